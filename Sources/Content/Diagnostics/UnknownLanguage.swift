import Diagnostics

extension Diagnostic {
    /// A language that the portal does not have.
    static func unknownLanguage(_ text: String, languages: [String], at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.unknownLanguage, at: place,
            Words(zh: "门户没有「\(text)」这种语言，这个值没有用上。", en: "The portal has no language “\(text)”; the value is not used."),
            near: Guess(text, among: NearMissIndex(languages))
        ) { _ in
            let known = languages.joined(separator: ", ")
            return Words(
                zh: "写 \(known) 中的一个；要用新的语言，就在 portal.yml 的 languages 里加上它的标签。",
                en: "Write one of \(known); for a new language add its tag to languages in portal.yml.")
        }
    }
}
