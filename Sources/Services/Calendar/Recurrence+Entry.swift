import Content

extension Recurrence {
    /// nil for an entry without a beginning. Words that name no unit, and days that name no weekday, make it an
    /// event that takes place once; a rule of `Checks` tells their writers.
    public init?(_ entry: Entry) {
        guard let start = entry["start"]?.moment?.day else { return nil }
        let rule = entry["repeat"]?.record ?? [:]
        let items = rule["days"]?.items ?? []
        let named = items.compactMap { $0.text.flatMap(RepeatWords.days) }
        // Other days than the writer's would be worse than too few.
        let interval = named.count < items.count ? nil : rule["every"]?.text.flatMap(RepeatWords.interval)
        self.init(
            start: start, unit: interval?.unit ?? .once, step: interval?.step ?? 1,
            days: named.isEmpty ? interval?.days ?? [] : named.flatMap(\.self),
            until: rule["until"]?.date, count: rule["count"]?.integer,
            except: Set((entry["except"]?.items ?? []).compactMap(\.date)))
    }
}
