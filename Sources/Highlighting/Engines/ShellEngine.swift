/// Reads shell scripts: words, quoting, expansions within each other, here-documents.
///
/// What is open is kept on a stack of limited depth; beyond it an opening sign is text.
struct ShellEngine {
    enum Context: UInt8 { case command, doubleQuotes, substitution, arithmetic, parameter, backticks }

    static let deepest = 64

    let p: UnsafePointer<UInt8>
    let start: Int
    let n: Int
    let words: WordLookup
    var writer: SpanWriter
    var i: Int
    var contexts: [Context] = [.command]
    var heredocs: [Heredoc] = []
    /// True where a command's name may stand.
    var isCommandPlace = true
    /// Parentheses open inside an arithmetic expansion or a command substitution.
    var parens: [Int] = [0]

    mutating func run() {
        while i < n {
            switch contexts[contexts.count - 1] {
            case .doubleQuotes: readDoubleQuoted()
            case .parameter: readParameter()
            case .arithmetic: readArithmetic()
            case .command, .substitution, .backticks: readCommand()
            }
        }
    }

    func byte(_ at: Int) -> UInt8 { at < n ? p[at] : 0 }

    mutating func take(_ tokenClass: TokenClass, upTo end: Int) {
        i = min(end, n)
        writer.put(tokenClass, upTo: i)
    }

    mutating func push(_ context: Context, _ tokenClass: TokenClass, upTo end: Int) {
        guard contexts.count < Self.deepest else { return take(.plain, upTo: end) }
        take(tokenClass, upTo: end)
        contexts.append(context)
        parens.append(0)
        isCommandPlace = true
    }

    mutating func pop(_ tokenClass: TokenClass, upTo end: Int) {
        take(tokenClass, upTo: end)
        contexts.removeLast()
        parens.removeLast()
        isCommandPlace = false
    }

    func lineEnd(_ at: Int) -> Int {
        var end = at
        while end < n, p[end] != 0x0A { end &+= 1 }
        return end
    }

    static func continuesName(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5F
    }

    func endOfName(_ at: Int) -> Int {
        var end = at
        while end < n, Self.continuesName(p[end]) { end &+= 1 }
        return end
    }

    /// `$name`, `${…}`, `$(…)`, `$((…))`; false for a lone dollar.
    mutating func readDollar() -> Bool {
        let next = byte(i &+ 1)
        switch next {
        case UInt8(ascii: "{"):
            push(.parameter, .escape, upTo: i &+ 2)
            if byte(i) == UInt8(ascii: "#") { take(.escape, upTo: i &+ 1) }
            return true
        case UInt8(ascii: "("):
            let isArithmetic = byte(i &+ 2) == next
            push(isArithmetic ? .arithmetic : .substitution, .escape, upTo: i &+ (isArithmetic ? 3 : 2))
            return true
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            take(.variable, upTo: i &+ 2)
            return true
        case UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "*"),
            UInt8(ascii: "@"), UInt8(ascii: "-"):
            take(.variable, upTo: i &+ 2)
            return true
        default:
            let end = endOfName(i &+ 1)
            guard end > i &+ 1 else { return false }
            take(.variable, upTo: end)
            return true
        }
    }

    private mutating func readDoubleQuoted() {
        while i < n {
            let byte = p[i]
            if byte == 0x22 { return pop(.string, upTo: i &+ 1) }
            if byte == 0x5C, self.byte(i &+ 1) < 0x80 {
                writer.put(.string, upTo: i)
                take(.escape, upTo: i &+ 2)
            } else if byte == UInt8(ascii: "$") {
                writer.put(.string, upTo: i)
                let depth = contexts.count
                if readDollar() {
                    if contexts.count > depth { return }
                } else {
                    i &+= 1
                }
            } else {
                i &+= 1
            }
        }
        writer.put(.string, upTo: i)
    }

    private mutating func readParameter() {
        let byte = p[i]
        switch byte {
        case UInt8(ascii: "}"): pop(.escape, upTo: i &+ 1)
        case 0x22: push(.doubleQuotes, .string, upTo: i &+ 1)
        case 0x27: readSingleQuoted(i)
        case UInt8(ascii: "$"): if !readDollar() { take(.plain, upTo: i &+ 1) }
        case 0x5C: take(.escape, upTo: self.byte(i &+ 1) < 0x80 ? i &+ 2 : i &+ 1)
        default:
            let end = endOfName(i)
            take(end > i ? .variable : .plain, upTo: max(end, i &+ 1))
        }
    }

    private mutating func readArithmetic() {
        let byte = p[i]
        switch byte {
        case UInt8(ascii: "("):
            parens[parens.count - 1] &+= 1
            take(.operator, upTo: i &+ 1)
        case UInt8(ascii: ")"):
            if parens[parens.count - 1] > 0 {
                parens[parens.count - 1] &-= 1
                take(.operator, upTo: i &+ 1)
            } else {
                pop(.escape, upTo: self.byte(i &+ 1) == byte ? i &+ 2 : i &+ 1)
            }
        case 0x22: push(.doubleQuotes, .string, upTo: i &+ 1)
        case UInt8(ascii: "$"): if !readDollar() { take(.plain, upTo: i &+ 1) }
        case 0...0x20: take(.plain, upTo: i &+ 1)
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            var end = endOfName(i)
            if self.byte(end) == UInt8(ascii: "#") { end = endOfName(end &+ 1) }
            take(.number, upTo: end)
        default:
            let end = endOfName(i)
            take(end > i ? .variable : byte < 0x80 ? .operator : .plain, upTo: max(end, i &+ 1))
        }
    }

    mutating func readSingleQuoted(_ quote: Int) {
        var at = quote &+ 1
        let isANSI = quote > i
        while at < n, p[at] != 0x27 { at &+= isANSI && p[at] == 0x5C ? 2 : 1 }
        take(.string, upTo: at &+ 1)
    }
}
