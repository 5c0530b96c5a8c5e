import Diagnostics
import Testing

@testable import Content

/// What may be meant as asking for consent does, and so does what nobody can read.
@Suite struct ConsentRuleTests {
    private func rule(_ line: String) -> String {
        let (settings, found) = PortalSettings.read(
            SourceText(path: "portal.yml", text: "title: 站\n\(line)\n"), ContentFolder(root: "/nowhere"))
        return ([settings["consent"]?.term?.id ?? "nothing"] + found.map { "\($0.severity) \($0.name)" }).joined(separator: ", ")
    }

    @Test(arguments: ["consent: required", "consent: 全部", "公开的条件: required"])
    func itsOwnWordsAreReadInSilence(_ line: String) { #expect(rule(line) == "required", "\(line)") }

    @Test(arguments: [
        "consent: true", "consent: yes", "consent: on", "consent: 1", "consent: require", "consent: needed", "consent: always",
        "consent: REQUIRED!", "consent: 需要", "consent: 要", "consent: 必填", "consent: {projects: required}", "consent: [required]",
        "consents: required", "同意: 需要", "consent_required: true", "require_consent: true", "privacy: {consent: required}",
        "consent: 必須", "consent: mandatory", "needs-consent: yes", "privacy: {contact: 李老师, consent: true}",
    ])
    func whatMayBeMeantSoIs(_ line: String) { #expect(rule(line) == "required, warning value-read-as-meant", "\(line)") }

    @Test(arguments: [
        "consent: false", "consent: no", "consent: none", "consent: optional", "consent: 不需要", "consent_required: false", "consent: 无需",
    ])
    func noIsNo(_ line: String) { #expect(rule(line) == "named, warning value-read-as-meant", "\(line)") }

    @Test(arguments: ["consent: sometimes", "consent: 看情况", "consent: {a: b}", "consent: []", "consent: 不一定", "consents: perhaps"])
    func whatCannotBeReadIsAnErrorAndRequired(_ line: String) { #expect(rule(line) == "required, error consent-rule-unclear", "\(line)") }

    @Test(arguments: ["", "consent:", "privacy: {contact: 李老师}", "checks: {without-consent: off}", "consent: named"])
    func othersSayNothingOfIt(_ line: String) {
        let rule = rule(line)
        #expect(rule.hasPrefix("nothing") || rule.hasPrefix("named"), "\(line)")
        #expect(!rule.contains("consent-rule") && !rule.contains("value-read"), "\(line)")
    }
}
