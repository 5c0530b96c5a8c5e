import Diagnostics

extension Diagnostic {
    /// More languages than a portal may have; the further ones are left out.
    static func tooManyLanguages(most: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.tooManyLanguages, at: place,
            Words(zh: "门户最多 \(most) 种语言，从这里起没有用上。", en: "A portal has at most \(most) languages; those from here on are not used."),
            cure: Words(zh: "languages 里只写有页面的语言。", en: "List under languages only those in which there are pages."))
    }
}
