/// Opening hours in one line of words: `周一至周五 12:00-13:30，周六 9:00-12:00`, `Mon-Fri 12:00–13:30, Sat closed`, 工作日 上午9点到12点.
enum SpokenHours {
    /// Times of a day, with the days for which they were said.
    struct Clause: Equatable {
        /// 0 for Monday; nil where no day was named.
        var days: [Int]?
        var spans: [Range<Int>]
    }

    /// nil for what can't be read from the first word to the last; `hours` of a week only where days are named.
    static func hours(_ text: String) -> Hours? {
        guard var clauses = clauses(text), !clauses.isEmpty else { return nil }
        var hours = Hours.closed
        // `每天 8:00-17:00，周日休息`: what is closed is left out of the days around it; a day that is both has no sure reading.
        let closed = Set(clauses.filter { $0.spans.isEmpty }.flatMap { $0.days ?? [] })
        // `9:00-17:00（周末休息）`: what is not closed is open.
        if !closed.isEmpty, clauses.allSatisfy({ $0.days == nil || $0.spans.isEmpty }) {
            for index in clauses.indices where clauses[index].days == nil { clauses[index].days = (0..<7).filter { !closed.contains($0) } }
        }
        for clause in clauses {
            guard let days = clause.days else { return nil }
            if !clause.spans.isEmpty, days.allSatisfy(closed.contains) { return nil }
            for day in days where !closed.contains(day) {
                hours.days[day] = (hours.days[day] + clause.spans).sorted { $0.lowerBound < $1.lowerBound }
                for (span, next) in zip(hours.days[day], hours.days[day].dropFirst()) where span.overlaps(next) { return nil }
            }
        }
        return hours
    }

    /// The times of one day, without the name of any.
    static func spans(_ text: String) -> [Range<Int>]? {
        let text = bareHours(text[...]).map { $0.length == text.count ? $0.text : text } ?? text
        guard let clauses = clauses(text), !clauses.isEmpty, clauses.allSatisfy({ $0.days == nil }) else { return nil }
        let spans = clauses.flatMap(\.spans).sorted { $0.lowerBound < $1.lowerBound }
        for (span, next) in zip(spans, spans.dropFirst()) where span.overlaps(next) { return nil }
        return spans
    }

    static func clauses(_ text: String) -> [Clause]? {
        guard text.utf8.count <= 500 else { return nil }
        let (gaps, times) = SpokenTime.times(in: withMinutes(text))
        guard times.count % 2 == 0 else { return nil }
        var clauses: [Clause] = []
        var days: [Int]?
        for index in stride(from: 0, to: times.count, by: 2) {
            guard let head = Head(gaps[index], isFirst: index == 0), SpokenTime.isDash(gaps[index + 1]),
                SpokenTime.halves(times[index], times[index + 1]) == nil
            else { return nil }
            clauses += head.closed.map { Clause(days: $0, spans: []) }
            if let named = head.days { days = named } else if !head.closed.isEmpty { return nil }
            guard let span = SpokenTime.span(times[index], times[index + 1]) else { return nil }
            if let last = clauses.indices.last, head.days == nil, index > 0 {
                clauses[last].spans.append(span)
            } else {
                clauses.append(Clause(days: days, spans: [span]))
            }
        }
        guard let tail = gaps.last else { return nil }
        if let days = Head.named(tail), !clauses.isEmpty, clauses.first?.days == nil { return withDaysBehind(clauses, gaps, days) }
        guard let end = Head(tail, isFirst: false, isLast: true) else { return nil }
        return clauses + end.closed.map { Clause(days: $0, spans: []) }
    }

    /// `9:00-17:00 周一至周五，9:00-12:00 周六`: the days stand behind their times, and those in front of a time are the last one's.
    private static func withDaysBehind(_ clauses: [Clause], _ gaps: [String], _ last: [Int]) -> [Clause]? {
        guard clauses.allSatisfy({ !$0.spans.isEmpty }) else { return nil }
        var result: [Clause] = []
        // A clause begins where days were named; those that it was given are the ones before it.
        for (index, clause) in clauses.enumerated() {
            result.append(Clause(days: index + 1 < clauses.count ? clauses[index + 1].days : last, spans: clause.spans))
        }
        return result.contains { $0.days == nil } ? nil : result
    }

