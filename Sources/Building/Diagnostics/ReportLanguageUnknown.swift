import Diagnostics

extension Diagnostic {
    /// A report in a language that the portal has none of.
    static func reportLanguageUnknown(_ language: String, among languages: [String]) -> Diagnostic {
        Diagnostic(
            BuildingDiagnostics.reportLanguageUnknown, at: .file("portal.yml"),
            Words(zh: "门户没有「\(language)」这种语言。", en: "The portal has no language “\(language)”."),
            cure: Words(
                zh: "--lang 可以写：\(languages.joined(separator: "、"))。", en: "--lang takes \(languages.joined(separator: ", "))."))
    }
}
