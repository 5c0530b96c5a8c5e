import Diagnostics

extension Diagnostic {
    /// `％％words％％`: a comment that only its signs keep from being one.
    static func wideComment(_ mark: LooseMark, _ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            MarkdownDiagnostics.markdownMended, at: place,
            Words(
                zh: "％％ 是全角的，已按注释读：里面的字没有显示。",
                en: "The signs ％％ are full-width; they were read as those of a comment, which is not shown."),
            cure: Words(zh: "是注释，就写半角的 %%；要显示，就删掉 ％％。", en: "Write plain %% for a comment; to have the words shown take ％％ out."),
            suggestions: mark.replacement.map { [Suggestion($0)] } ?? [])
    }

    /// What Markdown shows in another shape than it was written in.
    static func shownOtherwiseThanMeant(_ mark: LooseMark, _ place: SourcePlace) -> Diagnostic {
        switch mark.kind {
        case .brokenRow:
            Diagnostic(
                MarkdownDiagnostics.tableShape, at: place,
                Words(
                    zh: "表格的一行分成了两行写，显示成了表格的两行。", en: "One row of the table goes on in the next line, and is shown as two rows."),
                cure: Words(zh: "一行写完，格子里要换行就写 <br>。", en: "Write the row on one line, with <br> for a break in a cell."))
        case .joinedCell:
            Diagnostic(
                MarkdownDiagnostics.foreignMarkup, at: place,
                Words(zh: "“^^” 在这里不能合并格子，显示成了文字。", en: "“^^” joins no cells here and is shown as text."),
                cure: Words(zh: "把上面那一格的字再写一遍，或者让这一格空着。", en: "Write the words of the cell above once more, or leave this one empty."))
        default:
            Diagnostic(
                MarkdownDiagnostics.perhapsMarkdown, at: place,
                Words(
                    zh: "这几行像程序代码，却没有标出来：显示成了一段话，缩进和换行都没有了。",
                    en: "These lines look like a program but aren't marked as one: they run together without their indentation."),
                cure: Words(zh: "在这几行的上面和下面各加一行 ```。", en: "Put a line ``` above and one below these lines."))
        }
    }
}
