import Testing

@testable import Diagnostics

@Suite("Folding of equal warnings")
struct DiagnosticFoldingTests {
    @Test("equal words of one kind fold with their count and files; errors and other kinds stay apart")
    func folding() {
        func diagnostic(_ name: String, _ severity: Diagnostic.Severity, _ file: String, _ offset: Int) -> Diagnostic {
            let source = SourceText(path: file, text: "一二三四五\n")
            return Diagnostic(name, severity, at: source.place(offset..<offset), Words(zh: "“缺”", en: "“missing”"))
        }
        let folded = [
            diagnostic("link", .warning, "a.md", 0), diagnostic("link", .warning, "b.md", 3), diagnostic("file", .warning, "a.md", 0),
            diagnostic("link", .warning, "a.md", 6), diagnostic("link", .error, "a.md", 0), diagnostic("link", .error, "a.md", 3),
        ].sortedForReading().folded()
        #expect(folded.map(\.diagnostic.name) == ["link", "link", "file", "link"])
        #expect(folded.map(\.count) == [1, 1, 1, 3])
        #expect(folded.map(\.files) == [1, 1, 1, 2])
        #expect(folded.map(\.diagnostic.place.range.lowerBound) == [0, 3, 0, 0])
    }
}
