/// The units in which makers measure: each spelling, folded, with the one that stands for all. The client has them from the index's
/// entry.
enum MeasureUnits {
    /// Those in letters.
    static let words: [String: String] = table([
        "mm": "mm millimeter millimeters millimetre millimetres", "cm": "cm centimeter centimeters centimetre centimetres",
        "m": "m meter meters metre metres", "km": "km", "um": "um \u{3BC}m", "in": "in inch inches", "g": "g gram grams",
        "kg": "kg kilogram kilograms",
        "mg": "mg", "ml": "ml", "l": "l liter liters litre litres", "v": "v volt volts", "mv": "mv", "kv": "kv",
        "a": "a amp amps ampere amperes", "ma": "ma",
        "mah": "mah", "w": "w watt watts", "kw": "kw", "ohm": "ohm ohms \u{3C9}", "kohm": "kohm k\u{3C9}", "hz": "hz hertz", "khz": "khz",
        "mhz": "mhz", "ghz": "ghz", "uf": "uf \u{3BC}f", "nf": "nf", "pf": "pf", "s": "s sec second seconds",
        "min": "min mins minute minutes",
        "h": "h hr hrs hour hours", "c": "c", "gb": "gb", "mb": "mb", "kb": "kb", "rpm": "rpm", "dpi": "dpi",
    ])

    /// Those in Han characters, simplified.
    static let han: [String: String] = table([
        "mm": "毫米", "cm": "厘米 公分", "m": "米 公尺", "km": "千米 公里", "um": "微米", "in": "英寸 英吋", "g": "克", "kg": "千克 公斤", "mg": "毫克",
        "ml": "毫升", "l": "升", "v": "伏 伏特", "mv": "毫伏", "kv": "千伏", "a": "安培", "ma": "毫安", "mah": "毫安时", "w": "瓦 瓦特", "kw": "千瓦",
        "ohm": "欧 欧姆", "kohm": "千欧", "hz": "赫 赫兹", "khz": "千赫", "mhz": "兆赫", "s": "秒 秒钟", "min": "分钟", "h": "小时", "c": "度 摄氏度",
        "rpm": "转每分",
    ])

    static let longestHan = 3

    /// Each unit with all its spellings, for the client.
    static let spellings: [(String, String)] = {
        var spellings: [String: [String]] = [:]
        for (spelling, unit) in words.sorted(by: { $0.key < $1.key }) + han.sorted(by: { $0.key < $1.key }) {
            spellings[unit, default: []].append(spelling)
        }
        return spellings.sorted { $0.key < $1.key }.map { ($0, $1.joined(separator: " ")) }
    }()

    private static func table(_ units: [String: String]) -> [String: String] {
        var table: [String: String] = [:]
        for (unit, spellings) in units { for spelling in spellings.split(separator: " ") { table[String(spelling)] = unit } }
        return table
    }
}
