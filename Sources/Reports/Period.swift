import Content

/// The days that a report speaks of, both ends included.
public struct Period: Sendable, Hashable {
    public var first: Day
    public var last: Day

    /// nil where the end lies before the beginning.
    public init?(from first: Day, to last: Day) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    /// What was asked for; left out, the end is today and the beginning a year before the end.
    public init?(from first: Day?, to last: Day?, today: Day) {
        let last = last ?? max(today, first ?? today)
        self.init(from: first ?? Day(daysSince1970: last.daysSince1970 - 364), to: last)
    }

    public func contains(_ day: Day) -> Bool { first <= day && day <= last }

    public var days: Int { last.daysSince1970 - first.daysSince1970 + 1 }
    /// In years of 365 days.
    public var years: Double { Double(days) / 365 }
}
