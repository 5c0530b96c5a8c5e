import Diagnostics

extension Diagnostic {
    /// A key that no language has a text for.
    static func templateUnknownWord(
        _ key: String, at place: SourcePlace, candidates: some Sequence<String>
    ) -> Diagnostic {
        let near = NearMiss.best(for: key, among: candidates)
        return Diagnostic(
            TemplatesDiagnostics.templateUnknownWord, at: place,
            Words(
                zh: "界面文字里没有“\(key.shortened)”。",
                en: "There is no interface text “\(key.shortened)”."
            ),
            cure: Words(
                zh: "改正名字，或者在 templates/words/ 的每种语言里加上它。",
                en: "Correct the key, or add it to every language in templates/words/."
            ),
            suggestions: near.map { Suggestion("w.\($0)") }
        )
    }
}
