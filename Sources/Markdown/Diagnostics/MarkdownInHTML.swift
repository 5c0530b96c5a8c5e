import Diagnostics

extension Diagnostic {
    /// A mark of Markdown's in a block of raw HTML.
    ///
    /// - Parameter words: what stands there as written.
    static func markdownInHTML(_ words: [UInt8], _ place: SourcePlace) -> Diagnostic {
        let (words, cure) = wordsOfMark(words)
        return Diagnostic(MarkdownDiagnostics.markdownInHTML, at: place, words, cure: cure)
    }

    private static func wordsOfMark(_ words: [UInt8]) -> (Words, Words) {
        let blankLine = Words(zh: "在 HTML 标签后面空一行再写。", en: "Leave a blank line between the HTML tag and the text.")
        switch words.first ?? 0 {
        case UInt8(ascii: "$"):
            return (
                Words(zh: "HTML 标签里的公式不会排版，照原样显示了。", en: "Within HTML tags no formula is set; it is shown as written."), blankLineOrNoTags
            )
        case UInt8(ascii: "[") where words.starts(with: "[^".utf8):
            return (
                Words(
                    zh: "HTML 标签里的脚注记号不起作用，照原样显示了。", en: "Within HTML tags the mark of a footnote means nothing and is shown as written."),
                blankLineOrNoTags
            )
        case UInt8(ascii: "#"): return (unread(Words(zh: "标题记号 # ", en: "the mark # of a heading")), blankLine)
        case UInt8(ascii: "-"): return (unread(Words(zh: "列表记号 - ", en: "the mark - of a list")), blankLine)
        case UInt8(ascii: "["): return (unread(Words(zh: "链接 [文字](地址) ", en: "a link [words](address)")), blankLine)
        case let mark where ":!`{|~=".utf8.contains(mark):
            return (
                Words(
                    zh: "HTML 标签里的 Markdown 记号不起作用，照原样显示了。",
                    en: "Within HTML tags marks of Markdown mean nothing and are shown as written."), blankLine
            )
        default:
            return (
                Words(zh: "HTML 标签里的 ** 不会变成粗体，显示成了星号。", en: "Within HTML tags ** makes nothing bold; it is shown as asterisks."),
                Words(
                    zh: "改写成 <strong>…</strong>，或者在 HTML 标签后面空一行再写文字。",
                    en: "Write <strong>…</strong>, or leave a blank line between the HTML tag and the text.")
            )
        }
    }

    private static let blankLineOrNoTags = Words(
        zh: "在 HTML 标签后面空一行再写，或者不用 HTML 标签。",
        en: "Leave a blank line between the HTML tag and the text, or do without the tags.")

    private static func unread(_ mark: Words) -> Words {
        Words(zh: "HTML 标签里的\(mark.zh)不起作用，照原样显示了。", en: "Within HTML tags \(mark.en) means nothing and is shown as written.")
    }
}
