import Foundation

/// Durations as people write them: 2小时, 40 分钟, `1.5 h`, `1h30`, 两个半小时, 半小时, `half an hour`.
enum SpokenDuration {
    /// In whole minutes; nil for anything that is not surely a duration.
    static func minutes(_ text: String) -> Int? {
        guard text.utf8.count <= 60 else { return nil }
        var words = fractionsInDigits(text.lowercased()).precomposedStringWithCompatibilityMapping.filter {
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
        for (index, name) in tens.enumerated() where words.hasPrefix(name) {
            words = String((index + 1) * 10) + words.dropFirst(name.count)
        }
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
        guard text.utf8.count <= 60 else { return nil }
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
