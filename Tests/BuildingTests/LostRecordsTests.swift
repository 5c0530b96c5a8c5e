import Content
import Foundation
import Publishing
import Testing

@testable import Building

/// Somebody cleared up and deleted the folder beside the site: what happens then, and how it goes on.
@Suite struct LostRecordsTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
        try portal("")
        for number in 1...6 { try tutorial(number) }
        try folder.put("content/tutorials/plan.csv", "a,b\n")
    }

    private func portal(_ more: String) throws { try folder.put("content/portal.yml", "title: 测试\n\(more)") }

    private func tutorial(_ number: Int, _ head: String = "", text: String = "画出来。") throws {
        try folder.put(
            "content/tutorials/box-\(number).md", "---\ntitle: 小盒甲乙\(number)\n\(head)---\n\n## 步骤 1：画\n\n\(text)[表](plan.csv)\n")
    }

    private func build(takesOver: Bool = false) throws -> BuildReport {
        var options = BuildOptions(
            content: folder.path + "/content", output: folder.path + "/site", now: .day(try #require(Day("2026-11-26"))), jobs: 2)
        options.takesOver = takesOver
        return Build(options).run()
    }

    private func loseRecords() throws { try FileManager.default.removeItem(atPath: folder.path + "/site.lathe") }

    /// Every file of the site, by its bytes.
    private var site: [String: Data] { Dictionary(folder.files("site").map { ($0.path, $0.bytes) }) { $1 } }

    private func isAnywhere(_ text: String) -> Bool { site.values.contains { $0.range(of: Data(text.utf8)) != nil } }

    @Test func theMessageNamesTheCommandThatHelps() throws {
        _ = try build()
        try loseRecords()
        try tutorial(2, text: "改了。")
        let found = try #require(try build().diagnostics.first { $0.name == "foreign-site" })
        #expect(found.cure?.zh.contains("lathe build --take-over") == true && found.cure?.en.contains("lathe build --take-over") == true)
        #expect(!isAnywhere("改了。"))
    }

    @Test(arguments: ["", "offline: none\n", "offline: zip\n"])
    func aPortalGoesOnAsItWould(_ settings: String) throws {
        try portal(settings)
        _ = try build()
        try loseRecords()
        try folder.put("site/mine.txt", "mine")
        try tutorial(2, text: "改了。")
        try tutorial(3, "status: withdrawn\n")
        let report = try build(takesOver: true)
        #expect(report.site.publishing != nil && report.errors == 0, "\(report.diagnostics.map(\.name))")
        #expect(isAnywhere("改了。"))
        #expect(!isAnywhere("小盒甲乙3"))
        let zip = site.keys.contains("portal.zip")
        #expect(zip == (settings == "offline: zip\n"))
        // The same site as one that was never there before, but for what others put there.
        var taken = site
        #expect(taken.removeValue(forKey: "mine.txt") == Data("mine".utf8))
        try FileManager.default.removeItem(atPath: folder.path + "/site")
        try loseRecords()
        _ = try build()
        // Who never published it has no page for where it was, and nothing for devices to forget.
        let ours = taken.filter { !$0.key.contains("box-3") && !Self.told.contains($0.key) && !$0.key.hasPrefix("assets/offline/") }
        let fresh = site.filter { !$0.key.contains("box-3") && !Self.told.contains($0.key) && !$0.key.hasPrefix("assets/offline/") }
        #expect(ours.keys.sorted() == fresh.keys.sorted())
        #expect(ours.filter { fresh[$0.key] != $0.value }.keys.sorted() == [])
    }

    /// What tells of every file, and of what is gone.
    private static let told: Set<String> = ["sw.js", "portal.zip", "withdrawn.json"]

    @Test func afterwardsItIsLikeAnyOther() throws {
        _ = try build()
        try loseRecords()
        try tutorial(2, text: "改了。")
        _ = try build(takesOver: true)
        try tutorial(4, text: "又改了。")
        let report = try build()
        #expect(report.site.publishing?.warnings.map(\.name) == [] && report.errors == 0 && isAnywhere("又改了。"))
    }

    @Test func anotherFolderIsNotTakenOver() throws {
        try folder.put("site/index.html", "<h1>another site</h1>")
        let report = try build(takesOver: true)
        let found = try #require(report.diagnostics.first { $0.name == "foreign-site" })
        #expect(found.cure?.en.contains("--take-over") == false)
        #expect(site.keys.sorted() == ["index.html"])
    }

    @Test func anEmptiedContentFolderTakesNothingOver() throws {
        _ = try build()
        try loseRecords()
        for number in 1...6 { try FileManager.default.removeItem(atPath: folder.path + "/content/tutorials/box-\(number).md") }
        let before = site
        #expect(try build(takesOver: true).diagnostics.map(\.name).contains("many-entries-gone"))
        #expect(site == before)
    }
}
