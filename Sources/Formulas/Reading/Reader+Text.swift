import Limits

extension Reader {
    /// Words, in which `$…$` is a formula again.
    mutating func text(of name: String, _ face: Alphabet?) throws(Refusal) -> Node {
        guard let range = lexer.rawGroup() else { return try argument(of: name) }
        var reader = reader(of: range)
        reader.alphabet = face
        return .group(try reader.textContent())
    }

    private mutating func textContent() throws(Refusal) -> [Node] {
        guard depth < Limits.formulaDepth.value else { throw refusal(.tooDeep) }
        var nodes: [Node] = []
        var words = String.UnicodeScalarView()
        func flush() {
            if !words.isEmpty { nodes.append(.text(Self.keepingBlanks(words))) }
            words = String.UnicodeScalarView()
        }
        while true {
            switch lexer.nextOrBlank() {
            case .end:
                flush()
                return nodes
            case .character("$"):
                flush()
                nodes += try formulaInText()
            case .character(let scalar): words.append(scalar == "~" ? "\u{A0}" : scalar.value <= 0x20 ? " " : letter(scalar))
            case .open, .close: break
            case .superscript: words.append("^")
            case .subscript: words.append("_")
            case .cell: words.append("&")
            case .line: words.append(" ")
            case .command(let name):
                if Commands.spaces[name] != nil {
                    words.append("\u{A0}")
                } else if let face = Commands.texts[name] {
                    flush()
                    nodes.append(try text(of: name, face))
                } else if Commands.escaped.contains(name) || name == "{" || name == "}" {
                    words.append(contentsOf: name.unicodeScalars)
                } else if let symbol = Symbol.named[name] {
                    words.append(contentsOf: symbol.text.unicodeScalars)
                } else if Commands.leftOut[name] != 0 {
                    throw refusal(.unknownCommand(name))
                }
            }
        }
    }

    private mutating func formulaInText() throws(Refusal) -> [Node] {
        let start = lexer.index
        while true {
            switch lexer.nextOrBlank() {
            case .end: throw refusal(.unpaired("$"))
            case .character("$"):
                var reader = reader(of: start..<lexer.start)
                return try reader.row(.formula)
            default: break
            }
        }
    }

    /// Blanks at the ends, and before others, would not be shown.
    private static func keepingBlanks(_ words: String.UnicodeScalarView) -> String {
        var kept = words
        if kept.first == " " { kept.replaceSubrange(kept.startIndex...kept.startIndex, with: ["\u{A0}"]) }
        if kept.last == " " {
            kept.removeLast()
            kept.append("\u{A0}")
        }
        return String(kept)
    }

    // MARK: Lengths

    /// `{2em}`, `{-3mu}`
    mutating func width(_ name: String) throws(Refusal) -> Int { Self.thousandths(try self.name(of: name)) ?? 0 }

    /// `2em` without braces.
    mutating func bareWidth() -> Int {
        lexer.skipBlanks()
        var text = ""
        while let byte = lexer.byte, text.utf8.count < 12,
            (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
        {
            text.unicodeScalars.append(Unicode.Scalar(byte))
            lexer.skip(1)
        }
        for unit in units.keys where lexer.byte == unit.utf8.first && lexer.byte(at: 1) == unit.utf8.last {
            lexer.skip(2)
            return Self.thousandths(text + unit) ?? 0
        }
        return 0
    }

    static func isLength(_ text: String) -> Bool { thousandths(text.filter { $0 != " " }) != nil }

    /// In thousandths of an em, up to twenty em.
    private static func thousandths(_ text: String) -> Int? {
        let text = text.filter { $0 != " " }
        guard let unit = units[String(text.suffix(2))], let number = Double(text.dropLast(2)), number.isFinite else { return nil }
        return Int(max(-20_000, min(20_000, number * unit)).rounded())
    }
}

/// Units of length, in thousandths of an em.
private let units: [String: Double] = [
    "em": 1000, "ex": 430, "mu": 1000 / 18, "pt": 100, "cm": 2845, "mm": 284.5, "in": 7227, "px": 75, "pc": 1200,
]
