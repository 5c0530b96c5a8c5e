import Limits
import Testing

/// The table of limits is read by people: every row has a name to look for and words in both languages.
@Suite struct LimitTableTests {
    @Test func namesAreUniqueAndInKebabCase() {
        #expect(Set(Limits.all.map(\.name)).count == Limits.all.count)
        for limit in Limits.all {
            let words = limit.name.split(separator: "-", omittingEmptySubsequences: false)
            #expect(
                words.allSatisfy { word in
                    !word.isEmpty && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
                }, "\(limit.name)")
        }
    }

    @Test(arguments: Limits.all) func everyLimitIsPositiveAndExplained(_ limit: Limit) {
        #expect(limit.value > 0, "\(limit.name)")
        for text in [limit.what, limit.reason] {
            #expect(text.zh.unicodeScalars.contains { $0.properties.isIdeographic }, "\(limit.name): \(text.zh)")
            #expect(text.en.utf8.allSatisfy { $0 < 0x80 } || text.en.contains("’") || text.en.contains("“"), "\(limit.name): \(text.en)")
            #expect(text.en.utf8.contains { (0x61...0x7A).contains($0 | 0x20) }, "\(limit.name): \(text.en)")
        }
    }

    @Test func theTableHoldsWhatTheCodeAsksFor() {
        #expect(Limits.all.contains(Limits.markdownFile) && Limits.all.contains(Limits.redirectAddress))
        #expect(Limits.all.count > 3)
    }
}
