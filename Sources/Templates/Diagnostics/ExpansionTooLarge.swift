import Diagnostics

extension Diagnostic {
    /// Partials that put in partials until a page has no bounds.
    static func templateExpansionTooLarge(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            TemplatesDiagnostics.templateExpansionTooLarge, at: place,
            Words(
                zh: "部件套部件，展开后太大。",
                en: "With its partials put in, the layout grows too large."
            ),
            cure: Words(
                zh: "从这里开始，减少部件套用部件的次数。",
                en: "Starting here, put partials into each other less often."
            )
        )
    }
}
