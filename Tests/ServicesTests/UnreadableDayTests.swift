import Content
import Services
import Testing

/// A word that can't be read makes no event endless, puts none on another day, and opens no place in its holidays.
@Suite struct UnreadableDayTests {
    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    private func event(_ fields: String) throws -> Event {
        try #require(try linked(["events/a.md": "---\ntitle: 工坊\nstart: 2026-12-01 22:00\n\(fields)\n---\n"]).makerspace.events.first)
    }

    @Test(arguments: [
        "until: 2027-02-29", "until: next summer", "count: 0", "count: -1", "count: 99999", "count: 很多次", "until: [2027-01-01, 2027-02-01]",
        "days: [6th mon]", "days: [\"31\"]", "days: [foo]", "days: [wed, foo]", "days: {a: b}",
    ])
    func anEventWhoseRepeatCannotBeReadTakesPlaceOnce(_ words: String) throws {
        let event = try event("repeat: {every: week, \(words)}")
        #expect(event.recurrence.unit == .once)
        #expect(event.next(2, onOrAfter: event.start.day).map(\.start.day) == [event.start.day])
    }

    @Test func repeatsThatCanBeReadGoOn() throws {
        #expect(try event("repeat: {every: week, days: [wed, 周五], count: 3}").next(9, onOrAfter: try day("2026-12-01")).count == 3)
        #expect(try event("repeat: {every: week, days: [], until: }").recurrence.isEndless)
    }

    @Test func aDailyEventPastMidnightKeepsItsEnd() throws {
        let party = try event("end: 2026-12-02 01:00\nrepeat: {every: day, count: 3}")
        let ends = party.next(3, onOrAfter: try day("2026-12-01")).map(\.end)
        #expect(
            ends == [
                Moment(day: try day("2026-12-02"), minutes: 60), Moment(day: try day("2026-12-03"), minutes: 60),
                Moment(day: try day("2026-12-04"), minutes: 60),
            ])
        let series = try event("end: 2026-12-02 23:00\nrepeat: {every: day, count: 2}")
        #expect(series.furtherDays == 0, "from one evening to the end of the next is the series")
        #expect(try event("end: 2026-12-07\nrepeat: week").furtherDays == 6)
        #expect(try event("end: 2026-12-08\nrepeat: week").furtherDays == 0)
    }

    @Test func nothingIsSaidAfterAHolidayWithoutAKnownEnd() throws {
        let space = try linked([
            "campuses/a.md":
                "---\ntitle: 河东\nhours: {mon-fri: \"12:00-13:00\"}\nexceptions:\n  - {date: 2026-12-15, until: 2027-02-29, closed: true}\n  - {date: 2026-12-18, closed: true}\n---\n",
            "spaces/b.md": "---\ntitle: 工坊\ncampus: a\nhours: {mon-fri: \"16:00-18:00\"}\n---\n",
        ]).makerspace
        let (campus, room) = (try #require(space.campuses.first), try #require(space.spaces.first))
        for (group, usual) in [(campus.group, 720..<780), (room.group, 960..<1080)] {
            let schedule = try #require(space.schedule(of: group))
            #expect(schedule.spans(on: try day("2026-12-14")) == [usual])
            #expect(schedule.spans(on: try day("2026-12-15")) == nil)
            #expect(schedule.spans(on: try day("2026-12-16")) == nil)
            #expect(schedule.spans(on: try day("2026-12-18")) == [], "what is said of a day holds")
            #expect(schedule.spans(on: try day("2036-12-16")) == nil)
            #expect(schedule.unknownFrom == (try day("2026-12-15")))
        }
    }

    @Test(arguments: [
        ("", true), ("hours: {周一: \"16:00-18:00\"}", true), ("hours:\n  周一: 12:00-13:30\n  周二: 午休", false), ("hours: 看情况", false),
        ("hours: {周一: 25:00-26:00}", false),
    ])
    func ofHoursThatCannotBeReadNothingElseStandsForThem(_ hours: String, _ isKnown: Bool) throws {
        let makerspace = try linked([
            "campuses/a.md": "---\ntitle: 河东\nhours: {mon-fri: \"12:00-13:00\"}\n---\n",
            "spaces/b.md": "---\ntitle: 工坊\ncampus: a\n\(hours)\n---\n",
        ]).makerspace
        let room = try #require(makerspace.spaces.first)
        #expect((makerspace.schedule(of: room.group) != nil) == isKnown)
    }
}
