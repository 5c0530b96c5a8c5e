import Limits

/// Reads a formula into its tree. It descends level by level, to no more levels than `Limits.formulaDepth`.
struct Reader {
    /// What ends a row, besides the end of all.
    struct Ends: OptionSet {
        let rawValue: UInt8

        /// `}`
        static let brace = Ends(rawValue: 1)
        /// `]`
        static let bracket = Ends(rawValue: 2)
        /// `\right` or `\middle`
        static let right = Ends(rawValue: 4)
        /// `&`, `\\`
        static let cell = Ends(rawValue: 8)
        /// `\end`
        static let environment = Ends(rawValue: 16)
        /// Nothing follows.
        static let formula = Ends(rawValue: 32)
    }

    /// Something that indices may stand at.
    struct Atom {
        enum Class {
            case value, operation, binary, relation, open, close, punctuation
        }

        enum Limits {
            /// Indices stand beside it.
            case none
            /// Under and over it, in a line of its own.
            case movable
            /// Under and over it.
            case always
        }

        var node: Node
        var kind = Class.value
        var limits = Limits.none
        /// A function's name, before which and after which there is some room.
        var isFunction = false
    }

    let bytes: UnsafeBufferPointer<UInt8>
    var lexer: Lexer
    let isDisplay: Bool
    var alphabet: Alphabet?
    var depth: Int
    /// `(1)`, which is written behind the formula or its row.
    var tag: Node?

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isDisplay: Bool, depth: Int = 0) {
        self.bytes = bytes
        self.isDisplay = isDisplay
        self.depth = depth
        lexer = Lexer(bytes, range)
    }

    /// The whole formula. Columns and lines that stand in no environment are steps, as people write them between lines of `$$`.
    mutating func formula() throws(Refusal) -> [Node] {
        let rows = try tableRows([.cell, .formula])
        guard rows.count > 1 || (rows.first?.cells.count ?? 0) > 1 else { return (rows.first?.cells.first ?? []) + takeTag() }
        guard isDisplay || rows.allSatisfy({ $0.cells.count == 1 }) else { throw refusal(.strayCell) }
        let isAligned = rows.contains { $0.cells.count > 1 }
        return [.table(Table(kind: isAligned ? .aligned : .gathered, rows: rows))]
    }

    mutating func takeTag() -> [Node] {
        guard let tag else { return [] }
        self.tag = nil
        return [.space(2000), tag]
    }

    func refusal(_ reason: Refusal.Reason) -> Refusal { Refusal(reason, at: lexer.start..<max(lexer.start, lexer.index)) }

    /// Goes down a level.
    mutating func nested<Result>(_ body: (inout Reader) throws(Refusal) -> Result) throws(Refusal) -> Result {
        guard depth < Limits.formulaDepth.value else { throw refusal(.tooDeep) }
        depth += 1
        let alphabet = alphabet
        let result = try body(&self)
        self.alphabet = alphabet
        depth -= 1
        return result
    }

    // MARK: Rows

    /// What stands up to one of the ends, which is left for the caller to read.
    mutating func row(_ ends: Ends) throws(Refusal) -> [Node] {
        try nested { reader throws(Refusal) in
            var row = Row()
            while true {
                if try reader.isAtEnd(ends) { return row.finished() }
                if try reader.readSwitch(into: &row) { continue }
                let atom = try reader.scripted()
                row.append(atom)
            }
        }
    }

    private mutating func isAtEnd(_ ends: Ends) throws(Refusal) -> Bool {
        var ahead = lexer
        let token = ahead.next()
        let wanted: (Ends, Refusal.Reason)
        switch token {
        case .end: wanted = (.formula, Self.reasonToGoOn(ends))
        case .close: wanted = (.brace, .strayBrace)
        case .cell, .line: wanted = (.cell, .strayCell)
        case .command("right"), .command("middle"): wanted = (.right, .unpaired("right"))
        case .command("end"): wanted = (.environment, .openEnvironment("end"))
        case .character("]") where ends.contains(.bracket): return true
        default: return false
        }
        if ends.contains(wanted.0) { return true }
        lexer = ahead
        throw refusal(wanted.1)
    }

    /// What is missing where all ends before a row does.
    private static func reasonToGoOn(_ ends: Ends) -> Refusal.Reason {
        if ends.contains(.brace) { return .openBrace }
        if ends.contains(.bracket) { return .missingArgument("[") }
        return ends.contains(.right) ? .unpaired("left") : .openEnvironment("begin")
    }

    /// What stands in braces, or the one thing that comes next.
    mutating func argument(of command: String) throws(Refusal) -> Node {
        let place = lexer
        switch lexer.next() {
        case .open: return .group(try groupContent())
        case .character(let scalar) where scalar.isASCIIDigit:
            return .number(String(letter(scalar)))
        case .end, .close, .cell, .line, .superscript, .subscript, .command("right"), .command("end"), .command("middle"):
            lexer = place
            throw refusal(.missingArgument(command))
        default:
            lexer = place
            return try nested { reader throws(Refusal) in try reader.atom().node }
        }
    }

    /// The rest of a group whose `{` was read, with its `}`.
    mutating func groupContent() throws(Refusal) -> [Node] {
        let open = lexer.start
        do throws(Refusal) {
            let nodes = try row(.brace)
            _ = lexer.next()
            return nodes
        } catch {
            guard error.reason == .openBrace, error.place.lowerBound >= lexer.end else { throw error }
            throw Refusal(.openBrace, at: open..<open + 1)
        }
    }

    /// The text of a group, which is a name and no formula.
    mutating func name(of command: String) throws(Refusal) -> String {
        guard let range = lexer.rawGroup() else { throw refusal(.missingArgument(command)) }
        return lexer.text(range)
    }

    /// The rest of this place in a reader of its own.
    func reader(of range: Range<Int>) -> Reader { Reader(bytes, range, isDisplay: isDisplay, depth: depth + 1) }
}

extension Unicode.Scalar {
    var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
