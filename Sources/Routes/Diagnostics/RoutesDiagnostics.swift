import Diagnostics

/// The kinds of diagnostics that claimed addresses give.
public enum RoutesDiagnostics: String, DiagnosticKind, CaseIterable {
    case addressClash = "address-clash"

    public var severity: Diagnostic.Severity { .error }

    public var page: ManualPage { .fields }
}
