import Markdown
import Testing

@Suite("Paragraphs that show nothing")
struct EmptyParagraphTests {
    @Test(
        "they vanish without a word",
        arguments: [
            "&nbsp;", "<br>", "<br/>", "<br />\n<br />", "　　", "\u{A0}", "&emsp;", "&#160;&nbsp;", "<p></p>", "<p>&nbsp;</p>",
            "<p><br></p>",
            "<div><br/></div>", "**&nbsp;**", "**　**", "<span>&nbsp;</span>", "\\", "\u{200B}", "<o:p></o:p>", "<o:p>&nbsp;</o:p>",
            "<p class=\"MsoNormal\"><o:p>&nbsp;</o:p></p>", "<p align=\"center\"><span style=\"x\">　</span></p>",
        ])
    func gone(_ empty: String) {
        let text = "甲\n\n\(empty)\n\n乙"
        #expect(LooseText.html(text) == "<p>甲</p><p>乙</p>")
        #expect(LooseText.names(text).isEmpty)
    }

    @Test(
        "what shows or names something stays",
        arguments: [
            ("&nbsp;甲", "甲"), ("<p id=\"x\"></p>", "id=\"x\""), ("<div><img src=\"a.png\"></div>", "<img"), ("`\\`", "<code>"),
            ("* * *", "<hr"),
            ("<p>.</p>", "."), ("***甲***", "甲"), ("\\\\", "\\"), ("甲<br>乙", "<br>"), ("\\*", "*"),
            ("<details><summary></summary></details>", "<details>"),
        ])
    func stays(_ text: String, _ shown: String) { #expect(LooseText.html("一\n\n" + text + "\n\n二").contains(shown)) }

    @Test("nor are they part of what is searched") func text() {
        #expect(PlainHTML.read("甲\n\n**　**\n\n\\\n\n乙").document.sections.map(\.text) == ["甲\n乙"])
    }

    @Test("an element that goes on holds what follows") func open() {
        #expect(LooseText.html("<div align=\"center\">\n\n甲\n\n</div>").contains("<div"))
        #expect(LooseText.html("<p>\n\n甲\n\n</p>").contains("甲"))
    }
}
