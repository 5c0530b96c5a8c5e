extension Reader {
    /// One thing: a letter, a number, an operator, a group, a command with what it takes.
    mutating func atom() throws(Refusal) -> Atom {
        let place = lexer
        switch lexer.next() {
        case .open: return Atom(node: Self.asValue(try groupContent()))
        case .command(let name): return try command(name)
        case .character(let scalar): return character(scalar)
        case .end, .close, .cell, .line, .superscript, .subscript:
            lexer = place
            throw refusal(.missingArgument(""))
        }
    }

    /// What a group stands for. An operator alone in one has no room around it: `1{,}000`.
    private static func asValue(_ nodes: [Node]) -> Node {
        if nodes.count == 1, case .sign(let sign, let look) = nodes[0], look == .plain || look == .prefix { return .sign(sign, .ordinary) }
        return .group(nodes)
    }

    // MARK: Characters

    private mutating func character(_ scalar: Unicode.Scalar) -> Atom {
        if scalar.isASCIIDigit { return Atom(node: .number(number(scalar))) }
        // A decimal point without a digit before it.
        if scalar == ".", let byte = lexer.byte, (0x30...0x39).contains(byte) { return Atom(node: .number(number(scalar))) }
        if scalar == "~" { return Atom(node: .space(333)) }
        if scalar == "%" || scalar == "#" || scalar == "$" { return Atom(node: .sign(String(scalar), .ordinary)) }
        switch Characters.meaning(of: scalar) {
        case .symbol(let symbol): return atom(of: symbol)
        case .bracket(let sign, let isOpening):
            guard let isOpening else { return Atom(node: .sign(sign, .bar)) }
            return Atom(node: .sign(sign, .bracket), kind: isOpening ? .open : .close)
        case .prime(let count): return Atom(node: .sign(String(repeating: "′", count: count), .ordinary))
        case .superscript(let sign): return Atom(node: .element(.sup, [.nothing, .text(sign)]))
        case .subscript(let sign): return Atom(node: .element(.sub, [.nothing, .text(sign)]))
        case .words: return Atom(node: .text(words(scalar)))
        }
    }

    /// Digits with at most one point among them.
    private mutating func number(_ first: Unicode.Scalar) -> String {
        var digits = String(letter(first))
        var hasPoint = first == "."
        while let byte = lexer.byte {
            if (0x30...0x39).contains(byte) {
                digits.unicodeScalars.append(letter(Unicode.Scalar(byte)))
            } else if byte == UInt8(ascii: "."), !hasPoint, let after = lexer.byte(at: 1), (0x30...0x39).contains(after) {
                hasPoint = true
                digits.append(".")
            } else {
                break
            }
            lexer.skip(1)
        }
        return digits
    }

    /// Chinese as it stands there, with blanks only where Latin words follow in the same run.
    private mutating func words(_ first: Unicode.Scalar) -> String {
        var words = String(first)
        while true {
            let before = lexer
            guard case .character(let scalar) = lexer.nextOrBlank(), scalar.value >= 0x80, case .words = Characters.meaning(of: scalar)
            else {
                lexer = before
                return words
            }
            words.unicodeScalars.append(scalar)
        }
    }

    /// A letter in the face that holds here.
    func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar { alphabet?.letter(scalar) ?? scalar }

    // MARK: Symbols

    mutating func atom(of symbol: Symbol) -> Atom {
        switch symbol.kind {
        case .letter: return Atom(node: identifier(symbol.text))
        case .value: return Atom(node: .identifier(inFace(symbol.text), isUpright: true))
        case .sign: return Atom(node: .sign(symbol.text, symbol.text == "/" ? .ordinary : .plain))
        case .binary: return Atom(node: .sign(symbol.text), kind: .binary)
        case .relation: return Atom(node: .sign(symbol.text), kind: .relation)
        // One that points up would grow with what stands beside it.
        case .arrow: return Atom(node: .sign(symbol.text, Symbol.upright.contains(symbol.text) ? .bracket : .plain), kind: .relation)
        case .punctuation: return Atom(node: .sign(symbol.text), kind: .punctuation)
        case .dots: return Atom(node: .sign(symbol.text))
        case .large: return Atom(node: .sign(symbol.text), kind: .operation, limits: .movable)
        case .integral: return Atom(node: .sign(symbol.text), kind: .operation)
        case .open: return Atom(node: .sign(symbol.text, .bracket), kind: .open)
        case .close: return Atom(node: .sign(symbol.text, .bracket), kind: .close)
        case .function: return Atom(node: .identifier(symbol.text, isUpright: true), isFunction: true)
        case .functionWithLimits: return Atom(node: .sign(symbol.text, .function), kind: .operation, limits: .movable)
        }
    }

    private func inFace(_ text: String) -> String {
        guard let alphabet, alphabet != .upright, alphabet != .slanted else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map(alphabet.letter)))
    }

    /// A letter; in an upright face, the whole word that it begins.
    private mutating func identifier(_ text: String) -> Node {
        switch alphabet {
        case nil, .slanted: return .identifier(text)
        case .upright?, .sans?, .mono?:
            var word = inFace(text)
            while let byte = lexer.byte, (0x61...0x7A).contains(byte | 0x20) {
                word.unicodeScalars.append(letter(Unicode.Scalar(byte)))
                lexer.skip(1)
            }
            return .identifier(word, isUpright: true)
        case .boldSlanted?: return .identifier(inFace(text))
        default: return .identifier(inFace(text), isUpright: true)
        }
    }
}
