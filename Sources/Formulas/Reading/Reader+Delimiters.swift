extension Reader {
    /// `\{`, `\|` and the like, which stand for brackets.
    func bracket(_ name: String) -> Atom? {
        switch name {
        case "{": Atom(node: .sign("{", .bracket), kind: .open)
        case "}": Atom(node: .sign("}", .bracket), kind: .close)
        case "|", "Vert": Atom(node: .sign("‖", .bar))
        case "vert": Atom(node: .sign("|", .bar))
        case "backslash": Atom(node: .sign("∖", .ordinary))
        default: nil
        }
    }

    /// `\left( … \middle| … \right)`
    mutating func fenced() throws(Refusal) -> Node {
        let place = lexer.start..<lexer.index
        var nodes: [Node] = []
        let left = try delimiter(after: "left")
        if !left.isEmpty { nodes.append(.sign(left, .left)) }
        while true {
            do throws(Refusal) {
                nodes += try row(.right)
            } catch {
                guard error.reason == .unpaired("left") else { throw error }
                throw Refusal(error.reason, at: place)
            }
            guard lexer.next() == .command("middle") else { break }
            nodes.append(.sign(try delimiter(after: "middle"), .middle))
        }
        let right = try delimiter(after: "right")
        if !right.isEmpty { nodes.append(.sign(right, .right)) }
        // A row even of one: what stands at it stands at all of it.
        return .row(nodes)
    }

    /// A bracket by its sign or name; empty for a dot, which stands for none.
    mutating func delimiter(after name: String) throws(Refusal) -> String {
        let place = lexer.start..<lexer.index
        switch lexer.next() {
        case .character("."): return ""
        case .character("<"): return "⟨"
        case .character(">"): return "⟩"
        case .character("（"): return "("
        case .character("）"): return ")"
        case .character(let scalar) where "()[]|/‖⟨⟩⌈⌉⌊⌋".unicodeScalars.contains(scalar): return String(scalar)
        case .command(let command):
            if let sign = Symbol.delimiters[command] { return sign }
        default: break
        }
        throw Refusal(.unpaired(name), at: place)
    }
}
