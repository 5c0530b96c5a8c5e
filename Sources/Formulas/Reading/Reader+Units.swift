extension Reader {
    /// `\SI{9.8}{m/s^2}`, `\unit{\kilo\gram}`, `\num{6.02e23}`, `\ang{30;15}`
    mutating func measure(_ name: String) throws(Refusal) -> Node {
        _ = lexer.rawOption()
        guard let first = lexer.rawGroup() else { throw refusal(.missingArgument(name)) }
        switch name {
        case "num": return .row(try quantity(first))
        case "si", "unit": return .row(try unit(first))
        case "ang": return .row(angle(lexer.text(first)))
        default:
            _ = lexer.rawOption()
            guard let second = lexer.rawGroup() else { throw refusal(.missingArgument(name)) }
            let unit = try unit(second)
            // No room between 30 and °.
            if case .identifier(let sign, _)? = unit.first, sign == "°" { return .row(try quantity(first) + unit) }
            return .row(try quantity(first) + [.space(167)] + unit)
        }
    }

    /// `6.02e23`, `-5`, `1.5+-0.1`
    private func quantity(_ range: Range<Int>) throws(Refusal) -> [Node] {
        let text = lexer.text(range).filter { $0 != " " }
        let parts = text.split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
        let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.,eE".utf8.contains($0) }
        guard isPlain, !text.isEmpty else {
            var reader = reader(of: range)
            return try reader.row(.formula)
        }
        var nodes: [Node] = []
        for (index, value) in parts[0].split(separator: "+-").enumerated() {
            if index > 0 { nodes.append(.sign("±")) }
            nodes += Self.signed(String(value))
        }
        guard parts.count == 2 else { return nodes }
        if !nodes.isEmpty { nodes.append(.sign("×")) }
        return nodes + [.element(.sup, [.number("10"), .group(Self.signed(String(parts[1])))])]
    }

    private static func signed(_ text: String) -> [Node] {
        if text.hasPrefix("-") { return [.sign("−", .prefix), .number(String(text.dropFirst()))] }
        if text.hasPrefix("+") { return [.sign("+", .prefix), .number(String(text.dropFirst()))] }
        return [.number(text)]
    }

    private func angle(_ text: String) -> [Node] {
        var nodes: [Node] = []
        for (part, sign) in zip(text.split(separator: ";", omittingEmptySubsequences: false), ["°", "′", "″"]) where !part.isEmpty {
            nodes += Self.signed(part.filter { $0 != " " }) + [.identifier(sign, isUpright: true)]
        }
        return nodes
    }

    // MARK: Units

    /// Units beside each other, each with its power.
    private func unit(_ range: Range<Int>) throws(Refusal) -> [Node] {
        var reading = UnitReading()
        var lexer = Lexer(bytes, range)
        while true {
            switch lexer.nextOrBlank() {
            case .end: return reading.finished()
            case .superscript: reading.raise(to: lexer.rawGroup().map(lexer.text) ?? Self.power(&lexer))
            case .character("/"): reading.divide()
            case .character(let scalar)
            where scalar == "." || scalar == "~" || scalar == "*" || scalar == "·" || scalar == "⋅" || scalar.value <= 0x20:
                reading.separate()
            case .character(let scalar): reading.add(scalar)
            case .command(let name):
                if name == "tothe" || name == "raiseto" {
                    reading.raise(to: lexer.rawGroup().map(lexer.text) ?? "")
                } else if !reading.read(name) {
                    throw Refusal(.unknownCommand(name), at: lexer.start..<lexer.index)
                }
            case .open, .close, .subscript, .cell, .line: break
            }
        }
    }

    private static func power(_ lexer: inout Lexer) -> String {
        var text = ""
        if lexer.byte == UInt8(ascii: "-") {
            text = "-"
            lexer.skip(1)
        }
        if case .character(let scalar) = lexer.nextOrBlank() { text.unicodeScalars.append(scalar) }
        return text
    }
}

/// Units while they are read.
private struct UnitReading {
    private var nodes: [Node] = []
    private var symbol = ""
    private var power = ""
    private var isBelow = false
    /// `\square`, before the unit that it is about.
    private var nextPower = ""

    mutating func add(_ scalar: Unicode.Scalar) {
        if !power.isEmpty { separate() }
        symbol.unicodeScalars.append(scalar == "µ" ? "μ" : scalar)
    }

    mutating func raise(to text: String) { power = text }

    mutating func divide() {
        separate()
        nodes.append(.sign("/", .ordinary))
    }

    /// Whether a command is known here.
    mutating func read(_ name: String) -> Bool {
        switch name {
        case "per":
            separate()
            isBelow = true
        case "squared": power = "2"
        case "cubed": power = "3"
        case "square": nextPower = "2"
        case "cubic": nextPower = "3"
        case ",", " ", "cdot", "times": separate()
        default:
            if let prefix = Units.prefixes[name] {
                separate()
                symbol = prefix
            } else if let unit = Units.named[name] {
                if !symbol.isEmpty, !Units.prefixSigns.contains(symbol) || !power.isEmpty { separate() }
                symbol += unit
                power = nextPower
                nextPower = ""
            } else if let other = Symbol.named[name] {
                symbol += other.text
            } else if Commands.escaped.contains(name) {
                symbol += name
            } else {
                return false
            }
        }
        return true
    }

    /// Ends a unit.
    mutating func separate() {
        guard !symbol.isEmpty else { return }
        if let last = nodes.last, !Self.isSlash(last) { nodes.append(.space(167)) }
        let unit = Node.identifier(symbol, isUpright: true)
        let sign = isBelow ? power.hasPrefix("-") ? "" : "-" : power.hasPrefix("-") ? "-" : ""
        let digits = power.hasPrefix("-") ? String(power.dropFirst()) : power
        if sign.isEmpty && digits.isEmpty {
            nodes.append(unit)
        } else {
            let value = Node.number(digits.isEmpty ? "1" : digits)
            nodes.append(.element(.sup, [unit, sign.isEmpty ? value : .row([.sign("−", .prefix), value])]))
        }
        symbol = ""
        power = ""
        isBelow = false
    }

    mutating func finished() -> [Node] {
        separate()
        return nodes
    }

    private static func isSlash(_ node: Node) -> Bool { if case .sign = node { true } else { false } }
}
