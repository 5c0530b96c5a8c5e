import Diagnostics

extension Diagnostic {
    /// A mark of Markdown's in a block of raw HTML.
    ///
    /// - Parameter mark: its first byte.
    static func markdownInHTML(_ mark: UInt8, _ place: SourcePlace) -> Diagnostic {
        let isItem = mark == UInt8(ascii: "-")
        let isHeading = mark == UInt8(ascii: "#")
        if isItem || isHeading || mark == UInt8(ascii: "[") {
            let what =
                isHeading
                ? Words(zh: "标题记号 # ", en: "the mark # of a heading")
                : isItem ? Words(zh: "列表记号 - ", en: "the mark - of a list") : Words(zh: "链接 [文字](地址) ", en: "a link [words](address)")
            return Diagnostic(
                "markdown-in-html", .warning, at: place,
                Words(zh: "HTML 标签里的\(what.zh)不起作用，照原样显示了。", en: "Within HTML tags \(what.en) means nothing and is shown as written."),
                cure: Words(zh: "在 HTML 标签后面空一行再写。", en: "Leave a blank line between the HTML tag and the text."))
        }
        if ":!`{|~=".utf8.contains(mark) {
            return Diagnostic(
                "markdown-in-html", .warning, at: place,
                Words(
                    zh: "HTML 标签里的 Markdown 记号不起作用，照原样显示了。",
                    en: "Within HTML tags marks of Markdown mean nothing and are shown as written."),
                cure: Words(zh: "在 HTML 标签后面空一行再写。", en: "Leave a blank line between the HTML tag and the text."))
        }
        return Diagnostic(
            "markdown-in-html", .warning, at: place,
            Words(
                zh: "HTML 标签里的 ** 不会变成粗体，显示成了星号。",
                en: "Within HTML tags ** makes nothing bold; it is shown as asterisks."),
            cure: Words(
                zh: "改写成 <strong>…</strong>，或者在 HTML 标签后面空一行再写文字。",
                en: "Write <strong>…</strong>, or leave a blank line between the HTML tag and the text."))
    }
}
