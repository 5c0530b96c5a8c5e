import Content
import Foundation
import Testing

@testable import Building

/// Whoever turns the portal's languages round, or names files for the first of them alone, loses no page.
@Suite struct TurnedLanguagesTests {
    private let folder: TestFolder

    init() throws { folder = try TestFolder() }

    private func settle(_ languages: String) throws {
        try folder.put("content/portal.yml", "title: T\nurl: https://a.example.org\nlanguages: [\(languages)]\n")
    }

    private func build() throws -> BuildReport {
        let day = try #require(Day("2026-11-26"))
        return Build(BuildOptions(content: folder.path + "/content", output: folder.path + "/site", now: .day(day), jobs: 1)).run()
    }

    private func holds(_ page: String, _ words: String) -> Bool { folder.text("site/" + page)?.contains(words) ?? false }

    @Test(arguments: [
        (zh: "guides/lamp.md", en: "guides/lamp.en.md", page: "guides/lamp.html"),
        (zh: "guides/lamp/index.md", en: "guides/lamp/index.en.md", page: "guides/lamp/index.html"),
        (zh: "lamp.md", en: "en/lamp.md", page: "lamp.html"),
        (zh: "guides/v1.2.markdown", en: "guides/v1.2.en.md", page: "guides/v1.2.html"),
    ])
    func turnedRound(_ zh: String, _ en: String, _ page: String) throws {
        try settle("zh-Hans, en")
        try folder.put("content/" + zh, "# 台灯\n\n折灯罩。\n")
        try folder.put("content/" + en, "# Lamp\n\nFold the shade.\n")
        #expect(try build().errors == 0)
        #expect(holds(page, "折灯罩") && holds("en/" + page, "Fold the shade"))
        try settle("en, zh-Hans")
        let turned = try build()
        #expect(turned.errors == 0 && turned.diagnostics.map(\.name).contains("language-read-as-meant"))
        #expect(holds(page, "Fold the shade") && holds("zh-Hans/" + page, "折灯罩"))
        try settle("zh-Hans, en")
        let back = try build()
        #expect(back.errors == 0 && !back.diagnostics.map(\.name).contains("language-read-as-meant"))
        #expect(holds(page, "折灯罩") && holds("en/" + page, "Fold the shade"))
    }

    /// A second page in the first language, though only one of them says so.
    @Test(arguments: [("en, zh-Hans", "lamp.md", "lamp.en.md", "Fold the shade"), ("zh-Hans, en", "lamp.md", "lamp.zh-Hans.md", "折灯罩，贴好")])
    func writtenTwice(_ languages: String, _ plain: String, _ named: String, _ words: String) throws {
        try settle(languages)
        try folder.put("content/" + plain, "# \(words)\n\n\(words)\n")
        #expect(try build().errors == 0)
        try folder.put("content/" + named, "---\nstatus: draft\n---\n\n# \(words)\n")
        #expect(try build().diagnostics.map(\.name).contains("same-id"))
    }

    /// A second text in the first language is one too many where every language has its own, and nobody knows whose it is where two are left.
    @Test(arguments: [
        ("en, zh-Hans", ["lamp.md", "lamp.en.md", "lamp.zh-Hans.md"]), ("en, zh-Hans, fr", ["lamp.md", "lamp.en.md"]),
        ("en", ["lamp.md", "lamp.en.md"]),
    ])
    func unsure(_ languages: String, _ files: [String]) throws {
        try settle(languages)
        for file in files { try folder.put("content/" + file, "# \(file)\n") }
        #expect(try build().diagnostics.map(\.name).contains("same-id"))
    }

    @Test func nothingIsSaidOfOtherFiles() throws {
        try settle("en, zh-Hans")
        for (file, text) in [
            ("lamp.md", "# Lamp\n"), ("lamp.zh-Hans.md", "# 灯\n"), ("box.en.md", "# Box\n"), ("v1.2.md", "# V\n"),
            ("glue.md", "---\nlanguage: zh-Hans\n---\n# 胶\n"), ("glue.en.md", "# Glue\n"),
        ] { try folder.put("content/" + file, text) }
        let report = try build()
        #expect(report.errors == 0 && !report.diagnostics.map(\.name).contains("language-read-as-meant"))
        #expect(holds("zh-Hans/glue.html", "胶") && holds("glue.html", "Glue"))
    }
}
