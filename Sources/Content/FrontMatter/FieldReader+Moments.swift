import Diagnostics
import Yams

/// Days with times, which people say in many ways.
extension FieldReader {
    /// - Parameters:
    ///   - start: what the same mapping says of the beginning.
    ///   - end: what it says of the end.
    mutating func moment(_ node: Node, _ field: Field, start given: String?, end givenEnd: String?) -> (value: Value?, end: Value?) {
        let text = scalar(node) ?? ""
        switch ScalarReader(vocabularies: vocabularies, timezone: timezone).read(text, as: field.kind) {
        case .value(let kind): return (Value(kind, at: range(node)), nil)
        case .wrong(let problem):
            let isStart = field.key == "start"
            let start = field.key == "end" ? given.flatMap { Moment($0) ?? SpokenMoment($0)?.start } : nil
            if let start, let spoken = SpokenMoment(text), let end = spoken.inAfternoon(after: start, text) {
                diagnostics.append(momentReadAsMeant(text, end, nil, field, node))
                return (Value(.moment(end), at: range(node)), nil)
            }
            if let spoken = SpokenMoment(text), isStart || spoken.end == nil {
                let end = givenEnd == nil ? spoken.end : nil
                // With an end of its own, a span's is one too many.
                guard spoken.end == nil || end != nil else { break }
                diagnostics.append(momentReadAsMeant(text, spoken.start, end, field, node))
                return (Value(.moment(spoken.start), at: range(node)), end.map { Value(.moment($0), at: range(node)) })
            }
            if isStart, givenEnd == nil, let days = DaySpan(text)?.days {
                let (first, last) = (Moment(day: days.lowerBound, minutes: nil), Moment(day: days.upperBound, minutes: nil))
                diagnostics.append(momentReadAsMeant(text, first, last, field, node))
                return (Value(.moment(first), at: range(node)), Value(.moment(last), at: range(node)))
            }
            if let start, let end = SpokenMoment.end(text, after: start) ?? start.adding(text) {
                diagnostics.append(momentReadAsMeant(text, end, nil, field, node))
                return (Value(.moment(end), at: range(node)), nil)
            }
            diagnostics.append(.badValue(text, problem, field: field, at: placeOfTime(node), start: start))
            return (nil, nil)
        }
        diagnostics.append(.badValue(text, .moment, field: field, at: place(node)))
        return (nil, nil)
    }

    private func momentReadAsMeant(_ text: String, _ moment: Moment, _ end: Moment?, _ field: Field, _ node: Node) -> Diagnostic {
        let parts = [moment.written] + (end.map { ["end: \($0.written)"] } ?? [])
        return .momentReadAsMeant(text, parts, field, fix: separated(parts, at: place(node)), at: place(node))
    }
}

extension Moment {
    /// As writers write it: `2026-11-25 16:30`.
    var written: String { description.replacing("T", with: " ") }

    /// 16:00 of 14:00 and 2小时: the end of what lasts so long, on the same day.
    fileprivate func adding(_ text: String) -> Moment? {
        guard let minutes, let length = SpokenDuration.minutes(text), text.contains(where: { $0.isLetter }), length < 1440 - minutes else {
            return nil
        }
        return Moment(day: day, minutes: minutes + length)
    }
}
