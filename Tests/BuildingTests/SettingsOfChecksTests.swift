import Building
import Checks
import Diagnostics
import Testing

@testable import Content

@Suite struct SettingsOfChecksTests {
    private func found(_ checks: String) -> [Diagnostic] {
        let source = SourceText(path: "portal.yml", text: "title: 创客空间\nchecks:\n\(checks)")
        let kinds = [any DiagnosticKind].builtIn + [any Rule.Type].builtIn.map { $0.kind }
        return SettingsOfChecks.check(PortalSettings.read(source, ContentFolder(root: "/nowhere")).0, kinds: kinds)
    }

    @Test func knownNamesAndLevelsAreSilent() {
        #expect(found("  unknown-field: off\n  broken-link: error\n  tutorial-impossible: warning\n") == [])
    }

    @Test func aMisspeltNameIsToldWithItsLikely() throws {
        let found = found("  unknown-feild: off\n  raw-html: off\n")
        #expect(found.map { "\($0.place.line) \($0.name)" } == ["3 unknown-check"])
        #expect(try #require(found.first?.cure).zh.contains("unknown-field"))
    }

    @Test func anErrorAndAForeignLevelSwitchNothing() {
        #expect(found("  address-clash: off\n").map(\.name) == ["unknown-check"])
        #expect(
            found("  raw-html: false\n  broken-link: [off]\n").map { "\($0.place.line) \($0.name)" }
                == ["4 unknown-check-level", "3 unknown-check-level"])
    }
}
