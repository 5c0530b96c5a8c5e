import Diagnostics

/// The kinds of diagnostics that reading the interface’s words gives.
public enum InterfaceDiagnostics: String, DiagnosticKind, CaseIterable {
    case wordGivenTwice = "word-given-twice"
    case wordUnknown = "word-unknown"
    case wordsIncomplete = "words-incomplete"
    case wordsLineUnreadable = "words-line-unreadable"
    case wordsMissing = "words-missing"

    public var severity: Diagnostic.Severity {
        switch self {
        case .wordsLineUnreadable:
            .error
        case .wordGivenTwice, .wordUnknown, .wordsIncomplete, .wordsMissing: .warning
        }
    }

    public var page: ManualPage { .templates }
}
