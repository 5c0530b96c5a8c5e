import Diagnostics
import Limits
import Testing

@testable import Content

@Suite struct EntryBoundsTests {
    @Test func tagsBeyondTheLimitAreLeftOutWithAMessage() throws {
        let tags = (0..<2000).map { "t\($0)" }
        let reading = read("---\ntags:\n\(tags.map { "  - \($0)\n" }.joined())---\n")
        #expect(reading.entry?["tags"]?.items.count == Limits.tags.value)
        #expect(reading.diagnostics.map(\.name) == ["too-many-tags"])
        let few = read("---\ntags: [\(tags.prefix(Limits.tags.value).joined(separator: ", "))]\n---\n")
        #expect(few.diagnostics.isEmpty && few.entry?["tags"]?.items.count == Limits.tags.value)
    }

    @Test func aliasesBeyondTheLimitAreLeftOutWithAMessage() throws {
        let aliases = (0..<500).map { "old/\($0).html" }
        let reading = read("---\naliases:\n\(aliases.map { "  - \($0)\n" }.joined())---\n")
        #expect(reading.entry?["aliases"]?.items.count == Limits.aliases.value)
        #expect(reading.diagnostics.map(\.name) == ["too-many-aliases"])
        #expect(reading.diagnostics.first?.place.line == 3 + Limits.aliases.value)
        let few = read("---\naliases: [\(aliases.prefix(Limits.aliases.value).joined(separator: ", "))]\n---\n")
        #expect(few.diagnostics.isEmpty && few.entry?["aliases"]?.items.count == Limits.aliases.value)
    }

    @Test(arguments: ["title: %\n---\n", "---\n\n# %\n"])
    func aLongTitleIsCutWhereverItComesFrom(_ form: String) throws {
        let long = String(repeating: "很长的标题", count: 3000)
        let reading = read("---\n" + (form.hasPrefix("---") ? String(form.dropFirst(4)) : form).replacing("%", with: long))
        let title = try #require(reading.entry?.title)
        #expect(title.utf8.count <= Limits.title.value + 3 && title.hasSuffix("…") && title.hasPrefix("很长的标题"))
        #expect(reading.diagnostics.map(\.name) == ["text-too-long"])
    }

    @Test func aCutFallsBetweenCharacters() {
        for most in 10...24 {
            let cut = EntryBounds.cut("灯👩🏽‍🔬é灯灯灯灯灯", most)
            #expect(cut?.hasSuffix("…") == true)
            #expect("灯👩🏽‍🔬é灯灯灯灯灯".hasPrefix(cut?.dropLast() ?? "x"))
        }
        #expect(EntryBounds.cut("short", 10) == nil)
    }

    @Test func longSummariesAndTagsAreCut() throws {
        let long = String(repeating: "字", count: 5000)
        let reading = read("---\nsummary: \(long)\ntags: [\(long), 木工]\n---\n")
        let entry = try #require(reading.entry)
        #expect(entry.summary.utf8.count <= Limits.summary.value + 3)
        #expect(entry["tags"]?.items.compactMap(\.text).map(\.utf8.count) == [Limits.tag.value + 3, 6])
        #expect(reading.diagnostics.map(\.name) == ["text-too-long", "text-too-long"])
    }
}
