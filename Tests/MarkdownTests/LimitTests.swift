import Diagnostics
import Markdown
import Testing
import Workers

@Suite("Limits and threads")
struct LimitTests {
    @Test(
        "texts that would choke the parser are refused at their line",
        arguments: [
            (
                "columns",
                "|" + String(repeating: "a|", count: 2000) + "\n|" + String(repeating: "-|", count: 2000) + "\n"
                    + String(repeating: "a\n", count: 2000)
            ),
            ("brackets", String(repeating: "![[]()", count: 100_000)),
            ("table lines", String(repeating: "a\n|-|\n", count: 50_000)),
            ("sections", "a " + String(repeating: "<![CDATA[", count: 50_000)),
            ("lists", (0..<50_000).map { _ in "- " }.joined()),
            ("quotes", String(repeating: ">", count: 50_000)),
        ])
    func bombs(_ name: String, _ markdown: String) {
        let (document, diagnostics) = PlainHTML.read("first\n\n" + markdown)
        // Either it is refused, at a line of the text, or it was harmless and read.
        if diagnostics.contains(where: { $0.severity == .error }) {
            #expect(diagnostics.allSatisfy { $0.place.line >= 3 })
            #expect(document.html.isEmpty)
        } else {
            #expect(document.html.count < 40 * markdown.utf8.count)
        }
    }

    @Test("fifty thousand levels of HTML stay bounded")
    func deepHTML() {
        let (document, diagnostics) = PlainHTML.read(String(repeating: "<div>", count: 50_000) + "x")
        #expect(diagnostics.contains { $0.name == "raw-html" || $0.severity == .error })
        #expect(document.html.count < 1_000_000)
    }

    @Test("one worker and many read thousands of texts alike")
    func threads() {
        let texts = (0..<4000).map { "~~a\($0)~~ www.example\($0).org ==m== | <b>x</b>\n\n| a |\n| - |\n| ~~b~~ |\n\n[^1]\n\n[^1]: n" }
        let one = Workers(1).map(texts.count) { PlainHTML.of(texts[$0]) }
        let many = Workers(4).map(texts.count) { PlainHTML.of(texts[$0]) }
        #expect(one == many)
        #expect(one.allSatisfy { $0.contains("<del>a") && $0.contains("<del>b") && $0.contains("href=\"http://www.example") })
    }
}
