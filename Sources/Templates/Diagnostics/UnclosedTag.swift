import Diagnostics

extension Diagnostic {
    /// A tag that is opened and never closed, or in which another begins.
    static func templateUnclosedTag(at place: SourcePlace, closing: String) -> Diagnostic {
        Diagnostic(
            TemplatesDiagnostics.templateUnclosedTag, at: place,
            Words(
                zh: "这个标签没有写完。",
                en: "This tag is not finished."
            ),
            cure: Words(
                zh: "在标签后面写上 \(closing)。",
                en: "Write \(closing) where the tag ends."
            )
        )
    }
}
