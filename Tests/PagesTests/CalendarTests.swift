import Content
import Routes
import Testing

@testable import Pages

/// Events with their days, the calendar of the months, the archive and the calendar files.
@Suite struct CalendarTests {
    private static let texts = [
        "portal.yml": "languages: [zh-Hans, en]\ntitle: 门户\nurl: https://library.example/maker\n",
        "campuses/east.md":
            "---\ntitle: 东校区\naddress: 东路 1 号\nlocation: {latitude: 30, longitude: 120}\nhours: {mon-fri: \"12:00-18:00\"}\nexceptions:\n  - {date: 2026-12-16, closed: true, note: 停电}\n  - {date: 2026-12-19, as: wed, note: 调休}\n  - {date: 2026-11-28, until: 2026-12-03, closed: true, note: 盘点}\n---\n",
        "campuses/west.md": "---\ntitle: 西校区\nhours: {mon-fri: \"12:00-18:00\"}\n---\n",
        "spaces/studio.md": "---\ntitle: 工坊\ncampus: east\n---\n",
        "events/open.md":
            "---\ntitle: 开放工坊\nstart: 2026-11-04 16:30\nend: 2026-11-04 18:00\nspace: studio\nrepeat: {every: week, until: 2026-12-23}\nexcept: [2026-12-09]\n---\n",
        "events/open.en.md": "---\ntitle: Open workshop\n---\n",
        "events/camp.md": "---\ntitle: 冬令营\nstart: 2026-12-30\nend: 2027-01-02\n---\n",
        "events/past.md": "---\ntitle: 定格动画营\nstart: 2026-10-24 09:30\ncampus: west\n---\n",
        "projects/film.md": "---\ntitle: 第七层\nmade_at: past\n---\n",
    ]

    private func made() throws -> MadeSite { try #require(MadeSite(Self.texts)) }

    @Test func anEventNamesItsNextDaysAndThoseThatAreLeftOut() throws {
        let page = try made().page("events/open.html")
        for day in ["2026-11-25", "2026-12-02", "2026-12-16", "2026-12-23"] {
            #expect(page.contains("<time datetime=\"\(day)T16:30\">"), "\(day)")
        }
        #expect(!page.contains("datetime=\"2026-12-09T16:30\""))
        #expect(page.contains("停办 <time datetime=\"2026-12-09\">12 月 9 日</time>"))
        #expect(page.contains("href=\"../calendar/events/open.ics\""))
        #expect(page.contains("href=\"../calendar/2026-11.html\""))
        #expect(try made().page("en/events/open.html").contains("href=\"../calendar/events/open.ics\""))
    }

    @Test func aMonthShowsEventsAndOtherHours() throws {
        let site = try made()
        let page = site.page("calendar/2026-12.html")
        #expect(page.contains("data-day=\"2026-12-31\"") && !page.contains("data-day=\"2027-01-01\""))
        #expect(page.contains("停办：开放工坊"))
        #expect(
            page.components(separatedBy: "盘点").count == 4 && page.components(separatedBy: "month-further").count == 3,
            "the first of the month says it anew")
        #expect(page.contains("东校区：盘点<span class=\"month-range\"> · 11 月 28 日 至 12 月 3 日</span>"))
        #expect(page.contains("东校区：停电"), "only one of two campuses is closed")
        #expect(page.contains("东校区：调休 · 12:00–18:00"))
        #expect(page.contains("<small>16:30</small> <a href=\"../events/open.html\">开放工坊</a> <small>东校区</small>"))
        #expect(page.components(separatedBy: "冬令营").count == 3, "on each of its two days of the month")
        #expect(page.contains("rel=\"prev\" href=\"2026-11.html\"") && page.contains("rel=\"next\" href=\"2027-01.html\""))
        #expect(site.page("calendar/2027-02.html").isEmpty, "no month after the last event")
        #expect(site.page("calendar/index.html").contains("data-day=\"2026-11-30\""))
        #expect(site.page("en/calendar/2026-12.html").contains("Open workshop"))
    }

    @Test func whatIsOverIsInTheArchiveWithWhatWasMadeThere() throws {
        let site = try made()
        let list = site.page("events/index.html")
        #expect(list.contains("href=\"../calendar/archive.html\""))
        #expect(list.range(of: "开放工坊")!.lowerBound < list.range(of: "定格动画营")!.lowerBound)
        let archive = site.page("calendar/archive.html")
        #expect(archive.contains("定格动画营") && archive.contains("第七层") && !archive.contains("开放工坊"))
        #expect(site.page("events/past.html").contains("在这里做出的作品"))
        #expect(site.page("events/past.html").contains("已结束") && !site.page("events/past.html").contains("id=\"dates\""))
    }

