import Diagnostics

extension Diagnostic {
    /// The `---` that opens the front matter has no other that closes it.
    static func frontMatterNotClosed(in source: SourceText, opening: Range<Int>, end: Int) -> Diagnostic {
        // The last line of a file that was cut off has no end.
        let isCutOff = end > 0 && source.bytes[end - 1] != UInt8(ascii: "\n")
        return Diagnostic(
            ContentDiagnostics.frontMatterNotClosed, at: source.place(opening),
            Words(
                zh: "页首的 --- 没有对应的结束行，Lathe 猜它到第 \(source.place(end..<end).line) 行之前为止。",
                en:
                    "The --- that opens the front matter is never closed; Lathe takes it to end before line \(source.place(end..<end).line)."
            ),
            cure: Words(zh: "在页首信息的最后加一行 ---。", en: "Put a line with --- after the last line of the front matter."),
            suggestions: [Suggestion(isCutOff ? "\n---\n" : "---\n", range: end..<end)])
    }
}
