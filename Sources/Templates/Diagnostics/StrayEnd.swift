import Diagnostics

extension Diagnostic {
    /// An end tag that ends nothing.
    static func templateStrayEnd(
        _ name: String, at place: SourcePlace, open: (name: String, place: SourcePlace)?
    ) -> Diagnostic {
        let name = name.shortened
        let related = open.map { open in
            Related(
                at: open.place,
                Words(
                    zh: "这里打开的是“\(open.name.shortened)”。", en: "What is open is “\(open.name.shortened)”."
                ))
        }
        return Diagnostic(
            TemplatesDiagnostics.templateStrayEnd, at: place,
            Words(
                zh: "这里没有叫“\(name)”的部分可以结束。",
                en: "There is nothing named “\(name)” to close here."
            ),
            cure: Words(
                zh: "改成正打开着的那一个的名字，或者删掉这个标签。",
                en: "Name what is open here instead, or delete the tag."
            ),
            suggestions: open.map { [Suggestion($0.name)] } ?? [],
            related: related.map { [$0] } ?? []
        )
    }
}
