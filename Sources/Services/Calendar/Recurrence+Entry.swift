import Content

extension Recurrence {
    /// nil for an entry without a beginning. Words that name no unit make it an event that takes place once, days that
    /// name no weekday are left out; a rule of `Checks` tells their writers.
    public init?(_ entry: Entry) {
        guard let start = entry["start"]?.moment?.day else { return nil }
        let rule = entry["repeat"]?.record ?? [:]
        let interval = rule["every"]?.text.flatMap(RepeatWords.interval)
        let named = (rule["days"]?.items ?? []).compactMap(\.text).compactMap(RepeatWords.days).flatMap(\.self)
        self.init(
            start: start, unit: interval?.unit ?? .once, step: interval?.step ?? 1, days: named.isEmpty ? interval?.days ?? [] : named,
            until: rule["until"]?.date, count: rule["count"]?.integer,
            except: Set((entry["except"]?.items ?? []).compactMap(\.date)))
    }
}
