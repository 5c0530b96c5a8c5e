import Diagnostics

extension Diagnostic {
    /// A second `[toc]` in one text.
    static func secondContents(_ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            MarkdownDiagnostics.secondContents, at: place,
            Words(
                zh: "这一篇里已经有 [toc]，只显示第一个目录。",
                en: "This text has a [toc] already; only the first one is shown."),
            cure: Words(zh: "只留一行 [toc]，删掉其余的。", en: "Keep one line [toc] and take out the others."))
    }
}
