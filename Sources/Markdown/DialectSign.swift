/// A byte at which the scan stops to look whether something begins or ends.
enum DialectSign {
    case backslash, backtick, angle, bracket, closingBracket, exclamation, percent, dollar, brace, colon, bar, lineEnd, verticalTab
    /// `*`, `~`, `=`
    case delimiter
    /// `+`, `^`: markup of other generators, written twice.
    case doubled
    case parenthesis
    /// Of a face.
    case underscore
    /// `h` of `http`, `w` of `www`
    case address
    /// The first byte of full-width brackets, bars and marks.
    case wide
    /// The first byte of a break or a control character that nobody sees.
    case unseen

    @inline(__always)
    init?(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\\"): self = .backslash
        case UInt8(ascii: "`"): self = .backtick
        case UInt8(ascii: "<"): self = .angle
        case UInt8(ascii: "["): self = .bracket
        case UInt8(ascii: "]"): self = .closingBracket
        case UInt8(ascii: "!"): self = .exclamation
        case UInt8(ascii: "%"): self = .percent
        case UInt8(ascii: "$"): self = .dollar
        case UInt8(ascii: "{"): self = .brace
        case UInt8(ascii: ":"): self = .colon
        case UInt8(ascii: "|"): self = .bar
        case UInt8(ascii: "\n"): self = .lineEnd
        case 0x0B: self = .verticalTab
        case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "="): self = .delimiter
        case UInt8(ascii: "+"), UInt8(ascii: "^"): self = .doubled
        case UInt8(ascii: "("): self = .parenthesis
        case UInt8(ascii: "_"): self = .underscore
        case UInt8(ascii: "h"), UInt8(ascii: "w"): self = .address
        case 0xE3, 0xEF: self = .wide
        case 0xC2, 0xE2, 0x01...0x08, 0x0E...0x1F, 0x7F: self = .unseen
        default: return nil
        }
    }
}
