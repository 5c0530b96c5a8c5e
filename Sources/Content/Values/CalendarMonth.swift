/// A month of a year.
public struct CalendarMonth: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let first: Day

    public init(of day: Day) { first = day.adding(1 - day.day) }

    public var year: Int { first.year }
    public var month: Int { first.month }
    public var last: Day { first.adding(Day.length(ofMonth: month, in: year) - 1) }
    public var next: CalendarMonth { CalendarMonth(of: last.adding(1)) }
    public var previous: CalendarMonth { CalendarMonth(of: first.adding(-1)) }

    /// `2026-11`.
    public var description: String { String(first.description.dropLast(3)) }

    /// Whole weeks from Monday; nil before the first and after the last day.
    public var weeks: [[Day?]] {
        var days: [Day?] = Array(repeating: nil, count: first.weekday.rawValue)
        days += (0..<last.day).map { first.adding($0) }
        while days.count % 7 != 0 { days.append(nil) }
        return stride(from: 0, to: days.count, by: 7).map { Array(days[$0..<($0 + 7)]) }
    }

    public static func < (a: CalendarMonth, b: CalendarMonth) -> Bool { a.first < b.first }
}
