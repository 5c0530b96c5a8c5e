/// What a look over a text found in it, so that later passes are made only where they have work.
struct TextFlags: OptionSet {
    var rawValue: UInt8

    /// `[[`
    static let doubleBracket = TextFlags(rawValue: 1)
    /// `%%`
    static let doublePercent = TextFlags(rawValue: 2)
    /// One of U+FDD0…U+FDEF.
    static let noncharacter = TextFlags(rawValue: 4)

    static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> TextFlags {
        var flags: TextFlags = []
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == previous {
                if byte == UInt8(ascii: "[") { flags.insert(.doubleBracket) }
                if byte == UInt8(ascii: "%") { flags.insert(.doublePercent) }
            } else if byte == DialectToken.lead.1, previous == DialectToken.lead.0 {
                flags.insert(.noncharacter)
            }
            previous = byte
        }
        return flags
    }
}
