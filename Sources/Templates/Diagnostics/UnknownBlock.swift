import Diagnostics

extension Diagnostic {
    /// A block that is filled in and that the parent does not have.
    static func templateUnknownBlock(
        _ name: String, at place: SourcePlace, parent: String, candidates: some Sequence<String>
    ) -> Diagnostic {
        let near = NearMiss.best(for: name, among: candidates)
        return Diagnostic(
            TemplatesDiagnostics.templateUnknownBlock, at: place,
            Words(
                zh: "“\(parent)”里没有叫“\(name.shortened)”的区块。",
                en: "“\(parent)” has no block “\(name.shortened)”."
            ),
            cure: Words(
                zh: "改正名字，或者在 \(parent).mustache 里写上 {{$\(name.shortened)}}{{/\(name.shortened)}}。",
                en: "Correct the name, or write {{$\(name.shortened)}}{{/\(name.shortened)}} in \(parent).mustache."
            ),
            suggestions: near.map { Suggestion($0) }
        )
    }
}
