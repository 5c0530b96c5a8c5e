import Diagnostics

/// The kinds of diagnostics that the staff’s reports give.
public enum ReportsDiagnostics: String, DiagnosticKind, CaseIterable {
    case usageColumnUnknown = "usage-column-unknown"
    case usageNamesPeople = "usage-names-people"
    case usageQuoteNotClosed = "usage-quote-not-closed"
    case usageRow = "usage-row"
    case usageWithoutHeads = "usage-without-heads"

    public var severity: Diagnostic.Severity { .warning }

    public var page: ManualPage { .staffReport }
}
