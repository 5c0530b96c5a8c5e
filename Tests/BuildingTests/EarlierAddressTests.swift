import Content
import Diagnostics
import Foundation
import Testing

@testable import Building

/// An entry whose address, id or code another one has since last time costs nobody what readers know.
@Suite struct EarlierAddressTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
        try folder.put("content/portal.yml", "title: 测试\nurl: https://maker.example.com\nlanguages: [zh-Hans, en]\n")
        try folder.put("content/campuses/hedong.md", "---\ntitle: 河东\n---\n")
        try folder.put("content/spaces/studio.md", "---\ntitle: 工坊\ncampus: hedong\n---\n")
        try folder.put(
            "content/equipment/saw.md", "---\ntitle: 曲线锯\ntags: [木工]\nunits:\n  - {code: SW-1, space: studio}\n---\n\n锯木板。\n")
        try folder.put("content/equipment/laser.md", "---\ntitle: 激光切割机\nunits:\n  - {code: LC-1, space: studio}\n---\n")
        try folder.put(
            "content/guides/wood.md",
            "---\ntitle: 选木板\naliases: [old/wood.html]\ntags: [木工]\n---\n\n看[锯](../equipment/saw.md)、[表](wood.csv)。\n"
        )
        try folder.put("content/about.md", "---\ntitle: 关于我们\n---\n\n一句话。\n")
        try folder.put("content/guides/wood.csv", "1,2\n")
        try folder.put("content/guides/glue.md", "---\ntitle: 选胶水\n---\n\n见 [[wood]]。\n")
        try folder.put("content/guides/glue.en.md", "---\ntitle: Choose a glue\n---\n\nSee [[wood]].\n")
    }

    private func build(_ output: String? = "site") throws -> BuildReport {
        let day = try #require(Day("2026-11-26"))
        var options = BuildOptions(
            content: folder.path + "/content", output: output.map { folder.path + "/" + $0 }, now: .day(day), jobs: 2)
        options.site = folder.path + "/site"
        return Build(options).run()
    }

    private func site() -> [String: Data] {
        Dictionary(uniqueKeysWithValues: folder.files("site").map { ($0.path, $0.bytes) })
    }

    /// Which files of the site are not as they were, or not there.
    private func changes(since before: [String: Data]) -> [String] {
        let now = site()
        return Set(before.keys).union(now.keys).filter { before[$0] != now[$0] }.sorted()
    }

    private func change(_ path: String, _ old: String, _ new: String) throws {
        let text = try #require(folder.text("content/" + path))
        try folder.put("content/" + path, text.replacing(old, with: new))
    }

    @Test(
        "a slug that another page has leaves the whole portal as it was, and says so at its line",
        arguments: [
            ("guides/wood.md", "glue"), ("equipment/saw.md", "laser"), ("about.md", "search"), ("guides/glue.md", "wood"),
        ])
    func slugTaken(_ path: String, _ slug: String) throws {
        #expect(try build().errors == 0)
        let before = site()
        try change(path, "title:", "slug: \(slug)\ntitle:")
        for output in ["site", nil] {
            let report = try build(output)
            let told = report.diagnostics.filter { $0.severity == .error }
            #expect(told.map(\.name) == ["address-clash"])
            #expect(told.first?.place.path == path && told.first?.place.line == 2)
            #expect(told.first?.message.en.hasSuffix("its page stays as it was.") == true)
            #expect(report.content.standing == [path] && report.content.leftOut.isEmpty)
        }
        #expect(changes(since: before) == [])
        try change(path, "slug: \(slug)", "slug: free")
        #expect(try build().errors == 0)
        #expect(folder.text("site/\(path.hasPrefix("about") ? "" : SitePath(path).folder + "/")free.html") != nil)
    }

    @Test("a chain of pages that each want the next one's address goes back whole")
    func chain() throws {
        for number in 1...40 { try folder.put("content/guides/p\(number).md", "# 第 \(number) 页\n") }
        _ = try build()
        let before = site()
        for number in 1...40 {
            try folder.put("content/guides/p\(number).md", "---\nslug: \(number == 40 ? "wood" : "p\(number + 1)")\n---\n# 新\n")
        }
        let report = try build()
        #expect(report.content.standing.count == 40)
        #expect(changes(since: before) == [])
    }

    @Test("two pages that change places are no clash")
    func swapped() throws {
        _ = try build()
        try change("guides/wood.md", "title:", "slug: glue\ntitle:")
        try change("guides/glue.md", "title:", "slug: wood\ntitle:")
        #expect(try build().errors == 0)
        #expect(folder.text("site/guides/glue.html")?.contains("选木板") == true)
        #expect(folder.text("site/guides/wood.html")?.contains("选胶水") == true)
    }

    @Test(
        "a newcomer that wants an address takes it from nobody",
        arguments: [
            ("guides/aaa.md", "---\nslug: paint\n---\n# 新\n"), ("guides/Paint.md", "# 新\n"), ("guides/paint.md", "# 新\n"),
            ("guides/paint/index.md", "# 新\n"), ("guides/zzz.md", "---\nslug: paint\n---\n# 新\n"),
        ])
    func newcomer(_ path: String, _ text: String) throws {
        let own = path == "guides/paint/index.md" ? "guides/paint.MD" : "guides/mmm.md"
        try folder.put("content/" + own, own.hasSuffix("MD") ? "# 选颜料\n" : "---\nslug: paint\n---\n# 选颜料\n")
        #expect(try build().errors == 0)
        let before = site()
        try folder.put("content/" + path, text)
        let report = try build()
        #expect(report.errors == 1)
        #expect(report.content.leftOut.map(\.path) == [path])
        #expect(folder.text("site/guides/paint.html")?.contains("选颜料") == true)
        #expect(changes(since: before) == [])
    }

    @Test("an index still takes its folder's page from a README, and the page of a folder from nobody else")
    func readme() throws {
        try folder.put("content/guides/tools/README.md", "# 旧\n")
        _ = try build()
        try folder.put("content/guides/tools/index.md", "# 新\n")
        let report = try build()
        #expect(report.errors == 0)
        #expect(folder.text("site/guides/tools/index.html")?.contains("新") == true)
    }

    @Test("who withdraws a page beside it is heard")
    func withdrawn() throws {
        _ = try build()
        try change("guides/wood.md", "title:", "slug: glue\nstatus: withdrawn\ntitle:")
        _ = try build()
        #expect(folder.text("site/guides/wood.html")?.contains("选木板") != true)
    }

    @Test("a code keeps leading where its label hangs", arguments: ["equipment/aaa.md", "equipment/zzz.md", "equipment/Saw2.md"])
    func code(_ path: String) throws {
        _ = try build()
        let before = folder.text("site/q/SW-1.html")
        try folder.put("content/" + path, "---\ntitle: 新机器\nunits:\n  - {code: sw-1, space: studio}\n---\n")
        for _ in 1...2 {
            let report = try build()
            #expect(report.diagnostics.filter { $0.severity == .error }.map(\.place.path) == [path])
            #expect(folder.text("site/q/SW-1.html") == before)
        }
    }

    @Test("a code whose thing is gone is free for another")
    func freeCode() throws {
        _ = try build()
        try FileManager.default.removeItem(atPath: folder.path + "/content/equipment/saw.md")
        try change("guides/wood.md", "看[锯](../equipment/saw.md)、", "")
        try folder.put("content/equipment/aaa.md", "---\ntitle: 新机器\nunits:\n  - {code: SW-1, space: studio}\n---\n")
        #expect(try build().errors == 0)
        #expect(folder.text("site/q/SW-1.html")?.contains("新机器") == true)
    }
}
