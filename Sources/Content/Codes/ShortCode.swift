/// A short code on a label: what it may consist of, so that it can be an address on every system.
public enum ShortCode {
    public static let greatestLength = 24

    /// ASCII letters, digits, `-`, `_` and `.`, beginning with a letter or a digit, ending with no dot, and no name that
    /// Windows keeps for itself.
    public static func isUsable(_ code: String) -> Bool {
        let bytes = Array(code.utf8)
        guard let first = bytes.first, let last = bytes.last, bytes.count <= greatestLength, bytes.allSatisfy(isAllowed),
            isLetterOrDigit(first), last != UInt8(ascii: ".")
        else { return false }
        let stem = code.lowercased().prefix { $0 != "." }
        let isDevice =
            ["con", "prn", "aux", "nul"].contains(stem)
            || stem.count == 4 && (stem.hasPrefix("com") || stem.hasPrefix("lpt")) && stem.last?.isNumber == true
        return !isDevice
    }

    /// What two codes are compared by: on Windows and macOS `lc-01.html` and `LC-01.html` are one file.
    public static func folded(_ code: String) -> String { code.lowercased() }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
