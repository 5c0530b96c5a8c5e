import Diagnostics

extension FrontMatterFence {
    /// What is told of the front matter, at its places in the file: what is written in another dress is changed by the message
    /// about that, and by no other, for their changes are those of YAML.
    func told(_ diagnostics: [Diagnostic], in source: SourceText) -> [Diagnostic] {
        guard plain != nil, yaml != nil, inBody == nil else { return diagnostics }
        return diagnostics.compactMap { diagnostic in
            guard !diagnostic.is(ContentDiagnostics.frontMatterMended) else { return nil }
            return diagnostic.withoutSuggestions(at: source.place(diagnostic.place.range))
        }
    }
}
