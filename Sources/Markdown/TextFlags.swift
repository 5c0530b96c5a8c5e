/// What a look over a text found in it, so that later passes are made only where they have work.
struct TextFlags: OptionSet {
    var rawValue: UInt16

    /// `[[`
    static let doubleBracket = TextFlags(rawValue: 1)
    /// `%%`
    static let doublePercent = TextFlags(rawValue: 2)
    /// One of U+FDD0…U+FDEF, perhaps.
    static let noncharacter = TextFlags(rawValue: 4)
    /// `*`, `~~` or `==` beside what isn't ASCII, or `*` between digits.
    static let delimiters = TextFlags(rawValue: 8)
    /// `$`, `\\(` or `\\[`
    static let formula = TextFlags(rawValue: 16)
    /// `{` or `:name:`
    static let foreignMark = TextFlags(rawValue: 32)
    /// `](` with a blank in the address, or with full-width brackets.
    static let looseLink = TextFlags(rawValue: 64)
    /// A line that begins like a heading, a list, a footnote or a box, but not as Markdown wants it.
    static let looseLine = TextFlags(rawValue: 128)
    /// A line with a bar.
    static let bars = TextFlags(rawValue: 256)
}
