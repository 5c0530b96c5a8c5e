extension Reader {
    /// What a command makes, with what it takes after it.
    mutating func command(_ name: String) throws(Refusal) -> Atom {
        let place = lexer.start..<lexer.index
        if let symbol = Symbol.named[name] { return atom(of: symbol) }
        if let width = Commands.spaces[name] { return Atom(node: .space(width)) }
        if Commands.escaped.contains(name) { return Atom(node: .sign(name, .ordinary)) }
        if let bracket = bracket(name) { return bracket }
        if let fraction = Commands.fractions[name] { return Atom(node: try self.fraction(name, fraction)) }
        if let face = Commands.alphabets[name] { return Atom(node: try faced(name, face)) }
        if let face = Commands.texts[name] { return Atom(node: try text(of: name, face)) }
        if let accent = Commands.accents[name] {
            return Atom(node: .element(.accentOver, [try argument(of: name), .sign(accent.sign, accent.isWide ? .stretched : .bracket)]))
        }
        if let accent = Commands.accentsUnder[name] {
            return Atom(node: .element(.accentUnder, [try argument(of: name), .sign(accent, .stretched)]))
        }
        if let arrow = Commands.longArrows[name] { return try longArrow(name, arrow) }
        if let enclosure = Commands.enclosures[name] { return Atom(node: .element(enclosure, [try argument(of: name)])) }
        if let groups = Commands.coloured[name] {
            for _ in 0..<groups { _ = try self.name(of: name) }
            return Atom(node: try argument(of: name))
        }
        if Commands.transparent.contains(name) { return Atom(node: try argument(of: name)) }
        if let size = Commands.sizes[name] { return Atom(node: .sign(try delimiter(after: name), .size(size)), kind: Self.side(of: name)) }
        if let atom = try special(name) { return atom }
        throw Refusal(Commands.definitions.contains(name) ? .definition(name) : .unknownCommand(name), at: place)
    }

    /// Commands that are like no other.
    private mutating func special(_ name: String) throws(Refusal) -> Atom? {
        switch name {
        case "sqrt": return Atom(node: try root())
        case "left": return Atom(node: try fenced())
        case "begin": return Atom(node: try environment())
        case "operatorname": return Atom(node: .identifier(try operatorName(name), isUpright: true), isFunction: true)
        case "operatorname*": return Atom(node: .sign(try operatorName(name), .function), kind: .operation, limits: .movable)
        case "overset", "stackrel":
            let upper = try argument(of: name)
            let base = try argument(of: name)
            return Atom(node: .element(.over, [base, upper]), kind: Self.kind(of: base))
        case "underset":
            let lower = try argument(of: name)
            let base = try argument(of: name)
            return Atom(node: .element(.under, [base, lower]), kind: Self.kind(of: base))
        case "overbrace": return Atom(node: .element(.accentOver, [try argument(of: name), .sign("⏞", .stretched)]), limits: .always)
        case "underbrace": return Atom(node: .element(.accentUnder, [try argument(of: name), .sign("⏟", .stretched)]), limits: .always)
        case "not": return negated(try argument(of: name))
        case "bmod": return Atom(node: .sign("mod"), kind: .binary)
        case "mod": return Atom(node: .row([.space(1000), .identifier("mod", isUpright: true), .space(333), try argument(of: name)]))
        case "pmod":
            return Atom(
                node: .row([
                    .space(444), .sign("(", .bracket), .identifier("mod", isUpright: true), .space(333), try argument(of: name),
                    .sign(")", .bracket),
                ]))
        case "pod": return Atom(node: .row([.space(444), .sign("(", .bracket), try argument(of: name), .sign(")", .bracket)]))
        case "substack": return Atom(node: try stacked(name))
        case "hspace", "hspace*", "mspace": return Atom(node: .space(try width(name)))
        case "kern", "mkern", "hskip", "mskip": return Atom(node: .space(bareWidth()))
        case "tag", "tag*":
            let words = try self.name(of: name)
            tag = .text(name == "tag" ? "(\(words))" : words)
            return Atom(node: .space(0))
        case "ce": return Atom(node: try chemistry())
        case "SI", "qty", "si", "unit", "num", "ang": return Atom(node: try measure(name))
        case "char": return nil
        default: return nil
        }
    }

    private mutating func fraction(_ name: String, _ element: Element) throws(Refusal) -> Node {
        // `\cfrac[l]{…}{…}`
        if name == "cfrac" { _ = lexer.rawOption() }
        let upper = try argument(of: name)
        let lower = try argument(of: name)
        return name.hasSuffix("binom") ? Self.binomial(element, upper, lower) : .element(element, [upper, lower])
    }

    private mutating func root() throws(Refusal) -> Node {
        guard lexer.peek() == .character("[") else { return .element(.squareRoot, [try argument(of: "sqrt")]) }
        _ = lexer.next()
        let index = try row(.bracket)
        _ = lexer.next()
        return .element(.root, [try argument(of: "sqrt"), .group(index)])
    }

    private mutating func faced(_ name: String, _ face: Alphabet) throws(Refusal) -> Node {
        try nested { reader throws(Refusal) in
            reader.alphabet = face
            return try reader.argument(of: name)
        }
    }

    private mutating func operatorName(_ name: String) throws(Refusal) -> String {
        let words = try self.name(of: name)
        return words.replacing("\\,", with: "\u{2009}").replacing("\\ ", with: " ").filter { $0 != "\\" && $0 != "{" && $0 != "}" }
    }

    private mutating func longArrow(_ name: String, _ arrow: String) throws(Refusal) -> Atom {
        let lower = try lexer.peek() == .character("[") ? option() : []
        let upper = try argument(of: name)
        return Atom(node: Self.longArrow(arrow, upper: upper, lower: lower.isEmpty ? nil : .group(lower)), kind: .relation)
    }

    static func longArrow(_ arrow: String, upper: Node?, lower: Node?) -> Node {
        let sign = Node.sign(arrow, .stretched)
        switch (upper, lower) {
        case (let upper?, let lower?): return .element(.underOver, [sign, padded(lower), padded(upper)])
        case (let upper?, nil): return .element(.over, [sign, padded(upper)])
        case (nil, let lower?): return .element(.under, [sign, padded(lower)])
        case (nil, nil): return .sign(arrow)
        }
    }

    /// With room for the arrow's ends.
    private static func padded(_ node: Node) -> Node { .row([.space(400), node, .space(400)]) }

    /// `[…]` as part of a formula.
    private mutating func option() throws(Refusal) -> [Node] {
        _ = lexer.next()
        let nodes = try row(.bracket)
        _ = lexer.next()
        return nodes
    }

    private func negated(_ node: Node) -> Atom {
        switch node {
        case .sign(let sign, let look): Atom(node: .sign(Symbol.negated[sign] ?? sign + "\u{338}", look), kind: .relation)
        case .identifier(let name, let isUpright):
            Atom(node: .identifier(Symbol.negated[name] ?? name + "\u{338}", isUpright: isUpright), kind: .value)
        default: Atom(node: .element(.cancelled, [node]))
        }
    }

    private mutating func stacked(_ name: String) throws(Refusal) -> Node {
        guard let range = lexer.rawGroup() else { throw refusal(.missingArgument(name)) }
        var reader = reader(of: range)
        reader.alphabet = alphabet
        return .table(Table(kind: .stacked, rows: try reader.tableRows([.cell, .formula])))
    }

    static func kind(of node: Node) -> Atom.Class {
        switch node {
        case .sign(let sign, _): sign == "+" || sign == "−" || sign == "×" ? .binary : .relation
        default: .value
        }
    }

    private static func side(of name: String) -> Atom.Class { name.hasSuffix("l") ? .open : name.hasSuffix("r") ? .close : .value }
}
