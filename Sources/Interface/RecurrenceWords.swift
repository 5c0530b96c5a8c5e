import Content
import Services

extension Recurrence {
    /// The rule in words; nil for an event that takes place once.
    public func text(_ words: InterfaceWords) -> String? {
        let key: String
        switch unit {
        case .once: return nil
        case .day: key = days.isEmpty ? "event.every.day" : "event.every.day.days"
        case .week: key = "event.every.week"
        case .month: key = days.isEmpty ? "event.every.month" : "event.every.month.days"
        case .year: key = days.isEmpty ? "event.every.year" : "event.every.year.days"
        }
        let named = days.isEmpty ? [NthWeekday(start.weekday)] : days
        let rule = words(
            step == 1 ? key : key + ".many", ("number", String(step)), ("days", words.list(named.map { text($0, words) })),
            ("day", String(start.day)), ("date", words.shortText(start)), ("month", words["format.month.\(start.month)"]))
        if let count, isEndedByCount { return words.count("event.count", count, ("rule", rule)) }
        if let until { return words("event.until", ("rule", rule), ("date", words.text(until))) }
        return rule
    }

    /// `周三`, `第一个周三`, of a month also `每个周三`.
    private func text(_ day: NthWeekday, _ words: InterfaceWords) -> String {
        let name = words.text(day.weekday)
        if let ordinal = day.ordinal { return words("event.day.\(ordinal < 0 ? "last" : String(ordinal))", ("day", name)) }
        return unit == .month || unit == .year ? words("event.day.each", ("day", name)) : name
    }
}
