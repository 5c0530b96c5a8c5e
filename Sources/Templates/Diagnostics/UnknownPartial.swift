import Diagnostics

extension Diagnostic {
    /// A file that a tag names and that is not there.
    static func templateUnknownPartial(_ name: String, at place: SourcePlace, candidates: [String]) -> Diagnostic {
        let near = NearMiss.best(for: name, among: candidates)
        return Diagnostic(
            TemplatesDiagnostics.templateUnknownPartial, at: place,
            Words(
                zh: "没有叫“\(name.shortened)”的部件。",
                en: "There is no partial “\(name.shortened)”."
            ),
            cure: Words(
                zh: "改正名字，或者新建 templates/partials/\(name.shortened).mustache。",
                en: "Correct the name, or write templates/partials/\(name.shortened).mustache."
            ),
            suggestions: near.map { Suggestion($0) }
        )
    }
}
