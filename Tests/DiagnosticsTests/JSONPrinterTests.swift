import Diagnostics
import Foundation
import Testing

@Suite("Diagnostics for programs")
struct JSONPrinterTests {
    private let source = SourceText(path: "events/fair.md", text: "---\ndate: 2026-12-05\ncapacity: 20\ntime: 14:00\n---\n")

    private func edits(_ suggestions: [Diagnostic.Suggestion]) throws -> [[String: Any]] {
        let diagnostic = Diagnostic(
            MadeUpKind("divided", .warning), at: source.place(4..<20), Words(zh: "分开了。", en: "Divided."), suggestions: suggestions)
        let text = try JSONPrinter(language: .english).text([diagnostic])
        let items = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        #expect(items.first?["suggestions"] as? [String] == suggestions.map(\.replacement))
        return try #require(items.first?["edits"] as? [[String: Any]])
    }

    @Test("a change is told by its bytes, those of the place where it names none")
    func places() throws {
        let edits = try edits([.init("start: 2026-12-05"), .init("", range: 21..<34)])
        #expect(edits.map { $0["start"] as? Int } == [4, 21] && edits.map { $0["end"] as? Int } == [20, 34])
        #expect(edits.allSatisfy { $0["further"] == nil })
    }

    @Test("what has to change along with it stands beside it")
    func further() throws {
        let edit = try #require(try edits([.init("start: 2026-12-05 14:00", further: [.init("", range: 34..<46)])]).first)
        let further = try #require(edit["further"] as? [[String: Any]])
        #expect(further.count == 1 && further[0]["start"] as? Int == 34 && further[0]["end"] as? Int == 46)
        #expect(further[0]["replacement"] as? String == "" && further[0]["further"] == nil)
    }
}
