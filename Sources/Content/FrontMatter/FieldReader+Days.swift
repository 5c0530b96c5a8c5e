import Diagnostics
import Yams

/// Days of which one value names several.
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
}

extension Diagnostic {
    /// Days from one to another where each is to be listed; read as meant.
    fileprivate static func daysReadAsMeant(
        _ text: String, _ field: Field, _ days: [String], fix: String, isListed: Bool, at place: SourcePlace
    ) -> Diagnostic {
        let list = days.joined(separator: ", ")
        return Diagnostic(
            ContentDiagnostics.dayReadAsMeant, at: place,
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
}
