import Content
import Foundation
import Testing

@testable import Building

/// A copy beside an entry's file is never a second page.
@Suite struct ConflictCopyBuildTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
        try folder.put("content/portal.yml", "title: 测试\nlanguages: [zh-Hans]\n")
        try folder.put("content/tutorials/lamp.md", "---\ntitle: 台灯\n---\n\n## 步骤 1：折\n\n折纸。\n")
        try folder.put("content/tutorials/lamp - 副本.md", "---\ntitle: 台灯\nlevl: 3\n---\n\n## 步骤 1：折\n\n另一种折法。\n")
    }

    private func build(output: String? = "site", drafts: Bool = false) throws -> BuildReport {
        let day = try #require(Day("2026-11-27"))
        return Build(
            BuildOptions(
                content: folder.path + "/content", output: output.map { folder.path + "/" + $0 }, drafts: drafts, now: .day(day), jobs: 2)
        ).run()
    }

    private func age(_ file: String, by seconds: Double) throws {
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -seconds)], ofItemAtPath: folder.path + "/content/" + file)
    }

    @Test("it is told of, alone, and held back", arguments: [false, true])
    func heldBack(_ drafts: Bool) throws {
        let report = try build(drafts: drafts)
        #expect(report.diagnostics.map(\.name) == ["copy-beside-original"])
        #expect(report.content.leftOut.map(\.path) == ["tutorials/lamp - 副本.md"] && report.content.leftOut.first?.reason == .copy)
        #expect(folder.files("site/tutorials").map(\.path).filter { $0.hasSuffix(".html") } == ["index.html", "lamp.html"])
        #expect(folder.text("site/tutorials/lamp.html")?.contains("折纸") == true)
        #expect(folder.text("site/portal.json")?.contains("副本") == false)
    }

    @Test("the message says which is newer, and the site is the same")
    func newer() throws {
        try age("tutorials/lamp.md", by: 500)
        try age("tutorials/lamp - 副本.md", by: 100)
        let later = try #require(try build().diagnostics.first)
        let page = folder.text("site/tutorials/lamp.html")
        #expect(later.message.zh.contains("副本保存得更晚") && later.cure?.zh.contains("抄进「lamp.md」") == true)
        try age("tutorials/lamp - 副本.md", by: 900)
        #expect(try build().diagnostics.first?.message.zh.contains("原来的那份保存得更晚") == true)
        #expect(folder.text("site/tutorials/lamp.html") == page)
        try folder.put("content/tutorials/lamp - 副本.md", try #require(folder.text("content/tutorials/lamp.md")))
        #expect(try build().diagnostics.first?.cure?.zh == "删掉这个副本。")
    }

    @Test("check says what build says, and a warning that is switched off publishes nothing")
    func check() throws {
        #expect(try build(output: nil).diagnostics.map(\.name) == ["copy-beside-original"])
        try folder.put("content/portal.yml", "title: 测试\nlanguages: [zh-Hans]\nchecks:\n  copy-beside-original: off\n")
        let report = try build()
        #expect(report.diagnostics.isEmpty && folder.files("site").allSatisfy { !$0.path.contains("副本") })
    }

    @Test("once it has another name and title it is a page")
    func renamed() throws {
        try FileManager.default.moveItem(
            atPath: folder.path + "/content/tutorials/lamp - 副本.md", toPath: folder.path + "/content/tutorials/wood-lamp.md")
        try folder.put("content/tutorials/wood-lamp.md", "---\ntitle: 木台灯\n---\n\n## 步骤 1：锯\n\n锯木板。\n")
        let report = try build()
        #expect(report.diagnostics.isEmpty && folder.text("site/tutorials/wood-lamp.html") != nil)
    }

    @Test("a link to it keeps its words and says where to link")
    func link() throws {
        try folder.put("content/about.md", "# 关于\n\n见 [副本](<tutorials/lamp - 副本.md>)。\n")
        let report = try build()
        #expect(report.diagnostics.map(\.name).sorted() == ["copy-beside-original", "not-published"])
        #expect(report.diagnostics.first { $0.name == "not-published" }?.cure?.zh.contains("原来的文件") == true)
    }
}
