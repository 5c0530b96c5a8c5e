import Content
import Foundation
import Testing

@testable import Building

@Suite("A clock that goes back") struct PublicationDayTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
        try folder.put("content/portal.yml", "title: 测试\n")
        try folder.put("content/ends.md", "---\ntitle: 到期\nexpires: 2026-11-28\n---\n\n文。\n")
        try folder.put("content/soon.md", "---\ntitle: 快了\ndate: 2026-11-30\n---\n\n文。\n")
        try folder.put("content/always.md", "---\ntitle: 一直\n---\n\n文。\n")
    }

    private func options(_ now: BuildOptions.Now) -> BuildOptions {
        BuildOptions(content: folder.path + "/content", output: folder.path + "/site", now: now, jobs: 2)
    }

    private func instant(_ day: String) throws -> BuildOptions.Now {
        .instant(Date(timeIntervalSince1970: Double(try #require(Day(day)).daysSince1970) * 86_400 + 40_000))
    }

    /// The pages that are there, and what was said of the clock.
    private func build(_ now: BuildOptions.Now) -> (pages: [String], told: [String]) {
        let report = Build(options(now)).run()
        let pages = ["ends", "soon", "always"].filter { folder.text("site/\($0).html") != nil }
        return (pages, report.diagnostics.filter { $0.name == "clock-went-back" }.map { $0.message.en + ($0.cure?.en ?? "") })
    }

    @Test("brings nothing back that has expired, and takes nothing away", arguments: ["1970-01-01", "2020-01-01", "2026-11-20"])
    func back(_ clock: String) throws {
        #expect(build(try instant("2026-11-20")).pages == ["ends", "always"])
        #expect(build(try instant("2026-12-01")).pages == ["soon", "always"])
        for _ in 0..<2 {
            let (pages, told) = build(try instant(clock))
            #expect(pages == ["soon", "always"])
            #expect(told.count == 1 && told[0].contains("2026-12-01") && told[0].contains("--now \(clock)"))
        }
        let (pages, told) = build(try instant("2026-12-02"))
        #expect(pages == ["soon", "always"] && told.isEmpty)
    }

    @Test("in a session, too") func session() throws {
        let clock = Date().timeIntervalSince1970
        var session = BuildSession { Int(clock) + 60 }
        for (now, pages) in [("2026-11-20", ["ends", "always"]), ("2026-12-01", ["soon", "always"]), ("2020-01-01", ["soon", "always"])] {
            _ = session.run(options(try instant(now)))
            #expect(["ends", "soon", "always"].filter { folder.text("site/\($0).html") != nil } == pages)
        }
    }

    @Test("is believed once somebody says the day") func ahead() throws {
        #expect(build(try instant("2036-01-01")).pages == ["soon", "always"])
        #expect(build(try instant("2026-11-20")).told.count == 1)
        #expect(build(.day(try #require(Day("2026-11-20")))).pages == ["ends", "always"])
        let (pages, told) = build(try instant("2026-11-21"))
        #expect(pages == ["ends", "always"] && told.isEmpty)
    }

    @Test("to see another day changes nothing for those that follow") func looking() throws {
        #expect(build(try instant("2026-11-20")).pages == ["ends", "always"])
        #expect(build(.day(try #require(Day("2027-01-15")))).pages == ["soon", "always"])
        let (pages, told) = build(try instant("2026-11-20"))
        #expect(pages == ["ends", "always"] && told.isEmpty)
    }

    @Test("by a day says nothing: the time zone may be another one") func aDay() throws {
        _ = build(try instant("2026-11-29"))
        let (pages, told) = build(try instant("2026-11-28"))
        #expect(pages == ["always"] && told.isEmpty)
    }
}
