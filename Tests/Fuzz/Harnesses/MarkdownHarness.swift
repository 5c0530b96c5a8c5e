import Diagnostics
import HTML
import Markdown

extension Harness {
    /// A text with all that the dialect knows.
    static let markdown = Harness(
        name: "markdown",
        seeds: {
            Seeds.files(in: "content", ending: ".md")
                + Seeds.texts(
                    "> [!WARNING]- a\n> b\n\n[[a#b|c]] ![[p.png|300x200]] ==m== %%c%% [toc] a[^1]\n\n[^1]: *x*\n",
                    "!!! note \"a\"\n    b $x$\n\n::: tip\n##标题\n｜a｜b｜\n｜---｜\n｜`c|d`｜e｜f｜\n:::\n--- task ---\n$$\na\n$$\n--- /task ---\n",
                    "-　[a]（b c.md） {.x} :bulb: {{< figure src=\"p.png\" >}} 3*4*5\n<video src=\"c.mp4\"></video>\n\n[^1]：b \\(y\\) 2%%, 3%%\n",
                    "<div>\n\n| a | b |\n|:-:|---|\n| `c` | ~~d~~ |\n\n</div><!-- x -->\n- [x] a\n  1. b\n\n```swift\nlet a = 1\n```\n")
        },
        words: markdownWords,
        fault: { bytes in
            let source = SourceText(path: "a.md", text: String(decoding: bytes, as: UTF8.self))
            let (document, diagnostics) = MarkdownParser.parse(source, body: 0..<source.bytes.count, options: .init(reservedIDs: ["main"]))
            return DiagnosticFaults.find(diagnostics, in: source) ?? DocumentFaults.find(document, in: source)
        })

    static let markdownWords = [
        "**", "*", "_", "[](", "[]()", "~~", "==", "%%", "`", "```\n", "[[", "]]", "![[", "](", "[^1]", "[^1]: ", "[a]: b \"c\"\n", "> ",
        "> [!NOTE]\n",
        "- ", "1. ", "- [ ] ", "  \n", "\t\n", "]：", "[a]：  \n", "```python \n", "~~~\t\n",
        "# ", "===\n", "|", "|---|\n", "[toc]\n", "<b>", "</b>", "<a href=\"b\">", "<!--", "-->", "<details>", "<summary>", "<td>", "<li>",
        "&amp;", "&#0;", "\\",
        "http://a.example", "javascript:", "\t", "    ", "\n\n", "\r\n", "\u{3000}", "\u{0}", "\u{E000}", "\u{FFFD}", "中文", "a.mp4",
        "a.pdf", "$x$", "$$\n", "\\(x\\)", "\\[\n", "$\\frac{a}{b}$", "$\\ce{", "$\\text{<b>", "}$",
        "::: tip\n", ":::\n", "!!! note\n", "??? tip\n    ", "--- task ---\n", "--- /task ---\n", "--- collapse ---\n---\ntitle: a\n---\n",
        "--- code ---\n", "{.a}",
        "{#b}", "{:toc}", "{{< figure src=\"a.png\" >}}", "{% a %}", ":bulb:", "＃＃", "##", "｜", "（", "）", "】", "【", "！[", "：",
        "](a b.png =3x4)", "3*4*5", "<iframe src=\"//youtu.be/a\">",
        "<video src=\"a.mp4\">", "<h1>", "<pre>", "\u{A0}", "\u{200B}", "<img src=x onerror=y>",
    ]
}

/// What must hold for a document: its parts lie where they say, and its HTML is safe whatever its slots are filled with.
enum DocumentFaults {
    static func find(_ document: Document, in source: SourceText) -> String? {
        var last = 0
        for slot in document.slots {
            guard slot.offset >= last, slot.offset <= document.html.count else { return "slot at \(slot.offset) after \(last)" }
            guard slot.place.lowerBound >= 0, slot.place.upperBound <= source.bytes.count else { return "slot from \(slot.place)" }
            last = slot.offset
        }
        var end = 0
        for heading in document.outline {
            guard heading.range.lowerBound >= end, heading.range.upperBound <= document.html.count else {
                return "heading at \(heading.range)"
            }
            end = heading.range.upperBound
        }
        for link in document.unnamedLinks {
            guard document.sections.indices.contains(link.section), document.slots.indices.contains(link.slot),
                link.range.upperBound <= document.sections[link.section].text.utf8.count
            else { return "a link without words at \(link.range)" }
        }
        if String(validating: document.html, as: UTF8.self) == nil { return "the HTML is not UTF-8" }
        if document.lead.count > 400 { return "a lead of \(document.lead.count)" }
        return HTMLFaults.find(filled(document))
    }

    private static func filled(_ document: Document) -> [UInt8] {
        var html: [UInt8] = []
        var position = 0
        for slot in document.slots {
            html += document.html[position..<slot.offset]
            position = slot.offset
            switch slot.kind {
            case .link(let link): html += "<a href=\"x\"".utf8 + link.attributes + ">".utf8
            case .image(let image): html += "<img src=\"x\"".utf8 + image.attributes + ">".utf8
            case .player, .toc: html += "<div></div>".utf8
            case .word: html += "x".utf8
            }
        }
        return html + document.html[position...]
    }
}
