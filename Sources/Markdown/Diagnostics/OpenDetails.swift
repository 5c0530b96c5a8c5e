import Diagnostics

extension Diagnostic {
    /// `<details>` without an end: it folds away all that follows.
    static func openDetails(_ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            MarkdownDiagnostics.openDetails, at: place,
            Words(
                zh: "<details> 没有结束，后面的内容都折叠起来了。",
                en: "This <details> never ends, so all that follows it is folded away."),
            cure: Words(
                zh: "在折叠的内容后面空一行，再另起一行写 </details>。",
                en: "Leave a blank line after what is to be folded, and write </details> on a line of its own."))
    }
}
