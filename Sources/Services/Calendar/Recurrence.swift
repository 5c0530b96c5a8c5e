import Content

/// The days on which an event takes place: a rule as RFC 5545 knows it, with the exceptions to it.
///
/// Agrees with python-dateutil: a day that a month or a year does not have is skipped, weeks begin on Monday, the
/// start itself counts only where it fits the rule, and days that are left out count among the `count`.
public struct Recurrence: Sendable, Hashable {
    public let start: Day
    public let unit: Unit
    /// Every so many units, from 1.
    public let step: Int
    /// In order; empty for the day of the start. Of a year's rule, weekdays in the month of the start.
    public let days: [NthWeekday]
    public let until: Day?
    public let count: Int?
    public let except: Set<Day>
    /// The same in order.
    private let exceptInOrder: [Day]
    /// No day after this one belongs to the rule; nil for one without an end.
    let limit: Day?

    public enum Unit: Sendable { case once, day, week, month, year }

    public init(
        start: Day, unit: Unit = .once, step: Int = 1, days: [NthWeekday] = [], until: Day? = nil, count: Int? = nil,
        except: Set<Day> = []
    ) {
        self.start = start
        self.unit = unit
        self.step = max(1, step)
        // Only months and years have a first Wednesday.
        let named = unit == .month || unit == .year ? days : days.map { NthWeekday($0.weekday) }
        self.days = Array(Set(named)).sorted()
        self.until = until
        self.count = count
        self.except = except
        exceptInOrder = except.sorted()
        let periods = RecurrencePeriods(start: start, unit: unit, step: self.step, days: self.days)
        let counted = count.flatMap { periods.day(number: $0, until: until) }
        limit = unit == .once ? start : periods.canMatch ? [until, counted].compactMap(\.self).min() : start.adding(-1)
    }

    /// Whether it goes on for ever.
    public var isEndless: Bool { limit == nil }

    /// The first day on or after another; nil when it is over.
    public func first(onOrAfter day: Day) -> Day? {
        var found: Day?
        walk(from: day) { candidate in
            if except.contains(candidate) { return true }
            found = candidate
            return false
        }
        return found
    }

    /// The next days on or after another, at most so many.
    public func next(_ most: Int, onOrAfter day: Day) -> [Day] {
        guard most > 0 else { return [] }
        var found: [Day] = []
        walk(from: day) { candidate in
            if !except.contains(candidate) { found.append(candidate) }
            return found.count < most
        }
        return found
    }

    /// All days in a span, both ends included.
    public func occurrences(from first: Day, to last: Day) -> [Day] {
        var found: [Day] = []
        walk(from: first) { candidate in
            guard candidate <= last else { return false }
            if !except.contains(candidate) { found.append(candidate) }
            return true
        }
        return found
    }

    /// The days in a span on which the rule falls, but which are left out.
    public func cancelled(from first: Day, to last: Day) -> [Day] {
        var low = 0
        var high = exceptInOrder.count
        while low < high {
            let middle = (low + high) / 2
            if exceptInOrder[middle] < first { low = middle + 1 } else { high = middle }
        }
        return exceptInOrder[low...].prefix { $0 <= last }.filter(isNamedByRule)
    }

    /// All days on which the rule falls, but which are left out.
    public var cancelled: [Day] { exceptInOrder.filter(isNamedByRule) }

    /// The last day; nil for a rule without an end, or without any day.
    public var last: Day? { limit.flatMap { last(onOrBefore: $0) } }

    /// The last day on or before another.
    public func last(onOrBefore day: Day) -> Day? {
        let end = min(day, limit ?? day)
        guard end >= start else { return nil }
        let periods = periods
        var period = periods.period(of: end)
        while period >= 0 {
            if let found = periods.days(in: period)?.last(where: { $0 <= end && !except.contains($0) }) { return found }
            period -= 1
        }
        return nil
    }

    /// The first day of the rule, whether it is left out or not: where calendars begin to count.
    public var firstOfRule: Day? {
        var found: Day?
        walk(from: start) { candidate in
            found = candidate
            return false
        }
        return found
    }

    /// How many days lie between the first two of the rule, whether they are left out, or it ends before, or not; nil
    /// where it has no second.
    var firstGap: Int? {
        var first: Day?
        var gap: Int?
        periods.walk(from: start) { candidate in
            gap = first.map { candidate.daysSince1970 - $0.daysSince1970 }
            first = first ?? candidate
            return gap == nil
        }
        return gap
    }

    /// Whether the rule falls on one day alone.
    var isSingle: Bool { counts(upTo: 2) == 1 }

    /// Whether the count ends it, and not the last day that is given besides.
    public var isEndedByCount: Bool { count.map { until == nil || counts(upTo: $0) >= $0 } ?? false }

    /// How many days the rule has, those left out among them; looked no further than to so many.
    private func counts(upTo most: Int) -> Int {
        var number = 0
        walk(from: start) { _ in
            number += 1
            return number < most
        }
        return number
    }

    private func isNamedByRule(_ day: Day) -> Bool {
        var isNamed = false
        walk(from: day) { candidate in
            isNamed = candidate == day
            return false
        }
        return isNamed
    }

    private var periods: RecurrencePeriods { RecurrencePeriods(start: start, unit: unit, step: step, days: days) }

    /// The days of the rule from one on, in order, until `body` has enough.
    private func walk(from day: Day, _ body: (Day) -> Bool) {
        periods.walk(from: day) { candidate in
            if let limit, candidate > limit { return false }
            return body(candidate)
        }
    }
}

/// A weekday, or the first, second … or last of them in a month.
public struct NthWeekday: Sendable, Hashable, Comparable {
    public let weekday: Weekday
    /// 1–5 from the beginning of the month, -1 for the last; nil for every one.
    public let ordinal: Int?

    public init(_ weekday: Weekday, ordinal: Int? = nil) {
        self.weekday = weekday
        self.ordinal = ordinal
    }

    public static func < (a: NthWeekday, b: NthWeekday) -> Bool {
        (a.ordinal ?? 0, a.weekday.rawValue) < (b.ordinal ?? 0, b.weekday.rawValue)
    }
}
