/// Numbers in Chinese characters, 一 to 九千九百九十九, also digit by digit (二〇二六).
public enum ChineseNumeral {
    /// The value of one digit; nil for any other character.
    public static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "〇", "零": 0
        case "一", "壹": 1
        case "二", "两", "贰", "貳", "兩": 2
        case "三", "叁", "叄": 3
        case "四", "肆": 4
        case "五", "伍": 5
        case "六", "陆", "陸": 6
        case "七", "柒": 7
        case "八", "捌": 8
        case "九", "玖": 9
        default: nil
        }
    }

    private static func unit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "十", "拾": 10
        case "百": 100
        case "千": 1000
        default: nil
        }
    }

    /// Tens in one character: 廿 is 20, 卅 30.
    private static func tens(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "廿", "卄": 20
        case "卅": 30
        case "卌": 40
        default: nil
        }
    }

    /// Whether a scalar may belong to a number.
    public static func isPart(_ scalar: Unicode.Scalar) -> Bool { digit(scalar) != nil || unit(scalar) != nil || tens(scalar) != nil }

    /// The number that `scalars` are from the first to the last; nil where they are none, or a number that nobody writes.
    public static func value(of scalars: some Collection<Unicode.Scalar>) -> Int? {
        guard !scalars.isEmpty, scalars.count <= 9 else { return nil }
        if scalars.count > 1, scalars.allSatisfy({ digit($0) != nil }) {
            guard scalars.count <= 4 else { return nil }
            return scalars.reduce(0) { $0 * 10 + (digit($1) ?? 0) }
        }
        var total = 0
        var pending: Int?
        var lastUnit = 10_000
        for scalar in scalars {
            if let digit = digit(scalar) {
                // A zero fills a gap: 一百零八.
                if digit == 0, scalars.count > 1 { continue }
                guard pending == nil else { return nil }
                pending = digit
            } else if let unit = unit(scalar) {
                guard unit < lastUnit, pending != nil || unit == 10 else { return nil }
                total += (pending ?? 1) * unit
                pending = nil
                lastUnit = unit
            } else if let tens = tens(scalar) {
                guard lastUnit > 10, pending == nil else { return nil }
                total += tens
                lastUnit = 10
            } else {
                return nil
            }
        }
        return total + (pending ?? 0)
    }
}
