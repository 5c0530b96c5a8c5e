import Diagnostics

extension Diagnostic {
    /// A dotted name, or `{{.}}`, where there is nothing to look into.
    static func templateNoSuchPart(
        _ name: String, of part: String, _ kind: Variable.Kind, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            TemplatesDiagnostics.templateNoSuchPart, at: place,
            Words(
                zh: "“\(name.shortened)”行不通：“\(part.shortened)”是\(kind.words.zh)。",
                en: "“\(name.shortened)” leads nowhere: “\(part.shortened)” is of the kind “\(kind.words.en)”."
            ),
            cure: Words(
                zh: "点号只能用来取记录里的变量；列表请用 {{#名字}}…{{/名字}}，它的项数是“名字.count”。",
                en: "A dot reaches into a record only; open a list with {{#name}}…{{/name}}, its length is name.count."
            )
        )
    }
}
