import Diagnostics
import Yams

/// Days of which one value names several, or that stand beside their times.
extension FieldReader {
    /// Every day of a span where each is to be listed, `2027-02-10~2027-02-24`; nil for a single day and for more than a term's.
    mutating func daysBetween(_ node: Node, _ field: Field) -> [Value]? {
        guard let text = scalar(node), let span = DaySpan(text)?.days else { return nil }
        let count = span.upperBound.daysSince1970 - span.lowerBound.daysSince1970 + 1
        guard count <= 62 else { return nil }
        let days = (0..<count).map { span.lowerBound.adding($0) }
        let isAlone = source.text(source.range(ofLine: place(node).line)).trimmingSpaces.hasPrefix("-")
        let indent = String(repeating: " ", count: max(0, place(node).column - 3))
        let written = days.map(\.description)
        let meant = isAlone ? written.joined(separator: "\n\(indent)- ") : written.joined(separator: ", ")
        diagnostics.append(.daysReadAsMeant(text, field, written, fix: meant, isListed: node.mark != nil && isAlone, at: place(node)))
        return days.map { Value(.date($0), at: range(node)) }
    }

    /// A span under the date of a record that has a field for the last day.
    mutating func span(_ node: Node, _ field: Field, _ until: Field) -> ClosedRange<Day>? {
        guard let text = scalar(node), let days = DaySpan(text)?.days else { return nil }
        let parts = [days.lowerBound.description, "\(until.key): \(days.upperBound)"]
        diagnostics.append(
            .momentReadAsMeant(text, parts, field, fix: separated(parts, at: place(node)), at: place(node)))
        return days
    }

    /// `date: 2026-12-02` and `time: 15:30-16:30` of an event, which has a start and an end; `date` is the day of publication.
    ///
    /// - Returns: the other pairs, and the values that the two were read as.
    mutating func withoutDayAndTimes(
        _ pairs: [(key: Node, value: Node)], _ table: FieldTable
    ) -> (pairs: [(key: Node, value: Node)], values: [String: Value]) {
        guard let start = table["start"], case .moment = start.kind, table["end"] != nil, inner == nil,
            let time = pairs.firstIndex(where: { ["time", "时间", "活动时间"].contains($0.key.scalar?.string.trimmingSpaces.lowercased() ?? "") }
            ),
            let day = pairs.firstIndex(where: { ["date", "日期", "活动日期"].contains($0.key.scalar?.string.trimmingSpaces.lowercased() ?? "") }),
            !pairs.contains(where: { table[$0.key.scalar?.string.trimmingSpaces ?? ""]?.key == "start" }),
            let date = scalar(pairs[day].value), let times = scalar(pairs[time].value), let moment = SpokenMoment(date + " " + times),
            moment.start.minutes != nil
        else { return (pairs, [:]) }
        let end = pairs.contains { table[$0.key.scalar?.string.trimmingSpaces ?? ""]?.key == "end" } ? nil : moment.end
        let lines = ["start: \(moment.start.written)"] + (end.map { ["end: \($0.written)"] } ?? [])
        let places = [place(pairs[day].key).line, place(pairs[time].key).line].sorted()
        let whole = source.range(ofLine: places[0]).lowerBound..<source.range(ofLine: places[1]).upperBound
        diagnostics.append(
            .dayAndTimes(lines, places, in: source, places[1] == places[0] + 1 ? whole : nil))
        let at = range(pairs[time].value)
        var values = ["start": Value(.moment(moment.start), at: range(pairs[day].value))]
        if let end { values["end"] = Value(.moment(end), at: at) }
        return (pairs.enumerated().filter { $0.offset != day && $0.offset != time }.map(\.element), values)
    }
}

extension Diagnostic {
    /// Days from one to another where each is to be listed; read as meant.
    fileprivate static func daysReadAsMeant(
        _ text: String, _ field: Field, _ days: [String], fix: String, isListed: Bool, at place: SourcePlace
    ) -> Diagnostic {
        let list = days.joined(separator: ", ")
        return Diagnostic(
            "day-read-as-meant", .warning, at: place,
            Words(
                zh: "「\(field.key)」要一天一天地列；「\(text)」按这 \(days.count) 天读了。",
                en: "“\(field.key)” lists single days; “\(text)” is read as \(days.count) of them."),
            cure: isListed
                ? Words(
                    zh: "改成每天一行（⏎ 处换行）：- \(days.joined(separator: " ⏎ - "))",
                    en: "Write a line for each day, with a new line at each ⏎: - \(days.joined(separator: " ⏎ - "))")
                : Words(zh: "在方括号里写：\(list)", en: "Write between the brackets: \(list)"),
            suggestions: [Suggestion(isListed || place.excerpt.contains("[") ? fix : "[\(fix)]")])
    }

    /// The day under `date` and the times under a key of their own; read as start and end.
    fileprivate static func dayAndTimes(_ lines: [String], _ places: [Int], in source: SourceText, _ whole: Range<Int>?) -> Diagnostic {
        Diagnostic(
            "moment-read-as-meant", .warning, at: source.place(line: places[0]),
            Words(
                zh: "活动的日子和时间分写在第 \(places[0]) 行和第 \(places[1]) 行；按 \(lines.joined(separator: "、")) 读了。date 是发布的日子。",
                en:
                    "The event's day and its times stand on lines \(places[0]) and \(places[1]); read as \(lines.joined(separator: ", ")). A date is the day of publication."
            ),
            cure: Words(
                zh: "这两行改成（⏎ 处换行）：\(lines.joined(separator: " ⏎ "))",
                en: "Write in place of the two, with a new line at each ⏎: \(lines.joined(separator: " ⏎ "))"),
            suggestions: whole.map { [Suggestion(lines.joined(separator: "\n"), range: $0)] } ?? [])
    }
}
