import Diagnostics

/// The kinds of diagnostics that the search index gives.
public enum SearchDiagnostics: String, DiagnosticKind, CaseIterable {
    case indexRunRefused = "index-run-refused"
    case indexRunsMissing = "index-runs-missing"
    case manySynonyms = "many-synonyms"
    case notSynonyms = "not-synonyms"

    public var severity: Diagnostic.Severity {
        switch self {
        case .indexRunRefused, .indexRunsMissing: .error
        case .manySynonyms, .notSynonyms: .warning
        }
    }

    public var page: ManualPage {
        switch self {
        case .indexRunRefused, .indexRunsMissing: .searchServers
        case .manySynonyms, .notSynonyms: .search
        }
    }
}
