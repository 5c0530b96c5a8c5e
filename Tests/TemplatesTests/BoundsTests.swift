import Diagnostics
import Templates
import TestSupport
import Testing

@Suite("Loading is bounded")
struct BoundsTests {
    private func timed(_ body: () -> [Diagnostic]) -> [Diagnostic] {
        var found: [Diagnostic] = []
        #expect(processorTime { found = body() } < .seconds(20))
        return found
    }

    @Test("partials that put in partials ten times each, with and without text")
    func partialBomb() {
        for text in ["", "some words ", String(repeating: "long ", count: 20_000)] {
            var partials = ["p12": text]
            for level in 1..<12 {
                partials["p\(level)"] = text + String(repeating: "{{>p\(level + 1)}}", count: 10)
            }
            let found = timed { problems("\n{{>p1}}", partials: partials) }
            #expect(found.map(\.name) == ["template-expansion-too-large"])
            #expect(found.first?.place.path == "templates/layouts/page.mustache" && found.first?.place.line == 2)
        }
    }

    @Test("blocks that fill each other")
    func blockBomb() {
        var text = "{{$b}}x{{/b}}"
        var partials: [String: String] = [:]
        for level in 1...40 {
            partials["p\(level)"] = text
            text = "{{<p\(level)}}{{$b}}{{$b}}x{{/b}}{{$b}}x{{/b}}{{/b}}{{/p\(level)}}"
        }
        let found = timed { problems(text, partials: partials) }
        #expect(found.allSatisfy { $0.name.hasPrefix("template-expansion") || $0.name == "template-nested-too-deeply" })
    }

    @Test("nesting in one file and across files")
    func depth() {
        let open = String(repeating: "{{#title}}", count: 50_000)
        let close = String(repeating: "{{/title}}", count: 50_000)
        #expect(timed { problems(open + close) }.map(\.name) == ["template-too-large"])
        let fewer = String(repeating: "{{#title}}", count: 20_000) + String(repeating: "{{/title}}", count: 20_000)
        #expect(timed { problems(fewer) }.map(\.name) == ["template-nested-too-deeply"])
        var partials = ["p500": "end"]
        for level in 1..<500 { partials["p\(level)"] = "{{#title}}{{>p\(level + 1)}}{{/title}}" }
        #expect(timed { problems("{{>p1}}", partials: partials) }.map(\.name) == ["template-nested-too-deeply"])
    }

    @Test("files that are too large, alone and together")
    func size() {
        let large = String(repeating: "x", count: 600_000)
        #expect(timed { problems("", partials: ["p": large]) }.map(\.name) == ["template-too-large"])
        var partials: [String: String] = [:]
        for number in 1...40 { partials["p\(number)"] = String(repeating: "x", count: 500_000) }
        #expect(timed { problems("", partials: partials) }.allSatisfy { $0.name == "template-too-large" })
    }

    @Test(
        "files of nothing but openings, endings and slips",
        arguments: [
            "{{", "{{{", "{{!", "{{#a", "{{/a}}", "{{a}}", "{{title}}", "{{#a}}", "{{=", "{{$a}}{{/a}}", "{{<p}}{{/p}}",
            "{{>a}}", " ", "\t{{!}}", "{{#title}}{{/title}}", "\r", "{{^", "}}", "{{{title}", "{{=| |=}}|",
        ])
    func floods(_ piece: String) {
        let text = String(repeating: piece, count: 500_000 / piece.utf8.count)
        let found = timed { problems(text, partials: ["p": "{{$x}}{{/x}}"]) }
        #expect(found.count <= 400)
    }

    @Test("a name as long as a file makes a short message")
    func longName() {
        let found = problems("{{\(String(repeating: "n", count: 300_000))}}")
        #expect(found.map(\.name) == ["template-unknown-variable"])
        #expect(found.allSatisfy { $0.message.en.count < 200 })
    }
}
