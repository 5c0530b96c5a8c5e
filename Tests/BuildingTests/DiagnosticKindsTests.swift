import Building
import Checks
import Diagnostics
import Testing

@Suite("The kinds of diagnostics")
struct DiagnosticKindsTests {
    private static let kinds = [any DiagnosticKind].builtIn + [any Rule.Type].builtIn.map { $0.kind }

    @Test("every kind has a name in kebab-case, and no two of one severity have the same")
    func names() {
        let names = Self.kinds.map { "\($0.severity) \($0.name)" }
        #expect(Set(names).count == names.count)
        #expect(names.count > 200)
        for name in names { #expect(name.wholeMatch(of: #/(error|warning) [a-z0-9]+(-[a-z0-9]+)*/#) != nil, "\(name)") }
    }

    @Test("what a rule finds is of the rule's kind, as severe and as much advice as the rule is")
    func rules() {
        for rule in [any Rule.Type].builtIn {
            #expect(rule.kind.name == rule.name && rule.kind.severity == rule.severity && rule.kind.isAdvice == rule.isAdvice)
        }
    }

    @Test("errors are no advice, and nothing that concerns the server alone is")
    func advice() {
        for kind in Self.kinds where kind.isAdvice { #expect(kind.severity == .warning && !kind.isTechnical, "\(kind.name)") }
    }
}
