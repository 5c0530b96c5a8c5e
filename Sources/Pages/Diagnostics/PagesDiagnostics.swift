import Diagnostics

/// The kinds of diagnostics that pages and their layouts give.
public enum PagesDiagnostics: String, DiagnosticKind, CaseIterable {
    case layoutMissing = "layout-missing"
    case layoutUnused = "layout-unused"
    case templateUnreadable = "template-unreadable"

    public var severity: Diagnostic.Severity {
        switch self {
        case .layoutUnused:
            .warning
        case .layoutMissing, .templateUnreadable: .error
        }
    }

    public var page: ManualPage { .templates }
}
