import Content
import Limits
import TestSupport
import Testing

@testable import Services

@Suite("Makerspaces written to exhaust")
struct HostileServicesTests {
    @Test("a path may lead to a path ten thousand times")
    func chainOfPaths() {
        let (first, machine, training): (GroupID, GroupID, GroupID) = (0, 50_000, 50_001)
        let paths = (first..<machine).map { path in
            let next = path.advanced(by: 1)
            return Path(group: path, steps: [machine, next < machine ? next : first])
        }
        let makerspace = Makerspace(machines: [Machine(group: machine, requires: [training])], paths: paths)
        let uses = makerspace.uses(of: first)
        #expect(uses.machines == [machine] && uses.trainings == [training])
    }

    @Test("what a path uses comes in the order of its steps, those of paths within it in their place")
    func orderOfSteps() {
        let makerspace = Makerspace(
            machines: (10..<14).map { Machine(group: $0, requires: [$0.advanced(by: 10)]) },
            paths: [Path(group: 0, steps: [10, 1, 13]), Path(group: 1, steps: [11, 0, 12])])
        #expect(makerspace.uses(of: 0).machines == [10, 11, 12, 13] && makerspace.uses(of: 0).trainings == [20, 21, 22, 23])
    }

    @Test("codes in a circle, in rows that end in nothing, in something, or in a circle", arguments: [3, 20_000])
    func replacements(_ number: Int) {
        func item(_ code: String, _ next: String?) -> CodeRegister.Item { CodeRegister.Item(code: code, replacedBy: next) }
        let circle = (0..<number).map { item("C\($0)", "C\(($0 + 1) % number)") }
        let toCircle = (0..<number).map { item("T\($0)", $0 + 1 < number ? "T\($0 + 1)" : "C0") }
        let toNothing = (0..<number).map { item("N\($0)", $0 + 1 < number ? "N\($0 + 1)" : nil) }
        let toThing = (0..<number).map { item("M\($0)", $0 + 1 < number ? "m\($0 + 1)" : "ROOM") }
        let book = CodeBook(
            Makerspace(spaces: [Space(group: 0, code: "ROOM")]), CodeRegister(items: toThing + circle + toNothing + toCircle)
        ) { _ in nil }
        let (c, t, n, m) = (book.code("C1")!, book.code("T0")!, book.code("N0")!, book.code("M0")!)
        #expect(book.isReplacedInCircle(c) && book.isReplacedInCircle(t) && !book.isReplacedInCircle(n) && !book.isReplacedInCircle(m))
        #expect(book.replacement(of: c) == nil && book.replacement(of: t) == nil && book.replacement(of: n) == nil)
        #expect(book.replacement(of: m)?.text == "ROOM")
    }

    @Test("thousands of days left out are told in order, those on which nothing is left out of it")
    func daysLeftOut() throws {
        let start = try #require(Day("2026-01-01"))
        let except = Set((0..<30_000).map { start.adding($0) })
        let rule = Recurrence(start: start, unit: .day, step: 2, except: except)
        #expect(rule.cancelled.count == 15_000)
        for number in stride(from: 0, to: 2000, by: 7) {
            let (first, last) = (start.adding(number), start.adding(number + number % 5))
            #expect(
                rule.cancelled(from: first, to: last)
                    == except.filter { $0 >= first && $0 <= last && ($0.daysSince1970 - start.daysSince1970) % 2 == 0 }.sorted())
        }
        #expect(rule.cancelled(from: start.adding(5), to: start).isEmpty)
    }

    @Test("of thousands of exceptions the last in the list holds on each day", arguments: 0..<10)
    func exceptions(_ seed: Int) throws {
        let start = try #require(Day("2026-01-01"))
        var dice = Dice(UInt64(seed + 1))
        let exceptions = (0..<60).map { number in
            let first = start.adding(Int.random(in: 0..<200, using: &dice))
            return HoursException(days: first...first.adding(Int.random(in: 0..<12, using: &dice)), spans: [number..<number + 1])
        }
        let days = ExceptionDays(exceptions)
        for number in -3..<230 {
            let day = start.adding(number)
            #expect(days.exception(on: day) == exceptions.last { $0.days.contains(day) })
        }
        let schedule = OpeningSchedule(week: .closed, exceptions: exceptions)
        for row in schedule.rows(of: exceptions) {
            #expect(
                row.exception == exceptions.last { $0.days.contains(row.days.lowerBound) }
                    && row.spans == schedule.spans(on: row.days.upperBound))
        }
    }

    @Test("twenty thousand exceptions, units, shelves and floors of one campus")
    func manyThings() throws {
        let start = try #require(Day("2026-01-01"))
        let exceptions = (0..<20_000).map { HoursException(days: start.adding($0 * 2)...start.adding($0 * 2 + 20_000), spans: [60..<120]) }
        #expect(OpeningSchedule(week: .closed, exceptions: exceptions).rows(of: exceptions).count == 20_000)
        let rooms = (0..<10_000).map { Space(group: GroupID(position: $0 + 2), campus: 0, floor: "F\($0)") }
        let machine = Machine(group: 1, units: (0..<10_000).map { Machine.Unit(code: "SAME", space: 2, index: $0) })
        let makerspace = Makerspace(campuses: [Campus(group: 0)], spaces: rooms, machines: [machine])
        let plans = FloorPlans(makerspace) { "thing-\($0)" }
        #expect(plans.floors(ofCampus: 0).count == 10_000 && plans.floors(ofCampus: 7).isEmpty)
        #expect(plans.place(of: .unit(machine: 1, index: 9_999))?.anchor == "plan-SAME-10000")
        #expect(machine.unit(at: 9_999)?.index == 9_999 && machine.unit(at: 10_000) == nil && machine.unit(at: -1) == nil)
    }

    @Test("calendars and schedules at the ends of the calendar")
    func ends() throws {
        let (first, last) = (try #require(Day("0001-01-01")), try #require(Day("9999-12-31")))
        for today in [first, last] {
            for step in [1, 1000] {
                for unit in [Recurrence.Unit.once, .day, .week, .month, .year] {
                    let rule = Recurrence(start: first, unit: unit, step: step, until: last, except: [first, last])
                    let event = Event(
                        group: 0, start: Moment(day: first, minutes: 1440), end: Moment(day: last, minutes: 0), recurrence: rule)
                    _ = (
                        event.next(3, onOrAfter: today), event.last, event.isOver(on: today),
                        event.occasions(from: today, to: today.adding(40))
                    )
                    let item = ICalendar.Item(event: event, identifier: "a", stamp: today, title: "A")
                    #expect(!ICalendar(name: "A", zone: "Europe/Berlin", language: "en", items: [item]).bytes().isEmpty)
                    _ = Makerspace(events: [event]).months(from: today)
                }
            }
            let exceptions = [HoursException(days: first...last, spans: nil), HoursException(days: last...last, spans: [])]
            let schedule = OpeningSchedule(week: .always, exceptions: exceptions)
            _ = (schedule.rows(of: exceptions), schedule.deviations(in: OpeningSchedule.known(on: today)))
        }
    }
}
