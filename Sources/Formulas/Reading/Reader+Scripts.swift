extension Reader {
    /// One thing with what stands at it above and below.
    mutating func scripted() throws(Refusal) -> Atom {
        var base = try base()
        var lower: Node?
        var upper: Node?
        var primes = 0
        while true {
            let before = lexer
            switch lexer.next() {
            case .superscript:
                guard upper == nil else { throw refusal(.doubleScript) }
                upper = try script(of: "^")
            case .subscript:
                guard lower == nil else { throw refusal(.doubleScript) }
                lower = try script(of: "_")
            case .command("limits"): base.limits = .always
            case .command("nolimits"): base.limits = .none
            case .command("displaylimits"): base.limits = .movable
            case .character(let scalar) where readShorthand(scalar, &lower, &upper, &primes): break
            default:
                lexer = before
                return attach(lower, Self.withPrimes(primes, upper), to: base)
            }
        }
    }

    /// What indices stand at; nothing where a formula begins with them: `^{14}_6C`.
    private mutating func base() throws(Refusal) -> Atom {
        switch lexer.peek() {
        case .superscript, .subscript: return Atom(node: .nothing)
        default: return try atom()
        }
    }

    private mutating func script(of mark: String) throws(Refusal) -> Node {
        try nested { reader throws(Refusal) in try reader.argument(of: mark) }
    }

    /// `x²`, `H₂`, `f'`
    private func readShorthand(_ scalar: Unicode.Scalar, _ lower: inout Node?, _ upper: inout Node?, _ primes: inout Int) -> Bool {
        switch Characters.meaning(of: scalar) {
        case .prime(let count):
            primes += count
        case .superscript(let sign): upper = Self.joined(upper, sign)
        case .subscript(let sign): lower = Self.joined(lower, sign)
        default: return false
        }
        return true
    }

    private static func joined(_ node: Node?, _ sign: String) -> Node {
        let isDigit = sign.unicodeScalars.allSatisfy(\.isASCIIDigit)
        switch node {
        case .number(let digits)? where isDigit: return .number(digits + sign)
        case let node?: return .row([node, part(sign, isDigit)])
        case nil: return part(sign, isDigit)
        }
    }

    private static func part(_ sign: String, _ isDigit: Bool) -> Node {
        isDigit ? .number(sign) : sign == "n" ? .identifier(sign) : .sign(sign, .prefix)
    }

    private static func withPrimes(_ count: Int, _ upper: Node?) -> Node? {
        guard count > 0 else { return upper }
        let signs = ["′", "″", "‴", "⁗"]
        let primes = Node.sign(count <= 4 ? signs[count - 1] : String(repeating: "′", count: count))
        guard let upper else { return primes }
        if case .row(let nodes) = upper { return .row([primes] + nodes) }
        return .row([primes, upper])
    }

    private func attach(_ lower: Node?, _ upper: Node?, to base: Atom) -> Atom {
        guard lower != nil || upper != nil else { return base }
        var atom = base
        if base.limits == .always { atom.node = Self.keepingLimits(base.node) }
        let hasLimits = base.limits != .none
        let node = atom.node
        switch (lower, upper) {
        case (let lower?, let upper?): atom.node = .element(hasLimits ? .underOver : .subSup, [node, lower, upper])
        case (let lower?, nil): atom.node = .element(hasLimits ? .under : .sub, [node, lower])
        case (nil, let upper?): atom.node = .element(hasLimits ? .over : .sup, [node, upper])
        case (nil, nil): break
        }
        atom.limits = .none
        return atom
    }

    /// `\sum\limits`: not beside it in text either.
    private static func keepingLimits(_ node: Node) -> Node {
        guard case .sign(let sign, let look) = node else { return node }
        return .sign(sign, look == .function ? .functionWithLimits : .withLimits)
    }
}
