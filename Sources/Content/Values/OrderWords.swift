/// Words that stand for a number in names that are put in order: 甲 乙 丙, 上册 中册 下册, 周日, `Part IV`, `Step two`.
enum OrderWords {
    /// The number that is said at `index`, and how many characters say it.
    static func number(_ scalars: [Unicode.Scalar], _ index: Int) -> (number: Int, length: Int)? {
        let scalar = scalars[index]
        if scalar.isASCII {
            guard index > 0, scalars[index - 1] == " " || scalars[index - 1] == "-" || scalars[index - 1] == "_",
                scalar.properties.isAlphabetic
            else { return nil }
            return behindWord(scalars, index)
        }
        if let place = stems.firstIndex(of: scalar) {
            guard NaturalOrder.isOpening(scalars, before: index) else { return nil }
            let next = index + 1
            return NaturalOrder.isClosing(scalars, at: next) || "组班级队".unicodeScalars.contains(scalars[next]) ? (place + 1, 1) : nil
        }
        if let place = volumes.firstIndex(of: scalar) {
            guard index + 1 < scalars.count else { return nil }
            if "册篇集卷".unicodeScalars.contains(scalars[index + 1]) { return (place + 1, 1) }
            let isInBrackets =
                index > 0 && "（(".unicodeScalars.contains(scalars[index - 1]) && "）)".unicodeScalars.contains(scalars[index + 1])
            return isInBrackets ? (place + 1, 1) : nil
        }
        guard scalar == "日" || scalar == "天", index > 0 else { return nil }
        return "周期拜".unicodeScalars.contains(scalars[index - 1]) && isWeek(scalars, index - 1) ? (7, 1) : nil
    }

    /// 初一, 高三: a grade, of which the numeral stands behind the school.
    static func isGrade(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
        guard range.count == 1, range.lowerBound > 0, "初高大".unicodeScalars.contains(scalars[range.lowerBound - 1]),
            NaturalOrder.isOpening(scalars, before: range.lowerBound - 1)
        else { return false }
        return NaturalOrder.isClosing(scalars, at: range.upperBound) || "年上下班（(".unicodeScalars.contains(scalars[range.upperBound])
    }

    /// 周 alone, 星期, 礼拜.
    private static func isWeek(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        switch scalars[index] {
        case "期": index > 0 && scalars[index - 1] == "星"
        case "拜": index > 0 && scalars[index - 1] == "礼"
        default: true
        }
    }

    /// A numeral of Rome or an English number behind a word for a part.
    private static func behindWord(_ scalars: [Unicode.Scalar], _ index: Int) -> (number: Int, length: Int)? {
        var start = index - 1
        while start > 0, scalars[start - 1].isASCII, scalars[start - 1].properties.isAlphabetic { start -= 1 }
        guard parts.contains(lowercase(scalars[start..<index - 1])) else { return nil }
        var end = index
        while end < scalars.count, scalars[end].isASCII, scalars[end].properties.isAlphabetic { end += 1 }
        guard end - index <= 5, NaturalOrder.isClosing(scalars, at: end) else { return nil }
        let word = lowercase(scalars[index..<end])
        let number = roman.firstIndex(of: word) ?? StepWords.english.firstIndex(of: word)
        return number.map { ($0 + 1, end - index) }
    }

    private static func lowercase(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view).lowercased()
    }

    private static let stems = Array("甲乙丙丁戊己庚辛壬癸".unicodeScalars)
    private static let volumes = Array("上中下".unicodeScalars)
    private static let roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
    /// Parts that are entries of their own.
    static let ofSeries = ["part", "chapter", "unit", "lesson", "section", "module", "day", "week"]
    private static let parts = Set(ofSeries + ["step", "volume", "book"])
}
