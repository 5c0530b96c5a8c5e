import Content
import Diagnostics
import Markdown
import Testing

@testable import Portal

@Suite("Terms in texts") struct TermMatcherTests {
    private static func term(_ name: String, _ aliases: [String] = [], except: [String] = []) -> GlossaryTerm {
        var term = GlossaryTerm(name: name)
        term.aliases = aliases
        term.exceptions = except
        return term
    }

    private static let glossary = Glossary(terms: [
        term("切缝", ["kerf"], except: ["切缝纫线"]), term("激光切缝机"), term("LED"), term("R&D"), term("café"), term("电压", ["U<sub>"]),
    ])

    /// The words that are marked, in the order of the text.
    private func marked(_ markdown: String, _ glossary: Glossary = glossary) -> [String] {
        let source = SourceText(path: "a.md", text: markdown)
        let document = MarkdownParser.parse(source, body: 0..<source.bytes.count).document
        return TermMatcher(glossary).marks(in: document).map { String(decoding: document.html[$0.range], as: UTF8.self) }
    }

    @Test("the first place of each, the longest name where several begin") func first() {
        #expect(marked("激光切缝机有切缝，切缝不宽。\n\n切缝。") == ["激光切缝机", "切缝"])
        #expect(marked("切缝纫线时不同，再说切缝。") == ["切缝"])
        let document = MarkdownParser.parse(SourceText(path: "a.md", text: "切缝纫线，切缝"), body: 0..<21).document
        #expect(TermMatcher(Self.glossary).marks(in: document).map(\.range.lowerBound) == [18])
    }

    @Test(
        "not in headings, code, links, formulas and names of boxes",
        arguments: [
            "# 题\n\n## 切缝\n\n字", "`切缝`", "```\n切缝\n```", "[切缝](https://a.example)", "[[b|切缝]]", "<kbd>切缝</kbd>", "$x_{切缝}$",
            "> [!NOTE] 切缝\n> 字", "=== \"切缝\"\n    字", "![切缝](a.png)", "| 切缝 |\n| --- |\n| 字 |", "https://kerf.example/kerf",
            "[a](b.md \"切缝\")", "<details><summary>切缝</summary>\n\n字\n\n</details>", "- [ ] 切缝",
        ])
    func elsewhere(_ markdown: String) { #expect(marked(markdown) == []) }

    @Test(
        "but in lists, quotes, tables, boxes, emphasis, behind links and in footnotes",
        arguments: [
            "- 切缝", "> 切缝", "| a |\n| --- |\n| 切缝 |", "> [!NOTE]\n> 切缝", "**切缝**", "[a](b.md)的切缝", "字[^1]\n\n[^1]: 切缝",
            "=== \"甲\"\n    切缝", "![a](b.png) 切缝", "[[b]]切缝", "<b>切缝</b>",
        ])
    func inText(_ markdown: String) { #expect(marked(markdown) == ["切缝"]) }

    @Test(
        "Latin names are words of their own",
        arguments: [
            ("The kerf is", ["kerf"]), ("Kerf, he said", ["Kerf"]), ("two kerfs.", ["kerfs"]), ("kerfing", []), ("akerf", []),
            ("kerf-like", []), ("sub-kerf", []), ("kerf_width", []), ("a kerf.", ["kerf"]), ("kerf.py", []), ("看kerf多宽", ["kerf"]),
            ("an LED", ["LED"]), ("it led to", []), ("LEDs", ["LEDs"]), ("R&D", ["R&amp;D"]), ("cafés", ["cafés"]), ("cafée", []),
            ("kerf—wide", ["kerf"]), ("(kerf)", ["kerf"]), ("LED灯", ["LED"]), ("kerf's", ["kerf"]),
        ])
    func words(_ text: String, _ expected: [String]) { #expect(marked(text) == expected) }

    @Test("no place of a text costs more than the longest name") func hostile() {
        let terms = Glossary(terms: (0..<30).map { Self.term(String(repeating: "啊", count: 5 + $0) + "\($0)") })
        let text = SourceText(path: "a.md", text: String(repeating: "啊", count: 400_000))
        let document = MarkdownParser.parse(text, body: 0..<text.bytes.count).document
        let clock = ContinuousClock()
        var found: [TermMark] = []
        let time = clock.measure { found = TermMatcher(terms).marks(in: document) }
        #expect(found.isEmpty && time < .seconds(20))
    }
}
