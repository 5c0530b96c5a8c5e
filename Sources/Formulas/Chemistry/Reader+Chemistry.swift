extension Reader {
    /// `\ce{2H2 + O2 -> 2H2O}`, as the mhchem package has it.
    mutating func chemistry() throws(Refusal) -> Node {
        guard let range = lexer.rawGroup() else { throw refusal(.missingArgument("ce")) }
        return .row(try chemistry(in: range))
    }

    /// The same between other marks.
    func chemistry(in range: Range<Int>) throws(Refusal) -> [Node] {
        var inner = reader(of: range)
        return try inner.nested { reader throws(Refusal) in
            var equation = Equation(reader: reader, range: range)
            return try equation.read()
        }
    }
}

/// An equation of chemistry while it is read.
struct Equation {
    let reader: Reader
    let bytes: UnsafeBufferPointer<UInt8>
    let end: Int
    var index: Int
    var nodes: [Node] = []
    /// What digits and charges stand at.
    var species: Node?
    var lower: Node?
    var upper: Node?
    /// Nothing of a formula stands before it: digits are how many of them there are.
    var isAtStart = true
    var isBehindBlank = true

    init(reader: Reader, range: Range<Int>) {
        self.reader = reader
        bytes = reader.bytes
        end = range.upperBound
        index = range.lowerBound
    }

    mutating func read() throws(Refusal) -> [Node] {
        while index < end {
            if bytes[index] <= 0x20 {
                flush()
                isAtStart = true
                isBehindBlank = true
                index += 1
                continue
            }
            try readPart()
            isBehindBlank = false
        }
        flush()
        return nodes
    }

    private mutating func readPart() throws(Refusal) {
        let byte = bytes[index]
        if try readArrow() || readOperator() { return }
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): readDigits()
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): readLetters()
        case UInt8(ascii: "^"), UInt8(ascii: "_"): try readScript(isUpper: byte == UInt8(ascii: "^"))
        case UInt8(ascii: "("), UInt8(ascii: "["):
            if !readState() { open(byte) }
        case UInt8(ascii: ")"), UInt8(ascii: "]"): begin(.sign(byte == UInt8(ascii: ")") ? ")" : "]", .bracket))
        case UInt8(ascii: "{"), UInt8(ascii: "\\"), UInt8(ascii: "$"), 0x80...: try readFormula()
        case UInt8(ascii: "}"): throw Refusal(.strayBrace, at: index..<index + 1)
        default: add(.sign(String(Unicode.Scalar(byte)), .ordinary))
        }
    }

    // MARK: Parts

    /// Writes what was read of a formula.
    mutating func flush() {
        if lower != nil || upper != nil || species != nil {
            let base = species ?? .nothing
            switch (lower, upper) {
            case (let lower?, let upper?): nodes.append(.element(.subSup, [base, lower, upper]))
            case (let lower?, nil): nodes.append(.element(.sub, [base, lower]))
            case (nil, let upper?): nodes.append(.element(.sup, [base, upper]))
            case (nil, nil): nodes.append(base)
            }
        }
        (species, lower, upper) = (nil, nil, nil)
    }

    /// Something that digits and charges may follow.
    mutating func begin(_ node: Node, length: Int = 1) {
        flush()
        species = node
        isAtStart = false
        index += length
    }

    /// Something that they may not.
    mutating func add(_ node: Node, length: Int = 1) {
        flush()
        nodes.append(node)
        isAtStart = true
        index += length
    }

    private mutating func open(_ byte: UInt8) {
        add(.sign(byte == UInt8(ascii: "(") ? "(" : "[", .bracket))
    }

    /// `(aq)`
    private mutating func readState() -> Bool {
        guard let state = state(at: index) else { return false }
        let node: Node = state == "(v)" ? .sign("↓", .bracket) : state == "(^)" ? .sign("↑", .bracket) : .text(state)
        flush()
        if case .text = node { nodes.append(.space(167)) }
        add(node, length: state.utf8.count)
        return true
    }

    func state(at index: Int) -> String? {
        guard index < end, bytes[index] == UInt8(ascii: "(") else { return nil }
        return ["(aq)", "(s)", "(l)", "(g)", "(cr)", "(v)", "(^)"].first { bytes[index..<end].starts(with: $0.utf8) }
    }

    /// `2`, `1/2`, `0.5` before a formula; how many atoms within one.
    private mutating func readDigits() {
        let start = index
        while index < end, isDigit(at: index) || isAtStart && bytes[index] == UInt8(ascii: ".") && isDigit(at: index + 1) { index += 1 }
        let number = Node.number(text(start..<index))
        guard isAtStart else {
            lower = lower == nil ? number : lower
            return
        }
        if index < end, bytes[index] == UInt8(ascii: "/"), isDigit(at: index + 1) {
            let below = index + 1
            index = below
            while isDigit(at: index) { index += 1 }
            nodes += [.element(.fraction, [number, .number(text(below..<index))]), .space(167)]
        } else {
            nodes += [number, .space(100)]
        }
    }

    /// `Na`, `e`, `n`
    private mutating func readLetters() {
        let start = index
        let isCapital = bytes[index] <= UInt8(ascii: "Z")
        index += 1
        while index < end, (0x61...0x7A).contains(bytes[index]) { index += 1 }
        let name = text(start..<index)
        if isAtStart, name == "v", isBehindBlank, isBlank(at: index) { return add(.sign("↓", .bracket), length: 0) }
        // `n H2O`, `nCO2`: how many.
        if !isCapital, isAtStart, name.utf8.count == 1, "nmxyz".contains(name), isBlank(at: index) || (0x41...0x5A).contains(bytes[index]) {
            return add(.identifier(name), length: 0)
        }
        begin(.identifier(name, isUpright: true), length: 0)
    }

    /// A group, a command, `$…$` or Chinese.
    private mutating func readFormula() throws(Refusal) {
        if bytes[index] == UInt8(ascii: "$") {
            guard let close = bytes[(index + 1)..<end].firstIndex(of: UInt8(ascii: "$")) else {
                throw Refusal(.unpaired("$"), at: index..<index + 1)
            }
            var inner = reader.reader(of: index + 1..<close)
            begin(.group(try inner.row(.formula)), length: close + 1 - index)
            return
        }
        var inner = reader.reader(of: index..<end)
        inner.alphabet = .upright
        let atom = try inner.atom()
        let length = inner.lexer.index - index
        if atom.kind == .relation || atom.kind == .binary { add(atom.node, length: length) } else { begin(atom.node, length: length) }
    }

    // MARK: Bytes

    func begins(_ text: String) -> Bool { bytes[index..<end].starts(with: text.utf8) }

    func isBlank(at index: Int) -> Bool { index >= end || bytes[index] <= 0x20 }

    func isDigit(at index: Int) -> Bool { index < end && (0x30...0x39).contains(bytes[index]) }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
