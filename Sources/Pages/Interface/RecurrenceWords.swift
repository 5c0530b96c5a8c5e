import Content
import Services

extension Recurrence {
    /// The rule in words; nil for an event that takes place once.
    func text(_ words: InterfaceWords) -> String? {
        let key: String
        switch unit {
        case .once: return nil
        case .day: key = "event.every.day"
        case .week: key = "event.every.week"
        case .month: key = "event.every.month"
        case .year: key = "event.every.year"
        }
        let weekdays = (days.isEmpty ? [start.weekday.rawValue] : days.sorted()).compactMap { Weekday(rawValue: $0) }
        let rule = words(
            step == 1 ? key : key + ".many", ("number", String(step)), ("days", words.list(weekdays.map { words.text($0) })),
            ("day", String(start.day)), ("date", words.shortText(start)))
        guard let until else { return rule }
        return words("event.until", ("rule", rule), ("date", words.text(until)))
    }
}
