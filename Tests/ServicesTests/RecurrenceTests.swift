import Content
import Services
import Testing

@Suite struct RecurrenceTests {
    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test func aMonthWithoutTheDayIsSkipped() throws {
        let rule = Recurrence(start: try day("2026-01-31"), unit: .month)
        #expect(rule.next(4, onOrAfter: rule.start).map(\.description) == ["2026-01-31", "2026-03-31", "2026-05-31", "2026-07-31"])
    }

    @Test func aLeapDayComesInLeapYearsOnly() throws {
        let rule = Recurrence(start: try day("2024-02-29"), unit: .year)
        #expect(rule.first(onOrAfter: try day("2024-03-01")) == (try day("2028-02-29")))
        #expect(rule.first(onOrAfter: try day("2097-01-01")) == (try day("2104-02-29")), "2100 is no leap year")
    }

    @Test func farDaysAreReachedWithoutWalking() throws {
        let rule = Recurrence(start: try day("2026-01-01"), unit: .day, step: 3)
        #expect(rule.first(onOrAfter: try day("9999-12-01")) != nil)
        let never = Recurrence(start: try day("2026-11-23"), unit: .day, step: 7, days: [NthWeekday(.wednesday)])
        #expect(never.first(onOrAfter: never.start) == nil, "every seventh day from a Monday on is a Monday")
    }

    @Test func ruleCountsDaysThatAreLeftOut() throws {
        let rule = Recurrence(
            start: try day("2026-11-04"), unit: .week, count: 3, except: [try day("2026-11-11"), try day("2026-11-12")])
        #expect(rule.occurrences(from: rule.start, to: try day("2027-01-01")).map(\.description) == ["2026-11-04", "2026-11-18"])
        #expect(rule.cancelled(from: rule.start, to: try day("2027-01-01")).map(\.description) == ["2026-11-11"])
        #expect(rule.last == (try day("2026-11-18")))
    }

    @Test(arguments: [
        ("week", 1, Recurrence.Unit.week), ("2 weeks", 2, .week), ("Every other Month", 2, .month), ("每两周", 2, .week), ("每 3 天", 3, .day),
        ("隔周", 2, .week), ("每个月", 1, .month), ("十二个月", 12, .month), ("每年", 1, .year), ("two years", 2, .year), ("fortnight", 2, .week),
        ("２周", 2, .week), ("weekly", 1, .week),
    ])
    func unitsAreReadInBothLanguages(_ text: String, _ step: Int, _ unit: Recurrence.Unit) {
        #expect(RepeatWords.interval(text) == RepeatWords.Interval(step: step, unit: unit))
    }

    @Test func wordsMayNameTheDaysAsWell() {
        let wednesday = NthWeekday(.wednesday)
        #expect(RepeatWords.interval("每周三") == RepeatWords.Interval(step: 1, unit: .week, days: [wednesday]))
        #expect(RepeatWords.interval("每两周周三") == RepeatWords.Interval(step: 2, unit: .week, days: [wednesday]))
        let first = NthWeekday(.wednesday, ordinal: 1)
        #expect(RepeatWords.interval("每月第一个周三") == RepeatWords.Interval(step: 1, unit: .month, days: [first]))
        #expect(RepeatWords.interval("first wed") == RepeatWords.Interval(step: 1, unit: .month, days: [first]))
    }

    @Test(arguments: ["0 weeks", "-1 week", "week end", "moon", "每", "", "2", "三周年", "1001 days"])
    func whatNamesNoUnitIsRefused(_ text: String) {
        #expect(RepeatWords.interval(text) == nil)
    }

    @Test func daysAreReadInBothLanguages() {
        #expect(RepeatWords.days("mon-wed") == [NthWeekday(.monday), NthWeekday(.tuesday), NthWeekday(.wednesday)])
        #expect(RepeatWords.days("最后一个周五") == [NthWeekday(.friday, ordinal: -1)])
        #expect(RepeatWords.days("2nd tue, 星期天") == [NthWeekday(.tuesday, ordinal: 2), NthWeekday(.sunday)])
        for text in ["month", "wedding", "6th mon", "第六个周一", "周", ""] { #expect(RepeatWords.days(text) == nil, "\(text)") }
    }

    @Test func anEventOfSeveralDaysIsNotOverOnItsSecond() throws {
        let camp = Event(
            group: 0, start: Moment(day: try day("2026-11-24"), minutes: 540), end: Moment(day: try day("2026-11-26"), minutes: 960),
            recurrence: Recurrence(start: try day("2026-11-24")))
        #expect(camp.next(1, onOrAfter: try day("2026-11-26")).first?.start.day == (try day("2026-11-24")))
        #expect(camp.isOver(on: try day("2026-11-27")))
    }

    @Test func theEndOfASeriesIsNotTheLengthOfAnOccasion() throws {
        let start = try day("2026-12-05")
        let series = Event(
            group: 0, start: Moment(day: start, minutes: 570), end: Moment(day: try day("2026-12-19"), minutes: 660),
            recurrence: Recurrence(start: start, unit: .week, step: 2, until: try day("2026-12-19")))
        #expect(series.furtherDays == 0)
        #expect(
            series.next(3, onOrAfter: start).map(\.end) == [
                Moment(day: start, minutes: 660), Moment(day: try day("2026-12-19"), minutes: 660),
            ])
    }

    @Test func aCancelledDateDoesNotLengthenAnOccasion() throws {
        let start = try day("2026-03-11")
        let series = Event(
            group: 0, start: Moment(day: start, minutes: 960), end: Moment(day: try day("2026-03-18"), minutes: 1020),
            recurrence: Recurrence(start: start, unit: .week, count: 5, except: [try day("2026-03-18")]))
        #expect(series.furtherDays == 0)
    }

    @Test func aSeriesOfOneKeepsItsSecondDay() throws {
        let start = try day("2026-03-14")
        for days in [[], [NthWeekday(.saturday), NthWeekday(.sunday)]] {
            let camp = Event(
                group: 0, start: Moment(day: start, minutes: 540), end: Moment(day: try day("2026-03-15"), minutes: 1020),
                recurrence: Recurrence(start: start, unit: .week, days: days, count: 1))
            #expect(camp.furtherDays == 1)
        }
    }

    @Test func whicheverEndsFirstEndsARule() throws {
        let start = try day("2026-03-04")
        #expect(Recurrence(start: start, unit: .week, until: try day("2026-03-18"), count: 3).isEndedByCount)
        #expect(!Recurrence(start: start, unit: .week, until: try day("2026-03-17"), count: 3).isEndedByCount)
        #expect(Recurrence(start: start, unit: .week, count: 3).isEndedByCount)
        #expect(!Recurrence(start: start, unit: .week).isEndedByCount)
    }
}
