/// Reads one time from where it may begin in a text: a number with its unit, several of them, or a range.
struct SpokenWait {
    private let text: [Unicode.Scalar]
    private let start: Int
    private var at: Int
    private var isShortest = false

    /// Nil where none begins there.
    static func read(_ text: [Unicode.Scalar], from start: Int) -> TimeInText? {
        var reader = Self(text, from: start)
        return reader.time()
    }

    private init(_ text: [Unicode.Scalar], from start: Int) {
        self.text = text
        self.start = start
        at = start
    }

    private enum Unit: Double {
        case hour = 3600
        case quarter = 900
        case minute = 60
        case second = 1
    }

    private mutating func time() -> TimeInText? {
        guard let first = lowerEnd() ?? amount() else { return nil }
        let before = self
        // 10 分钟到 15 分钟, 半小时到 1 小时
        if takesRange(), let second = amount(), second > first {
            isShortest = true
        } else {
            self = before
        }
        guard first < 1_000_000 else { return nil }
        return TimeInText(range: start..<at, seconds: Int(first.rounded()), isShortest: isShortest)
    }

    // MARK: Ranges

    /// `10–15 分钟`: the first number has the unit of the second.
    private mutating func lowerEnd() -> Double? {
        if let low = number(), takesRange(), let high = number(), high > low, let unit = unit(of: high) {
            isShortest = true
            return low * unit.rawValue
        }
        at = start
        isShortest = false
        return nil
    }

    private var isBetween: Bool { follows(["between"]) }

    private mutating func takesRange() -> Bool {
        let begin = at
        skipBlanks()
        if take(["to ", "or "]) || isBetween && take(["and "]) { return true }
        if take(["--", "——", "-", "–", "—", "−", "~", "～", "〜", "至", "到", "或"]) {
            skipBlanks()
            return true
        }
        at = begin
        return false
    }

    // MARK: Amounts

    /// `1 小时 20 分钟`, 一分半钟, `an hour and a half`: greater units first.
    private mutating func amount() -> Double? {
        if let fixed = fixed() { return fixed }
        var total = 0.0
        var last: Unit?
        while true {
            let before = self
            if last != nil { takeJoint() }
            guard let number = number(), let unit = unit(of: number, after: last), last.map({ unit.rawValue < $0.rawValue }) ?? true else {
                self = before
                break
            }
            total += number * unit.rawValue
            last = unit
            if take(["半钟", "半"]) {
                total += unit.rawValue / 2
                break
            }
        }
        return last == nil ? nil : total
    }

    private static let fixed: [(words: String, seconds: Double)] = [
        ("half an hour", 1800), ("half a minute", 30), ("an hour and a half", 5400), ("a minute and a half", 90),
        ("a quarter of an hour", 900),
        ("three quarters of an hour", 2700),
    ]
    /// Elsewhere they may be a rate: sixty times a minute.
    private static let single: [(words: String, seconds: Double)] = [("an hour", 3600), ("a minute", 60)]

    private mutating func fixed() -> Double? {
        guard at < text.count, "aht".unicodeScalars.contains(text[at]) else { return nil }
        if let time = Self.fixed.first(where: { takeWord($0.words) }) { return time.seconds }
        guard follows(["wait", "for", "about", "after", "in", "least", "than", "within", "takes"]) else { return nil }
        return Self.single.first { takeWord($0.words) }?.seconds
    }

    /// What may stand between hours and minutes.
    private mutating func takeJoint() {
        _ = take(["零", "又"]) || take([" and "]) || take([", "])
        skipBlanks()
    }

    // MARK: Numbers

    private mutating func number() -> Double? {
        guard at < text.count else { return nil }
        if take(["半", "½"]) { return 0.5 }
        if text[at].isLatin { return englishNumber() }
        guard let number = text[at].isDigit ? digits() : chineseNumber() else { return nil }
        // 两个半小时
        return take(["个半", "個半", " 个半"]) ? number + 0.5 : number
    }

    private mutating func digits() -> Double? {
        var written = ""
        while at < text.count, written.utf8.count < 9 {
            let next = at + 1 < text.count ? text[at + 1] : " "
            if text[at].isDigit || text[at] == "." && next.isDigit && !written.contains(".") {
                written.unicodeScalars.append(text[at])
            } else if text[at] != "," || !groupFollows() {
                break
            }
            at += 1
        }
        guard var number = Double(written) else { return nil }
        if take(["½"]) { number += 0.5 }
        takeVagueness()
        return number
    }

    /// Of `1,500` three digits and no more come after the comma.
    private func groupFollows() -> Bool {
        at + 3 < text.count && text[at + 1...at + 3].allSatisfy(\.isDigit) && !(at + 4 < text.count && text[at + 4].isDigit)
    }

    /// 20 来分钟
    private mutating func takeVagueness() {
        let begin = at
        skipBlanks()
        if take(["多", "余"]) {
            isShortest = true
        } else if !take(["来"]) {
            at = begin
        }
    }

