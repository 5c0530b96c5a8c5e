import Limits

/// Marks without end above one letter: comparing such texts takes time by the square of their number, and no script has them.
///
/// An accent is one mark, Hebrew and Tibetan have up to ten, and text made to look haunted some twenty.
enum StackedMarks {
    /// The text with what is above the limit taken out of each stack, whether it stands there itself or as an HTML entity or an escape
    /// of YAML.
    static func cut(_ bytes: [UInt8]) -> [UInt8] {
        let most = Limits.stackedMarks.value
        var result: [UInt8] = []
        /// Up to where the result holds the text.
        var copied = 0
        var at = 0
        while at < bytes.count {
            guard let start = nextMark(in: bytes, from: at) else { break }
            var (end, count) = (start, 0)
            while let length = markLength(bytes, at: end) {
                count += 1
                end += length
                if count == most { result += bytes[copied..<end] }
                if count >= most { copied = end }
            }
            at = end
        }
        return copied == 0 ? bytes : result + bytes[copied...]
    }

    /// A place in the next stack that may be too high; letters with a few marks are passed over.
    ///
    /// So many marks in a row take at least two bytes each, so that it is enough to look at one byte in so many.
    private static func nextMark(in bytes: [UInt8], from: Int) -> Int? {
        let stride = Limits.stackedMarks.value
        var at = from
        while at < bytes.count {
            if let start = stackStart(bytes, at) { return max(start, from) }
            at += stride
        }
        return nil
    }

    /// Where the stack begins in which a byte stands.
    private static func stackStart(_ bytes: [UInt8], _ at: Int) -> Int? {
        let reach = bytes[at] < 0x80 ? longestMark : 3
        if bytes[at] < 0x80 {
            let before = bytes[max(0, at - reach)...at]
            guard mayBeOfEscape(bytes[at]), before.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "\\") }) else {
                return nil
            }
        }
        var start: Int?
        // A mark that holds the byte, and then those before it.
        for before in 0...reach where at >= before {
            if let length = markLength(bytes, at: at - before), length > before {
                start = at - before
                break
            }
        }
        guard var first = start else { return nil }
        while let previous = (1...longestMark).first(where: { first >= $0 && markLength(bytes, at: first - $0) == $0 }) {
            first -= previous
        }
        return first
    }

    /// As in `&#x0000301;`.
    private static let longestMark = 12

    private static func mayBeOfEscape(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || [0x23, 0x26, 0x3B, 0x5C].contains(byte)
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }

    /// How many bytes a mark takes that begins at a place; nil where none does.
    private static func markLength(_ bytes: [UInt8], at: Int) -> Int? {
        guard at >= 0, at < bytes.count else { return nil }
        switch bytes[at] {
        case UInt8(ascii: "&"): return entityLength(bytes, at: at)
        case UInt8(ascii: "\\"): return escapeLength(bytes, at: at)
        // What is below holds no mark; nor do the Chinese.
        case ..<0xCC, 0xE4...0xE9, 0xF5...: return nil
        default:
            var decoder = UTF8()
            var rest = bytes[at...].prefix(4).makeIterator()
            guard case .scalarValue(let scalar) = decoder.decode(&rest), isMark(scalar) else { return nil }
            return UTF8.encode(scalar)?.count
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.canonicalCombiningClass != .notReordered }

    private static func entityLength(_ bytes: [UInt8], at: Int) -> Int? {
        guard at + 2 < bytes.count, bytes[at + 1] == UInt8(ascii: "#") else {
            return namedMarks.first { bytes[at...].starts(with: $0) }?.count
        }
        let isHexadecimal = bytes[at + 2] | 0x20 == UInt8(ascii: "x")
        let digits = bytes[(at + (isHexadecimal ? 3 : 2))...].prefix(7).prefix(while: Self.isHexadecimal)
        let end = digits.endIndex
        guard end < bytes.count, bytes[end] == UInt8(ascii: ";"), isMark(digits, radix: isHexadecimal ? 16 : 10) else { return nil }
        return end + 1 - at
    }

    /// The marks that HTML has names for.
    private static let namedMarks = ["&DownBreve;", "&tdot;", "&TripleDot;", "&DotDot;"].map { Array($0.utf8) }

    private static func escapeLength(_ bytes: [UInt8], at: Int) -> Int? {
        guard at + 1 < bytes.count else { return nil }
        let count = bytes[at + 1] == UInt8(ascii: "u") ? 4 : bytes[at + 1] == UInt8(ascii: "U") ? 8 : 0
        let digits = bytes[(at + 2)...].prefix(count)
        return count > 0 && digits.count == count && digits.allSatisfy(isHexadecimal) && isMark(digits, radix: 16) ? 2 + count : nil
    }

    private static func isMark(_ digits: ArraySlice<UInt8>, radix: Int) -> Bool {
        Int(String(decoding: digits, as: UTF8.self), radix: radix).flatMap(UInt32.init(exactly:)).flatMap(Unicode.Scalar.init).map(isMark)
            ?? false
    }
}
