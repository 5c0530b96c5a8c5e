import Diagnostics

extension Diagnostic {
    /// A word that is no language tag where one is wanted.
    static func notALanguage(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "not-a-language", .error, at: place,
            Words(zh: "「\(text)」不是语言标签。", en: "“\(text)” is not a language tag."),
            cure: Words(zh: "写 zh-Hans、en 这样的标签。", en: "Write a tag such as zh-Hans or en."))
    }
}
