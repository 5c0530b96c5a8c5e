/// Units of measure, which a line must not part from their number.
public enum UnitOfMeasure {
    /// Whether a unit stands behind a blank and a digit before it.
    @inline(__always)
    static func follows(_ bytes: UnsafeBufferPointer<UInt8>, blank: Int) -> Bool {
        guard blank > 0, 0x30...0x39 ~= bytes[blank - 1] else { return false }
        return begins(bytes, at: blank + 1)
    }

    /// Whether a unit begins a text, and nothing but it.
    public static func begins(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard start < bytes.count else { return false }
        // Ω, µ, μ, °, ℃: what comes behind them is of the unit, too.
        switch bytes[start] {
        case 0xCE: return start + 1 < bytes.count && (bytes[start + 1] == 0xA9 || bytes[start + 1] == 0xBC)
        case 0xC2: return start + 1 < bytes.count && (bytes[start + 1] == 0xB5 || bytes[start + 1] == 0xB0)
        case 0xE2: return start + 2 < bytes.count && bytes[start + 1] == 0x84 && (bytes[start + 2] == 0x83 || bytes[start + 2] == 0xA6)
        default: break
        }
        var word: UInt32 = 0
        var end = start
        while end < bytes.count, end - start < 4, 0x41...0x5A ~= bytes[end] & 0xDF {
            word = word << 8 | UInt32(bytes[end])
            end += 1
        }
        // kΩ, MΩ
        if end == start + 1, end + 1 < bytes.count, bytes[end] == 0xCE, bytes[end + 1] == 0xA9 { return "kM".utf8.contains(bytes[start]) }
        guard end > start, end == bytes.count || !(0x30...0x39 ~= bytes[end] || 0x41...0x5A ~= bytes[end] & 0xDF) else { return false }
        return words.contains(word)
    }

    private static let words = Set(
        [
            "m", "mm", "cm", "dm", "km", "um", "nm", "g", "kg", "mg", "t", "L", "mL", "ml", "s", "ms", "h", "min", "V", "mV", "kV", "A",
            "mA", "W", "mW", "kW", "kWh", "Hz", "kHz", "MHz", "GHz", "N", "Pa", "kPa", "MPa", "J", "K", "F", "B", "KB", "kB", "MB", "GB",
            "TB", "px", "dpi", "ppi", "rpm", "fps", "mAh", "Ah", "dB", "lx", "lm", "bar", "psi", "inch", "ft", "oz", "lb", "Nm",
        ].map { $0.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } })
}
