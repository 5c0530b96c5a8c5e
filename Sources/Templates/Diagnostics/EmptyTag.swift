import Diagnostics

extension Diagnostic {
    /// A tag without a name.
    static func templateEmptyTag(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            TemplatesDiagnostics.templateEmptyTag, at: place,
            Words(
                zh: "这个标签里没有名字。",
                en: "This tag holds no name."
            ),
            cure: Words(
                zh: "写上变量的名字，或者删掉这个标签。",
                en: "Write the name of a variable, or delete the tag."
            )
        )
    }
}
