import Diagnostics

extension Diagnostic {
    /// A wiki link in a table whose `|` isn't escaped.
    static func pipeInTable(_ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            MarkdownDiagnostics.pipeInTable, at: place,
            Words(
                zh: "表格里的链接，竖线前面要加反斜杠，否则别的软件会把它当成分栏。",
                en: "In a table the bar of a link needs a backslash, or other programs take it for the end of the cell."),
            cure: Words(zh: "写成 \\|。", en: "Write \\|."), suggestions: [Suggestion("\\|")])
    }
}
