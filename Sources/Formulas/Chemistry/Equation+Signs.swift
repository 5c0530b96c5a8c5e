extension Equation {
    private static let arrows: [(String, String)] = [
        ("<=>>", "⇌"), ("<<=>", "⇌"), ("<-->", "⇄"), ("<=>", "⇌"), ("<->", "↔"), ("-->", "⇢"), ("->", "→"), ("<-", "←"), ("→", "→"),
        ("⇌", "⇌"),
        ("⇄", "⇌"), ("====", "="), ("===", "="), ("==", "="),
    ]

    /// `->[above][below]`
    mutating func readArrow() throws(Refusal) -> Bool {
        guard let (mark, sign) = Self.arrows.first(where: { begins($0.0) }) else { return false }
        flush()
        isAtStart = true
        index += mark.utf8.count
        let upper = try words()
        let lower = try upper == nil ? nil : words()
        nodes.append(Reader.longArrow(sign, upper: upper, lower: lower))
        return true
    }

    /// `[…]` right behind an arrow.
    private mutating func words() throws(Refusal) -> Node? {
        guard index < end, bytes[index] == UInt8(ascii: "[") else { return nil }
        var depth = 0
        var close = index
        while close < end {
            if bytes[close] == UInt8(ascii: "[") { depth += 1 }
            if bytes[close] == UInt8(ascii: "]") { depth -= 1 }
            if depth == 0 { break }
            close += 1
        }
        guard close < end else { throw Refusal(.missingArgument("["), at: index..<index + 1) }
        let inner = try reader.chemistry(in: index + 1..<close)
        index = close + 1
        return .group(inner)
    }

    /// `+` and `-` between formulas, charges behind one, bonds within one, the dot of a hydrate.
    mutating func readOperator() -> Bool {
        let byte = bytes[index]
        let endsPart = isBlank(at: index + 1) || ")],;".utf8.contains(bytes[index + 1]) || state(at: index + 1) != nil
        switch byte {
        case UInt8(ascii: "+"):
            if isAtStart || !endsPart { add(.sign("+")) } else { charge("+") }
        case UInt8(ascii: "-"):
            if isAtStart { add(.sign("−", endsPart ? .plain : .prefix)) } else if endsPart { charge("−") } else { bond("−") }
        case UInt8(ascii: "="): isAtStart ? add(.sign("=")) : bond("=")
        case UInt8(ascii: "#"): bond("≡")
        case UInt8(ascii: "*"): add(.sign("⋅", .ordinary))
        case UInt8(ascii: ".") where !isAtStart && !endsPart: add(.sign("⋅", .ordinary))
        case UInt8(ascii: "^") where isBlank(at: index + 1): add(.sign("↑", .bracket))
        default: return false
        }
        return true
    }

    private mutating func charge(_ sign: String) {
        let node = Node.sign(sign, .prefix)
        upper = upper.map { .row([$0, node]) } ?? node
        index += 1
    }

    private mutating func bond(_ sign: String) {
        add(.sign(sign, .ordinary))
        isAtStart = false
    }

    /// `^2-`, `^{3+}`, `_{n}`; before a formula those of an isotope.
    mutating func readScript(isUpper: Bool) throws(Refusal) {
        let place = index..<index + 1
        index += 1
        guard isUpper ? upper == nil : lower == nil else { throw Refusal(.doubleScript, at: place) }
        let node: Node
        if index < end, bytes[index] == UInt8(ascii: "{") {
            var inner = reader.reader(of: index..<end)
            inner.alphabet = .upright
            node = .group(try inner.scriptGroup())
            index = inner.lexer.index
        } else {
            node = readBareScript(isUpper: isUpper)
        }
        if isUpper { upper = node } else { lower = node }
        // A mass and a number stand before their element.
        if species == nil, index < end, bytes[index] != UInt8(ascii: isUpper ? "_" : "^") { flush() }
        isAtStart = false
    }

    private mutating func readBareScript(isUpper: Bool) -> Node {
        var parts: [Node] = []
        let start = index
        while isDigit(at: index) { index += 1 }
        if index > start { parts.append(.number(text(start..<index))) }
        if isUpper, index < end, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-"), !begins("->") {
            parts.append(.sign(bytes[index] == UInt8(ascii: "+") ? "+" : "−", .prefix))
            index += 1
        } else if parts.isEmpty, index < end, bytes[index] < 0x80, bytes[index] > 0x20 {
            parts.append(.identifier(text(index..<index + 1), isUpright: true))
            index += 1
        }
        return .group(parts)
    }
}

extension Reader {
    /// `{2-}`: a charge is no operator between two values.
    mutating func scriptGroup() throws(Refusal) -> [Node] {
        guard lexer.next() == .open else { return [] }
        return try groupContent().map { if case .sign(let sign, .plain) = $0 { .sign(sign, .prefix) } else { $0 } }
    }
}
