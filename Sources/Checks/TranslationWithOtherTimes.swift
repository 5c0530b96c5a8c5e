import Content
import Diagnostics
import Services

/// A translation with dates or times of its own: calendars and opening hours are those of the original everywhere.
enum TranslationWithOtherTimes: Rule {
    static let name = "translation-with-other-times"
    static let isAdvice = false
    static let help = Words(zh: "译文里的日期或时间和原文不一样。", en: "A translation with dates or times other than the original's.")

    static func check(_ context: CheckContext) -> [Diagnostic] {
        context.portal.groups.flatMap { group -> [Diagnostic] in
            let original = context.portal.entries[group.entries[0]]
            return group.entries.dropFirst().map { context.portal.entries[$0] }.flatMap { entry in
                ["hours", "exceptions", "repeat", "except"].compactMap { field in
                    guard let value = entry[field], !entry.inherited.contains(field), differs(field, entry, original) else { return nil }
                    return .translationWithOtherTimes(field, at: entry.place(of: field, value))
                }
            }
        }
    }

    /// Notes and the words in which a rule is written may differ.
    private static func differs(_ field: String, _ entry: Entry, _ original: Entry) -> Bool {
        switch field {
        case "hours": entry["hours"]?.hours != original["hours"]?.hours
        case "exceptions": exceptions(entry) != exceptions(original)
        case "except": Set(days(entry)) != Set(days(original))
        default: rule(entry) != rule(original)
        }
    }

    private static func exceptions(_ entry: Entry) -> [HoursException] {
        (entry["exceptions"]?.items ?? []).compactMap { HoursException($0.record) }.map {
            HoursException(days: $0.days, spans: $0.spans, weekday: $0.weekday)
        }
    }

    private static func days(_ entry: Entry) -> [Day] { (entry["except"]?.items ?? []).compactMap(\.date) }

    private static func rule(_ entry: Entry) -> Recurrence? {
        Recurrence(entry).map {
            Recurrence(start: Day(daysSince1970: 0), unit: $0.unit, step: $0.step, days: $0.days, until: $0.until, count: $0.count)
        }
    }
}

extension Diagnostic {
    fileprivate static func translationWithOtherTimes(_ field: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            TranslationWithOtherTimes.kind, at: place,
            Words(
                zh: "译文的 \(field) 和原文不一样：日期和时间只看原文，译文里能不同的只有说明文字。",
                en: "“\(field)” differs from the original's: dates and times come from the original; only notes and words may differ."),
            cure: Words(zh: "删掉译文里的 \(field)，或改得和原文一样。", en: "Take “\(field)” out of the translation, or make it say the same."))
    }
}
