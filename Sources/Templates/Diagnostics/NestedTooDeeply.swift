import Diagnostics

extension Diagnostic {
    /// More levels inside each other than Lathe follows.
    static func templateNestedTooDeeply(at place: SourcePlace, limit: Int) -> Diagnostic {
        Diagnostic(
            TemplatesDiagnostics.templateNestedTooDeeply, at: place,
            Words(
                zh: "模板嵌套超过 \(limit) 层。",
                en: "The templates are nested more than \(limit) levels deep."
            ),
            cure: Words(
                zh: "减少层数。",
                en: "Use fewer levels."
            )
        )
    }
}
