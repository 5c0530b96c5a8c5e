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

    @Test("cures of their own keep lines apart, unless they are but examples", arguments: [true, false])
    func cures(isExample: Bool) {
        let source = SourceText(path: "a.md", text: "一二三四五\n")
        let all = (0..<3).map { number in
            Diagnostic(
                "picture", .warning, at: source.place(number * 3..<number * 3), Words(zh: "缺", en: "missing"),
                cure: Words(zh: "写 \(number)", en: "write \(number)"), isCureExample: isExample
            ).with(.warning)
        }
        let folded = all.sortedForReading().folded()
        #expect(folded.map(\.count) == (isExample ? [3] : [1, 1, 1]))
        #expect(folded.first?.diagnostic.cure?.zh == "写 0")
    }
}
