import Diagnostics

/// A kind of a test's own.
struct MadeUpKind: DiagnosticKind {
    var name: String
    var severity: Diagnostic.Severity
    var isOfValue: Bool

    init(_ name: String, _ severity: Diagnostic.Severity, isOfValue: Bool = false) {
        self.name = name
        self.severity = severity
        self.isOfValue = isOfValue
    }
}
