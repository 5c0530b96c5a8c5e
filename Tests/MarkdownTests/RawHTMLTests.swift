import Markdown
import Testing

@Suite("Raw HTML in Markdown")
struct RawHTMLTests {
    private func html(_ markdown: String) -> String {
        PlainHTML.normalized(PlainHTML.of("§\n\n" + markdown)).replacing("<p>§</p>", with: "")
    }
    private func messages(_ markdown: String) -> [String] {
        PlainHTML.read(markdown).diagnostics.map { "\($0.place.line):\($0.place.column) \($0.message.en)" }
    }

    @Test(
        "known tags are written anew",
        arguments: [
            ("press <kbd>Ctrl</kbd>", "<p>press <kbd>Ctrl</kbd></p>"),
            ("H<SUB>2</SUB>O", "<p>H<sub>2</sub>O</p>"),
            ("<p align=center>a</p>\n", #"<p class="align-center">a</p>"#),
            ("<!-- secret -->\n\na", "<p>a</p>"),
            ("a <!-- secret --> b", "<p>a  b</p>"),
        ])
    func known(_ markdown: String, _ expected: String) { #expect(html(markdown) == expected) }

    @Test("an element holds the Markdown between its tags, over blank lines")
    func around() {
        #expect(
            html("<div align=\"center\">\n\n**a**\n\n</div>\n\nb") == #"<div class="align-center"><p><strong>a</strong></p></div><p>b</p>"#)
        #expect(
            html("<details><summary>More</summary>\n\n- a\n- b\n\n</details>")
                == "<details><summary>More</summary><ul><li>a</li><li>b</li></ul></details>")
        #expect(html("<table><tr><td>\n\n*a*\n\n</td></tr></table>") == "<table><tr><td><p><em>a</em></p></td></tr></table>")
    }

    @Test(
        "what is left open ends with its container",
        arguments: [
            ("- one <b>bold\n- two", "<ul><li>one <b>bold</b></li><li>two</li></ul>"),
            ("> <div>quoted\n\nafter", "<blockquote><div>quoted</div></blockquote><p>after</p>"),
            ("**a <i>b** c</i>", "<p><strong>a <i>b</i></strong> c</p>"),
            ("<div>\n\na", "<div><p>a</p></div>"),
        ])
    func unclosed(_ markdown: String, _ expected: String) { #expect(html(markdown) == expected) }

    @Test("an end tag can't end what raw HTML didn't begin")
    func strayEnds() {
        #expect(html("> a\n>\n> </blockquote>\n>\n> b") == "<blockquote><p>a</p>&lt;/blockquote&gt;<p>b</p></blockquote>")
        #expect(html("a </p></div></main> b") == "<p>a &lt;/p&gt;&lt;/div&gt;&lt;/main&gt; b</p>")
    }

    @Test(
        "nothing that runs, loads or decorates passes",
        arguments: [
            "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<a href=\"java&#10;script:alert(1)\">x</a>",
            "<svg onload=alert(1)>",
            "<iframe srcdoc='<script>alert(1)</script>'></iframe>", "<p style='position:fixed'>x</p>",
            "<form action=x><button formaction=y>z</button></form>",
            "<base href=//evil.example>", "<a href='data:text/html,x'>x</a>", "<details ontoggle=alert(1) open>x</details>",
            "<math><mtext><style>x</style></math>",
        ])
    func hostile(_ markdown: String) {
        for text in [markdown, "a \(markdown) b", "> - \(markdown)"] {
            let html = html(text).lowercased()
            for part in ["<script", "<svg", "<iframe", "<form", "<button", "<base", "<style", "<math"] {
                #expect(!html.contains(part), "\(html)")
            }
            #expect(html.firstMatch(of: #/<[a-z]+[^>]*\s(on[a-z]+|style|srcdoc|formaction)=/#) == nil, "\(html)")
            #expect(html.firstMatch(of: #/href="(javascript|data|\/\/)/#) == nil, "\(html)")
        }
    }

    @Test("links and pictures become slots with their places, text is kept for search")
    func slots() {
        let (document, diagnostics) = PlainHTML.read(
            "# T\n\n## S\n\nsee <a href=\"b.md\" id=\"here\">the <b>page</b></a> <img src=\"p.png\" alt=\"a lamp\" width=\"40\">\n")
        let kinds = document.slots.map(\.kind)
        #expect(kinds.count == 2)
        guard case .link(let link)? = kinds.first, case .image(let image)? = kinds.last else {
            Issue.record("no slots")
            return
        }
        #expect(link.destination == "b.md")
        #expect(link.isRaw)
        #expect(image.source == "p.png")
        #expect(image.alt == "a lamp")
        #expect(image.width == 40)
        #expect(document.slots.map { $0.place.count } == ["b.md".count, "p.png".count])
        #expect(document.anchors == ["s", "here"])
        #expect(document.sections.last?.text == "see the page a lamp")
        #expect(diagnostics.isEmpty)
    }

    @Test("a picture of another site is a link on the spot, even among other tags")
    func remotePicture() {
        let html = html(
            "<p><a href=\"b.md\"><img src=\"https://x.example/a.png\" alt=\"A\"></a> <img src=\"https://x.example/b.png\" alt=\"B\"> end</p>"
        )
        #expect(
            html
                == #"<p><a href="b.md"><span class="remote-image">A <span class="host">x.example</span></span></a> <a href="https://x.example/b.png">B <span class="host">x.example</span></a> end</p>"#
        )
    }

    @Test("a link never stands in a link")
    func linksInLinks() {
        #expect(!html("[a <a href=\"b.md\">b</a> c](c.md)").contains(#/<a [^>]*>[^\/]*<a /#))
        #expect(html("<a href=\"b.md\">x [y](c.md) [[z]] https://e.example </a>") == "<p><a href=\"b.md\">x y z https://e.example </a></p>")
    }

    @Test("headings in raw HTML are no sections, the ones after it are")
    func headings() {
        let document = PlainHTML.read("a\n\n<div>\n\n## In\n\n</div>\n\n<p>open\n\n## Out <b>bold\n").document
        #expect(document.outline.map(\.title) == ["Out bold"])
        #expect(document.anchors == ["in", "out-bold"])
        for heading in document.outline {
            #expect(String(decoding: document.html[heading.range], as: UTF8.self).hasPrefix("<h2 id=\"out-bold\">Out <b>bold</b>"))
        }
    }

    @Test("a comment before the first heading doesn't hide the title")
    func titleAfterComment() {
        let document = PlainHTML.read("<!--\nlicence\n-->\n# The title\n\ntext").document
        #expect(document.title == "The title")
        #expect(document.lead == "text")
    }

    @Test("an id is given once, and never one that the page keeps for itself")
    func ids() {
        #expect(messages("# T\n\n## x\n\n<i id=\"x\">a</i>") == ["5:4 The page has this id already; the second one was left out."])
        #expect(PlainHTML.of("# T\n\n<i id=\"x\">a</i>\n\n## x").contains("<h2 id=\"x-1\">"))
    }

    @Test("what is left out is said at its place")
    func diagnostics() {
        #expect(messages("ok\n\nx <b onclick=\"y\">z</b>") == ["3:6 onclick would run a script and was left out."])
        #expect(messages("<blink>x</blink>") == ["1:1 A page can't hold <blink>; it is shown as text."])
        #expect(messages("<p class=\"a\" style=\"b\" data-x=1>x</p>").isEmpty)
    }
}
