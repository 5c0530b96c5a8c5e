import Diagnostics

extension Diagnostic {
    /// `title: {zh: 灯, en: Lamp}`: a page is in one language.
    ///
    /// - Parameters:
    ///   - words: those that are used.
    ///   - others: those of other languages.
    static func wordsByLanguage(
        _ words: String, _ field: Field, others: [(tag: String, words: String)], isInBraces: Bool, at place: SourcePlace
    ) -> Diagnostic {
        let meant = FlowText.word(words)
        let tags = others.map(\.tag)
        return Diagnostic(
            ContentDiagnostics.valueReadAsMeant, at: place,
            Words(
                zh: "一页只有一种语言，「\(field.key)」这里用了「\(words)」，别的语言没有用上。",
                en: "A page is in one language; of “\(field.key)” “\(words)” was taken, and the other languages are not used."),
            cure: Words(
                zh: "改成一行：\(field.key): \(meant)" + (tags.isEmpty ? "" : "；\(tags.joined(separator: "、")) 的写在另一个文件里，名字末尾是 .\(tags[0]).md。"),
                en: "Write one line: \(field.key): \(meant)"
                    + (tags.isEmpty
                        ? "" : "; the words in \(tags.joined(separator: ", ")) belong into a file whose name ends in .\(tags[0]).md.")))
    }

    /// `title_en: Lamp` in a page of another language.
    static func fieldOfOtherLanguage(_ key: String, _ field: Field, _ tag: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.unknownField, at: place,
            Words(
                zh: "一页只有一种语言，「\(key)」的值没有用上。",
                en: "A page is in one language; the value of “\(key)” is not used."),
            cure: Words(
                zh: "\(tag) 的写在另一个文件里，名字末尾是 .\(tag).md，里面写 \(field.key): …；不要就删掉这一行。",
                en: "Write \(field.key): … in a file of its own whose name ends in .\(tag).md, or take this line out."))
    }
}
