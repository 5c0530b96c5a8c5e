import Content

/// A day, or a row of days, on which other hours hold than in the usual week.
public struct HoursException: Sendable, Hashable {
    public var days: ClosedRange<Day>
    /// In minutes since midnight; empty where closed, nil where no times are given.
    public var spans: [Range<Int>]?
    /// The weekday whose hours hold: a Saturday with Wednesday's timetable.
    public var weekday: Weekday?
    public var note: String?

    public init(days: ClosedRange<Day>, spans: [Range<Int>]?, weekday: Weekday? = nil, note: String? = nil) {
        self.days = days
        self.spans = spans
        self.weekday = weekday
        self.note = note
    }

    /// nil for a record without a date, or whose end lies before it. One that says nothing else is a closed day; times
    /// that could not be read are not known.
    public init?(_ record: [String: Value]) {
        guard let first = record["date"]?.date else { return nil }
        if let until = record["until"], until.date == nil {
            // Longer than its first day, and nobody can tell how much longer.
            self.init(days: first...Self.lastDay, spans: nil, note: record["note"]?.text)
            return
        }
        let last = record["until"]?.date ?? first
        guard first <= last else { return nil }
        let weekday = record["as"]?.term.flatMap { Weekday(named: $0.id) }
        let isClosed = record["closed"]?.boolean ?? (record["hours"] == nil && weekday == nil)
        self.init(
            days: first...last, spans: isClosed ? [] : record["hours"]?.hours?.days[0], weekday: isClosed ? nil : weekday,
            note: record["note"]?.text)
    }

    /// Where the calendar ends.
    private static let lastDay = Day(daysSince1970: 2_932_896)

    /// Whether its last day is not known; of the hours from its first on nothing is.
    public var isOpenEnded: Bool { days.upperBound == Self.lastDay }

    /// What holds on its days where the usual week is `week`; nil where that is not known.
    public func spans(_ week: Hours) -> [Range<Int>]? { spans ?? weekday.map { week.days[$0.rawValue] } }
}
