/// A day as people write one, `May 1, 2024`, `1 May 2024`, `2024年5月`, `13/5/2024`: read where it has one sure reading.
struct WrittenDay: Equatable {
    /// The first day of what was named.
    let day: Day
    let precision: Precision

    enum Precision { case day, month, year }

    /// nil where there is no sure reading, as of `1/5/2024`, which is May in London and January in Boston.
    init?(_ text: String) {
        guard text.utf8.count <= 60, let parts = Self.parts(text), (1...3).contains(parts.count) else { return nil }
        let numbers = parts.compactMap(\.number)
        let months = parts.compactMap(\.month)
        switch (parts.count, numbers.count, months.count) {
        case (1, 1, 0):
            if parts[0].digits == 8 {
                self.init(year: numbers[0] / 10_000, month: numbers[0] / 100 % 100, day: numbers[0] % 100)
            } else {
                self.init(year: parts[0].isYear ? numbers[0] : 0, month: nil, day: nil)
            }
        case (2, 2, 0):
            guard let year = parts.firstIndex(where: \.isYear) else { return nil }
            self.init(year: numbers[year], month: numbers[1 - year], day: nil)
        case (2, 1, 1):
            guard let year = parts.first(where: \.isYear)?.number else { return nil }
            self.init(year: year, month: months[0], day: nil)
        case (3, 2, 1):
            // The year is never in the middle, and of the two numbers one only can be a year.
            guard !parts[1].isYear, let year = parts.first(where: \.isYear)?.number,
                let day = parts.first(where: { $0.number != nil && !$0.isYear })?.number
            else { return nil }
            self.init(year: year, month: months[0], day: day)
        case (3, 3, 0):
            if parts[0].isYear {
                self.init(year: numbers[0], month: numbers[1], day: numbers[2])
            } else {
                guard parts[2].isYear else { return nil }
                let (first, second) = (numbers[0], numbers[1])
                guard first > 12 || second > 12 || first == second else { return nil }
                self.init(year: numbers[2], month: first > 12 ? second : first, day: first > 12 ? first : second)
            }
        default: return nil
        }
    }

    /// The days that a text without a sure reading may mean, the likeliest first: of `3/5/2026` and `26-3-5` two.
    static func candidates(_ text: String) -> [Day] {
        guard text.utf8.count <= 60, let parts = parts(text) else { return [] }
        let numbers = parts.compactMap(\.number)
        guard parts.count == 3, numbers.count == 3, parts.allSatisfy({ $0.digits <= 4 }) else { return [] }
        var days: [Day?]
        if parts[2].isYear {
            days = [
                Day(year: numbers[2], month: numbers[0], day: numbers[1]), Day(year: numbers[2], month: numbers[1], day: numbers[0]),
            ]
        } else if parts[0].isYear {
            days = [Day(year: numbers[0], month: numbers[2], day: numbers[1])]
        } else {
            let years = numbers.map { $0 < 70 ? 2000 + $0 : 1900 + $0 }
            days = [
                Day(year: years[0], month: numbers[1], day: numbers[2]), Day(year: years[2], month: numbers[1], day: numbers[0]),
                Day(year: years[2], month: numbers[0], day: numbers[1]),
            ]
        }
        days = days.filter { $0 != nil && $0.map { (1900...2199).contains($0.year) } ?? false }
        return days.compactMap(\.self).reduce(into: []) { found, day in if !found.contains(day) { found.append(day) } }
    }

    /// The month and the day where no year was written: 3月5日, `March 5`, `03-05`.
    static func withoutYear(_ text: String) -> (month: Int, day: Int)? {
        guard text.utf8.count <= 60, let parts = parts(text), parts.count == 2, !parts.contains(where: \.isYear) else { return nil }
        let numbers = parts.compactMap(\.number)
        let month = parts.lazy.compactMap(\.month).first ?? numbers.first ?? 0
        guard let day = numbers.last, Day(year: 2024, month: month, day: day) != nil else { return nil }
        return (month, day)
    }

    private init?(year: Int, month: Int?, day: Int?) {
        guard (1900...2199).contains(year), let first = Day(year: year, month: month ?? 1, day: day ?? 1) else { return nil }
        self.day = first
        precision = day != nil ? .day : month != nil ? .month : .year
    }

    // MARK: The parts

    private struct Part {
        var number: Int?
        var month: Int?
        var digits = 0

        var isYear: Bool { digits == 4 }
    }

    /// Numbers and names of months; nil where anything else stands there that is no day of the week or time of day.
    private static func parts(_ text: String) -> [Part]? {
        var parts: [Part] = []
        for word in words(text) {
            if let digits = digits(of: word) {
                guard digits.count <= 8, let number = Int(digits) else { return nil }
                parts.append(Part(number: number, digits: digits.count))
            } else if let month = month(word) {
                parts.append(Part(month: month))
            } else if !isPassedOver(word) {
                return nil
            }
        }
        return parts
    }

    /// Runs of digits and of letters; what is in brackets, such as a day of the week, and a time of day are left out.
    private static func words(_ text: String) -> [Substring] {
        var text = Substring(text.lowercased())
        if let bracket = text.firstIndex(where: { "(（[".contains($0) }) { text = text[..<bracket] }
        if let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) {
            text = text[..<colon]
            while let last = text.last, last.isWholeNumber { text.removeLast() }
        }
        var words: [Substring] = []
        var start = text.startIndex
        while start < text.endIndex {
            guard let kind = kind(text[start]) else {
                if !" \t,，、。./-–—－年月日号\u{3000}".contains(text[start]) { return [text] }
                start = text.index(after: start)
                continue
            }
            let end = text[start...].firstIndex { Self.kind($0) != kind } ?? text.endIndex
            words.append(text[start..<end])
            start = end
        }
        return words
    }

    private enum Kind { case digit, letter }

    private static func kind(_ character: Character) -> Kind? {
        let isDigit = character.isWholeNumber && character.isASCII || ("０"..."９").contains(character)
        if isDigit || "〇○零一二三四五六七八九十".contains(character) { return .digit }
        return "年月日号".contains(character) ? nil : character.isLetter ? .letter : nil
    }

    /// The digits that a number is written with: `2024`, `２０２４`, 二〇二四, 十二.
    private static func digits(of word: Substring) -> String? {
        guard let first = word.first, kind(first) == .digit else { return nil }
        let han: [Character: Int] = ["〇": 0, "○": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9]
        if let ten = word.firstIndex(of: "十") {
            let (tens, ones) = (word[..<ten], word[word.index(after: ten)...])
            guard tens.count <= 1, ones.count <= 1, let upper = tens.isEmpty ? 1 : tens.first.flatMap({ han[$0] }),
                let lower = ones.isEmpty ? 0 : ones.first.flatMap({ han[$0] })
            else { return nil }
            return String(upper * 10 + lower)
        }
        var digits = ""
        for character in word {
            guard let value = han[character] ?? character.wholeNumberValue else { return nil }
            digits += String(value)
        }
        return digits
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ]

    private static func month(_ word: Substring) -> Int? {
        guard word.count >= 3 else { return nil }
        let name = word == "sept" ? "sep" : word
        return months.firstIndex { $0 == name || name.count == 3 && $0.hasPrefix(name) }.map { $0 + 1 }
    }

    /// `1st`, `of`, the days of the week.
    private static func isPassedOver(_ word: Substring) -> Bool {
        ["st", "nd", "rd", "th", "of", "the", "起"].contains(word) || Weekday(named: word) != nil
    }
}
