import Diagnostics

extension Diagnostic {
    /// A field about publication within the value of another: the entry is withheld for it.
    ///
    /// - Parameters:
    ///   - words: that field with its value.
    ///   - name: the key of the field in whose value it stands.
    static func fieldWithinValue(_ words: String, in name: String, at place: SourcePlace) -> Diagnostic {
        let shown = String(words.prefix(80))
        return Diagnostic(
            ContentDiagnostics.publicationUnclear, at: place,
            Words(
                zh: "「\(name)」里的「\(shown)」看来是另一个字段，说这一页不要公开，所以没有发布。",
                en: "“\(shown)” within “\(name)” looks like a field of its own that keeps the page back, so it is withheld."),
            cure: Words(
                zh: "要是不公开，就把「\(shown)」单独写成一行；只是文字，就把「\(name)」的整个值放进英文双引号 \"…\" 里。",
                en:
                    "If it is meant, write “\(shown)” on a line of its own; if it is part of the words, put the whole value of “\(name)” between double quotes \"…\"."
            ))
    }
}
