import Testing

@Suite("Fences, references and pictures as input methods write them, and marks of boxes without their box")
struct OddlyBegunTests {
    @Test(
        "a fence behind a blank that is none to Markdown",
        arguments: [
            "\u{3000}```\na = 1\n\u{3000}```", "\u{A0}```\na = 1\n\u{A0}```", "\u{200B}```\na = 1\n```", "\u{3000}```python\na = 1\n```",
        ])
    func fences(_ markdown: String) {
        let html = LooseText.html(markdown + "\n\n后")
        #expect(html.contains("<pre") && html.contains("a = 1") && html.contains("<p>后</p>"))
        #expect(Set(LooseText.names(markdown)) == ["markdown-mended"])
        #expect(LooseText.mended(markdown).hasPrefix("```"))
    }

    @Test("a run of backticks within words is code within a line", arguments: ["甲 ```a``` 乙", "\u{3000}```a``` 乙", "\u{3000}``a``"])
    func spans(_ markdown: String) { #expect(LooseText.html(markdown).contains("<code>a</code>")) }

    @Test(
        "the colon of a reference's address",
        arguments: ["看[图][b]。\n\n[b]：b.md", "[甲][百度]\n\n[百度]：https://example.org/", "[甲][1] 和 [乙][1]\n\n[1]： b.md"])
    func references(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("<a href=") && !LooseText.html(markdown).contains("]："))
        #expect(LooseText.names(markdown) == ["markdown-mended"])
        #expect(LooseText.names(LooseText.mended(markdown)).isEmpty)
    }

    @Test("a label and its words are no address", arguments: ["[注意]：先断电", "[百度]：b.md", "甲\n\n[1]：第 2 页"])
    func labels(_ markdown: String) { #expect(LooseText.html(markdown).contains("]：")) }

    @Test(
        "pictures whose names have blanks, in wide brackets",
        arguments: ["![图]（photo 1.png）", "![图](photo 1.png）", "！[图]（我的 图.jpg）"])
    func pictures(_ markdown: String) { #expect(LooseText.html(markdown).contains("<img ") && !LooseText.names(markdown).isEmpty) }

    @Test("marks of boxes that stand alone are told of", arguments: ["[!NOTE]\n甲", "[!注意]\n甲", ":::\n甲\n:::", "::::\n甲\n::::"])
    func boxes(_ markdown: String) { #expect(LooseText.names(markdown).contains("foreign-markup")) }

    @Test("what only looks like them isn't", arguments: ["[!]\n甲", "[!NOTE] 甲", "> [!NOTE]\n> 甲", "- [!NOTE]", "甲：：：乙", "![NOTE](a.png)"])
    func neighbours(_ markdown: String) { #expect(!LooseText.names(markdown).contains("foreign-markup")) }
}
