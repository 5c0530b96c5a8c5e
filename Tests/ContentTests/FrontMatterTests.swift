import Diagnostics
import Testing

@testable import Content

@Suite struct FrontMatterTests {
    @Test func chineseKeysMeanTheSameFields() {
        let reading = read("---\n标题: 台灯\n难度: 2\n用时: 45\n标签: 电路、木工\n---\n正文\n")
        #expect(reading.found.isEmpty)
        #expect(reading.entry?.title == "台灯")
        #expect(reading.entry?["level"]?.integer == 2)
        #expect(reading.entry?["minutes"]?.integer == 45)
        #expect(reading.entry?["tags"]?.items.compactMap(\.text) == ["电路", "木工"])
    }

    @Test func anUnquotedColonInATitleIsReadAsMeantWithTheCorrectedLine() {
        let reading = read("---\nlevel: 2\ntitle: Lamp: the second try\n---\n")
        #expect(reading.entry?.title == "Lamp: the second try")
        #expect(reading.found == ["front-matter-mended 3:1"])
        #expect(reading.diagnostics.first?.suggestions.first?.replacement == "title: \"Lamp: the second try\"")
    }

    @Test func fullWidthColonsAreReadAsColons() {
        let reading = read("---\n标题：台灯\nlevel：3\n---\n")
        #expect(reading.entry?.title == "台灯")
        #expect(reading.entry?["level"]?.integer == 3)
        #expect(reading.found == ["front-matter-mended 2:1", "front-matter-mended 3:1"])
    }

    @Test func tabsThatIndentAreReadAsSpaces() {
        let reading = read("---\ntitle: Lamp\ntags:\n\t- wood\n\t- light\n---\n")
        #expect(reading.entry?["tags"]?.items.compactMap(\.text) == ["wood", "light"])
        #expect(reading.found == ["front-matter-mended 4:1", "front-matter-mended 5:1"])
    }

    @Test func windowsLineEndsAreMendedToo() {
        let reading = read("---\r\ntitle: A: b\r\nlevel：1\r\n---\r\ntext\r\n")
        #expect(reading.entry?.title == "A: b")
        #expect(reading.entry?["level"]?.integer == 1)
    }

    @Test func aMissingClosingFenceIsFoundWhereTheTextBegins() {
        let reading = read("---\ntitle: Lamp\nlevel: 1\n\n# Heading\n\nWords.\n")
        #expect(reading.entry?.title == "Lamp")
        #expect(reading.found == ["front-matter-not-closed 1:1"])
        #expect(reading.entry?.document.html.isEmpty == false)
    }

    @Test func aMissingOpeningFenceIsFound() {
        let reading = read("title: Lamp\nlevel: 1\n---\nWords.\n")
        #expect(reading.entry?.title == "Lamp")
        #expect(reading.found == ["front-matter-not-opened 1:1"])
    }

    @Test func aRuleAtTheTopIsNoFrontMatter() {
        let reading = read("---\n\nWords only: no keys.\n")
        #expect(reading.found.isEmpty)
        #expect(reading.entry?.fields.isEmpty == true)
    }

    @Test func dotsMayCloseAndAByteOrderMarkMayOpen() {
        #expect(read("---\ntitle: Lamp\n...\ntext\n").entry?.title == "Lamp")
        #expect(read("\u{FEFF}---\ntitle: Lamp\n---\ntext\n").entry?.title == "Lamp")
    }

    @Test func tomlIsExplained() {
        #expect(read("+++\ntitle=\"Lamp\"\n+++\ntext\n").found == ["toml-front-matter 1:1"])
    }

    @Test func duplicateKeysNameBothPlaces() {
        let reading = read("---\ntitle: One\nlevel: 1\ntitle: Two\n---\n")
        #expect(reading.entry == nil)
        #expect(reading.found == ["duplicate-key 4:1"])
        #expect(reading.diagnostics.first?.related.first?.place.line == 2)
    }

    @Test func oneFieldUnderTwoNamesIsADuplicate() {
        #expect(read("---\ntitle: One\n标题: 二\n---\n").found == ["duplicate-key 3:1"])
    }

    @Test func aKeyIndentedUnderACompleteValueIsReadInThatValuesColumn() {
        let reading = read("---\ntitle: Lamp\n\tlevel: 2\n   minutes: 5\n---\n")
        #expect(reading.entry?["level"]?.integer == 2)
        #expect(reading.entry?["minutes"]?.integer == 5)
        #expect(reading.found == ["front-matter-mended 3:1", "front-matter-mended 4:1"])
    }

    @Test func aQuoteThatIsNotClosedIsClosed() {
        #expect(read("---\ntitle: \"Lamp\nlevel: 2\n---\n").entry?.title == "Lamp")
        #expect(read("---\ntitle: \"Lamp\" and light\n---\n").entry?.title == "\"Lamp\" and light")
    }

    @Test(arguments: ["tags: [a, b\nlevel: 1", "level: 1\ntags: [a, b"])
    func aBracketThatIsNotClosedIsAnErrorWhereItStandsWithTheCorrectedLine(_ yaml: String) {
        let reading = read("---\ntitle: Lamp\n\(yaml)\n---\ntext\n")
        #expect(reading.entry == nil)
        #expect(reading.found == ["front-matter-unreadable \(yaml.hasPrefix("tags") ? 3 : 4):7"])
        #expect(reading.diagnostics.first?.cure?.en.hasSuffix("tags: [a, b]") == true)
    }

    @Test func anErrorShowsTheCorrectedLine() {
        let reading = read("---\ntitle: Lamp\nwords: one: two\n---\ntext\n")
        #expect(reading.found == ["front-matter-unreadable 3:11"])
        #expect(reading.diagnostics.first?.cure?.en.hasSuffix("words: \"one: two\"") == true)
    }

    @Test(arguments: [
        "---\na: &a [x,x,x,x,x,x,x,x,x]\n" + (0..<30).map { "k\($0): &k\($0) [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n" }.joined() + "---\n",
        "---\ntags: " + String(repeating: "[", count: 50_000) + "\n---\n",
        "---\ntags:\n" + String(repeating: "- ", count: 50_000) + "x\n---\n",
        "---\n" + (0..<2_000).map { String(repeating: " ", count: $0) + "k:\n" }.joined() + "---\n",
    ])
    func bombsAreFoundBeforeTheyAreRead(_ text: String) {
        let reading = read(text)
        #expect(reading.entry == nil)
        #expect(reading.diagnostics.contains { $0.name == "front-matter-too-deep" || $0.name == "front-matter-too-large" })
    }
}
