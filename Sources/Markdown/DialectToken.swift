/// A piece of the text that cmark must not read: a wiki link, an embed, a comment, a formula and the like.
///
/// In the text that cmark gets, a piece is replaced by bytes that it takes for a word, on the line on which it began;
/// the renderer finds the word in text and writes what it stands for, and in code the source again.
struct DialectToken: Sendable, Equatable {
    var kind: Kind
    /// The piece in the source file, with its brackets.
    var range: Range<Int>
    /// How many bytes the word has that stands for it.
    var length: Int

    enum Kind: Sendable, Equatable {
        case wikiLink
        case embed
        /// `%%…%%` on one line: shown where it turns out to stand in code.
        case comment
        /// Part of a comment over several lines: never shown.
        case hiddenComment
        /// A formula within text: `$…$`, `\(…\)`, or `$$…$$` and `\[…\]`, which stand on lines of their own.
        case formula(isDisplay: Bool)
        /// `:bulb:`
        case emoji
        /// `{#id .class}`
        case attributes
    }

    /// A word begins with one of eight noncharacters, then two letters or digits: together its number.
    /// Noncharacters can't stand in HTML, so those in the source are replaced before.
    static let lead: (UInt8, UInt8) = (0xEF, 0xB7)
    private static let firstThird: UInt8 = 0x90
    private static let alphabet = Array("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
    /// A word's number takes five bytes, which is what the shortest piece has.
    static let shortest = 5
    /// Fills what remains of a hidden comment that is too short for a word.
    static let filler: UInt8 = 0x01

    /// The shortest word of a number.
    static func word(_ number: Int) -> [UInt8] {
        [lead.0, lead.1, firstThird + UInt8(number / (62 * 62)), alphabet[number / 62 % 62], alphabet[number % 62]]
    }

    static func write(_ number: Int, over range: Range<Int>, in bytes: inout [UInt8]) {
        bytes.replaceSubrange(range.lowerBound..<range.lowerBound + shortest, with: word(number))
        for index in range.dropFirst(shortest) { bytes[index] = UInt8(ascii: "x") }
    }

    /// The number of the word that begins at `index`, if one does.
    @inline(__always)
    static func number(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        guard index + shortest <= bytes.count, bytes[index] == lead.0, bytes[index + 1] == lead.1 else { return nil }
        let third = bytes[index + 2] &- firstThird
        guard third < 8, let high = digit(bytes[index + 3]), let low = digit(bytes[index + 4]) else { return nil }
        return (Int(third) * 62 + high) * 62 + low
    }

    private static func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte - UInt8(ascii: "a")) + 10
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte - UInt8(ascii: "A")) + 36
        default: nil
        }
    }
}
