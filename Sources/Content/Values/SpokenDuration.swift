import Foundation

/// Durations as people write them: 2小时, 40 分钟, `1.5 h`, `1h30`, 两个半小时, 半小时, `half an hour`.
enum SpokenDuration {
    /// In whole minutes; nil for anything that is not surely a duration.
    static func minutes(_ text: String) -> Int? {
        guard text.utf8.count <= 60 else { return nil }
        var words = text.lowercased().precomposedStringWithCompatibilityMapping.filter { !$0.isWhitespace }
        for prefix in ["大约", "大概", "约", "about", "approx.", "ca.", "~", "≈"] where words.hasPrefix(prefix) {
            words.removeFirst(prefix.count)
            break
        }
        if words.hasSuffix("左右") { words.removeLast(2) }
        if let fixed = fixed[words] { return fixed }
        var reader = Reader(rest: words[...])
        guard let minutes = reader.minutes(), minutes > 0, minutes < 100_000_000 else { return nil }
        return Int(minutes.rounded())
    }

    private static let fixed = [
        "halfanhour": 30, "ahalfhour": 30, "halfhour": 30, "anhour": 60, "anhourandahalf": 90, "oneandahalfhours": 90,
        "aquarterofanhour": 15, "quarterofanhour": 15, "twoandahalfhours": 150,
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
                guard var number = number() else { return nil }
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
