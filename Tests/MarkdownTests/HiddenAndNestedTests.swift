import Markdown
import Testing

@Suite("Comments and links that stand where they can't")
struct HiddenAndNestedTests {
    private func html(_ markdown: String) -> String {
        PlainHTML.normalized(PlainHTML.of("§\n\n" + markdown)).replacing("<p>§</p>", with: "")
    }

    @Test(
        "a comment is gone wherever text reaches the page",
        arguments: [
            "[x](b.md \"a %%secret%% b\")", "![x](b.png 'a %%secret%% b')", "a ![x %%secret%%](b.png) c", "![alone](b.png \"%%secret%%\")",
            "<p title=\"a %%secret%% b\">x</p>", "x <b title='%%secret%%'>y</b>", "<div>a %%secret%% b</div>", "[[b|a %%secret%% c]]",
            "![[b.png|a %%secret%% c]]", "[x][r]\n\n[r]: b.md '%%secret%%'", "# a %%secret%%\n", "> [!NOTE] %%secret%%\n> a",
            "| a %%secret%% | [x](y.md \"%%secret%%\") |\n|-|-|\n", "<img src=\"b.png\" alt=\"%%secret%%\">", "[^1]\n\n[^1]: %%secret%%",
            "<a href=\"b.md\" title=\"%%secret%%\">x</a>", "a %%b [x](c.md \"secret%% e\")",
        ])
    func hidden(_ markdown: String) {
        let document = PlainHTML.read("§\n\n" + markdown).document
        #expect(!PlainHTML.of("§\n\n" + markdown).contains("secret"))
        #expect(!document.sections.contains { $0.text.contains("secret") })
        for slot in document.slots { #expect(!"\(slot.kind)".contains("secret")) }
    }

    @Test("in code it stays", arguments: ["`a %%b%% c`", "```\na %%b%% c\n```"])
    func code(_ markdown: String) { #expect(html(markdown).contains("%%b%%")) }

    @Test(
        "a comment's mark without another is told, and hides nothing",
        arguments: [
            ("a %%b", 1), ("看 https://a.example/%%b\n密%%", 1), ("<https://a.example/%%b>\n密%%", 1), ("`a %%b`\n密%%", 1),
            ("a %%\n\nb %%", 2),
            ("涨了 20%%", 0), ("`%%`", 0), ("printf(\"%d%%\")", 0), ("a %%b%% c", 0), ("```\n%%\n```", 0), ("%%\nx\n%%", 0),
        ])
    func lone(_ markdown: String, _ count: Int) {
        #expect(LooseText.names(markdown).filter { $0 == "unclosed-comment" }.count == count)
        if count > 0 { #expect(LooseText.html(markdown).contains("%%")) }
    }

    @Test("past the number of pieces that are told apart, comments stay hidden and links as written")
    func manyPieces() {
        let text = PlainHTML.of(String(repeating: "%%a%% ", count: 31_000) + "%%secret%% `%%hid%%`")
        #expect(!text.contains("secret"))
    }

    @Test(
        "no link stands in a link",
        arguments: [
            "[a <http://b.example> c](d.md)", "[a <a href=\"b.md\">c</a> d](e.md)", "<a href=\"b.md\">[c](d.md)</a>", "[a [[b]] c](d.md)",
            "<a href=\"b.md\">\n\n## Heading\n\n</a>", "<a href=\"b.md\">\n\n[film](b.pdf)\n\n</a>",
            "<a href=\"b.md\">\n\n[toc]\n\n</a>\n\n## A",
            "[a[^1]](b.md)\n\n[^1]: c", "<a href=\"b.md\">x[^1]</a>\n\n[^1]: <a href=\"c.md\">d",
            "[^1]\n\n[^1]: a\n\n    <a href=\"b.md\">\n\n    c",
            "<a href=\"b.md\">http://c.example</a>", "<a href=\"b.md\">![x](http://c.example/a.png)</a>",
            "<a href=\"b.md\">\n\nhttps://www.bilibili.com/video/x\n\n</a>",
            "[![x](http://c.example/a.png)](d.md)", "## [a](b.md) <a href=\"c.md\">d", "[a ![[b.pdf]] c](d.md)",
            "<a id=\"x\">\n\n## Heading\n\n</a>",
            "[a **<a href=\"b.md\">c** d](e.md)", "- <a href=\"b.md\">\n\n  - [c](d.md)",
        ])
    func links(_ markdown: String) {
        let text = PlainHTML.of("§\n\n" + markdown)
        var depth = 0
        for piece in text.split(separator: "<") {
            if piece.hasPrefix("a ") || piece.hasPrefix("a>") { depth += 1 } else if piece.hasPrefix("/a>") { depth -= 1 }
            #expect(depth == 0 || depth == 1, "\(text)")
        }
    }

    @Test("ids that scripts look for are taken")
    func scriptNames() {
        let (document, diagnostics) = PlainHTML.read(
            "<p id=\"LatheSearch\">a</p>\n\n<p id=\"cookie\">b</p>\n\n<img name=\"getElementById\" src=\"a.png\">")
        #expect(document.anchors == ["cookie"])
        #expect(diagnostics.count == 2)
    }
}
