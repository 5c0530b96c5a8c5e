import Content
import Foundation
import Testing

@testable import Building

/// Files that are being written just now are left unread.
@Suite struct ChangingFileTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
        try folder.put("content/portal.yml", "title: 测试\nlanguages: [zh-Hans]\n")
        try folder.put("content/tutorials/lamp.md", "---\ntitle: 台灯\n---\n\n折纸。\n\n![图](plan.svg) [表](list.csv)\n")
        try folder.put("content/tutorials/plan.svg", Self.drawing("red"))
        try folder.put("content/tutorials/list.csv", "a,b\n")
    }

    private static func drawing(_ colour: String) -> String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" height=\"9\" fill=\"\(colour)\"/></svg>"
    }

    private func build(_ changing: Set<String> = []) throws -> BuildReport {
        var options = BuildOptions(
            content: folder.path + "/content", output: folder.path + "/site", now: .day(try #require(Day("2026-11-27"))), jobs: 2)
        options.changing = changing
        return Build(options).run()
    }

    @Test("a text, a drawing and a table stay as they were", arguments: ["lamp.md", "plan.svg", "list.csv"])
    func before(_ name: String) throws {
        #expect(try build().errors == 0)
        let published = "site/tutorials/" + (name == "lamp.md" ? "lamp.html" : name)
        let before = try #require(folder.text(published))
        let halves = ["lamp.md": "# 一半\n\n写到这", "plan.svg": Self.drawing("blue"), "list.csv": "a,b\n1,"]
        try folder.put("content/tutorials/" + name, try #require(halves[name]))
        let report = try build(["tutorials/" + name])
        #expect(!report.isStopped && report.diagnostics.map(\.name) == ["unreadable-file"])
        #expect(folder.text(published) == before)
        let page = try #require(folder.text("site/tutorials/lamp.html"))
        #expect(page.contains("plan.svg") && page.contains("list.csv"))
        _ = try build()
        #expect(folder.text(published) != before)
    }

    @Test("one that was never published waits, and nothing else does", arguments: ["lamp.md", "plan.svg", "list.csv"])
    func new(_ name: String) throws {
        try folder.put("content/about.md", "# 关于\n\n三楼。\n")
        let report = try build(["tutorials/" + name])
        #expect(!report.isStopped && folder.text("site/about.html")?.contains("三楼") == true)
        let page = name == "lamp.md" ? "lamp.html" : name
        #expect(folder.text("site/tutorials/" + page) == nil)
        #expect(try build().errors == 0 && folder.text("site/tutorials/" + page) != nil)
    }
}
