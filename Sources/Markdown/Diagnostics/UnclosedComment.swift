import Diagnostics

extension Diagnostic {
    /// A line `%%` begins a comment that nothing ends.
    static func unclosedComment(_ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            MarkdownDiagnostics.unclosedComment, at: place,
            Words(
                zh: "这里开始的注释没有结束，后面的内容都没有显示。",
                en: "The comment that begins here never ends, so nothing after it is shown."),
            cure: Words(
                zh: "在注释最后另起一行写 %%。",
                en: "Write %% on a line of its own where the comment ends."))
    }
    /// A comment of HTML whose signs are no such signs, or that nothing ends.
    static func commentOfHTML(_ mark: LooseMark, _ place: SourcePlace) -> Diagnostic {
        guard let meant = mark.replacement else {
            return Diagnostic(
                MarkdownDiagnostics.unclosedComment, at: place,
                Words(
                    zh: "这里的 <!-- 后面没有 -->，没有当作注释，显示成了文字。", en: "No --> follows this <!--, so it was not read as a comment but shown."),
                cure: Words(
                    zh: "在注释后面写 -->；不是注释，就用反引号括起来：`<!--`",
                    en: "Write --> behind the comment; if it is none, put it between backticks: `<!--`"))
        }
        return Diagnostic(
            MarkdownDiagnostics.markdownMended, at: place,
            Words(
                zh: "HTML 注释的记号写得不对，已按注释读，没有显示。",
                en: "The marks of this comment are not quite HTML's; it was read as a comment and not shown."),
            cure: Words(
                zh: "注释写在 <!-- 和 --> 之间，都用半角符号；要显示这些字，就删掉两头的记号。",
                en: "Write a comment between <!-- and -->; to show the words, take both marks out."),
            suggestions: [Suggestion(meant)])
    }

    /// `%%` within a paragraph that has no other: what follows is shown.
    static func loneComment(_ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            MarkdownDiagnostics.unclosedComment, at: place,
            Words(
                zh: "这一段里只有一个 %%，没有当作注释，它前后的字都照样显示。",
                en: "This paragraph has only one %%, so it was not read as a comment; the words around it are shown."),
            cure: Words(
                zh: "如果是注释，在要藏起来的字前后各写一个 %%；如果只是符号，写成 `%%`。",
                en: "To hide words, write %% before and after them; for the sign itself write `%%`."))
    }

    /// `%%time` and `%%d`, which begin words: nothing is hidden.
    static func percentNames(_ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            MarkdownDiagnostics.doubledPercent, at: place,
            Words(
                zh: "这里的 %% 写在单词前面，像 %%time 或 %%d，没有当作注释，照样显示。",
                en: "These %% stand before words, like %%time or %%d, so they were not read as a comment but shown."),
            cure: Words(
                zh: "想显示它，就放在反引号里，如 `%%time`；如果是注释，在第一个 %% 后面加一个空格。",
                en: "To show it, put it between backticks, such as `%%time`; for a comment put a space after the first %%."))
    }
}
