/// Characters that cmark takes for letters, put into the text that it gets: in place of a mark that is none, or between a
/// mark and the punctuation that would keep it from being one. The renderer writes what each stands for, in code too.
enum StandIn: UInt8, CaseIterable {
    /// Nothing in the source: `**` and `~~` beside Chinese look to cmark as if they touched a letter.
    case nothing = 0x98
    /// An asterisk that multiplies.
    case asterisk = 0x99
    /// A blank in an address.
    case blank = 0x9A
    /// A bar in a cell of a table.
    case bar = 0x9B
    /// A tilde between two numbers.
    case tilde = 0x9C
    /// An underscore of a face: `^_^`.
    case underscore = 0x9D
    /// A backslash that is an arm: `¯\_(ツ)_/¯`.
    case backslash = 0x9E

    /// What the reader gets.
    var original: StaticString {
        switch self {
        case .nothing: ""
        case .asterisk: "*"
        case .blank: " "
        case .bar: "|"
        case .tilde: "~"
        case .underscore: "_"
        case .backslash: "\\"
        }
    }

    /// The bytes that cmark gets.
    var bytes: [UInt8] { [DialectToken.lead.0, DialectToken.lead.1, rawValue] }

    /// The one that begins at `index`, whose first byte is known to fit.
    @inline(__always)
    static func at(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> StandIn? {
        guard index + 2 < bytes.count, bytes[index + 1] == DialectToken.lead.1 else { return nil }
        return StandIn(rawValue: bytes[index + 2])
    }
}
