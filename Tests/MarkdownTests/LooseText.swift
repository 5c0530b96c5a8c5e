import Markdown

/// What a text becomes after a first paragraph, so that no heading of it is taken as the title.
enum LooseText {
    static func html(_ markdown: String) -> String {
        PlainHTML.normalized(PlainHTML.of("§\n\n" + markdown)).replacing("<p>§</p>", with: "")
    }

    /// The same with the blanks that keep a number beside its unit as they were written.
    static func breaking(_ markdown: String) -> String { html(markdown).replacing("\u{A0}", with: " ") }

    static func names(_ markdown: String) -> [String] { PlainHTML.read("§\n\n" + markdown).diagnostics.map(\.name) }

    /// What to do, in Chinese.
    static func cures(_ markdown: String) -> [String] { PlainHTML.read(markdown).diagnostics.compactMap { $0.cure?.zh } }

    /// The lines on which something is told.
    static func lines(_ markdown: String) -> [Int] { PlainHTML.read(markdown).diagnostics.map(\.place.line) }

    /// The text with the first suggestion of each diagnostic applied.
    static func mended(_ markdown: String) -> String {
        var bytes = Array(markdown.utf8)
        let diagnostics = PlainHTML.read(markdown).diagnostics.filter { !$0.suggestions.isEmpty }
        for diagnostic in diagnostics.sorted(by: { $0.place.range.lowerBound > $1.place.range.lowerBound }) {
            guard let suggestion = diagnostic.suggestions.first else { continue }
            bytes.replaceSubrange(suggestion.range ?? diagnostic.place.range, with: Array(suggestion.replacement.utf8))
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
