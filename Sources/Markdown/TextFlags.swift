/// What a look over a text found in it, so that later passes are made only where they have work.
struct TextFlags: OptionSet {
    var rawValue: UInt8

    /// `[[`
    static let doubleBracket = TextFlags(rawValue: 1)
    /// `%%`
    static let doublePercent = TextFlags(rawValue: 2)
    /// One of U+FDD0…U+FDEF, perhaps.
    static let noncharacter = TextFlags(rawValue: 4)
    /// `*` beside full-width punctuation.
    static let wideEmphasis = TextFlags(rawValue: 8)
}
