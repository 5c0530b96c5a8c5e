/// The shape that rows share which are no table: `3月5日 木工`, `周一 木工`, `VCC -> 5V`, `R1=220Ω`. Two such lines one below the other
/// are two rows.
enum LineRow {
    case day, weekday, arrow, equation, amount

    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count > 4 else { return nil }
        if let end = Self.day(bytes), Self.isBlank(bytes, end) {
            self = .day
        } else if let end = Self.weekday(bytes), Self.isBlank(bytes, end) {
            self = .weekday
        } else if Self.hasArrow(bytes) {
            self = .arrow
        } else if Self.isEquation(bytes) {
            self = .equation
        } else if Self.isAmount(bytes) {
            self = .amount
        } else {
            return nil
        }
    }

    private static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index + 1 < bytes.count && (bytes[index] == 0x20 || WideText.blankLength(bytes, at: index) > 0)
    }

    private static func digits(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ most: Int) -> Int {
        var end = start
        while end < bytes.count, end - start < most, ASCII.isDigit(bytes[end]) { end += 1 }
        return end
    }

    /// The end of 3月5日 or `2026-03-05`.
    private static func day(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard ASCII.isDigit(bytes[0]) else { return nil }
        let year = digits(bytes, 0, 4)
        if year == 4, year < bytes.count, "-/.".utf8.contains(bytes[year]) {
            let month = digits(bytes, 5, 2)
            guard month > 5, month < bytes.count, bytes[month] == bytes[4], case let end = digits(bytes, month + 1, 2), end > month + 1
            else {
                return nil
            }
            return end
        }
        guard year < 3, DialectScan.begins(bytes, "月", at: year), case let end = digits(bytes, year + 3, 2), end > year + 3,
            DialectScan.begins(bytes, "日", at: end) || DialectScan.begins(bytes, "号", at: end)
        else { return nil }
        return end + 3
    }

    /// The end of 周一, 星期二, 上午.
    private static func weekday(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard bytes[0] >= 0xE4 else { return nil }
        for half: StaticString in ["上午", "下午", "晚上", "中午"] where DialectScan.begins(bytes, half, at: 0) { return 6 }
        guard let week = ["周", "星期", "礼拜"].first(where: { (word: StaticString) in DialectScan.begins(bytes, word, at: 0) }) else {
            return nil
        }
        let start = week.utf8CodeUnitCount
        let days: [StaticString] = ["一", "二", "三", "四", "五", "六", "日", "天"]
        return days.contains { DialectScan.begins(bytes, $0, at: start) } ? start + 3 : nil
    }

    /// `VCC -> 5V`, 红线 → VCC: a word or two before an arrow.
    private static func hasArrow(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < min(bytes.count - 3, 24) {
            let byte = bytes[index]
            if byte == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: ">") { return index > 0 }
            if byte == 0xE2, let scalar = WideText.scalar(bytes, at: index) { return scalar == 0x2192 && index > 0 }
            guard byte == 0x20 || ASCII.isAlphanumeric(byte) || byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
            else {
                return false
            }
            if byte >= 0xE3, let scalar = WideText.scalar(bytes, at: index), WideText.isPunctuation(scalar) { return false }
            index += 1
        }
        return false
    }

    /// `剪刀 1 把`, `LED 灯 3个`: a few words, a blank, and how many.
    private static func isAmount(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count < 48, bytes[0] >= 0xE4 || ASCII.isLetter(bytes[0]) else { return false }
        var end = DialectScan.contentEnd(bytes, 0..<bytes.count)
        var unit = 0
        while unit < 2, end > 3, bytes[end - 1] >= 0x80, let word = WideText.scalar(bytes, at: end - 3), WideText.isHan(word) {
            end -= 3
            unit += 1
        }
        guard unit > 0 else { return false }
        if bytes[end - 1] == 0x20 { end -= 1 }
        let digits = end
        while end > 0, ASCII.isDigit(bytes[end - 1]) || bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
        guard end < digits, end > 4, bytes[end - 1] == 0x20 else { return false }
        return isName(bytes, 0..<end - 1)
    }

    /// Words that name a thing rather than tell something.
    private static func isName(_ bytes: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) -> Bool {
        let ofSentences: [StaticString] = ["，", "。", "、", "；", "：", "！", "？", "了", "的", "是", "在", "有", "要", "我", "第", "共", "约", "用"]
        return words.contains { bytes[$0] >= 0xE4 || ASCII.isLetter(bytes[$0]) }
            && !words.contains { index in
                bytes[index] >= 0xE3 && ofSentences.contains { DialectScan.begins(bytes, $0, at: index) }
            }
    }

    /// `面积=长×宽`: a name in Chinese.
    private static func isEquationInWords(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index + 3 < bytes.count, index < 19, let word = WideText.scalar(bytes, at: index), WideText.isHan(word) { index += 3 }
        guard 6...18 ~= index, index + 1 < bytes.count else { return false }
        if DialectScan.begins(bytes, "＝", at: index) { return !DialectScan.begins(bytes, "＝", at: index + 3) }
        return bytes[index] == UInt8(ascii: "=") && bytes[index + 1] > 0x20 && bytes[index + 1] != UInt8(ascii: "=")
    }

    /// `R1=220Ω`: a name of letters and digits.
    private static func isEquation(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if bytes[0] >= 0xE4 { return isEquationInWords(bytes) }
        guard ASCII.isLetter(bytes[0]) else { return false }
        var index = 0
        while index < min(bytes.count - 1, 12), ASCII.isAlphanumeric(bytes[index]) || bytes[index] == UInt8(ascii: "_") { index += 1 }
        guard index > 0, bytes[index] == UInt8(ascii: "="), bytes[index + 1] > 0x20 else { return false }
        return bytes[index + 1] >= 0x80 || ASCII.isAlphanumeric(bytes[index + 1])
    }
}
