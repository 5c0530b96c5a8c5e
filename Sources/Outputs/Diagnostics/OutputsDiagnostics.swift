import Diagnostics

/// The kinds of diagnostics that writing outputs gives.
public enum OutputsDiagnostics: String, DiagnosticKind, CaseIterable {
    case redirectLeftOut = "redirect-left-out"

    public var severity: Diagnostic.Severity { .warning }

    public var page: ManualPage { .publishThePortal }
}
