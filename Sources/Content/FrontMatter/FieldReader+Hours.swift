import Diagnostics
import Yams

/// Opening hours, by day of the week or in a line of words.
extension FieldReader {
    mutating func hours(_ node: Node, _ field: Field) -> Value? {
        if let text = scalar(node) { return hours(text, node, field) }
        var hours = Hours.closed
        // A day that can't be read is not a closed day: rather no hours than wrong ones.
        var isWhole = true
        for (key, child) in node.mapping ?? Node.Mapping([]) where !take(key, child, field, &hours) { isWhole = false }
        for element in node.sequence ?? Node.Sequence([]) where !take(element, field, &hours) { isWhole = false }
        return isWhole ? Value(.hours(hours), at: range(node)) : nil
    }

    private mutating func hours(_ text: String, _ node: Node, _ field: Field) -> Value? {
        if Hours.isAlways(text) { return Value(.hours(.always), at: range(node)) }
        if let hours = SpokenHours.hours(text) { return Value(.hours(hours), at: range(node)) }
        let isOfWeek = field.ifUnreadable.consequence == nil
        if isOfWeek, let (times, feast) = SpokenHours.withoutHolidays(text), let value = hours(times, node, field) {
            diagnostics.append(.holidayBehindHours(feast, times, field, at: place(node)))
            return value
        }
        // Words besides times name days, or something that no timetable can say.
        let clauses = SpokenHours.clauses(text)
        if clauses == nil, case .failure(.unreadable) = Hours.spans(text), text.contains(where: \.isLetter) {
            diagnostics.append(
                .badValue(text, .hours(SpokenHours.backwards(in: text) ?? .unreadableDays), field: field, at: placeOfTime(node)))
            return nil
        }
        guard let spans = spans(text, field, at: node) else { return nil }
        if isOfWeek, !spans.isEmpty { diagnostics.append(.daysNotNamed(text, spans, field, at: place(node))) }
        return Value(.hours(Hours(isAlways: false, days: Array(repeating: spans, count: 7))), at: range(node))
    }

    private mutating func take(_ key: Node, _ child: Node, _ field: Field, _ hours: inout Hours) -> Bool {
        if let name = key.scalar?.string, Hours.days(name) == nil, SpokenException.isHoliday(name) {
            // No week has it: the days that it has are what they are.
            diagnostics.append(.holidayAmongHours(name, field, at: place(key)))
            return true
        }
        guard let name = key.scalar?.string, let days = Hours.days(name) else {
            diagnostics.append(.badValue(key.scalar?.string ?? "", .weekdays, field: field, at: place(key), loss: Self.loss(of: field)))
            return false
        }
        guard let spans = spans(times(child), field, at: child, loss: Self.loss(of: field)) else { return false }
        for day in days { hours.days[day] = spans }
        return true
    }

    /// An item of a list: `- 周一至周五: 12:00-13:30`, `- 周六 9:00-12:00`.
    private mutating func take(_ element: Node, _ field: Field, _ hours: inout Hours) -> Bool {
        if let mapping = element.mapping {
            var read = Hours.closed
            guard mapping.allSatisfy({ take($0.key, $0.value, field, &read) }) else { return false }
            Self.add(read, to: &hours)
            return true
        }
        guard let text = scalar(element), let read = SpokenHours.hours(text) else {
            diagnostics.append(
                .badValue(
                    scalar(element) ?? "", .hours(.unreadableDays), field: field, at: placeOfTime(element), loss: Self.loss(of: field)))
            return false
        }
        Self.add(read, to: &hours)
        return true
    }

    /// Several items may speak of one day: noon and evening. What overlaps becomes one.
    private static func add(_ read: Hours, to hours: inout Hours) {
        for day in read.days.indices where !read.days[day].isEmpty {
            var spans: [Range<Int>] = []
            for span in (hours.days[day] + read.days[day]).sorted(by: { $0.lowerBound < $1.lowerBound }) {
                if let last = spans.last, last.upperBound >= span.lowerBound {
                    spans[spans.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
                } else {
                    spans.append(span)
                }
            }
            hours.days[day] = spans
        }
    }

    /// The times of a day; several may be items of a list.
    private func times(_ node: Node) -> String? {
        scalar(node) ?? node.sequence.map { $0.compactMap { scalar($0) }.joined(separator: ", ") }
    }

    /// What one day that can't be read costs the others.
    private static func loss(of field: Field) -> Words? {
        guard field.ifUnreadable.consequence == nil else { return nil }
        return Words(
            zh: "所以整个「\(field.key)」都没有用上，写对的日子也没有显示", en: "so none of “\(field.key)” is used, not even the days that are right")
    }

    private mutating func spans(_ text: String?, _ field: Field, at node: Node, loss: Words? = nil) -> [Range<Int>]? {
        switch text.map(Hours.spans) ?? .failure(.unreadable) {
        case .success(let spans): return spans
        case .failure(let mistake):
            if mistake == .unreadable, let spans = text.flatMap(SpokenHours.spans), !spans.isEmpty { return spans }
            diagnostics.append(.badValue(text ?? "", .hours(mistake), field: field, at: placeOfTime(node), loss: loss))
            return nil
        }
    }

    /// The time in a value that no day has; the whole value where there is none.
    func placeOfTime(_ node: Node) -> SourcePlace {
        let whole = range(node)
        let written = source.text(whole)
        guard let wrong = ImpossibleTime(in: written), let found = written.firstRange(of: wrong.text) else { return place(node) }
        let start = whole.lowerBound + written.utf8.distance(from: written.startIndex, to: found.lowerBound)
        return source.place(start..<start + wrong.text.utf8.count)
    }
}
