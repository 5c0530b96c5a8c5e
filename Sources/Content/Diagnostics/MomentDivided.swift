import Diagnostics

extension Diagnostic {
    /// The day and the times of an event stand in lines of their own.
    ///
    /// - Parameters:
    ///   - lines: what they are read as, `start: 2026-12-05 14:00` and, where there is one, the end.
    ///   - keys: those that the writer used.
    ///   - suggestion: the lines in place of those; nil where that takes more than changing lines.
    static func momentDivided(
        _ lines: [String], keys: [String], _ suggestion: Diagnostic.Suggestion?, at place: SourcePlace
    ) -> Diagnostic {
        let zh = keys.map { "「\($0)」" }.joined()
        let en = keys.map { "“\($0)”" }.joined(separator: ", ")
        return Diagnostic(
            ContentDiagnostics.momentDivided, at: place,
            Words(
                zh: "活动的日期和时间写在\(zh)里，按 \(lines.joined(separator: "、")) 读了。",
                en: "The day and the time of the event stand under \(en); read as \(lines.joined(separator: ", "))."),
            cure: Words(
                zh: "把\(zh)换成\(lines.count > 1 ? "两行" : "一行")：\(lines.joined(separator: " 和 "))",
                en: "In place of \(en), write \(lines.count > 1 ? "two lines" : "one line"): \(lines.joined(separator: " and "))"),
            suggestions: suggestion.map { [$0] } ?? [])
    }

    /// An event has the day from which its page is shown, and none on which it begins.
    static func dateOfEvent(_ moment: SpokenMoment, key: String, at place: SourcePlace) -> Diagnostic {
        let day = moment.start.day.description
        let lines = ["start: \(moment.start.written)"] + (moment.end.map { ["end: \($0.written)"] } ?? [])
        return Diagnostic(
            ContentDiagnostics.dateOfEvent, at: place,
            Words(
                zh: "「\(key)」是这一页从哪天起显示，不是活动哪天举行；这个活动没有写哪天开始。",
                en: "“\(key)” is the day from which this page is shown, not that of the event; when the event begins isn't said."),
            cure: moment.start.minutes != nil
                ? Words(
                    zh: "活动在那时举行的话，把这一行换成：\(lines.joined(separator: " ⏎ "))",
                    en: "If the event is then, write in place of this line: \(lines.joined(separator: " ⏎ "))")
                : Words(
                    zh: "活动在那天举行的话，把这一行改成：start: \(day)（后面可以加时间，如 \(day) 14:00）",
                    en: "If the event is on that day, write this line as: start: \(day) (with a time behind it, as in \(day) 14:00)"))
    }
}
