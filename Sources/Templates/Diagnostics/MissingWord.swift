import Diagnostics

extension Diagnostic {
    /// A key that some language has no text for.
    static func templateMissingWord(_ key: String, at place: SourcePlace, languages: [String]) -> Diagnostic {
        Diagnostic(
            TemplatesDiagnostics.templateMissingWord, at: place,
            Words(
                zh: "界面文字“\(key.shortened)”还没有这些语言的版本：\(languages.joined(separator: "、"))。",
                en: "The interface text “\(key.shortened)” is missing in: \(languages.joined(separator: ", "))."
            ),
            cure: Words(
                zh: "在 templates/words/ 里给这些语言加上它。",
                en: "Add it to these languages in templates/words/."
            )
        )
    }
}
