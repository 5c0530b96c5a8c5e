import Diagnostics
import Testing

@testable import Content

/// Heads of Hugo and Zola in TOML: read where that is sure, told of everywhere.
@Suite struct TOMLHeadTests {
    private func head(_ lines: String) -> EntryReader.Reading { read("+++\n\(lines)\n+++\n\n正文。\n", path: "guides/lamp.md") }

    @Test(arguments: [
        "title = \"台灯\"\ntags = [\"led\", \"木工\"]", "title   =   '台灯'\ntags = ['led', '木工'] # 两个",
        "# 页首\ntitle = \"台灯\"\n\n[taxonomies]\ntags = [\"led\", \"木工\"]",
        "title = \"台灯\"\ntags = [\n  \"led\",\n  \"木工\",\n]\ndraft = false",
        "title = \"\\u53F0灯\"\ndate = 2026-03-01\nweight = 3\ntags = [\"led\",\n \"木工\"]",
    ])
    func isRead(_ lines: String) throws {
        let reading = head(lines)
        let entry = try #require(reading.entry, "\(lines)")
        #expect(entry.title == "台灯" && entry.fields["tags"]?.items.compactMap(\.text) == ["led", "木工"], "\(lines)")
        #expect(reading.diagnostics.contains { $0.name == "front-matter-mended" && $0.severity == .warning })
        #expect(!reading.diagnostics.contains { $0.severity == .error || $0.name == "toml-front-matter" })
    }

    @Test(arguments: [
        "title=\"台灯\"", "title = \"\"\"台灯\"\"\"", "title = \"台灯\"\n[extra]\na = 1", "title = \"台灯\"\n[[resources]]\nsrc = \"a.png\"",
        "title = \"台灯\"\nauthor = {name = \"林\"}", "title = \"台灯\"\na.b = 1", "title = \"台灯\"\ntags = [\"led\"", "title = \"台灯\"\nweight =",
        "title = '台灯",
    ])
    func isToldOf(_ lines: String) {
        let reading = head(lines)
        #expect(reading.diagnostics.contains { $0.name == "toml-front-matter" }, "\(lines)")
        #expect(reading.entry?.title != "台灯" && reading.entry?.document.sections.contains { $0.text.contains("title") } == false)
    }

    @Test(arguments: [
        "title = \"台灯\"\ndraft = true", "draft=true", "title = \"台灯\"\n[extra]\ndraft = true", "title = \"台灯\"\nexpires = 2026-11-01",
        "title = \"台灯\"\nstatus = \"drfat\"", "title = \"台灯\"\ndate = 2027-03-01",
    ])
    func holdsBack(_ lines: String) {
        let reading = head(lines)
        #expect(
            Publication.reason(against: reading.entry?.fields ?? reading.publication, on: Day("2026-11-24")!, drafts: false) != nil,
            "\(lines)")
    }

    @Test func theCureIsYAML() throws {
        let text = "+++\n# 问过老师再改\ntitle = \"台灯\"\ntags = [\n \"led\",\n]\n+++\n\n正文。\n"
        let told = read(text, path: "guides/lamp.md").diagnostics.first { $0.name == "front-matter-mended" }
        let suggestion = try #require(told?.suggestions.first)
        #expect(
            suggestion.replacement.hasPrefix("---\n# 问过老师再改\ntitle: \"台灯\"\ntags: [\n  \"led\",\n  ]\n---"), "\(suggestion.replacement)")
    }
}
