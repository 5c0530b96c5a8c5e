import Diagnostics

extension Diagnostic {
    /// A line `%%` begins a comment that nothing ends.
    static func unclosedComment(_ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "unclosed-comment", .warning, at: place,
            Words(
                zh: "这里开始的注释没有结束，后面的内容都没有显示。",
                en: "The comment that begins here never ends, so nothing after it is shown."),
            cure: Words(
                zh: "在注释最后另起一行写 %%。",
                en: "Write %% on a line of its own where the comment ends."))
    }
}
