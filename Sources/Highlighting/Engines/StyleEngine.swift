/// Reads CSS, nested or not, and what SCSS and Less add in comments and variables.
///
/// Whether a statement is a rule or a declaration is seen by what ends it, looked up once at its start.
struct StyleEngine {
    let p: UnsafePointer<UInt8>
    let n: Int
    var writer: SpanWriter
    var i: Int
    private var depth = 0
    /// The kind of the statement that lasts up to a place: one look ahead a statement keeps time linear.
    private var decidedUpTo = 0
    private var decision = false

    init(p: UnsafePointer<UInt8>, n: Int, writer: SpanWriter, i: Int) {
        self.p = p
        self.n = n
        self.writer = writer
        self.i = i
    }

    mutating func run() {
        while i < n {
            if readBlank() { continue }
            switch p[i] {
            case UInt8(ascii: "{"): depth &+= 1
            case UInt8(ascii: "}"): depth &-= 1
            case UInt8(ascii: ";"): break
            case UInt8(ascii: "@"):
                readAtRule()
                continue
            default:
                if isDeclaration() { readDeclaration() } else { readSelector() }
                continue
            }
            i &+= 1
            writer.put(.plain, upTo: i)
        }
    }

    private func byte(_ at: Int) -> UInt8 { at < n ? p[at] : 0 }

    private static func continuesName(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80 || byte == 0x2D || byte == 0x5F
    }

    private func endOfName(_ at: Int) -> Int {
        var end = at
        while end < n, Self.continuesName(p[end]) { end &+= 1 }
        return end
    }

    /// White space or a comment at `i`.
    private mutating func readBlank() -> Bool {
        let byte = p[i]
        if byte <= 0x20 {
            while i < n, p[i] <= 0x20 { i &+= 1 }
            writer.put(.plain, upTo: i)
            return true
        }
        guard byte == 0x2F else { return false }
        let next = self.byte(i &+ 1)
        if next == 0x2A {
            i &+= 2
            while i < n, !(p[i] == 0x2A && self.byte(i &+ 1) == 0x2F) { i &+= 1 }
            i = min(i &+ 2, n)
        } else if next == 0x2F {
            while i < n, p[i] != 0x0A { i &+= 1 }
        } else {
            return false
        }
        writer.put(.comment, upTo: i)
        return true
    }

    private mutating func readString() {
        let quote = p[i]
        i &+= 1
        while i < n, p[i] != quote, p[i] != 0x0A { i &+= p[i] == 0x5C && byte(i &+ 1) < 0x80 ? 2 : 1 }
        i = min(byte(i) == quote ? i &+ 1 : i, n)
        writer.put(.string, upTo: i)
    }

    /// True where the statement at `i` ends with `;` or `}` and not with a block.
    private mutating func isDeclaration() -> Bool {
        guard i >= decidedUpTo else { return decision }
        let (isDeclaration, end) = lookAhead()
        decision = isDeclaration
        decidedUpTo = end
        return decision
    }

    private func lookAhead() -> (Bool, Int) {
        var at = i
        var quote: UInt8 = 0
        var parens = 0
        while at < n {
            let byte = p[at]
            if quote != 0 {
                if byte == 0x5C { at &+= 1 } else if byte == quote || byte == 0x0A { quote = 0 }
            } else {
                switch byte {
                case 0x22, 0x27: quote = byte
                case 0x2F where self.byte(at &+ 1) == 0x2A:
                    at &+= 2
                    while at < n, !(p[at] == 0x2A && self.byte(at &+ 1) == 0x2F) { at &+= 1 }
                    at &+= 1
                case UInt8(ascii: "("): parens &+= 1
                case UInt8(ascii: ")"): parens &-= 1
                case UInt8(ascii: "{"): return (false, at)
                case UInt8(ascii: "}"): return (true, at)
                case UInt8(ascii: ";"): if parens <= 0 { return (true, at) }
                default: break
                }
            }
            at &+= 1
        }
        return (depth > 0, n)
    }

    private mutating func readAtRule() {
        let end = endOfName(i &+ 1)
        let isLessVariable = byte(end) == UInt8(ascii: ":")
        i = max(end, i &+ 1)
        writer.put(isLessVariable ? .variable : .keyword, upTo: i)
        if isLessVariable { readValue() } else { readSelector() }
    }

