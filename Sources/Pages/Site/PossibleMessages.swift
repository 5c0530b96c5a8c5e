import Checks
import Diagnostics
import Portal
import Routes
import Services

/// What writers may be told, for the manual's page of checks.
public struct PossibleMessages: Sendable {
    /// What is looked for.
    let checks: [any Rule.Type]
    /// What is told besides.
    let kinds: [any DiagnosticKind]

    public init(checks: [any Rule.Type] = .builtIn, kinds: [any DiagnosticKind] = []) {
        self.checks = checks
        self.kinds = kinds
    }
}