    private mutating func chineseNumber() -> Double? {
        let end = text[at...].prefix(9).firstIndex { !ChineseNumeral.isPart($0) } ?? min(at + 9, text.count)
        let word = text[at..<end]
        guard !word.isEmpty else { return nil }
        let (number, isRange) = Self.chinese(word)
        guard let number else { return nil }
        at = end
        if isRange { isShortest = true }
        // 十几分钟
        if word.last == "十", take(["几", "多", "余"]) { isShortest = true } else { _ = take(["来"]) }
        return Double(number)
    }

    /// 三五 is three to five, 十五六 fifteen to sixteen, 二三十 twenty to thirty.
    private static func chinese(_ word: ArraySlice<Unicode.Scalar>) -> (number: Int?, isRange: Bool) {
        let digits = word.map { ChineseNumeral.digit($0) }
        if digits.count == 2, let low = digits[0], let high = digits[1], low < high { return (low, true) }
        if digits.count == 3, let low = digits[0], let high = digits[1], low < high, word.last == "十" { return (low * 10, true) }
        if let number = ChineseNumeral.value(of: word) { return (number, false) }
        guard let last = digits.last ?? nil, let before = digits.dropLast().last ?? nil, last == before + 1 else { return (nil, false) }
        return (ChineseNumeral.value(of: word.dropLast()), true)
    }

    private static let englishNumbers: [String: Double] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
        "twelve": 12, "fifteen": 15, "twenty": 20, "twenty-five": 25, "thirty": 30, "forty": 40, "forty-five": 45, "fifty": 50, "sixty": 60,
        "ninety": 90,
    ]

    private mutating func englishNumber() -> Double? {
        let word = text[at...].prefix(12).prefix { $0.isLatin || $0 == "-" }
        guard (3...11).contains(word.count) else { return nil }
        var written = String.UnicodeScalarView()
        written.append(contentsOf: word)
        guard let number = Self.englishNumbers[String(written)] else { return nil }
        at += word.count
        return takeWord(" and a half") ? number + 0.5 : number
    }

    // MARK: Units

    private static let chineseUnits: [(String, Unit)] = [
        ("小时", .hour), ("小時", .hour), ("钟头", .hour), ("鐘頭", .hour), ("分钟", .minute), ("分鐘", .minute), ("秒钟", .second), ("秒鐘", .second),
        ("秒", .second), ("刻钟", .quarter), ("刻鐘", .quarter),
    ]
    private static let englishUnits: [(String, Unit)] = [
        ("hours", .hour), ("hrs", .hour), ("minutes", .minute), ("mins", .minute), ("min", .minute), ("seconds", .second),
        ("secs", .second),
        ("sec", .second),
    ]
    /// With more than one they are the names of something: a 10 minute video.
    private static let englishSingulars: [(String, Unit)] = [("hour", .hour), ("minute", .minute), ("second", .second), ("hr", .hour)]

    /// The unit after a number.
    private mutating func unit(of number: Double, after last: Unit? = nil) -> Unit? {
        let before = self
        let isAfterDigit = at > 0 && text[at - 1].isDigit
        skipBlanks()
        let isApart = at > before.at
        _ = take(["个", "個"])
        guard at < text.count, "小钟鐘分秒刻hms".unicodeScalars.contains(text[at]) else {
            self = before
            return nil
        }
        if let unit = Self.chineseUnits.first(where: { take([$0.0]) })?.1 { return unit }
        if take(["分"]) {
            // 1 分 30 秒, 一分半; alone it counts points.
            if last == .hour || isFollowedBySeconds { return .minute }
        } else {
            if let unit = Self.englishUnits.first(where: { takeWord($0.0) })?.1 { return unit }
            if number <= 1, let unit = Self.englishSingulars.first(where: { takeWord($0.0) })?.1 { return unit }
            if isAfterDigit, takeWord("h") { return .hour }
            // 30 s, not the 30s.
            if isAfterDigit, isApart, takeWord("s") { return .second }
        }
        self = before
        return nil
    }

    private var isFollowedBySeconds: Bool {
        var rest = self
        if rest.take(["半"]) { return true }
        rest.skipBlanks()
        guard rest.number() != nil else { return false }
        rest.skipBlanks()
        return rest.take(["秒"])
    }

    // MARK: Steps through the text

    private mutating func skipBlanks() {
        while at < text.count, text[at] == " " { at += 1 }
    }

    private mutating func take(_ words: [String]) -> Bool {
        for word in words where text[at...].starts(with: word.unicodeScalars) {
            at += word.unicodeScalars.count
            return true
        }
        return false
    }

    /// Whether one of some words stands before the time.
    private func follows(_ words: [String]) -> Bool {
        guard start > 0, text[start - 1] == " " else { return false }
        let before = text[..<(start - 1)]
        return words.contains { word in
            before.suffix(word.unicodeScalars.count).elementsEqual(word.unicodeScalars)
                && before.dropLast(word.unicodeScalars.count).last?.isLatin != true
        }
    }

    /// A word that no letter follows.
    private mutating func takeWord(_ word: String) -> Bool {
        let end = at + word.unicodeScalars.count
        guard text[at...].starts(with: word.unicodeScalars), end >= text.count || !(text[end].isLatin || text[end].isDigit) else {
            return false
        }
        at = end
        return true
    }
}
