import Diagnostics

extension Diagnostic {
    /// A section, block or parent without its end.
    static func templateUnclosedSection(
        _ name: String, at place: SourcePlace, closing: SourcePlace?
    ) -> Diagnostic {
        let name = name.shortened
        let related = closing.map { place in
            [
                Related(
                    at: place,
                    Words(
                        zh: "这里已经结束了外面的一层。", en: "Here what surrounds it is closed already."
                    ))
            ]
        }
        return Diagnostic(
            TemplatesDiagnostics.templateUnclosedSection, at: place,
            Words(
                zh: "“\(name)”没有结束。",
                en: "“\(name)” is never closed."
            ),
            cure: Words(
                zh: "在它该结束的地方写上 {{/\(name)}}。",
                en: "Write {{/\(name)}} where it should end."
            ),
            related: related ?? []
        )
    }
}
