import Content

/// The end of a repeat as it stands among other words: 到2026年12月31日, 共 8 次, `until 2026-12-31`, `x8`.
enum RepeatEnd {
    case until(Day)
    case count(Int)

    /// - Parameter start: the first occasion, for a day without its year.
    init?(in text: String, start: Day?) {
        guard text.utf8.count <= 200 else { return nil }
        let numbers = Self.numbers(text)
        if let day = Self.day(numbers, start) {
            self = .until(day)
        } else if let number = numbers.first(where: Self.isCount), (2...1000).contains(number.value) {
            self = .count(number.value)
        } else {
            return nil
        }
    }

    private struct Number {
        var value: Int
        var digits: Int
        var before: Substring
        var after: Substring
    }

    private static func numbers(_ text: String) -> [Number] {
        var found: [Number] = []
        var index = text.startIndex
        while let first = text[index...].firstIndex(where: isDigit) {
            let end = text[first...].firstIndex { !isDigit($0) } ?? text.endIndex
            if let value = text.distance(from: first, to: end) <= 4 ? Int(text[first..<end]) : nil {
                found.append(
                    Number(value: value, digits: text.distance(from: first, to: end), before: text[..<first], after: text[end...]))
            }
            index = end
        }
        return found
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

    /// The last day that is written out, of the year of the first occasion, or the next, where it has none.
    private static func day(_ numbers: [Number], _ start: Day?) -> Day? {
        for index in numbers.indices.dropLast(2).reversed() where numbers[index].digits == 4 && isDateMark(numbers[index].after) {
            return Day(year: numbers[index].value, month: numbers[index + 1].value, day: numbers[index + 2].value)
        }
        guard let start else { return nil }
        for index in numbers.indices.dropLast().reversed() where numbers[index].after.hasPrefix("月") {
            let (month, day) = (numbers[index].value, numbers[index + 1].value)
            guard let same = Day(year: start.year, month: month, day: day) else { return nil }
            return same < start ? Day(year: start.year + 1, month: month, day: day) : same
        }
        return nil
    }

    private static func isDateMark(_ text: Substring) -> Bool { text.first.map { "-/.年".contains($0) } ?? false }

    /// A number that is followed by a word for times, or stands behind one.
    private static func isCount(_ number: Number) -> Bool {
        let after = number.after.drop { $0 == " " }
        if ["次", "场", "期", "回", "节", "times", "sessions", "x"].contains(where: after.lowercased().hasPrefix) { return true }
        let before = number.before.lowercased().reversed().drop { " =:：".contains($0) }
        let words = String(before.reversed())
        return ["count", "共", "for", "x", "×", "次数", "总共", "一共"].contains(where: words.hasSuffix)
    }
}
