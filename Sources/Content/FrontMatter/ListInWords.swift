/// Items of a list on one line with other marks than commas: `(a, b)`, `1. a 2. b`, ①灯 ②木工, `灯 / 木工`.
enum ListInWords {
    /// The items; nil where there is no such mark, or no sure reading: `a/b` is one tag to some, and two to others.
    static func items(_ text: String, isItem: (String) -> Bool) -> [String]? { marked(text) ?? parted(text, isItem: isItem) }

    /// The items of words between commas, of which one at least is several: `电路 / 木工; 手工`. nil where each is one.
    static func items(of pieces: [String], isItem: (String) -> Bool) -> [String]? {
        let parted = pieces.map { Self.parted($0, isItem: isItem) }
        guard parted.contains(where: { $0 != nil }) else { return nil }
        return zip(pieces, parted).flatMap { $1 ?? [$0] }
    }

    /// “电路” without the quotes that a word processor makes.
    static func withoutCurlyQuotes(_ word: String) -> String {
        guard word.count > 2, let first = word.first, let last = word.last, "“”‘’\"＂「『".contains(first), "“”‘’\"＂」』".contains(last) else {
            return word
        }
        let inner = word.dropFirst().dropLast()
        return inner.contains { "“”‘’\"＂「」『』".contains($0) } ? word : inner.trimmingSpaces
    }

    /// The items between brackets, or behind numbers.
    static func marked(_ text: String) -> [String]? { bracketed(text) ?? numbered(text) }

    private static func parted(_ text: String, isItem: (String) -> Bool) -> [String]? {
        for mark: Character in ["+", "＋", "和", "与", "及", "&"] where text.contains(mark) {
            let parts = text.split(separator: mark).map { $0.trimmingSpaces }
            if parts.count > 1, parts.allSatisfy(isItem), !isItem(text) { return parts }
        }
        let named = text.components(separatedBy: " and ").map { $0.trimmingSpaces }
        if named.count > 1, named.allSatisfy(isItem) { return named }
        guard text.contains("/") || text.contains("／") else { return nil }
        let parts = text.split(whereSeparator: { $0 == "/" || $0 == "／" }).map { $0.trimmingSpaces }
        guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        let isSpaced = text.components(" / ").count == parts.count
        return isSpaced || parts.allSatisfy(isItem) && !isItem(text) ? parts : nil
    }

    private static func bracketed(_ text: String) -> [String]? {
        guard let first = text.first, let last = text.last, "(（".contains(first), ")）".contains(last) else { return nil }
        let inner = text.dropFirst().dropLast()
        guard !inner.contains(where: { "()（）".contains($0) }) else { return nil }
        let items = inner.split(whereSeparator: \.separatesItems).map { $0.trimmingSpaces }.filter { !$0.isEmpty }
        return items.isEmpty ? nil : items
    }

    /// The words behind the number at their head, `1、`, `2.`, （3）, ④; nil where there is none, or another than the wanted one.
    static func withoutNumber(_ text: String, _ wanted: Int? = nil) -> String? {
        if let first = text.first, "（(".contains(first) {
            let number = text.dropFirst().prefix { $0.isASCII && $0.isNumber }
            let words = text[number.endIndex...]
            guard let value = Int(number), (1...50).contains(value), wanted == nil || value == wanted, let close = words.first,
                "）)".contains(close), words.count > 1
            else { return nil }
            return String(words.dropFirst()).trimmingSpaces
        }
        guard let first = text.unicodeScalars.first else { return nil }
        let number = wanted ?? (0x2460...0x2473 ~= first.value ? Int(first.value) - 0x245F : Int(text.prefix { $0.isASCII && $0.isNumber }))
        guard let number, (1...50).contains(number), let begin = mark(number, at: text[...]) else { return nil }
        let words = String(text[begin...]).trimmingSpaces
        return words.isEmpty ? nil : words
    }

    /// Each behind its number, from 1.
    static func numbered(_ text: String) -> [String]? {
        var items: [String] = []
        var rest = text[...]
        var number = 1
        guard let begin = mark(number, at: rest) else { return nil }
        rest = rest[begin...]
        while true {
            number += 1
            guard let next = next(number, in: rest) else { break }
            items.append(bare(rest[..<next.start]))
            rest = rest[next.end...]
        }
        items.append(bare(rest))
        return items.count > 1 && items.allSatisfy { !$0.isEmpty } ? items : nil
    }

    private static func next(_ number: Int, in text: Substring) -> (start: String.Index, end: String.Index)? {
        var index = text.startIndex
        while index < text.endIndex {
            if index > text.startIndex, let end = mark(number, at: text[index...]) {
                let before = text[text.index(before: index)]
                if !before.isNumber, before != "." { return (index, end) }
            }
            index = text.index(after: index)
        }
        return nil
    }

    /// Behind `1.`, `1、`, `1)`, ①.
    private static func mark(_ number: Int, at text: Substring) -> String.Index? {
        if number <= 20, let first = text.first, let scalar = Unicode.Scalar(UInt32(0x245F + number)), first.unicodeScalars.first == scalar
        {
            return text.index(after: text.startIndex)
        }
        let digits = String(number)
        guard text.hasPrefix(digits) else { return nil }
        let after = text.dropFirst(digits.count)
        guard let sign = after.first, ".．、)）".contains(sign), let word = after.dropFirst().first, !word.isNumber else { return nil }
        return after.index(after: after.startIndex)
    }

    private static func bare(_ text: Substring) -> String {
        var words = text.trimmingSpaces
        while let last = words.last, last.separatesItems || last.isWhitespace { words.removeLast() }
        return words
    }
}

extension String {
    fileprivate func components(_ separator: String) -> [Substring] { split(separator: separator) }
}