    @Test func filesHoldWhatTheyAreNamedAfter() throws {
        let site = try made()
        func count(_ path: String) -> Int { site.page(path).components(separatedBy: "BEGIN:VEVENT").count - 1 }
        #expect(count("calendar/all.ics") == 3 && count("en/calendar/all.ics") == 3)
        #expect(count("calendar/campuses/east.ics") == 1 && count("calendar/campuses/west.ics") == 1)
        let one = site.page("calendar/events/open.ics")
        for line in [
            "UID:events/open@library.example", "DTSTART;TZID=Asia/Shanghai:20261104T163000", "DTEND;TZID=Asia/Shanghai:20261104T180000",
            "RRULE:FREQ=WEEKLY;WKST=MO;UNTIL=20261223T155959Z", "EXDATE;TZID=Asia/Shanghai:20261209T163000", "GEO:30.0;120.0",
            "LOCATION:工坊、东校区、东路 1 号", "URL:https://library.example/maker/events/open.html", "DTSTAMP:20261104T000000Z",
        ] { #expect(one.contains(line + "\r\n"), "\(line)") }
        #expect(site.page("en/calendar/events/open.ics").contains("SUMMARY:Open workshop\r\n"))
        #expect(site.page("calendar/events/camp.ics").contains("DTSTART;VALUE=DATE:20261230\r\nDTEND;VALUE=DATE:20270103\r\n"))
    }

    @Test func campusesAndHomeLeadToTheCalendar() throws {
        let site = try made()
        #expect(site.page("campuses/east.html").contains("href=\"../calendar/campuses/east.ics\""))
        #expect(!site.page("campuses/west.html").contains("calendar/campuses/west.ics"), "nothing is coming there")
        #expect(site.page("index.html").contains("href=\"calendar/index.html\""))
    }

    @Test func aPortalWithoutEventsHasNoCalendar() throws {
        let site = try #require(MadeSite(["calendar/index.md": "---\ntitle: 我的日历\n---\n"]))
        #expect(site.page("calendar/index.html").contains("我的日历"))
        #expect(!site.paths.contains { $0.hasSuffix(".ics") })
    }

    @Test func addressesOfTheCalendarAreKept() throws {
        let day = try #require(Day("2026-11-24"))
        let routes = MadeRoutes(languages: ["zh-Hans", "en"], types: .builtIn)
        let reserved = routes.table(calendar: day)
        for path in ["calendar/index.html", "calendar/2026-11.html", "calendar/2027-10.html", "en/calendar/archive.html"] {
            #expect(!reserved.isFree(SitePath(path)), "\(path)")
        }
        #expect(routes.table().isFree(SitePath("calendar/index.html")))
    }

    @Test func hoursCarryWhatAScriptNeeds() throws {
        let page = try made().page("campuses/east.html")
        #expect(page.contains("data-zone=\"Asia/Shanghai\" data-from=\"2026-11-01\" data-until=\"2027-01-31\""))
        #expect(
            page.contains(
                "data-week=\"720-1080;720-1080;720-1080;720-1080;720-1080;;\" data-days=\"2026-11-30/2026-12-03=;2026-12-16/2026-12-16=;2026-12-19/2026-12-19=720-1080\""
            ))
        #expect(page.contains("<p class=\"open-state\" hidden"), "without a script nothing is said")
    }

    @Test func aRoomAndAPersonSayOnlyWhatHoldsForThem() throws {
        var texts = Self.texts
        texts["spaces/studio.md"] =
            "---\ntitle: 工坊\ncampus: east\nhours: {mon-fri: \"16:00-17:00\"}\nexceptions:\n  - {date: 2026-11-28, hours: \"09:00-10:00\", note: 错}\n  - {date: 2026-11-28, hours: \"09:30-10:00\", note: 搬家}\n---\n"
        texts["people/li.md"] = "---\ntitle: 李老师\ncampus: east\n---\n"
        let site = try #require(MadeSite(texts))
        let page = site.page("spaces/studio.html")
        #expect(page.contains("搬家") && !page.contains("错"), "the later of two holds")
        #expect(page.contains("11 月 29 日 至 12 月 3 日"), "the campus's row goes on after the room's day")
        #expect(page.contains("\"validFrom\":\"2026-11-29\",\"validThrough\":\"2026-12-03\""))
        #expect(!site.page("people/li.html").contains("open-state"), "a campus's hours are no person's")
    }

    @Test func aSeriesIsDescribedByWhatIsHeld() throws {
        var texts = Self.texts
        texts["events/once.md"] =
            "---\ntitle: 一次\nstart: 2026-12-02 16:30\nend: 2026-12-02 17:30\nsignup: 找老师\nrepeat: {every: week, count: 3, until: 2027-06-30}\nexcept: [2026-12-02]\n---\n"
        let site = try #require(MadeSite(texts))
        let page = site.page("events/once.html")
        #expect(page.contains("\"startDate\":\"2026-12-09T16:30"))
        #expect(page.contains("共 3 次"))
        #expect(site.page("en/calendar/all.ics").contains("Sign up: 找老师"))
    }
}
