import Diagnostics

extension Diagnostic {
    /// A footnote that the text doesn't name, or that has the name of another one.
    static func footnoteNotShown(_ label: String, isRepeated: Bool, isText: Bool, _ place: SourcePlace) -> Diagnostic {
        if isRepeated {
            return Diagnostic(
                MarkdownDiagnostics.footnoteNotShown, at: place,
                Words(
                    zh: "脚注 [^\(label)] 写了不止一次，只显示第一个。", en: "The footnote [^\(label)] is written more than once; only the first is shown."),
                cure: Words(zh: "给这一个换个名字，正文里也改成一样的名字。", en: "Give this one another name, here and where the text names it."))
        }
        return Diagnostic(
            MarkdownDiagnostics.footnoteNotShown, at: place,
            isText
                ? Words(
                    zh: "正文里没有用到脚注 [^\(label)]，所以它显示成了文字。", en: "The text never names the footnote [^\(label)], so it is shown as text.")
                : Words(zh: "正文里没有用到脚注 [^\(label)]，所以它不会显示。", en: "The text never names the footnote [^\(label)], so it is not shown."),
            cure: Words(
                zh: "在正文里要加注的地方写上 [^\(label)]；不是脚注就去掉方括号。",
                en: "Write [^\(label)] in the text where the note belongs; if it is no footnote, take the brackets out."))
    }
}
