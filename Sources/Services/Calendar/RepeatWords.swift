import Content

/// How writers say that something repeats: `2 weeks`, 每两周, `first wed`, 最后一个周五.
public enum RepeatWords {
    public struct Interval: Sendable, Hashable {
        public var step: Int
        public var unit: Recurrence.Unit
        /// Where the words name the days as well: 每周三, `first wed`.
        public var days: [NthWeekday]

        public init(step: Int, unit: Recurrence.Unit, days: [NthWeekday] = []) {
            self.step = step
            self.unit = unit
            self.days = days
        }
    }

    /// Reads `week`, `2 weeks`, `every other month`, 每 3 天, 隔周, 每月第一个周三; nil for what names no unit.
    public static func interval(_ text: String) -> Interval? {
        var rest = folded(text)[...]
        for prefix in ["every", "each", "每"] where rest.hasPrefix(prefix) { rest = rest.dropFirst(prefix.count) }
        // 每两周一次, `每周 1 次`
        for once in ["一次", "1次", "1 次"] where rest.hasSuffix(once) && rest.count > once.count { rest = rest.dropLast(once.count) }
        rest = trimmed(rest)
        var step = 1
        if let other = ["other ", "隔一", "隔"].first(where: rest.hasPrefix) {
            rest = trimmed(rest.dropFirst(other.count))
            step = 2
        } else if let (number, after) = number(rest) {
            step = number
            rest = trimmed(after)
        }
        guard (1...1000).contains(step) else { return nil }
        if rest.hasPrefix("个") { rest = trimmed(rest.dropFirst()) }
        if let unit = units[String(rest)] { return Interval(step: step * unit.step, unit: unit.unit) }
        if let found = days(String(rest)), step == 1 || rest.hasPrefix("周") {
            return Interval(step: step, unit: found.contains { $0.ordinal != nil } ? .month : .week, days: found)
        }
        // 每两周周五, 隔周的周三
        for week in ["周的", "星期的", "周", "星期", "礼拜"] where rest.hasPrefix(week) {
            if let found = days(String(rest.dropFirst(week.count))) { return Interval(step: step, unit: .week, days: found) }
        }
        for month in ["月的", "月"] where rest.hasPrefix(month) {
            guard let found = days(String(rest.dropFirst(month.count))) else { continue }
            return Interval(step: step, unit: .month, days: found)
        }
        return nil
    }

    /// Reads `wed`, `mon-fri`, `1st wed`, `last fri`, 周三, 第一个周三, 最后一个周五, several with commas; nil where a word
    /// is none of them.
    public static func days(_ text: String) -> [NthWeekday]? {
        // The word before the first day holds for the others: 周一、三、五.
        if let days = Hours.days(folded(text)) { return days.compactMap { Weekday(rawValue: $0) }.map { NthWeekday($0, ordinal: nil) } }
        var found: [NthWeekday] = []
        for part in folded(text).split(whereSeparator: { ",，、;；".contains($0) }) {
            let (ordinal, rest) = ordinal(trimmed(part))
            guard let days = Hours.days(String(rest)) else { return nil }
            found += days.compactMap { Weekday(rawValue: $0) }.map { NthWeekday($0, ordinal: ordinal) }
        }
        return found.isEmpty ? nil : found
    }

    private static let units: [String: (step: Int, unit: Recurrence.Unit)] = {
        var units: [String: (step: Int, unit: Recurrence.Unit)] = [:]
        for name in ["day", "days", "daily", "天", "日"] { units[name] = (1, .day) }
        for name in ["week", "weeks", "weekly", "周", "星期", "礼拜"] { units[name] = (1, .week) }
        for name in ["fortnight", "fortnights", "fortnightly"] { units[name] = (2, .week) }
        for name in ["month", "months", "monthly", "月"] { units[name] = (1, .month) }
        for name in ["year", "years", "yearly", "annually", "年"] { units[name] = (1, .year) }
        return units
    }()

    private static let numerals = ["十二", "十一", "十", "九", "八", "七", "六", "五", "四", "三", "两", "二", "一"]
    private static let words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]

    private static func number(_ text: Substring) -> (Int, Substring)? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        if !digits.isEmpty { return Int(digits).map { ($0, text.dropFirst(digits.count)) } }
        if text.hasPrefix("-") { return (0, text) }
        if let numeral = numerals.first(where: text.hasPrefix), let value = value(ofNumeral: numeral) {
            return (value, text.dropFirst(numeral.count))
        }
        guard let index = words.firstIndex(where: { text.hasPrefix($0 + " ") }) else { return nil }
        return (index + 1, text.dropFirst(words[index].count))
    }

    private static func value(ofNumeral numeral: String) -> Int? {
        if numeral == "两" { return 2 }
        let order = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"]
        return order.firstIndex(of: numeral).map { $0 + 1 }
    }

    private static func ordinal(_ text: Substring) -> (Int?, Substring) {
        let english = [
            ("first", 1), ("1st", 1), ("second", 2), ("2nd", 2), ("third", 3), ("3rd", 3), ("fourth", 4), ("4th", 4),
            ("fifth", 5), ("5th", 5), ("last", -1),
        ]
        for (word, value) in english where text.hasPrefix(word + " ") { return (value, trimmed(text.dropFirst(word.count))) }
        for word in ["最后一个", "最后1个", "最后"] where text.hasPrefix(word) { return (-1, trimmed(text.dropFirst(word.count))) }
        guard text.hasPrefix("第"), let (value, rest) = number(trimmed(text.dropFirst())), (1...5).contains(value) else {
            return (nil, text)
        }
        let after = trimmed(rest)
        return (value, after.hasPrefix("个") ? trimmed(after.dropFirst()) : after)
    }

    /// In small letters, full-width digits and spaces as plain ones.
    private static func folded(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            switch scalar.value {
            case 0xFF10...0xFF19: scalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30)))
            case 0x3000, 0xA0, 0x09: scalars.append(" ")
            case 0x9031: scalars.append("周")
            default: scalars.append(scalar)
            }
        }
        return String(trimmed(String(scalars)[...]))
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var view = text
        while view.first == " " { view.removeFirst() }
        while view.last == " " { view.removeLast() }
        return view
    }
}
