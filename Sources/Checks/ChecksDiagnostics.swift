import Diagnostics

/// The kinds of diagnostics that what `portal.yml` says of checks gives.
public enum ChecksDiagnostics: String, DiagnosticKind, CaseIterable {
    case unknownCheck = "unknown-check"
    case unknownCheckLevel = "unknown-check-level"

    public var severity: Diagnostic.Severity { .warning }

    public var page: ManualPage { .checks }
}
