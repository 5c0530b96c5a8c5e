import Content

extension Recurrence {
    /// The rule as an `RRULE`; nil for what takes place once.
    func iCalendarRule(isAllDay: Bool, _ zone: ICalendarZone?) -> String? {
        var parts: [String]
        switch unit {
        case .once: return nil
        case .day: parts = ["FREQ=DAILY"]
        case .week: parts = ["FREQ=WEEKLY"]
        case .month: parts = ["FREQ=MONTHLY"]
        case .year: parts = ["FREQ=YEARLY"]
        }
        if step > 1 { parts.append("INTERVAL=\(step)") }
        if unit == .week { parts.append("WKST=MO") }
        if unit == .year, !days.isEmpty { parts.append("BYMONTH=\(start.month)") }
        if !days.isEmpty { parts.append("BYDAY=" + namedDays.joined(separator: ",")) }
        if let count, until == nil {
            parts.append("COUNT=\(count)")
        } else if let limit {
            // The standard allows one of both; the limit is the nearer.
            parts.append("UNTIL=" + (isAllDay ? ICalendarTime.day(limit) : until(limit, zone)))
        }
        return parts.joined(separator: ";")
    }

    /// The end of the last day, in UTC as the standard asks for.
    private func until(_ day: Day, _ zone: ICalendarZone?) -> String {
        zone?.universal(day, seconds: 86_399) ?? ICalendarTime.day(day) + "T235959"
    }

    /// `WE`, `1WE`, `-1FR`. Beside numbered days, which programs understand differently, "every Wednesday" is the
    /// first to the fifth.
    private var namedDays: [String] {
        let isMixed = days.contains { $0.ordinal == nil } && days.contains { $0.ordinal != nil }
        return days.flatMap { day -> [String] in
            let name = String(day.weekday.key.uppercased().prefix(2))
            if let ordinal = day.ordinal { return ["\(ordinal)\(name)"] }
            return isMixed ? (1...5).map { "\($0)\(name)" } : [name]
        }
    }
}
