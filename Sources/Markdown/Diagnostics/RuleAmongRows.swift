import Diagnostics

extension Diagnostic {
    /// A second line of dashes in a table, which parts nothing on a page.
    ///
    /// - Parameter line: the line with its end.
    static func ruleAmongRows(_ line: Range<Int>, _ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            MarkdownDiagnostics.tableShape, at: place,
            Words(
                zh: "表格只有表头下面要一行横线；这一行横线没有显示。",
                en: "A table has one line of dashes, under its head; this one is not shown."),
            cure: Words(zh: "删掉这一行。", en: "Take the line out."), suggestions: [Suggestion("", range: line)])
    }
}
