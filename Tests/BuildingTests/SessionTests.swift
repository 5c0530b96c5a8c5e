import Building
import Content
import Foundation
import Testing

/// A session gives the site that builds of their own give.
@Suite("A session") struct SessionTests {
    private func options(_ folder: TestFolder, _ site: String) throws -> BuildOptions {
        let day = try #require(Day("2026-11-26"))
        return BuildOptions(
            content: folder.path + "/content", templates: folder.path + "/templates", output: folder.path + "/" + site, now: .day(day),
            jobs: 2)
    }

    /// A clock so far ahead that every file's time is one to rely on: what the tests change gets another.
    private var session: BuildSession { BuildSession { Int(Date().timeIntervalSince1970) + 60 } }

    /// How many edits; more by hand.
    private static let edits = ProcessInfo.processInfo.environment["LATHE_EDITS"].flatMap(Int.init) ?? 30

    @Test("cold equals warm, whatever is edited")
    func coldEqualsWarm() throws {
        var portal = try EditedPortal(seed: UInt64(Self.edits))
        var session = session
        var standing = 0
        for number in 0...Self.edits {
            let edit = number == 0 ? "the first build" : try portal.edit()
            var (warm, cold) = (try options(portal.folder, "warm"), try options(portal.folder, "cold"))
            warm.allowsRemovals = true
            cold.allowsRemovals = true
            let reports = (session.run(warm), Build(cold).run())
            #expect(reports.0.diagnostics.map(\.name) == reports.1.diagnostics.map(\.name), "edit \(number): \(edit)")
            #expect(reports.0.isStopped == reports.1.isStopped)
            #expect(reports.0.site.publishing?.removed.files == reports.1.site.publishing?.removed.files)
            if number == 0 {
                try #require(
                    reports.0.diagnostics.isEmpty && reports.0.site.publishing != nil, "\(reports.0.diagnostics.map(\.message.en))")
            }
            standing += (reports.1.site.rendered - reports.0.site.rendered)
            let sites = (portal.folder.files("warm"), portal.folder.files("cold"))
            #expect(sites.0.map(\.path) == sites.1.map(\.path), "edit \(number): \(edit)")
            let others = zip(sites.0, sites.1).filter { $0.bytes != $1.bytes }.map(\.0.path)
            try #require(others.isEmpty, "edit \(number): \(edit)")
        }
        // Else nothing was shown.
        #expect(standing > 3 * Self.edits)
    }

    @Test("only the page whose text changed is made again")
    func pagesStand() throws {
        let portal = try EditedPortal(seed: 1)
        var session = session
        let options = try options(portal.folder, "site")
        let first = session.run(options)
        let page = portal.folder.path + "/site/guides/start.html"
        let before = try #require(FileManager.default.contents(atPath: page))
        try portal.folder.put("content/guides/start.md", (portal.folder.text("content/guides/start.md") ?? "") + "\n更多。\n")
        let report = session.run(options)
        #expect(report.site.rendered < first.site.rendered / 2)
        #expect(try #require(FileManager.default.contents(atPath: page)) != before)
        // A page that somebody took away or wrote over comes back.
        try portal.folder.put("site/tutorials/box.html", "mine")
        try FileManager.default.removeItem(atPath: portal.folder.path + "/site/about.html")
        _ = session.run(options)
        let about = portal.folder.text("site/about.html")
        #expect(about?.contains("关于") == true)
    }

    @Test("the number in a title puts its page into another place, warm as cold")
    func numbersOfTitles() throws {
        let folder = try TestFolder()
        try folder.put("content/portal.yml", "title: T\nurl: https://a.example.org\n")
        for (name, title) in [("a", "第一课 看"), ("b", "第二课 折"), ("c", "第三课 剪")] {
            try folder.put("content/guides/\(name).md", "---\ntitle: \(title)\n---\n\n文字。\n")
        }
        var session = session
        _ = session.run(try options(folder, "warm"))
        for title in ["第四课 看", "第五课 看", "看"] {
            try folder.put("content/guides/a.md", "---\ntitle: \(title)\n---\n\n文字。\n")
            _ = session.run(try options(folder, "warm"))
            _ = Build(try options(folder, "cold")).run()
            let sites = (folder.files("warm"), folder.files("cold"))
            let others = zip(sites.0, sites.1).filter { $0.bytes != $1.bytes }.map(\.0.path)
            #expect(sites.0.map(\.path) == sites.1.map(\.path) && others.isEmpty, "\(title): \(others)")
        }
    }

    @Test("where nothing has changed, nothing is made, read or written")
    func nothingChanged() throws {
        let portal = try EditedPortal(seed: 1)
        var session = session
        let options = try options(portal.folder, "site")
        let first = session.run(options)
        let site = portal.folder.files("site")
        let records = try recordTimes(portal.folder)
        let again = session.run(options)
        #expect(again.site.rendered == 0 && again.site.publishing?.wroteNothing == true)
        #expect(again.site.publishing?.unchanged.files == site.count)
        #expect(again.site.pages == first.site.pages && again.diagnostics.map(\.name) == first.diagnostics.map(\.name))
        #expect(try recordTimes(portal.folder) == records)
        // Saved as it was: read, but nothing is made of it.
        try portal.folder.put("content/about.md", portal.folder.text("content/about.md") ?? "")
        #expect(session.run(options).site.publishing?.wroteNothing == true)
        // What is gone comes back.
        try FileManager.default.removeItem(atPath: portal.folder.path + "/site/search/entry.json")
        try portal.folder.put("site/tutorials/lamp.svg", "mine")
        _ = session.run(options)
        let files = portal.folder.files("site")
        #expect(files.map(\.path) == site.map(\.path))
        #expect(zip(files, site).filter { $0.bytes != $1.bytes }.map(\.0.path) == [])
    }

    /// When the records beside a site were written.
    private func recordTimes(_ folder: TestFolder) throws -> [String: Date] {
        let state = folder.path + "/site.lathe"
        return try FileManager.default.contentsOfDirectory(atPath: state).reduce(into: [:]) {
            $0[$1] = try FileManager.default.attributesOfItem(atPath: state + "/" + $1)[.modificationDate] as? Date
        }
    }

    @Test("a file that changed just now is read again, since it may change once more without another time")
    func changedJustNow() throws {
        let portal = try EditedPortal(seed: 1)
        // By this clock every file has changed just now.
        var session = BuildSession { Int(Date().timeIntervalSince1970) }
        let options = try options(portal.folder, "site")
        let first = session.run(options)
        let again = session.run(options)
        #expect(again.site.rendered < first.site.rendered && again.site.publishing?.wroteNothing == true)
        try portal.folder.put("content/about.md", (portal.folder.text("content/about.md") ?? "").replacing("这里", with: "那里"))
        _ = session.run(options)
        #expect(portal.folder.text("site/about.html")?.contains("那里是") == true)
    }

    @Test("another build in between is noticed")
    func otherBuild() throws {
        let portal = try EditedPortal(seed: 1)
        var session = session
        let options = try options(portal.folder, "site")
        _ = session.run(options)
        let site = portal.folder.files("site")
        var other = options
        other.url = "https://elsewhere.example"
        _ = Build(other).run()
        #expect(portal.folder.files("site").map(\.bytes) != site.map(\.bytes))
        _ = session.run(options)
        #expect(portal.folder.files("site").map(\.bytes) == site.map(\.bytes))
    }

    @Test("a session for another folder keeps nothing")
    func otherFolder() throws {
        let first = try EditedPortal(seed: 1)
        let second = try EditedPortal(seed: 2)
        try second.folder.put("content/about.md", "---\ntitle: 别处\n---\n\n别的话。\n")
        var session = session
        _ = session.run(try options(first.folder, "site"))
        _ = session.run(try options(second.folder, "site"))
        #expect(second.folder.text("site/about.html")?.contains("别的话") == true)
    }
}
