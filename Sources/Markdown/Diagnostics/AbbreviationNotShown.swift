import Diagnostics

extension Diagnostic {
    /// A line that says what an abbreviation stands for, which the text doesn't use, or has explained before.
    static func abbreviationNotShown(_ word: String, _ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            MarkdownDiagnostics.footnoteNotShown, at: place,
            Words(
                zh: "这一行解释缩写「\(word)」，但正文里没有用到它，或前面已经解释过，所以它不会显示。",
                en: "This line explains the abbreviation “\(word)”, which the text doesn't use or has explained before, so it is not shown."
            ),
            cure: Words(
                zh: "不是缩写就在 * 后面加一个空格，成为列表的一项；用不到就删掉这一行。",
                en: "If it is none, put a space after the * to make it an item of a list; if nothing needs it, take the line out."))
    }
}
