import Content

/// A day, or a row of days, on which other hours hold than in the usual week.
public struct HoursException: Sendable, Hashable {
    public var days: ClosedRange<Day>
    /// In minutes since midnight; empty where closed.
    public var spans: [Range<Int>]
    public var note: String?

    public init(days: ClosedRange<Day>, spans: [Range<Int>], note: String? = nil) {
        self.days = days
        self.spans = spans
        self.note = note
    }

    /// nil for a record without a date, or whose end lies before it. Hours that could not be read count as closed.
    public init?(_ record: [String: Value]) {
        guard let first = record["date"]?.date else { return nil }
        let last = record["until"]?.date ?? first
        guard first <= last else { return nil }
        let isClosed = record["closed"]?.boolean ?? (record["hours"] == nil)
        self.init(
            days: first...last, spans: isClosed ? [] : record["hours"]?.hours?.days[0] ?? [], note: record["note"]?.text)
    }
}

extension Hours {
    /// The open spans of a day in minutes since midnight, the exceptions heeded; of several for a day the last holds.
    public func spans(on day: Day, exceptions: [HoursException]) -> [Range<Int>] {
        exceptions.last { $0.days.contains(day) }?.spans ?? days[day.weekday.rawValue]
    }
}
