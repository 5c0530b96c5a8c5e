import Diagnostics

extension Diagnostic {
    /// `level: 简单`: a word of another scale, read as the number that is likeliest meant.
    static func numberInWords(_ text: String, _ number: Int, _ field: Field, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.numberInWords, at: place,
            Words(
                zh: "「\(field.key)」写成了「\(text)」，按 \(number) 读了。\(field.help.zh)",
                en: "“\(field.key)” is “\(text)”; read as \(number). \(field.help.en)"),
            cure: Words(zh: "改成：\(field.key): \(number)", en: "Write: \(field.key): \(number)"),
            suggestions: [Suggestion(String(number))])
    }
}
