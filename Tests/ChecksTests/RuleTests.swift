import Checks
import Testing

@Suite struct RuleTests {
    @Test func everyRuleHasANameOfItsOwnAndSaysWhatItFinds() {
        let names = Checks.rules.map { $0.name }
        #expect(Set(names).count == names.count)
        for rule in Checks.rules {
            #expect(rule.name.allSatisfy { $0 == "-" || $0.isASCII && $0.isLowercase }, "\(rule.name)")
            #expect(rule.help.zh.hasSuffix("。") && rule.help.en.hasSuffix("."), "\(rule.name)")
        }
    }
}
