import Diagnostics

/// The kinds of diagnostics that the search index gives.
public enum SearchDiagnostics: String, DiagnosticKind, CaseIterable {
    case manySynonyms = "many-synonyms"
    case notSynonyms = "not-synonyms"

    public var severity: Diagnostic.Severity { .warning }

    public var page: ManualPage { .search }
}
