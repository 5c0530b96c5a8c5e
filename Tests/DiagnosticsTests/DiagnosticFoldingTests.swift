import Testing

@testable import Diagnostics

@Suite("Folding of equal warnings")
struct DiagnosticFoldingTests {
    @Test("equal words of one kind fold with their count and files; errors and other kinds stay apart")
    func folding() {
        func diagnostic(_ name: String, _ severity: Diagnostic.Severity, _ file: String, _ offset: Int) -> Diagnostic {
            let source = SourceText(path: file, text: "一二三四五\n")
            return Diagnostic(MadeUpKind(name, severity), at: source.place(offset..<offset), Words(zh: "“缺”", en: "“missing”"))
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
                MadeUpKind("picture", .warning), at: source.place(number * 3..<number * 3), Words(zh: "缺", en: "missing"),
                cure: Words(zh: "写 \(number)", en: "write \(number)"), isCureExample: isExample
            ).with(.warning)
        }
        let folded = all.sortedForReading().folded()
        #expect(folded.map(\.count) == (isExample ? [3] : [1, 1, 1]))
        #expect(folded.first?.diagnostic.cure?.zh == "写 0")
    }

    /// A warning for each line of a file about the value that stands on it.
    private func values(_ name: String, of field: String, _ lines: [Int], severity: Diagnostic.Severity = .warning) -> [Diagnostic] {
        let source = SourceText(path: "equipment/saw.md", text: String(repeating: "x\n", count: 40))
        return lines.map { line in
            Diagnostic(
                MadeUpKind(name, severity, isOfValue: name != "broken-link"), at: source.place(line: line),
                Words(zh: "「\(field)」不能是「\(line)元」。", en: "“\(field)” cannot be “\(line) yuan”."),
                cure: Words(zh: "改成：\(line)", en: "Write: \(line)"))
        }
    }

    @Test("many values of one field with the same mistake fold into one, with the first lines", arguments: [4, 20, 37])
    func ofOneKind(count: Int) {
        let all = values("bad-value", of: "price", Array(2..<2 + count))
        let folded = all.sortedForReading().folded()
        #expect(folded.map(\.count) == [count])
        #expect(folded[0].lines == Array((3...7).prefix(count - 1)))
        let text = TerminalPrinter(language: .chinese).text(folded[0])
        #expect(text.contains("同类共 \(count) 处，还有第 3、4、5"))
        #expect(text.contains("……") == (count > 6) && text.contains("改成：2"))
        #expect(TerminalPrinter(language: .english).text(folded[0]).contains("(\(count) of this kind; also on lines 3, 4, 5"))
    }

    @Test("a few, other fields, other kinds, errors and other files stay apart")
    func notOfOneKind() {
        let few = values("bad-value", of: "price", [2, 3, 4])
        #expect(few.folded().count == 3)
        #expect((few + values("bad-value", of: "x", [5, 6, 7])).folded().count == 6)
        #expect((few + values("unknown-reference", of: "price", [5, 6, 7])).folded().count == 6)
        #expect(values("bad-value", of: "price", Array(2...9), severity: .error).folded().count == 8)
        #expect(values("broken-link", of: "price", Array(2...9)).folded().count == 8, "links of a text are no list")
    }

    @Test("the lines of equal words in one file are named")
    func linesOfEqualWords() {
        let source = SourceText(path: "a.md", text: String(repeating: "x\n", count: 40))
        let all = [3, 5, 5, 9].map { Diagnostic(MadeUpKind("link", .warning), at: source.place(line: $0), Words(zh: "缺", en: "missing")) }
        let folded = all.folded()
        #expect(folded.map(\.lines) == [[5, 9]])
        #expect(TerminalPrinter(language: .chinese).text(folded[0]).contains("（共 4 处，还有第 5、9 行……）"))
    }
}
