/// A day, or a first and a last one, and what is said of it: 2027-01-01 休息, `2026-10-15: wheels`, 元旦（2027-01-01）放假.
struct DatedWords: Equatable {
    /// As they were written.
    var days: String
    var first: Day
    var last: Day?
    /// What stands before the day: the name of a feast.
    var before: String
    var words: String

    init?(_ text: String) {
        guard text.utf8.count <= 400 else { return nil }
        if let start = Self.starts(in: text).first { self.init(text, from: start) } else { self.init(inWords: text) }
    }

    private init?(_ text: String, from start: String.Index) {
        let rest = text[start...]
        let signs = rest.prefix { $0.isNumber || "-–—~～/.．年月日号至到toTO ".contains($0) }
        // The longest of the words that is a day, or a span of days: `2027-01-01 9:00` is a day with an hour behind it.
        var ends = signs.indices.filter { $0 > rest.startIndex && !signs[$0].isNumber && signs[signs.index(before: $0)] != " " }
        ends.append(signs.endIndex)
        for end in ends.reversed() {
            let days = rest[..<end].trimmingSpaces
            let span = DaySpan(days)?.days
            guard let day = span?.lowerBound ?? Self.day(days) else { continue }
            (self.days, first, last) = (days, day, span?.upperBound)
            before = Self.bare(text[..<start])
            words = Self.bare(rest[end...])
            return
        }
        return nil
    }

    /// `Jan 1, 2027 closed`, `1 January 2027: closed`.
    private init?(inWords text: String) {
        let words = text.split(separator: " ", omittingEmptySubsequences: true)
        for count in (3...4).reversed() where words.count > count || words.count == count {
            let end = words[count - 1].endIndex
            var days = text[words[0].startIndex..<end]
            while let last = days.last, ",:".contains(last) { days.removeLast() }
            guard let day = Self.day(String(days)) else { continue }
            (self.days, first, last, before) = (String(days), day, nil, "")
            self.words = Self.bare(text[end...])
            return
        }
        return nil
    }

    /// Each day with its words, of several one behind the other; nil where something stands there that has no day.
    static func several(_ text: String) -> [DatedWords]? {
        guard text.utf8.count <= 4000 else { return nil }
        let starts = starts(in: text)
        guard starts.count > 1 else { return DatedWords(text).map { [$0] } }
        var parts: [DatedWords] = []
        for (index, start) in starts.enumerated() {
            let begin = index == 0 ? text.startIndex : start
            let end = index + 1 < starts.count ? starts[index + 1] : text.endIndex
            guard let part = DatedWords(String(text[begin..<end])) else { return nil }
            parts.append(part)
        }
        return parts
    }

    private static func day(_ text: String) -> Day? {
        if let day = Day(text) { return day }
        return WrittenDay(text).flatMap { $0.precision == .day ? $0.day : nil }
    }

    /// Where years of four digits begin, but for the last day of a span.
    private static func starts(in text: String) -> [String.Index] {
        var starts: [String.Index] = []
        var index = text.startIndex
        while index < text.endIndex {
            let digits = text[index...].prefix { $0.isASCII && $0.isNumber }
            guard !digits.isEmpty else {
                index = text.index(after: index)
                continue
            }
            if digits.count == 4, let mark = text[digits.endIndex...].first, "-/.年".contains(mark) {
                let head = text[..<index].trimmingSpaces
                if !["至", "到", "~", "～", "-", "–", "—", " to"].contains(where: { head.hasSuffix($0) }) { starts.append(index) }
            }
            index = digits.endIndex
        }
        return starts
    }

    private static func bare(_ text: Substring) -> String {
        var words = text.trimmingSpaces[...]
        while let first = words.first, first.isWhitespace || ":：,，、;；。.)）-–—".contains(first) { words.removeFirst() }
        while let last = words.last, last.isWhitespace || ":：,，、;；。(（".contains(last) { words.removeLast() }
        return String(words)
    }
}
