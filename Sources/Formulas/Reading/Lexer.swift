/// Cuts a formula into what TeX sees: commands, braces, marks, characters.
struct Lexer {
    enum Token: Equatable {
        case end
        case open, close
        case superscript, `subscript`
        /// `&`
        case cell
        /// `\\`
        case line
        /// A backslash with letters, or with one other character.
        case command(String)
        case character(Unicode.Scalar)
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    let end: Int
    private(set) var index: Int
    /// Where the last token began.
    private(set) var start: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        self.bytes = bytes
        end = range.upperBound
        index = range.lowerBound
        start = range.lowerBound
    }

    /// The next token behind blanks and comments.
    mutating func next() -> Token {
        skipBlanks()
        return nextOrBlank()
    }

    func peek() -> Token {
        var copy = self
        return copy.next()
    }

    /// The next byte, where it is one of ASCII.
    var byte: UInt8? { index < end ? bytes[index] : nil }

    func byte(at distance: Int) -> UInt8? { index + distance < end ? bytes[index + distance] : nil }

    mutating func skip(_ count: Int) { index = min(end, index + count) }

    mutating func skipBlanks() {
        while index < end {
            if bytes[index] <= 0x20 {
                index += 1
            } else if bytes[index] == UInt8(ascii: "%"), !isPercentage {
                while index < end, bytes[index] != UInt8(ascii: "\n") { index += 1 }
            } else {
                return
            }
        }
    }

    /// `50%`, as people write it who know nothing of comments.
    private var isPercentage: Bool { index > 0 && (0x30...0x39).contains(bytes[index - 1]) }

    /// The next token; a blank is a character.
    mutating func nextOrBlank() -> Token {
        start = index
        guard index < end else { return .end }
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "{"): return .open
        case UInt8(ascii: "}"): return .close
        case UInt8(ascii: "^"): return .superscript
        case UInt8(ascii: "_"): return .subscript
        case UInt8(ascii: "&"): return .cell
        case UInt8(ascii: "\\"): return command()
        case 0..<0x80: return .character(Unicode.Scalar(byte))
        default:
            index -= 1
            return .character(scalar())
        }
    }

    private mutating func command() -> Token {
        guard index < end else { return .command("") }
        let first = index
        while index < end, isLetter(bytes[index]) { index += 1 }
        if index == first {
            if bytes[index] == UInt8(ascii: "\\") {
                index += 1
                return .line
            }
            return .command(String(scalar()))
        }
        if index < end, bytes[index] == UInt8(ascii: "*"), Self.withStar.contains(text(first..<index)) { index += 1 }
        let name = text(first..<index)
        return name == "cr" || name == "newline" || name == "tabularnewline" ? .line : .command(name)
    }

    private static let withStar: Set<String> = ["operatorname", "hspace", "tag"]

    private mutating func scalar() -> Unicode.Scalar {
        var decoder = UTF8()
        var rest = bytes[index..<min(end, index + 4)].makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&rest) else {
            index += 1
            return "\u{FFFD}"
        }
        index = min(end, index + UTF8.width(scalar))
        return scalar
    }

    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// What stands in braces right here, and goes on behind them; nil where there is no such group.
    mutating func rawGroup() -> Range<Int>? {
        skipBlanks()
        guard byte == UInt8(ascii: "{") else { return nil }
        var depth = 0
        var at = index
        while at < end {
            switch bytes[at] {
            case UInt8(ascii: "\\"): at += 1
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"):
                depth -= 1
                if depth == 0 {
                    defer { index = at + 1 }
                    return index + 1..<at
                }
            default: break
            }
            at += 1
        }
        return nil
    }

    /// A few characters in square brackets right here; goes on behind them.
    mutating func rawOption() -> Range<Int>? {
        let before = index
        skipBlanks()
        guard byte == UInt8(ascii: "["), let close = bytes[index..<min(end, index + 100)].firstIndex(of: UInt8(ascii: "]")) else {
            index = before
            return nil
        }
        defer { index = close + 1 }
        return index + 1..<close
    }
}
