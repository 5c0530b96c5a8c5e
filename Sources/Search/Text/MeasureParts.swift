/// A folded word that is a number, one with a unit (`1.75mm`), or measures of a thing (`m3x8`, `600x400mm`).
struct MeasureParts {
    /// The numbers with `x` between them, without zeros that say nothing.
    private(set) var number = ""
    /// Whether there are several, or a thread's `m` before.
    private(set) var isDimension = false
    private(set) var unit: String?

    init?(_ word: String) {
        let bytes = Array(word.utf8)
        guard bytes.count <= 40 else { return nil }
        var index = 0
        if bytes.count > 1, bytes[0] == UInt8(ascii: "m"), Self.isDigit(bytes[1]) {
            number = "m"
            isDimension = true
            index = 1
        }
        guard let first = Self.number(bytes, &index) else { return nil }
        number += first
        while index < bytes.count, bytes[index] == UInt8(ascii: "x") {
            var next = index + 1
            guard let more = Self.number(bytes, &next) else { break }
            number += "x" + more
            isDimension = true
            index = next
        }
        guard index < bytes.count else { return }
        guard let unit = MeasureUnits.words[String(decoding: bytes[index...], as: UTF8.self)] else { return nil }
        self.unit = unit
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// Digits, and after a point more of them.
    private static func number(_ bytes: [UInt8], _ index: inout Int) -> String? {
        let start = index
        while index < bytes.count, isDigit(bytes[index]) { index += 1 }
        guard index > start else { return nil }
        var whole = bytes[start..<index]
        while whole.count > 1, whole.first == UInt8(ascii: "0") { whole.removeFirst() }
        guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "."), isDigit(bytes[index + 1]) else {
            return String(decoding: whole, as: UTF8.self)
        }
        let point = index
        index += 1
        while index < bytes.count, isDigit(bytes[index]) { index += 1 }
        var fraction = bytes[point..<index]
        while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
        if fraction.count == 1 { fraction.removeLast() }
        return String(decoding: whole + fraction, as: UTF8.self)
    }
}

/// A number in Chinese: 三, 十二, 一百二十.
enum HanNumeral {
    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "零", "〇": 0
        case "一": 1
        case "二", "两": 2
        case "三": 3
        case "四": 4
        case "五": 5
        case "六": 6
        case "七": 7
        case "八": 8
        case "九": 9
        default: nil
        }
    }

    private static func power(_ scalar: Unicode.Scalar) -> Int? {
        scalar == "十" ? 10 : scalar == "百" ? 100 : nil
    }

    static func isPart(_ scalar: Unicode.Scalar) -> Bool { digit(scalar) != nil || power(scalar) != nil }

    /// Up to 999; nil for what is no number.
    static func value(of text: String) -> Int? {
        var sum = 0
        var digit: Int?
        for scalar in text.unicodeScalars {
            if let power = power(scalar) {
                sum += (digit ?? 1) * power
                digit = nil
            } else if let value = self.digit(scalar) {
                guard digit == nil || digit == 0 else { return nil }
                digit = value
            }
        }
        return sum + (digit ?? 0)
    }
}
