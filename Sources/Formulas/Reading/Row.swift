extension Reader {
    /// Things beside each other as they are read, with the room between them that TeX would leave and MathML doesn't know of.
    struct Row {
        private var nodes: [Node] = []
        private var last: Atom.Class?
        private var lastIsFunction = false
        /// From where on a style holds.
        private var style: (element: Element, start: Int)?
        /// `a \over b`: what stood before, and what is made of both.
        private var upper: (nodes: [Node], build: (Node, Node) -> Node)?

        var hasUpper: Bool { upper != nil }

        mutating func append(_ atom: Atom) {
            var atom = atom
            if case .space = atom.node {
                nodes.append(atom.node)
                return
            }
            if case .row(let inner) = atom.node, inner.isEmpty, atom.kind == .value {
                nodes.append(atom.node)
                last = .value
                return
            }
            addRoom(before: atom)
            if atom.kind == .binary, isOpen {
                // A sign before a value: −x.
                if case .sign(let sign, _) = atom.node { atom.node = .sign(sign, .prefix) }
                atom.kind = .value
            }
            nodes.append(atom.node)
            last = atom.kind
            lastIsFunction = atom.isFunction
        }

        /// Whether an operator here would have nothing on its left.
        private var isOpen: Bool {
            switch last {
            case nil, .open, .binary, .relation, .punctuation, .operation: true
            case .value, .close: false
            }
        }

        private mutating func addRoom(before atom: Atom) {
            if lastIsFunction {
                if atom.kind == .value || atom.isFunction { nodes.append(.space(167)) }
            } else if atom.isFunction, last == .value || last == .close {
                nodes.append(.space(167))
            }
        }

        mutating func begin(_ style: Element) {
            closeStyle()
            self.style = (style, nodes.count)
        }

        mutating func divide(_ build: @escaping (Node, Node) -> Node) {
            closeStyle()
            upper = (nodes, build)
            nodes = []
            last = nil
            lastIsFunction = false
        }

        private mutating func closeStyle() {
            guard let style, style.start < nodes.count else { return }
            let inner = Array(nodes[style.start...])
            nodes.removeSubrange(style.start...)
            nodes.append(.element(style.element, [.row(inner)]))
            self.style = nil
        }

        mutating func finished() -> [Node] {
            closeStyle()
            if let upper { return [upper.build(.group(upper.nodes), .group(nodes))] }
            return nodes
        }
    }

    /// A command that bears on the rest of its group; true where one was read.
    mutating func readSwitch(into row: inout Row) throws(Refusal) -> Bool {
        let before = lexer
        guard case .command(let name) = lexer.next() else {
            lexer = before
            return false
        }
        if let style = Commands.styles[name] {
            row.begin(style)
        } else if Commands.switches.contains(name), let face = Commands.alphabets[name] {
            alphabet = face
        } else if let groups = Commands.leftOut[name] {
            for _ in 0..<groups { _ = try self.name(of: name) }
        } else if let build = Self.dividers[name], !row.hasUpper {
            row.divide(build)
        } else {
            lexer = before
            return false
        }
        return true
    }

    private static let dividers: [String: @Sendable (Node, Node) -> Node] = [
        "over": { .element(.fraction, [$0, $1]) },
        "atop": { .element(.stack, [$0, $1]) },
        "choose": { Reader.binomial(.stack, $0, $1) },
    ]

    static func binomial(_ element: Element, _ upper: Node, _ lower: Node) -> Node {
        .row([.sign("(", .left), .element(element, [upper, lower]), .sign(")", .right)])
    }
}
