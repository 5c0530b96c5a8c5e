/// A day with a time of day, in the portal's time zone.
public struct Moment: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let day: Day
    /// Minutes since midnight; nil where only the day is known.
    public let minutes: Int?

    public init(day: Day, minutes: Int?) {
        self.day = day
        self.minutes = minutes
    }

    /// Reads `2026-11-25`, `2026-11-25 16:30`, `2026-11-25T16:30:00`, with any hyphen-like separators of `Day`.
    public init?(_ text: String) {
        guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
            guard let day = Day(text) else { return nil }
            self.init(day: day, minutes: nil)
            return
        }
        let head = text[..<colon]
        guard let gap = head.lastIndex(where: { $0 == " " || $0 == "T" || $0 == "t" || $0 == "日" }),
            let day = Day(head[...gap].filter { $0 != "T" && $0 != "t" }),
            let minutes = ClockTime.minutes(text[text.index(after: gap)...])
        else { return nil }
        self.init(day: day, minutes: minutes)
    }

    /// `2026-11-25` or `2026-11-25T16:30`.
    public var description: String {
        minutes.map { "\(day)T\(ClockTime.text($0))" } ?? day.description
    }

    public static func < (a: Moment, b: Moment) -> Bool {
        (a.day, a.minutes ?? 0) < (b.day, b.minutes ?? 0)
    }
}

/// Times of day as minutes since midnight.
public enum ClockTime {
    /// Reads `16:30`, `9:05`, `16：30`, also with seconds; 24:00 is the end of the day.
    public static func minutes(_ text: some StringProtocol) -> Int? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "：" }
        guard (2...3).contains(parts.count), let hour = Int(parts[0].trimmingSpaces), let minute = Int(parts[1].trimmingSpaces),
            (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0
        else { return nil }
        if parts.count == 3, Int(parts[2].trimmingSpaces) == nil { return nil }
        return hour * 60 + minute
    }

    public static func text(_ minutes: Int) -> String {
        "\(Day.padded(minutes / 60, 2)):\(Day.padded(minutes % 60, 2))"
    }
}

extension StringProtocol {
    /// Without white space (also the full-width space) at both ends.
    var trimmingSpaces: String {
        var view = Substring(self)
        // Most texts have none, which their first and last bytes show.
        if let first = view.utf8.first, let last = view.utf8.last, (0x21...0x7E).contains(first), (0x21...0x7E).contains(last) {
            return String(view)
        }
        while let first = view.first, first.isWhitespace { view.removeFirst() }
        while let last = view.last, last.isWhitespace { view.removeLast() }
        return String(view)
    }
}
