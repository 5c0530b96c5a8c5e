import Diagnostics

extension Diagnostic {
    /// `summary: **好用**的[灯](a.md)`: a field is shown as words alone.
    ///
    /// - Parameters:
    ///   - words: what is shown.
    ///   - isOneLine: whether the value has no line break.
    ///   - isItem: whether it stands in a list, rather than right behind the field's key.
    static func markupInField(_ words: String, _ field: Field, isOneLine: Bool, isItem: Bool, at place: SourcePlace) -> Diagnostic {
        let meant = FlowText.word(words)
        let cure =
            !isOneLine
            ? Words(zh: "去掉记号；要链接、要加粗，就写在正文里。", en: "Take the marks out; links and bold words belong into the text.")
            : isItem
                ? Words(
                    zh: "链接和加粗写在正文里。这一项改成：\(meant)", en: "Links and bold words belong into the text. Write this item as: \(meant)")
                : Words(
                    zh: "链接和加粗写在正文里。这里改成：\(field.key): \(meant)",
                    en: "Links and bold words belong into the text. Write here: \(field.key): \(meant)")
        return Diagnostic(
            ContentDiagnostics.valueReadAsMeant, at: place,
            Words(
                zh: "「\(field.key)」只显示文字，里面的记号和链接不起作用；按「\(words.clipped)」显示。",
                en: "“\(field.key)” is shown as plain words, without marks and links: “\(words.clipped)”."),
            cure: cure, suggestions: isOneLine ? [Suggestion(meant)] : [])
    }
}

extension String {
    /// As much of it as a message can show.
    fileprivate var clipped: String { count > 80 ? prefix(80) + "…" : self }
}
