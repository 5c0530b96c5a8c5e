import Diagnostics

extension Diagnostic {
    /// A file that a tag names and that is not there.
    static func templateUnknownParent(_ name: String, at place: SourcePlace, candidates: [String]) -> Diagnostic {
        let near = NearMiss.best(for: name, among: candidates)
        return Diagnostic(
            TemplatesDiagnostics.templateUnknownParent, at: place,
            Words(
                zh: "没有叫“\(name.shortened)”的布局可以继承。",
                en: "There is no layout “\(name.shortened)” to inherit from."
            ),
            cure: Words(
                zh: "改正名字，或者新建 templates/layouts/\(name.shortened).mustache。",
                en: "Correct the name, or write templates/layouts/\(name.shortened).mustache."
            ),
            suggestions: near.map { Suggestion($0) }
        )
    }
}
