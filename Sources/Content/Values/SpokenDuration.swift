import Foundation

/// Durations as people write them: 2小时, 40 分钟, `1.5 h`, `1h30`, 两个半小时, 半小时, `half an hour`.
enum SpokenDuration {
    /// In whole minutes; nil for anything that is not surely a duration.
    static func minutes(_ text: String) -> Int? {
        guard text.utf8.count <= 60 else { return nil }
        var words = fractionsInDigits(withPoint(text.lowercased())).precomposedStringWithCompatibilityMapping.filter {
            !$0.isWhitespace && !$0.isInvisible
        }
        while let prefix = before.first(where: words.hasPrefix) { words.removeFirst(prefix.count) }
        while let suffix = behind.first(where: words.hasSuffix) { words.removeLast(suffix.count) }
        if let fixed = fixed[words] { return fixed }
        // `≈40`: whatever the minutes are about.
        if words.utf8.count < 4, words.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), text.utf8.count > words.utf8.count, let number = Int(words) {
            return number > 0 ? number : nil
        }
        // `60+ 分钟`
        if let plus = words.firstIndex(of: "+"), plus > words.startIndex, words[words.index(before: plus)].isNumber {
            let rest = words[words.index(after: plus)...]
            if rest.isEmpty || (hours + minuteWords).contains(String(rest)) { words.remove(at: plus) }
        }
        words = digitsOfName(words)
        var reader = Reader(rest: words[...])
        guard let minutes = reader.minutes(), minutes > 0, minutes < 100_000_000 else { return nil }
        return Int(minutes.rounded())
    }

    /// What says how exact it is, how it was counted, or for whom it holds.
    private static let before = [
        "大约", "大概", "约", "about", "approx.", "ca.", "~", "≈", "不到", "不超过", "少于", "共", "总计", "总共", "一共", "合计", "需要", "需", "用时", "时长", "耗时",
        "每次", "每组", "每节", "每人", "每班",
    ]
    private static let behind = ["左右", "以内", "之内", "内", "以上", "/次", "/组", "/人", "/节", "/班", "."]
    private static let tens = ["ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    // Of two that begin alike the longer stands first.
    private static let ones = [
        ("fourteen", 14), ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19), ("thirteen", 13), ("fifteen", 15),
        ("twelve", 12), ("eleven", 11), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7),
        ("eight", 8), ("nine", 9),
    ]

    /// `45minutes` of `fortyfiveminutes`, `2hours` of `twohours`.
    private static func digitsOfName(_ words: String) -> String {
        guard let first = words.utf8.first, 0x61...0x7A ~= first else { return words }
        var number = 0
        var rest = words[...]
        if let name = ones.first(where: { $0.1 > 9 && rest.hasPrefix($0.0) }) {
            (number, rest) = (name.1, rest.dropFirst(name.0.count))
        } else {
            if let ten = tens.firstIndex(where: rest.hasPrefix) {
                (number, rest) = ((ten + 1) * 10, rest.dropFirst(tens[ten].count).drop { $0 == "-" })
            }
            if number != 10, let name = ones.first(where: { $0.1 < 10 && rest.hasPrefix($0.0) }) {
                (number, rest) = (number + name.1, rest.dropFirst(name.0.count))
            }
        }
        return number == 0 ? words : String(number) + rest
    }

    /// `1.5 h` of `1,5 h`, as decimals are written in half of Europe; three figures behind a comma are a thousand's.
    private static func withPoint(_ text: String) -> String {
        guard let comma = text.firstIndex(of: ","), comma > text.startIndex, text[text.index(before: comma)].isNumber else { return text }
        let part = text[text.index(after: comma)...].prefix(while: \.isNumber)
        guard (1...2).contains(part.count), !text[part.endIndex...].contains(","), part.endIndex < text.endIndex else { return text }
        return text[..<comma] + "." + text[text.index(after: comma)...]
    }

    /// 90 of `1:30`, `01:30` and `1:30:00`: hours and minutes, as a clock that is let run shows them.
    static func onClock(_ text: String) -> Int? {
        let parts = ScalarReader.plainDigits(text).split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "：" }.map(String.init)
        guard (2...3).contains(parts.count), parts.allSatisfy({ $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }), parts[1].count == 2,
            parts.count == 2 || parts[2] == "00", let hours = Int(parts[0]), let minutes = Int(parts[1]), hours < 10, minutes < 60
        else { return nil }
        return hours + minutes > 0 ? hours * 60 + minutes : nil
    }

    /// Days of 半天, `2 days`, 一整天: how long one is at the bench nobody but the writer knows.
    static func days(_ text: String) -> Double? {
        guard text.utf8.count <= 40 else { return nil }
        var words = text.lowercased().filter { !$0.isWhitespace }
        while let prefix = before.first(where: words.hasPrefix) { words.removeFirst(prefix.count) }
        while let suffix = behind.first(where: words.hasSuffix) { words.removeLast(suffix.count) }
        if ["半天", "半日", "halfaday", "halfday", "ahalfday", "halfday"].contains(words) { return 0.5 }
        if ["全天", "整天", "一整天", "allday", "aday", "fullday", "afullday", "wholeday", "awholeday"].contains(words) { return 1 }
        words = digitsOfName(words)
        guard let unit = ["个工作日", "天半", "整天", "天", "日", "days", "day"].first(where: words.hasSuffix) else { return nil }
        let number = String(words.dropLast(unit.count))
        guard let count = Double(number) ?? ChineseNumeral.value(of: number.unicodeScalars).map(Double.init), count > 0, count < 100 else {
            return nil
        }
        return unit == "天半" ? count + 0.5 : count
    }

    /// `1.5` of `1½`, which would else become `11⁄2`.
    private static func fractionsInDigits(_ text: String) -> String {
        guard text.contains(where: { "½¼¾".contains($0) }) else { return text }
        var result = ""
        for character in text {
            guard let part = ["½": ".5", "¼": ".25", "¾": ".75"][character] else {
                result.append(character)
                continue
            }
            while result.last == " " { result.removeLast() }
            result += (result.last?.isNumber ?? false ? "" : "0") + part
        }
        return result
    }

    /// 40 of `40分钟，晾干另算` and `1课时（40分钟）`: the only duration among clauses; or the sum of `20分钟+30分钟`.
    static func amongWords(_ text: String) -> Int? {
        let characters = Array(text)
        // In `1,500 h` the comma parts nothing.
        let isNumber = characters.indices.dropFirst().dropLast().contains {
            characters[$0] == "," && characters[$0 - 1].isNumber && characters[$0 + 1].isNumber
        }
        guard characters.count <= 60, !isNumber else { return nil }
        let parts = text.split { "+＋，,；;（()）".contains($0) }.map { String($0).trimmingSpaces }.filter { !$0.isEmpty }
        guard parts.count > 1 else { return nil }
        let read = parts.compactMap(minutes)
        if read.count == parts.count { return text.contains { $0 == "+" || $0 == "＋" } ? read.reduce(0, +) : nil }
        let others = parts.filter { minutes($0) == nil }
        let names = ["小时", "分钟", "钟头", "天", "hour", "min"]
        guard read.count == 1, !others.contains(where: { part in names.contains(where: part.contains) }) else { return nil }
        return read[0]
    }

    private static let fixed = [
        "halfanhour": 30, "ahalfhour": 30, "halfhour": 30, "anhour": 60, "anhourandahalf": 90, "oneandahalfhours": 90,
        "1hourandahalf": 90, "anhourandahalf.": 90, "aquarterofanhour": 15, "quarterofanhour": 15, "twoandahalfhours": 150,
    ]
    private static let hours = ["个小时", "小时", "個小時", "小時", "个钟头", "钟头", "个钟", "hours", "hour", "hrs", "hr", "h"]
    private static let minuteWords = ["分钟", "分鐘", "分", "minutes", "minute", "mins", "min", "m", "'", "′"]

    private struct Reader {
        var rest: Substring
        private var total = 0.0
        private var hadHours = false

        init(rest: Substring) { self.rest = rest }

        mutating func minutes() -> Double? {
            guard !rest.isEmpty else { return nil }
            while !rest.isEmpty {
                if hadHours { _ = take(["and", "又", "零", ",", ":"]) }
                // 一小时半
                if hadHours, rest == "半" { return total + 30 }
                // 两小时一刻
                if hadHours, rest == "一刻" || rest == "三刻" { return total + (rest == "一刻" ? 15 : 45) }
                guard var number = number() else { return nil }
                // `3/4 小时`
                if take(["/", "⁄"]) {
                    guard let part = self.number(), part > 0, number < part else { return nil }
                    number /= part
                }
                // 两个半小时
                if !hadHours, take(["个半", "個半"]) { number += 0.5 }
                if take(["刻钟", "刻鐘"]), number == 1 || number == 3 {
                    total += number * 15
                    guard rest.isEmpty else { return nil }
                } else if !hadHours, take(SpokenDuration.hours) {
                    total += number * 60
                    hadHours = true
                } else if take(SpokenDuration.minuteWords) || hadHours && rest.isEmpty && number < 60 {
                    total += number
                    guard rest.isEmpty else { return nil }
                } else {
                    return nil
                }
            }
            return total
        }

        private mutating func number() -> Double? {
            if take(["半"]) { return 0.5 }
            let digits = rest.prefix { "0"..."9" ~= $0 || $0 == "." }
            if let number = Double(digits), digits.first != ".", number.isFinite {
                rest = rest.dropFirst(digits.count)
                return number
            }
            let chinese = rest.prefix { $0.unicodeScalars.allSatisfy(ChineseNumeral.isPart) }
            guard let number = ChineseNumeral.value(of: chinese.unicodeScalars) else { return nil }
            rest = rest.dropFirst(chinese.count)
            return Double(number)
        }

        private mutating func take(_ words: [String]) -> Bool {
            guard let word = words.first(where: rest.hasPrefix) else { return false }
            rest = rest.dropFirst(word.count)
            return true
        }
    }
}
