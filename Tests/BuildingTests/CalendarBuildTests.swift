import Building
import Content
import Testing

@Suite struct CalendarBuildTests {
    private func build(_ folder: TestFolder) throws -> BuildReport {
        let day = try #require(Day("2026-11-24"))
        return Build(BuildOptions(content: folder.path + "/content", output: folder.path + "/site", now: .day(day), jobs: 1)).run()
    }

    @Test func anEventThatCanNoLongerBeReadKeepsItsCalendarFile() throws {
        let folder = try TestFolder()
        try folder.put("content/events/fair.md", "---\ntitle: 集市\nstart: 2026-12-02 16:30\n---\n")
        try folder.put("content/events/talk.md", "---\ntitle: 讲座\nstart: 2026-12-03 16:30\n---\n")
        #expect(try build(folder).errors == 0)
        try folder.put("content/events/fair.md", "---\ntitle: [集市\nstart: 2026-12-02 16:30\n---\n")
        #expect(try build(folder).errors == 1)
        #expect(folder.text("site/events/fair.html")?.contains("calendar/events/fair.ics") == true)
        #expect(folder.text("site/calendar/events/fair.ics")?.contains("SUMMARY:集市") == true)
    }

    @Test func aPageAtTheCalendarsAddressGivesWayToItInAPortalWithEventsOnly() throws {
        let folder = try TestFolder()
        try folder.put("content/calendar/index.md", "---\ntitle: 校历\n---\n")
        #expect(try build(folder).errors == 0)
        try folder.put("content/events/fair.md", "---\ntitle: 集市\nstart: 2026-12-02 16:30\n---\n")
        let report = try build(folder)
        #expect(!report.isStopped && report.errors == 1)
        #expect(report.content.leftOut.map(\.path) == ["calendar/index.md"])
        #expect(folder.text("site/calendar/index.html")?.contains("校历") == false)
    }

    @Test(arguments: ["", "start: soon\n", "start: 0000-00-00\n"])
    func whereNoEventHasADayNothingLeadsToACalendar(_ start: String) throws {
        let folder = try TestFolder()
        try folder.put("content/portal.yml", "title: 测试\nlanguages: [zh-Hans, en]\n")
        try folder.put("content/events/fair.md", "---\ntitle: 集市\n\(start)---\n文\n")
        _ = try build(folder)
        #expect(folder.text("site/calendar/index.html") == nil)
        for file in folder.files("site") where file.path.hasSuffix(".html") {
            #expect(!String(decoding: file.bytes, as: UTF8.self).contains("calendar/"), "\(file.path)")
        }
    }
}
