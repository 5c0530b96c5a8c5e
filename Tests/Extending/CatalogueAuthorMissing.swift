import Diagnostics

/// The kinds of diagnostics of a school's own output.
enum CatalogueDiagnostics: String, DiagnosticKind, CaseIterable {
    case authorMissing = "catalogue-author-missing"

    var severity: Diagnostic.Severity { .warning }
    var page: ManualPage { .fields }
}

extension Diagnostic {
    /// A book in the catalogue of which nobody is said to have written it.
    static func catalogueAuthorMissing(_ title: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            CatalogueDiagnostics.authorMissing, at: place,
            Words(zh: "书目里的《\(title)》没有作者。", en: "In the catalogue “\(title)” has no author."),
            cure: Words(zh: "在页首写上作者，如 authors: [陈木]。", en: "Name the author in the front matter, such as authors: [Chen Mu]."))
    }
}
