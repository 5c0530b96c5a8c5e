import Diagnostics

extension Diagnostic {
    /// Keys and a closing `---` stand at the top without the `---` that should open them.
    static func frontMatterNotOpened(in source: SourceText, closing: Range<Int>) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.frontMatterNotOpened, at: source.place(line: 1),
            Words(
                zh: "页首信息前面少了一行 ---，Lathe 按有这一行来读。",
                en: "The --- before the front matter is missing; Lathe reads the file as if it were there."),
            cure: Words(zh: "在文件第一行加上 ---。", en: "Put a line with --- at the very top of the file."),
            suggestions: [Suggestion("---\n", range: 0..<0)])
    }
}
