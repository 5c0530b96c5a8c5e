/// Opening hours of a week.
public struct Hours: Sendable, Hashable {
    /// Open day and night.
    public var isAlways: Bool
    /// For each day of the week from Monday the open spans in minutes since midnight; empty where closed.
    public var days: [[Range<Int>]]

    public static let always = Hours(isAlways: true, days: Array(repeating: [0..<1440], count: 7))
    public static let closed = Hours(isAlways: false, days: Array(repeating: [], count: 7))

    public init(isAlways: Bool, days: [[Range<Int>]]) {
        self.isAlways = isAlways
        self.days = days
    }

    /// Days with equal hours, side by side, as one row: for tables.
    public var rows: [(days: ClosedRange<Int>, spans: [Range<Int>])] {
        var rows: [(days: ClosedRange<Int>, spans: [Range<Int>])] = []
        for (day, spans) in days.enumerated() {
            if let last = rows.last, last.spans == spans {
                rows[rows.count - 1].days = last.days.lowerBound...day
            } else {
                rows.append((day...day, spans))
            }
        }
        return rows
    }

    /// Whether the text is one of the words for "day and night".
    static func isAlways(_ text: String) -> Bool {
        ["always", "24h", "24/7", "全天", "全天候", "随时"].contains(text.lowercased())
    }

    /// Reads `12:00-13:30, 16:30-18:00`, also with Chinese punctuation and in any order; `closed` is no span.
    static func spans(_ text: String) -> Result<[Range<Int>], HoursMistake> {
        if ["closed", "休息", "关闭", "闭馆", "不开放", ""].contains(text.lowercased()) { return .success([]) }
        if isAlways(text) { return .success([0..<1440]) }
        var spans: [Range<Int>] = []
        for part in text.split(whereSeparator: { ",，;；、".contains($0) }) {
            let ends = part.split(whereSeparator: { "-–—~～至到".contains($0) })
            guard ends.count == 2, let from = ClockTime.minutes(ends[0].trimmingSpaces),
                  let to = ClockTime.minutes(ends[1].trimmingSpaces) else { return .failure(.unreadable) }
            guard from < to else { return .failure(.backwards(from, to)) }
            spans.append(from..<to)
        }
        spans.sort { $0.lowerBound < $1.lowerBound }
        for (span, next) in zip(spans, spans.dropFirst()) where span.overlaps(next) { return .failure(.overlap(span, next)) }
        return spans.isEmpty ? .failure(.unreadable) : .success(spans)
    }

    /// Reads `mon`, `mon-fri`, `mon, wed`, 周一, 周一至周五, 星期三: the days, 0 for Monday. nil when it is none.
    public static func days(_ text: String) -> [Int]? {
        var found: [Int] = []
        for part in text.lowercased().split(whereSeparator: { ",，、".contains($0) }) {
            let ends = part.split(whereSeparator: { "-–—~～至到".contains($0) }).map { Weekday(named: $0.trimmingSpaces)?.rawValue }
            guard let first = ends.first, let from = first, ends.count <= 2 else { return nil }
            guard let to = ends.count == 2 ? ends[1] : from else { return nil }
            var next = from
            found.append(next)
            while next != to {
                next = (next + 1) % 7
                found.append(next)
            }
        }
        return found.isEmpty ? nil : found
    }
}
