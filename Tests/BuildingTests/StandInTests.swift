import Content
import Diagnostics
import Foundation
import Testing

@testable import Building

/// A file that can't be read any more costs its page nothing.
@Suite struct StandInTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
        try folder.put("content/portal.yml", "title: 测试\nurl: https://maker.example.com\n")
        try folder.put("content/campuses/hedong.md", "---\ntitle: 河东\n---\n")
        try folder.put("content/spaces/studio.md", "---\ntitle: 工坊\ncampus: hedong\n---\n")
        try folder.put("content/equipment/laser.md", "---\ntitle: 激光切割机\nunits:\n  - {code: LC-01, space: studio}\n---\n\n切木板。\n")
        try folder.put("content/tutorials/box.md", "---\ntitle: 小盒\ntools: [laser]\ntags: [木工]\n---\n\n## 步骤 1：画\n\n见 [[laser]]。\n")
        try folder.put("content/tutorials/lamp.md", "---\ntitle: 台灯\ntools: [laser]\ntags: [木工]\n---\n\n## 步骤 1：折\n\n见 [[laser]]。\n")
    }

    private func build(now: String = "2026-11-26", output: String? = "site") throws -> BuildReport {
        let day = try #require(Day(now))
        return Build(
            BuildOptions(content: folder.path + "/content", output: output.map { folder.path + "/" + $0 }, now: .day(day), jobs: 2)
        ).run()
    }

    /// All published files but what counts the days.
    private func site() -> [String: Data] {
        Dictionary(uniqueKeysWithValues: folder.files("site").map { ($0.path, $0.bytes) })
    }

    @Test("an entry in error stays whole: page, lists, links, search, code, feed, manifest")
    func whole() throws {
        #expect(try build().errors == 0)
        let before = site()
        try folder.put("content/equipment/laser.md", "---\ntitle: 激光切割机\nunits: [\n---\n\n另一段文字。\n")
        let report = try build()
        #expect(report.diagnostics.map(\.name) == ["front-matter-unreadable"])
        #expect(!report.isStopped)
        #expect(site() == before)
        #expect(report.content.standing == ["equipment/laser.md"])
        #expect(report.content.leftOut.isEmpty)
    }

    @Test("while others change, and build after build")
    func others() throws {
        _ = try build()
        try folder.put("content/equipment/laser.md", "---\ntitle: [\n---\n")
        _ = try build()
        try folder.put("content/tutorials/new.md", "---\ntitle: 新的\ntools: [laser]\n---\n\n## 步骤 1：看\n\n看。\n")
        let report = try build()
        #expect(report.diagnostics.map(\.name) == ["front-matter-unreadable"])
        #expect(folder.text("site/equipment/laser.html")?.contains("新的") == true)
        #expect(folder.text("site/tutorials/new.html")?.contains("激光切割机") == true)
        #expect(folder.text("site/equipment/index.html")?.contains("激光切割机") == true)
    }

    @Test(
        "what says that it is to be gone goes, though the rest can't be read",
        arguments: ["status: withdrawn", "draft: true", "expires: 2026-01-01"])
    func withdrawn(_ line: String) throws {
        _ = try build()
        try folder.put("content/tutorials/lamp.md", "---\n\(line)\ntitle: [\n---\n")
        let report = try build()
        #expect(report.content.standing.isEmpty)
        #expect(folder.text("site/tutorials/lamp.html") == nil)
        // The search's lexicon has all words of a language.
        let others = site().filter { !$0.key.hasPrefix("search/meanings") }
        #expect(!others.values.contains { $0.range(of: Data("台灯".utf8)) != nil })
    }

    @Test("an earlier version expires on its day")
    func expiry() throws {
        try folder.put("content/tutorials/lamp.md", "---\ntitle: 台灯\nexpires: 2026-12-01\n---\n\n## 步骤 1：折\n")
        _ = try build()
        try folder.put("content/tutorials/lamp.md", "---\ntitle: [\n---\n")
        _ = try build(now: "2026-11-30")
        #expect(folder.text("site/tutorials/lamp.html") != nil)
        _ = try build(now: "2026-12-01")
        #expect(folder.text("site/tutorials/lamp.html") == nil)
    }

    @Test("what was withdrawn doesn't come back by a mistake")
    func noReturn() throws {
        _ = try build()
        try folder.put("content/tutorials/lamp.md", "---\ntitle: 台灯\nstatus: withdrawn\n---\n")
        _ = try build()
        try folder.put("content/tutorials/lamp.md", "---\ntitle: [\n---\n")
        _ = try build()
        #expect(folder.text("site/tutorials/lamp.html")?.contains("台灯") == false)
    }

    @Test("the mended file is read again")
    func mended() throws {
        _ = try build()
        let before = site()
        let text = try #require(folder.text("content/tutorials/box.md"))
        try folder.put("content/tutorials/box.md", "---\ntitle: [\n---\n")
        _ = try build()
        try folder.put("content/tutorials/box.md", text)
        #expect(try build().errors == 0)
        #expect(site() == before)
    }
}
