/// Reads character references such as `&amp;`, `&#20013;` and `&#x4E2D` as browsers do (HTML standard, 13.2.5.72).
public enum CharacterReferences {
    /// Appends what bytes mean: references replaced, everything else as it is.
    ///
    /// In an attribute's value a name without semicolon is no reference where a letter, a digit or `=` follows.
    public static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, inAttribute: Bool = false, into output: inout [UInt8]
    ) {
        var runStart = 0
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "&"),
                let reference = reference(in: bytes, at: index, inAttribute: inAttribute)
            else {
                index += 1
                continue
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart..<index]))
            append(reference.first, to: &output)
            if reference.second != 0 { append(reference.second, to: &output) }
            index += reference.length
            runStart = index
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart..<index]))
    }

    /// What bytes mean, as text; what is not UTF-8 is replaced.
    public static func decoded(_ bytes: UnsafeBufferPointer<UInt8>, inAttribute: Bool = false) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        decode(bytes, inAttribute: inAttribute, into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    public static func decoded(_ string: String, inAttribute: Bool = false) -> String {
        var string = string
        return string.withUTF8 { decoded($0, inAttribute: inAttribute) }
    }

    /// A reference's length in bytes and the one or two code points that it stands for.
    struct Reference {
        var length: Int
        var first: UInt32
        var second: UInt32 = 0
    }

    /// The reference that begins with the `&` at `index`, if one does.
    static func reference(in bytes: UnsafeBufferPointer<UInt8>, at index: Int, inAttribute: Bool) -> Reference? {
        guard index + 1 < bytes.count else { return nil }
        if bytes[index + 1] == UInt8(ascii: "#") { return numeric(in: bytes, at: index) }
        let start = index + 1
        var end = start
        while end < bytes.count, end - start <= NamedCharacterReferences.longestName,
            bytes[end].isASCIILetter || bytes[end].isASCIIDigit
        {
            end += 1
        }
        let names = NamedCharacterReferences.shared
        if end < bytes.count, bytes[end] == UInt8(ascii: ";"),
            let points = names.codePoints(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        {
            return Reference(length: end + 1 - index, first: points.0, second: points.1)
        }
        var length = min(end - start, NamedCharacterReferences.longestLegacyName)
        while length >= 2 {
            let name = UnsafeBufferPointer(rebasing: bytes[start..<start + length])
            if names.isLegacy(name), let points = names.codePoints(name) {
                if inAttribute, start + length < bytes.count, bytes[start + length].continuesName { return nil }
                return Reference(length: 1 + length, first: points.0)
            }
            length -= 1
        }
        return nil
    }

    private static func numeric(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Reference? {
        var place = index + 2
        let isHexadecimal = place < bytes.count && bytes[place] | 0x20 == UInt8(ascii: "x")
        if isHexadecimal { place += 1 }
        let digits = place
        var value: UInt32 = 0
        while place < bytes.count, let digit = bytes[place].hexadecimalValue, isHexadecimal || digit < 10 {
            if value <= 0x10_FFFF { value = value * (isHexadecimal ? 16 : 10) + digit }
            place += 1
        }
        guard place > digits else { return nil }
        if place < bytes.count, bytes[place] == UInt8(ascii: ";") { place += 1 }
        return Reference(length: place - index, first: codePoint(value))
    }

    /// What browsers take a number for: Windows-1252 where others have controls, U+FFFD where nothing is.
    private static func codePoint(_ value: UInt32) -> UInt32 {
        switch value {
        case 0, 0xD800...0xDFFF, 0x11_0000...: 0xFFFD
        case 0x80...0x9F: windows1252[Int(value - 0x80)]
        default: value
        }
    }

    private static let windows1252: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
        0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
        0x017E, 0x0178,
    ]

    private static func append(_ codePoint: UInt32, to output: inout [UInt8]) {
        let scalar = Unicode.Scalar(codePoint) ?? "\u{FFFD}"
        output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
}

extension UInt8 {
    fileprivate var continuesName: Bool { isASCIILetter || isASCIIDigit || self == UInt8(ascii: "=") }
}