    /// The first span of `周一至周五 17:00-9:00`, which ends before it begins.
    static func backwards(in text: String) -> HoursMistake? {
        let (gaps, times) = SpokenTime.times(in: text)
        for (index, (from, to)) in zip(times, times.dropFirst()).enumerated()
        where index % 2 == 0 && SpokenTime.isDash(gaps[index + 1]) && SpokenTime.span(from, to) == nil && from.ofDay > to.ofDay {
            return .backwards(from.ofDay, to.ofDay)
        }
        return nil
    }

    /// `8:00-16:00` for the `8-16` of `周一 8-16`, where days stand before it and no afternoon can be meant.
    private static func withMinutes(_ text: String) -> String {
        guard text.contains(where: \.isLetter) else { return text }
        var written = ""
        var rest = text[...]
        while let first = rest.first {
            if written.last == " ", let found = bareHours(rest) {
                written += found.text
                rest = rest.dropFirst(found.length)
            } else {
                written.append(first)
                rest = rest.dropFirst()
            }
        }
        return written
    }

    /// `8-16` at the beginning of a text, with its minutes.
    private static func bareHours(_ text: Substring) -> (text: String, length: Int)? {
        func hour(_ text: Substring) -> Substring? {
            let digits = text.prefix { $0.isASCII && $0.isNumber }
            return 1...2 ~= digits.count ? digits : nil
        }
        guard let first = hour(text), let dash = text.dropFirst(first.count).first, "-–—~～至到".contains(dash),
            let last = hour(text.dropFirst(first.count + 1)), let from = Int(first), let to = Int(last),
            text.dropFirst(first.count + last.count + 1).first.map({ " ,，;；。、".contains($0) }) ?? true
        else { return nil }
        // `1-5` may be the afternoon.
        guard from < to, to <= 24, from > 5, to > 12 || from > 7 else { return nil }
        return ("\(from):00-\(to):00", first.count + last.count + 1)
    }

    /// The first times in a text that may be those of a whole day or of an evening: `8:00-10:00pm`.
    static func halves(in text: String) -> (day: Range<Int>, evening: Range<Int>)? {
        let (gaps, times) = SpokenTime.times(in: text)
        for (index, (from, to)) in zip(times, times.dropFirst()).enumerated() where SpokenTime.isDash(gaps[index + 1]) {
            if let halves = SpokenTime.halves(from, to) { return halves }
        }
        return nil
    }

    /// The words before a time: days, and further days that are closed.
    private struct Head {
        var days: [Int]?
        var closed: [[Int]] = []

        init?(_ gap: String, isFirst: Bool, isLast: Bool = false) {
            let trimmed = Self.trimmed(gap)
            guard !trimmed.isEmpty else { return }
            if !isLast, let days = Hours.days(trimmed) {
                self.days = days
                return
            }
            let parts = trimmed.split { ",，;；。\n".contains($0) }.map { Self.trimmed(String($0)) }.filter { !$0.isEmpty }
            for (index, part) in parts.enumerated() {
                if let days = Self.closedDays(part) {
                    closed.append(days)
                } else if index == parts.count - 1, !isLast, let days = Hours.days(part) {
                    self.days = days
                } else {
                    return nil
                }
            }
        }

        /// The days that stand alone, as behind the times to which they belong.
        static func named(_ gap: String) -> [Int]? { Hours.days(trimmed(gap)) }

        private static func closedDays(_ text: String) -> [Int]? {
            for word in ["不开放", "不开门", "休息", "关闭", "闭馆", "休馆", "关门", "closed", "休"] where text.lowercased().hasSuffix(word) {
                return Hours.days(trimmed(String(text.dropLast(word.count))))
            }
            return nil
        }

        private static func trimmed(_ text: String) -> String {
            var text = text.trimmingSpaces[...]
            let marks = ",，、;；:：/。（）()"
            while let first = text.first, first.isWhitespace || marks.contains(first) { text.removeFirst() }
            while let last = text.last, last.isWhitespace || marks.contains(last) { text.removeLast() }
            for word in ["开放时间", "开放", "open"] {
                if text.lowercased().hasSuffix(word), text.count > word.count, !text.hasSuffix("不开放") { text = text.dropLast(word.count) }
                if text.lowercased() == word { text = "" }
            }
            while let last = text.last, last.isWhitespace || marks.contains(last) { text.removeLast() }
            return String(text)
        }
    }
}
