/// The kinds of diagnostics that whatever reads a file gives.
public enum FileDiagnostics: String, DiagnosticKind, CaseIterable {
    case unreadableFile = "unreadable-file"

    public var severity: Diagnostic.Severity { .error }

    public var page: ManualPage { .publishThePortal }
}
