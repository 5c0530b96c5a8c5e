import Content

/// The days on which an event takes place.
public struct Recurrence: Sendable {
    public let start: Day
    public let unit: Unit
    public let step: Int
    public let days: Set<Int>
    public let until: Day?
    public let count: Int?
    public let except: Set<Day>

    public enum Unit: Sendable { case once, day, week, month, year }

    /// nil for an entry without a beginning.
    public init?(_ entry: Entry) {
        guard let start = entry["start"]?.moment?.day else { return nil }
        self.start = start
        let rule = entry["repeat"]?.record ?? [:]
        let words = (rule["every"]?.text ?? "").lowercased().split(separator: " ")
        let name = (words.last ?? "").hasSuffix("s") ? (words.last ?? "").dropLast() : (words.last ?? "")[...]
        step = words.count > 1 ? max(1, Int(words[0]) ?? 1) : 1
        unit = switch name {
        case "day", "天", "日": .day
        case "week", "周", "星期": .week
        case "month", "月": .month
        case "year", "年": .year
        default: .once
        }
        let named = (rule["days"]?.items ?? []).compactMap { $0.text?.lowercased() }
        days = Set(named.compactMap { name in Weekday.allCases.first { name.hasPrefix($0.key) }?.rawValue })
        until = rule["until"]?.date
        count = rule["count"]?.integer
        except = Set((entry["except"]?.items ?? []).compactMap(\.date))
    }

    /// How far ahead is looked; a rule whose next day is farther off has none.
    private static let horizon = 800

    /// The first day on or after another; nil when it is over.
    public func first(onOrAfter day: Day) -> Day? {
        if unit == .once { return start >= day ? start : nil }
        var taken = 0
        let from = start.daysSince1970
        let last = max(day.daysSince1970, from) + Self.horizon
        // Only a limited number of occurrences has to be counted from the beginning.
        var number = count == nil ? max(from, day.daysSince1970) : from
        while number <= last {
            let candidate = Day(daysSince1970: number)
            if let until, candidate > until { return nil }
            if occurs(candidate, number - from) {
                taken += 1
                if let count, taken > count { return nil }
                if candidate >= day, !except.contains(candidate) { return candidate }
            }
            number += 1
        }
        return nil
    }

    private func occurs(_ day: Day, _ offset: Int) -> Bool {
        switch unit {
        case .once: return offset == 0
        case .day: return offset % step == 0
        case .week:
            let monday = start.weekday.rawValue
            guard (offset + monday) / 7 % step == 0 else { return false }
            return days.isEmpty ? day.weekday == start.weekday : days.contains(day.weekday.rawValue)
        case .month:
            let months = (day.year - start.year) * 12 + day.month - start.month
            return day.day == start.day && months % step == 0
        case .year:
            return day.day == start.day && day.month == start.month && (day.year - start.year) % step == 0
        }
    }
}
