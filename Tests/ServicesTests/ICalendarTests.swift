import Content
import Foundation
import Services
import Testing

@Suite("Calendar files", .enabled(if: PythonOracle.has("icalendar, dateutil"), "needs icalendar and python-dateutil for python3"))
struct ICalendarTests {
    struct Read: Decodable {
        var uid: String
        var summary: String
        var days: [String]
        var utc: [String]
        var end: String?
        var location: String
        var description: String
        var url: String
        var geo: [String]?
        var categories: [String]
        var faults: [String]
    }

    /// What the icalendar package reads of a calendar.
    private func read(_ calendar: ICalendar) throws -> [Read] {
        let file = FileManager.default.temporaryDirectory.appending(path: "lathe-\(UUID().uuidString).ics")
        try Data(calendar.bytes()).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try PythonOracle.run("python3 '\(PythonOracle.folder)/icalendar_oracle.py' '\(file.path)'").split(separator: 0x0A)
            .map { try JSONDecoder().decode(Read.self, from: $0) }
    }

    private func calendar(_ events: [Event], zone: String = "Asia/Shanghai") throws -> ICalendar {
        let stamp = try #require(Day("2026-11-01"))
        return ICalendar(
            name: "日历", zone: zone, language: "zh-Hans",
            items: events.enumerated().map { index, event in
                ICalendar.Item(event: event, identifier: "events/\(index)@library.example", stamp: stamp, title: "活动 \(index)")
            })
    }

    private func event(_ start: String, end: String? = nil, _ recurrence: (Day) -> Recurrence = { Recurrence(start: $0) }) throws -> Event {
        let moment = try #require(Moment(start))
        return Event(group: 0, start: moment, end: end.flatMap { Moment($0) }, recurrence: recurrence(moment.day))
    }

    @Test func rulesExpandToTheSameDays() throws {
        let lines = PythonOracle.run("python3 '\(PythonOracle.folder)/recurrence_oracle.py' 600").split(separator: 0x0A)
        let rules = try lines.map { try JSONDecoder().decode(RecurrenceOracleTests.Rule.self, from: $0) }
        let events = try rules.enumerated().map { index, rule in
            let recurrence = try #require(RecurrenceOracleTests.recurrence(rule))
            return Event(
                group: GroupID(position: index), start: Moment(day: recurrence.start, minutes: index % 3 == 0 ? nil : 990),
                end: Moment(day: recurrence.start, minutes: index % 3 == 0 ? nil : 1080), recurrence: recurrence)
        }
        let found = try Dictionary(uniqueKeysWithValues: read(calendar(events)).map { ($0.uid, $0) })
        var compared = 0
        for (index, event) in events.enumerated() {
            let days = event.recurrence.next(40, onOrAfter: event.recurrence.start).map(\.description)
            guard !days.isEmpty else {
                #expect(found["events/\(index)@library.example"] == nil, "an event that never takes place is in no calendar")
                continue
            }
            let read = try #require(found["events/\(index)@library.example"])
            #expect(read.days == days, "\(rules[index])")
            #expect(read.faults == [])
            compared += 1
        }
        #expect(compared > 500)
    }

    @Test(arguments: [
        ("Europe/Berlin", ["2026-10-23T14:30Z", "2026-10-30T15:30Z"]),
        ("America/New_York", ["2026-10-23T20:30Z", "2026-10-30T20:30Z", "2026-11-06T21:30Z"]),
        ("Asia/Shanghai", ["2026-10-23T08:30Z"]), ("Asia/Kolkata", ["2026-10-23T11:00Z"]),
    ])
    func timesKeepTheirHourWhenTheClockChanges(_ zone: String, _ utc: [String]) throws {
        let weekly = try event("2026-10-23 16:30") { Recurrence(start: $0, unit: .week, count: 4) }
        #expect(try read(calendar([weekly], zone: zone))[0].utc.prefix(utc.count) == utc[...])
    }

    @Test func anAllDayEventEndsOnTheDayAfter() throws {
        let found = try read(
            calendar([
                event("2026-12-24", end: "2026-12-26"), event("2026-12-24 18:00", end: "2026-12-24 24:00"),
                event("2026-12-24", end: "2026-12-24 17:00"),
            ]))
        #expect(found[2].end == "2026-12-25")
        #expect(found[0].end == "2026-12-27" && found[0].utc == [])
        #expect(found[1].end?.hasPrefix("2026-12-25 00:00:00") == true)
    }

    @Test func textSurvivesEscapingAndFolding() throws {
        var one = try calendar([event("2026-12-24 18:00")])
        let long = String(repeating: "长句子，带逗号；分号;反斜杠\\和\u{1F528}，", count: 12) + "\n第二行"
        one.items[0].title = long.replacing("\n", with: " ")
        one.items[0].summary = long
        one.items[0].place = "河东校区, 图书馆; 一层"
        one.items[0].location = Location(latitude: 30.5, longitude: -120.25)
        one.items[0].url = "https://library.example/events/a.html"
        one.items[0].categories = ["活动", "a,b"]
        let found = try read(one)[0]
        #expect(found.faults == [])
        #expect(found.summary == one.items[0].title)
        #expect(found.description == long + "\nhttps://library.example/events/a.html")
        #expect(found.location == "河东校区, 图书馆; 一层" && found.url == "https://library.example/events/a.html")
        #expect(found.geo == ["30.5", "-120.25"] && found.categories == ["活动", "a,b"])
    }

    @Test func aCalendarShowsTheMonthsInWhichSomethingTakesPlace() throws {
        let today = try #require(Day("2026-11-25"))
        #expect(Makerspace().months(from: today).isEmpty)
        let fair = try event("2027-02-22 09:30")
        #expect(Makerspace(events: [fair]).months(from: today).map(\.description) == ["2026-11", "2026-12", "2027-01", "2027-02"])
        #expect(Makerspace(events: [try event("2026-01-05")]).months(from: today).map(\.description) == ["2026-11"])
        let endless = try event("2026-01-05") { Recurrence(start: $0, unit: .month) }
        #expect(Makerspace(events: [endless]).months(from: today).count == 12)
        let weeks = CalendarMonth(of: try #require(Day("2027-02-10"))).weeks
        #expect(weeks.count == 4 && weeks.allSatisfy { $0.count == 7 && !$0.contains(nil) }, "February 2027 begins on a Monday")
    }
}
