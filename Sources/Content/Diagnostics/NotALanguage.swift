import Diagnostics

extension Diagnostic {
    /// `zh-CN`, `en-US`: a language by its country; read as the one that is meant.
    static func languageReadAsMeant(_ text: String, _ tag: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.valueReadAsMeant, at: place,
            Words(zh: "语言「\(text)」按 \(tag) 读了。", en: "The language “\(text)” is read as \(tag)."),
            cure: Words(zh: "改成：\(tag)", en: "Write: \(tag)"), suggestions: [Suggestion(tag)])
    }

    /// A word that is no language tag where one is wanted.
    static func notALanguage(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.notALanguage, at: place,
            Words(zh: "「\(text)」不是语言标签，没有用上；别的照常。", en: "“\(text)” is not a language tag and is not used; the rest is built."),
            cure: Words(zh: "写 zh-Hans、en 这样的标签。", en: "Write a tag such as zh-Hans or en."))
    }
}
