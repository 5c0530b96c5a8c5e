import Markdown
import Testing

@Suite("Footnotes that no reader would see")
struct FootnoteTests {
    @Test(
        "one that nobody names is told of at its line",
        arguments: ["§\n\n文。\n\n[^1]: 注\n", "§\n\n文[^2]。\n\n[^1]: 注\n[^2]: 二\n", "§\n\n[^注]: 一\n\n> [^a]: b\n> c[^a]\n"])
    func unnamed(_ markdown: String) {
        #expect(PlainHTML.read(markdown).diagnostics.map(\.name) == ["footnote-not-shown"])
        #expect(
            LooseText.lines(markdown).first.map {
                markdown.split(separator: "\n", omittingEmptySubsequences: false)[$0 - 1].hasPrefix("[^")
            } == true)
    }

    @Test("with a full-width colon it stays as text", arguments: ["[^1]：注\n", "文。\n\n[^1]：没有人提到。\n", "文[^2]\n\n[^1]：注\n\n[^2]: 二\n"])
    func wide(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("[^1]："))
        #expect(LooseText.names(markdown) == ["footnote-not-shown"])
    }

    @Test("the second of a name is told of")
    func repeated() { #expect(LooseText.names("文[^1]\n\n[^1]: 甲\n\n[^1]: 乙\n") == ["footnote-not-shown"]) }

    @Test(
        "named ones are footnotes, and other brackets none",
        arguments: [
            "文[^1]\n\n[^1]: 注\n", "文[^1]\n\n[^1]：注\n", "[^1] 在句首[^1]\n\n[^1]: 注\n", "```\n[^1]: a\n```\n", "文[^A]\n\n[^a]: 注\n",
            "    [^1]: 代码\n",
        ])
    func named(_ markdown: String) { #expect(!LooseText.names(markdown).contains("footnote-not-shown")) }
}
