import Content
import Foundation
import Testing

@testable import Building

@Suite("A clock that can't be believed") struct PublicationDayTests {
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
        return (
            pages,
            report.diagnostics.filter { $0.name.hasPrefix("clock-went") && $0.severity == .error }.map {
                $0.message.en + ($0.cure?.en ?? "")
            }
        )
    }

    @Test("brings nothing back that has expired, and takes nothing away", arguments: ["1970-01-01", "2020-01-01", "2026-11-20"])
    func back(_ clock: String) throws {
        #expect(build(try instant("2026-11-20")).pages == ["ends", "always"])
        #expect(build(try instant("2026-12-01")).pages == ["soon", "always"])
        for _ in 0..<2 {
            let (pages, told) = build(try instant(clock))
            #expect(pages == ["soon", "always"])
            // Nobody is told to go on as on a day before Lathe was made.
            #expect(told.count == 1 && told[0].contains("2026-12-01") && told[0].contains("--now") == clock.hasPrefix("2026"))
        }
        let (pages, told) = build(try instant("2026-12-02"))
        #expect(pages == ["soon", "always"] && told.isEmpty)
    }

    @Test("brings nothing out that is to wait", arguments: ["2027-06-01", "2036-01-01", "2099-12-31"])
    func wasAhead(_ future: String) throws {
        try folder.put("content/exam.md", "---\ntitle: 考试\ndate: 2027-05-20\n---\n\n文。\n")
        let isPublic = { [folder] in folder.text("site/exam.html") != nil }
        _ = build(try instant("2026-11-20"))
        let isLong = future > "2027-11"
        let told = build(try instant(future)).told
        #expect(isPublic() != isLong && told.count == (isLong ? 1 : 0) && told.allSatisfy { $0.contains("--now \(future)") })
        // Once it is right again, what was public too early goes, what has come since comes, what has ended stays away.
        for (day, pages) in [("2026-11-29", ["always"]), ("2026-12-01", ["soon", "always"])] {
            let (seen, told) = build(try instant(day))
            #expect(seen == pages && !isPublic() && told.count == (isLong ? 0 : 1) && told.allSatisfy { $0.contains("as on \(day)") })
        }
        _ = build(.day(try #require(Day("2026-12-01"))))
        #expect(build(try instant("2026-12-02")).told.isEmpty && !isPublic())
    }

    /// Of one that is wrong by years nobody has to be told how to make it right: it comes back by itself.
    @Test("takes nothing away for good", arguments: ["2028-02-01", "2090-01-01", "2199-12-31"]) func wasAheadForADay(_ future: String)
        throws
    {
        try folder.put("content/long.md", "---\ntitle: 长期\nexpires: 2027-12-31\n---\n\n文。\n")
        let isPublic = { [folder] in folder.text("site/long.html") != nil }
        _ = build(try instant("2026-11-20"))
        #expect(isPublic())
        for _ in 0..<2 {
            _ = build(try instant(future))
            #expect(!isPublic())
        }
        for day in ["2026-11-21", "2026-11-27"] {
            #expect(build(try instant(day)).pages == ["ends", "always"] && isPublic())
        }
        #expect(build(try instant("2026-11-29")).pages == ["always"] && isPublic())
        // Earlier than the last build that was right it isn't believed, whatever came in between.
        _ = build(try instant(future))
        #expect(build(try instant("2026-11-20")).pages == ["always"])
    }

    @Test("is believed in the end, or at once where nothing waits for it") func afterALongPause() throws {
        _ = build(try instant("2026-11-20"))
        for (day, pages) in [("2028-01-10", ["always"]), ("2028-01-10", ["always"]), ("2028-01-16", ["always"])] {
            let (seen, told) = build(try instant(day))
            #expect(seen == pages && told.count == 1)
        }
        let (pages, told) = build(try instant("2028-01-17"))
        #expect(pages == ["soon", "always"] && told.isEmpty)
        try FileManager.default.removeItem(atPath: folder.path + "/content/soon.md")
        #expect(build(try instant("2030-01-01")).told.isEmpty)
    }

    @Test("is believed at once by who says so") func afterALongPauseByHand() throws {
        _ = build(try instant("2026-11-20"))
        #expect(build(try instant("2028-01-10")).told.count == 1)
        _ = build(.day(try #require(Day("2028-01-10"))))
        let (pages, told) = build(try instant("2028-01-10"))
        #expect(pages == ["soon", "always"] && told.isEmpty)
    }

    @Test("at a first build takes no page for one of the future") func empty() throws {
        try folder.put("content/dated.md", "---\ntitle: 去年\ndate: 2025-10-01\n---\n\n文。\n")
        let (pages, told) = build(try instant("1970-01-01"))
        #expect(pages == ["ends", "always"] && folder.text("site/dated.html") != nil)
        #expect(told.count == 1 && told[0].contains("was made") && !told[0].contains("--now"))
        let (later, none) = build(try instant("2026-11-30"))
        #expect(later == ["soon", "always"] && none.isEmpty)
    }

    @Test("by days in its records that aren't any") func damaged() throws {
        _ = build(try instant("2026-11-20"))
        for text in ["", "x", "2026-11-20\n2026-13-01\n2027-01-01\n", "\u{0}\u{0}", "2026-11-20 2026-11-20", "9999-12-31\n\n\n"] {
            try folder.put("site.lathe/day", text)
            #expect(build(try instant("2026-12-01")).pages.contains("always"))
        }
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
