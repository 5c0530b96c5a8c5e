import Diagnostics

extension Diagnostic {
    /// Emphasis of Markdown's in a block of raw HTML.
    static func markdownInHTML(_ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "markdown-in-html", .warning, at: place,
            Words(
                zh: "HTML 标签里的 ** 不会变成粗体，显示成了星号。",
                en: "Within HTML tags ** makes nothing bold; it is shown as asterisks."),
            cure: Words(
                zh: "改写成 <strong>…</strong>，或者在 HTML 标签后面空一行再写文字。",
                en: "Write <strong>…</strong>, or leave a blank line between the HTML tag and the text."))
    }
}
