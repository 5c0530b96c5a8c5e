import Diagnostics

extension Diagnostic {
    /// A flag, record or list where text is written.
    static func templateNotWritable(_ name: String, _ kind: Variable.Kind, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            TemplatesDiagnostics.templateNotWritable, at: place,
            Words(
                zh: "“\(name.shortened)”是\(kind.words.zh)，不能直接写出来。",
                en: "“\(name.shortened)” is of the kind “\(kind.words.en)” and cannot be written."
            ),
            cure: Words(
                zh: "用 {{#名字}}…{{/名字}} 打开它。",
                en: "Open it as a section: {{#name}}…{{/name}}."
            )
        )
    }
}
