/// Reads the numbers in attributes of a drawing: `M1-2.5.5e3`, `1,2 3`.
struct SVGNumbers {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Larger numbers are no drawing's, and sums of them have no end.
    static func bounded(_ number: Double) -> Double {
        number.isNaN ? 0 : min(max(number, -1e12), 1e12)
    }

    private mutating func skipBlanks() {
        while index < bytes.count, bytes[index].isHTMLSpace || bytes[index] == UInt8(ascii: ",") { index += 1 }
    }

    /// The letter that stands here, if one does.
    mutating func letter() -> UInt8? {
        skipBlanks()
        guard index < bytes.count, bytes[index].isASCIILetter else { return nil }
        index += 1
        return bytes[index - 1]
    }

    mutating func number() -> Double? {
        skipBlanks()
        let start = index
        var end = index
        if end < bytes.count, bytes[end] == UInt8(ascii: "+") || bytes[end] == UInt8(ascii: "-") { end += 1 }
        var digits = 0
        while end < bytes.count, bytes[end].isASCIIDigit { (end, digits) = (end + 1, digits + 1) }
        if end < bytes.count, bytes[end] == UInt8(ascii: ".") {
            end += 1
            while end < bytes.count, bytes[end].isASCIIDigit { (end, digits) = (end + 1, digits + 1) }
        }
        guard digits > 0 else { return nil }
        if end < bytes.count, bytes[end] | 0x20 == UInt8(ascii: "e") {
            var exponent = end + 1
            if exponent < bytes.count, bytes[exponent] == UInt8(ascii: "+") || bytes[exponent] == UInt8(ascii: "-") { exponent += 1 }
            if exponent < bytes.count, bytes[exponent].isASCIIDigit {
                while exponent < bytes.count, bytes[exponent].isASCIIDigit { exponent += 1 }
                end = exponent
            }
        }
        index = end
        return Double(String(decoding: bytes[start..<end], as: UTF8.self)).map(Self.bounded)
    }

    /// So many numbers; the fourth and fifth of an arc are single digits that nothing need part.
    mutating func numbers(_ count: Int, hasFlags: Bool) -> [Double]? {
        var found: [Double] = []
        found.reserveCapacity(count)
        for place in 0..<count {
            if hasFlags, place == 3 || place == 4 {
                skipBlanks()
                guard index < bytes.count, bytes[index] == UInt8(ascii: "0") || bytes[index] == UInt8(ascii: "1") else { return nil }
                found.append(Double(bytes[index] - UInt8(ascii: "0")))
                index += 1
            } else {
                guard let number = number() else { return nil }
                found.append(number)
            }
        }
        return found
    }

    /// Every number in a list; what stands between them is passed over.
    static func all(in text: some Collection<UInt8>) -> [Double] {
        var reader = SVGNumbers(Array(text))
        var found: [Double] = []
        while reader.index < reader.bytes.count {
            if let number = reader.number() { found.append(number) } else { reader.index += 1 }
        }
        return found
    }

    /// A length in user units, read generously; `unit` is what 100 % stand for.
    static func length(_ text: some StringProtocol, unit: Double) -> Double {
        var reader = SVGNumbers(Array(text.utf8))
        guard let number = reader.number() else { return 0 }
        let suffix = String(decoding: reader.bytes[reader.index...], as: UTF8.self).lowercased()
        let factor: Double =
            switch suffix.prefix(while: { $0 != " " }) {
            case "": 1
            case "%": unit / 100
            case "px": 1
            case "pt": 4.0 / 3
            default: 96
            }
        return bounded(number * factor)
    }
}