    /// A selector or what stands between an at-rule's name and its block.
    private mutating func readSelector() {
        while i < n {
            if readBlank() { continue }
            let byte = p[i]
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"): return
            case 0x22, 0x27: readString()
            case UInt8(ascii: "."), UInt8(ascii: "#"), UInt8(ascii: ":"):
                var from = i &+ 1
                if byte == UInt8(ascii: ":"), self.byte(from) == byte { from &+= 1 }
                let end = endOfName(from)
                guard end > from, self.byte(from) &- 0x30 >= 10 else {
                    i &+= 1
                    writer.put(.operator, upTo: i)
                    continue
                }
                writer.put(.plain, upTo: from)
                i = end
                writer.put(byte == UInt8(ascii: ":") ? .meta : .type, upTo: end)
            default:
                let end = endOfName(i)
                if end > i {
                    let isNumber = byte &- 0x30 < 10
                    i = end
                    writer.put(isNumber ? .number : .tag, upTo: i)
                } else {
                    i &+= 1
                    writer.put(.operator, upTo: i)
                }
            }
        }
    }

    private mutating func readDeclaration() {
        let end = endOfName(p[i] == UInt8(ascii: "$") || p[i] == UInt8(ascii: "*") ? i &+ 1 : i)
        guard end > i else {
            i &+= 1
            return writer.put(.operator, upTo: i)
        }
        let isVariable = p[i] == UInt8(ascii: "$") || p[i] == 0x2D && byte(i &+ 1) == 0x2D
        i = end
        writer.put(isVariable ? .variable : .attribute, upTo: i)
        while i < n, readBlank() {}
        if byte(i) == UInt8(ascii: ":") { readValue() }
    }

    /// A value, from its colon up to what ends the declaration.
    private mutating func readValue() {
        i &+= 1
        writer.put(.plain, upTo: i)
        var parens = 0
        while i < n {
            if readBlank() { continue }
            let byte = p[i]
            switch byte {
            case UInt8(ascii: ";") where parens <= 0: return
            case UInt8(ascii: "{"), UInt8(ascii: "}"): return
            case 0x22, 0x27: readString()
            case UInt8(ascii: "("):
                parens &+= 1
                readSign(.plain)
            case UInt8(ascii: ")"):
                parens &-= 1
                readSign(.plain)
            case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ";"): readSign(.plain)
            case UInt8(ascii: "#"): read(.number, upTo: endOfName(i &+ 1))
            case UInt8(ascii: "!"): read(.keyword, upTo: endOfName(i &+ 1))
            case UInt8(ascii: "$"), UInt8(ascii: "@"): read(.variable, upTo: endOfName(i &+ 1))
            default: readTerm(byte)
            }
        }
    }

    private mutating func readSign(_ tokenClass: TokenClass) {
        i &+= 1
        writer.put(tokenClass, upTo: i)
    }

    private mutating func read(_ tokenClass: TokenClass, upTo end: Int) {
        i = end
        writer.put(tokenClass, upTo: i)
    }

    private mutating func readTerm(_ byte: UInt8) {
        let next = self.byte(i &+ 1)
        let isSigned = byte == 0x2D || byte == 0x2B
        let first = isSigned ? next : byte
        if first &- 0x30 < 10 || first == 0x2E && self.byte(i &+ (isSigned ? 2 : 1)) &- 0x30 < 10 {
            var end = i &+ 1
            while end < n, p[end] &- 0x30 < 10 || p[end] == 0x2E { end &+= 1 }
            end = endOfName(end)
            if self.byte(end) == UInt8(ascii: "%") { end &+= 1 }
            return read(.number, upTo: end)
        }
        let end = endOfName(i)
        guard end > i, !(byte == 0x2D && end == i &+ 1) else { return readSign(.operator) }
        if byte == 0x2D, next == 0x2D { return read(.variable, upTo: end) }
        guard self.byte(end) == UInt8(ascii: "(") else { return read(.builtin, upTo: end) }
        let isAddress = end &- i == 3 && p[i] | 0x20 == 0x75 && next | 0x20 == 0x72
        read(.function, upTo: end)
        let after = self.byte(end &+ 1)
        if isAddress, after != 0x22, after != 0x27 {
            readSign(.plain)
            while i < n, p[i] != UInt8(ascii: ")"), p[i] != 0x0A { i &+= 1 }
            writer.put(.string, upTo: i)
            if i < n, p[i] == UInt8(ascii: ")") { readSign(.plain) }
        }
    }
}
