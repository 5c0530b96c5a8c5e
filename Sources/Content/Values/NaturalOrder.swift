import Foundation

/// The order in which readers expect names: `step_2` before `step_10`, 第二课 before 第十课, a folder before its neighbours.
///
/// One key for each name, made in one pass; keys compare as bytes.
public struct NaturalOrder: Sendable, Comparable, Hashable {
    private let key: [UInt8]
    private let text: String

    public init(_ text: String) {
        self.text = text
        key = Self.key(of: text)
    }

    public static func < (a: NaturalOrder, b: NaturalOrder) -> Bool {
        if a.key != b.key { return a.key.lexicographicallyPrecedes(b.key) }
        return a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
    }

    /// The text with 第十课 as 第10课, for sorting by something else than its characters; nil where there is nothing of the kind.
    public static func ordinalsInDigits(_ text: String) -> String? {
        guard text.unicodeScalars.contains("第") else { return nil }
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var isChanged = false
        var index = 0
        while index < scalars.count {
            let end = scalars[index...].firstIndex { !ChineseNumeral.isPart($0) } ?? scalars.count
            if end > index, index > 0, scalars[index - 1] == "第", let number = ChineseNumeral.value(of: scalars[index..<end]) {
                result.append(contentsOf: String(number).unicodeScalars)
                isChanged = true
            } else if end > index {
                result.append(contentsOf: scalars[index..<end])
            } else {
                result.append(scalars[index])
            }
            index = max(end, index + 1)
        }
        return isChanged ? String(result) : nil
    }

    private static func key(of text: String) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(text.utf8.count + 8)
        let composed = text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
        let scalars = Array(composed.unicodeScalars)
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            if asciiDigit(scalar) != nil {
                var digits: [UInt8] = []
                while index < scalars.count, let digit = asciiDigit(scalars[index]) {
                    if digit != 0x30 || !digits.isEmpty { digits.append(digit) }
                    index += 1
                }
                append(digits, to: &key)
            } else if ChineseNumeral.isPart(scalar) {
                let end = scalars[index...].firstIndex { !ChineseNumeral.isPart($0) } ?? scalars.count
                if counts(scalars, index..<end), let number = ChineseNumeral.value(of: scalars[index..<end]) {
                    append(number == 0 ? [] : Array(String(number).utf8), to: &key)
                } else {
                    for scalar in scalars[index..<end] { key.append(contentsOf: String(scalar).utf8) }
                }
                index = end
            } else if let (number, length) = OrderWords.number(scalars, index) {
                append(Array(String(number).utf8), to: &key)
                index += length
            } else {
                append(scalar, to: &key)
                index += 1
            }
        }
        return key
    }

    /// Capitals sort as small letters; a folder's own files come before those of a folder whose name only begins alike.
    private static func append(_ scalar: Unicode.Scalar, to key: inout [UInt8]) {
        if scalar == "/" {
            key.append(1)
        } else if scalar.isASCII {
            let byte = UInt8(scalar.value)
            key.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
        } else {
            key.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }

    /// Where a digit sorts; then how many digits there are, so that longer numbers are greater; then the digits.
    private static func append(_ digits: [UInt8], to key: inout [UInt8]) {
        key.append(0x30)
        key.append(UInt8(min(digits.count, 255)))
        key.append(contentsOf: digits)
    }

    static func asciiDigit(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0x30...0x39: UInt8(scalar.value)
        case 0xFF10...0xFF19: UInt8(scalar.value - 0xFF10 + 0x30)
        default: nil
        }
    }

    /// Whether Chinese numerals number something here: 第十课, 十二、, （三）, 三年级; the 一 of 一般 and the 三 of 三角尺 don't.
    static func isOpening(_ scalars: [Unicode.Scalar], before index: Int) -> Bool { index == 0 || opening.contains(scalars[index - 1]) }

    static func isClosing(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        index >= scalars.count || closing.contains(scalars[index])
    }

    private static func counts(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
        if range.lowerBound > 0, "第周期拜".unicodeScalars.contains(scalars[range.lowerBound - 1]) { return true }
        if OrderWords.isGrade(scalars, range) { return true }
        guard range.lowerBound == 0 || opening.contains(scalars[range.lowerBound - 1]) else { return false }
        guard range.upperBound < scalars.count else { return true }
        return closing.contains(scalars[range.upperBound]) || counted.contains(scalars[range.upperBound])
    }

    private static let opening = Set(" 　-_/（(【[".unicodeScalars)
    private static let closing = Set(" 　-_/、.．:：·）)】]，,".unicodeScalars)
    private static let counted = Set("课节章讲篇回步年月号册组班级关人".unicodeScalars)
}
