import HTML

extension Harness {
    /// Raw HTML, cut into fragments at empty lines as cmark does.
    static let rawHTML = Harness(
        name: "raw-html",
        seeds: {
            Seeds.texts(
                "<p align=center>a <b>b</p>\n\n</b><table><tr><td>x</table>",
                "<a href='java&#10;script:alert(1)' onclick=x>y</a><img src=//e.example/p.png>",
                "<details open><summary>a</summary>\n\n<ul><li>b<li>c</ul></details><!-- c --><script>alert(1)</script>",
                "<svg><style><a title=\"</style><img src onerror=x>\">",
                "<h2 id=a><a name=b>c</a></h2><figure><img src=p.png><figcaption>d</figure>&lt;&#x3C;&notit;&nbsp")
        },
        words: [
            "<", ">", "</", "/>", "<!--", "-->", "--!>", "<!", "<?", "<![CDATA[", "]]>", "\"", "'", "=", " ", "\n\n", "&", "&#", "&#x", ";",
            "<a href=", "<img src=",
            "<table>", "<tr>", "<td>", "<ul>", "<li>", "<p>", "</p>", "<b>", "<i>", "<script>", "</script>", "<style>", "<textarea>",
            "<title>", "<plaintext>",
            "<svg>", "<math>", " on", "onerror=", "style=", "javascript:", "data:", "id=", "name=", "\u{0}", "\u{0C}",
        ],
        fault: { bytes in
            var filter = RawHTMLFilter()
            var html: [UInt8] = []
            for fragment in String(decoding: bytes, as: UTF8.self).split(separator: "\n\n") { filter.append(String(fragment), to: &html) }
            filter.open.closeAll(into: &html)
            if String(validating: html, as: UTF8.self) == nil { return "not UTF-8" }
            var filled: [UInt8] = []
            var position = 0
            for slot in filter.slots {
                let (offset, markup) =
                    switch slot {
                    case .link(let link): (link.offset, "<a href=\"x\"".utf8 + link.attributes + ">".utf8)
                    case .image(let image): (image.offset, "<img src=\"x\"".utf8 + image.attributes + ">".utf8)
                    }
                guard offset >= position, offset <= html.count else { return "slot at \(offset) after \(position)" }
                filled += html[position..<offset] + markup
                position = offset
            }
            return HTMLFaults.find(filled + html[position...])
        })
}
