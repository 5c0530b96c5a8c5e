import Content
import Testing

@testable import Pages

/// What the day of a build does to the pages.
@Suite struct ChangeTests {
    private static let event = "---\ntitle: 开放工坊\nstart: 2026-11-04 16:30\nrepeat:\n  every: week\n  until: 2026-12-02\n---\n"

    @Test func thePortalNextChangesWhenAnOccasionIsOver() throws {
        #expect(try #require(MadeSite(["events/a.md": Self.event], today: "2026-11-24")).pages.nextChange?.description == "2026-11-26")
        #expect(try #require(MadeSite(["events/a.md": Self.event], today: "2026-11-25")).pages.nextChange?.description == "2026-11-26")
        #expect(
            try #require(MadeSite(["events/a.md": Self.event], today: "2026-12-03")).pages.nextChange?.description == "2027-01-01",
            "the calendar goes on by the month")
    }

    @Test func thePortalNextChangesWhenAnExceptionIsOver() throws {
        let campus =
            "---\ntitle: 河东\nhours: {mon-fri: \"12:00-13:00\"}\nexceptions:\n  - date: 2026-11-20\n    closed: true\n  - date: 2027-01-01\n    until: 2027-01-03\n    closed: true\n---\n"
        #expect(try #require(MadeSite(["campuses/a.md": campus], today: "2027-01-02")).pages.nextChange?.description == "2027-01-04")
        #expect(
            try #require(MadeSite(["campuses/a.md": campus])).pages.nextChange?.description == "2026-12-01",
            "what is known goes on by the month")
    }

    @Test func aPortalWithoutEventsAndHoursDoesNotChange() throws {
        #expect(try #require(MadeSite(["about.md": "---\ntitle: A\n---\n"])).pages.nextChange == nil)
    }

    @Test func thePortalNextChangesWhenACancelledDayIsOver() throws {
        let text = Self.event.replacing("repeat:", with: "except: [2026-11-25]\nrepeat:")
        #expect(try #require(MadeSite(["events/a.md": text])).pages.nextChange?.description == "2026-11-26")
    }

    @Test func noFileChangesOnADayBeforeThat() throws {
        let texts = ["events/a.md": Self.event, "about.md": "---\ntitle: A\ndate: 2026-01-02\n---\n"]
        let (one, other) = (try #require(MadeSite(texts, today: "2026-11-20")), try #require(MadeSite(texts, today: "2026-11-25")))
        for path in one.paths { #expect(one.page(path) == other.page(path), "\(path)") }
        #expect(one.page("portal.json").contains("\"date\":\"2026-01-02\""))
    }

    @Test func eventsStandInTheOrderInWhichTheyCome() throws {
        let page = try #require(
            MadeSite([
                "events/a.md": "---\ntitle: 过去\nstart: 2026-10-01\n---\n", "events/b.md": "---\ntitle: 以后\nstart: 2027-05-01\n---\n",
                "events/c.md": "---\ntitle: 每周\nstart: 2026-09-02\nrepeat: {every: week}\n---\n",
                "events/d.md": "---\ntitle: 更早\nstart: 2026-09-01\n---\n",
            ])
        ).page("events/index.html")
        let places = ["每周", "以后", "过去", "更早"].compactMap { page.range(of: $0)?.lowerBound }
        #expect(places.count == 4)
        #expect(places == places.sorted())
    }
}
