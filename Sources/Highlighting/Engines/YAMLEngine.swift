/// Reads YAML line by line: keys, scalars by their kind, block scalars by their indentation.
struct YAMLEngine {
    let p: UnsafePointer<UInt8>
    let n: Int
    var writer: SpanWriter
    var i: Int
    private var flowDepth = 0
    /// Where the line at `i` begins.
    private var lineStart: Int
    /// The column of the innermost key or list item on this line: a block scalar is deeper.
    private var column = 0

    init(p: UnsafePointer<UInt8>, n: Int, writer: SpanWriter, i: Int) {
        self.p = p
        self.n = n
        self.writer = writer
        self.i = i
        lineStart = i
    }

    private func byte(_ at: Int) -> UInt8 { at < n ? p[at] : 0 }

    private func isBlank(_ at: Int) -> Bool { at >= n || p[at] <= 0x20 }

    private mutating func take(_ tokenClass: TokenClass, upTo end: Int) {
        i = min(end, n)
        writer.put(tokenClass, upTo: i)
    }

    private func lineEnd(_ at: Int) -> Int {
        var end = at
        while end < n, p[end] != 0x0A { end &+= 1 }
        return end
    }

    /// Long, since it is the table of what each byte begins.
    mutating func run() {
        while i < n {
            let byte = p[i]
            switch byte {
            case 0x0A:
                take(.plain, upTo: i &+ 1)
                lineStart = i
                column = 0
            case 0...0x20:
                take(.plain, upTo: i &+ 1)
            case UInt8(ascii: "#") where i == lineStart || isBlank(i &- 1):
                take(.comment, upTo: lineEnd(i))
            case UInt8(ascii: "%") where i == lineStart:
                take(.meta, upTo: lineEnd(i))
            case UInt8(ascii: "-") where i == lineStart && isMarker(byte),
                UInt8(ascii: ".") where i == lineStart && isMarker(byte):
                take(.plain, upTo: i &+ 3)
            case UInt8(ascii: "-") where isBlank(i &+ 1), UInt8(ascii: "?") where isBlank(i &+ 1):
                column = i &- lineStart
                take(.plain, upTo: i &+ 1)
            case UInt8(ascii: ":") where isBlank(i &+ 1) || flowDepth > 0:
                take(.plain, upTo: i &+ 1)
            case UInt8(ascii: "&"), UInt8(ascii: "*"):
                take(.variable, upTo: endOfWord())
            case UInt8(ascii: "!"):
                take(.type, upTo: endOfWord())
            case 0x22, 0x27:
                readQuoted(byte)
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                flowDepth &+= 1
                take(.plain, upTo: i &+ 1)
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                flowDepth = max(flowDepth &- 1, 0)
                take(.plain, upTo: i &+ 1)
            case UInt8(ascii: ",") where flowDepth > 0:
                take(.plain, upTo: i &+ 1)
            case UInt8(ascii: "|") where flowDepth == 0, UInt8(ascii: ">") where flowDepth == 0:
                if !readBlockScalar() { readPlain() }
            default:
                readPlain()
            }
        }
    }

    private func isMarker(_ byte: UInt8) -> Bool {
        self.byte(i &+ 1) == byte && self.byte(i &+ 2) == byte && isBlank(i &+ 3)
    }

    private func endOfWord() -> Int {
        var end = i &+ 1
        while end < n, p[end] > 0x20, !endsFlow(p[end]) { end &+= 1 }
        return end
    }

    private mutating func readQuoted(_ quote: UInt8) {
        i &+= 1
        while i < n {
            let byte = p[i]
            if byte == quote {
                if quote == 0x27, self.byte(i &+ 1) == quote {
                    writer.put(.string, upTo: i)
                    take(.escape, upTo: i &+ 2)
                    continue
                }
                i &+= 1
                break
            }
            if byte == 0x5C, quote == 0x22, self.byte(i &+ 1) < 0x80 {
                writer.put(.string, upTo: i)
                take(.escape, upTo: i &+ 2)
                continue
            }
            i &+= 1
            if byte == 0x0A { lineStart = i }
        }
        writer.put(.string, upTo: i)
    }

    /// `|` or `>` with its lines, which are deeper than the key or item they belong to.
    private mutating func readBlockScalar() -> Bool {
        var at = i &+ 1
        while at < n, at &- i < 4, p[at] == 0x2B || p[at] == 0x2D || p[at] &- 0x30 < 10 { at &+= 1 }
        let header = at
        while at < n, p[at] == 0x20 || p[at] == 0x0D { at &+= 1 }
        guard at >= n || p[at] == 0x0A || p[at] == UInt8(ascii: "#") else { return false }
        take(.plain, upTo: header)
        if byte(at) == UInt8(ascii: "#") {
            writer.put(.plain, upTo: at)
            take(.comment, upTo: lineEnd(at))
        }
        let isTop = column == 0 && lineIsScalarOnly()
        i = min(lineEnd(i) &+ 1, n)
        writer.put(.plain, upTo: i)
        while i < n {
            var text = i
            while text < n, p[text] == 0x20 { text &+= 1 }
            let end = lineEnd(text)
            let isEmpty = end == text || end == text &+ 1 && p[text] == 0x0D
            guard isEmpty || text &- i > column || isTop else { break }
            writer.put(.plain, upTo: text)
            take(.string, upTo: end)
            take(.plain, upTo: end &+ 1)
        }
        lineStart = i
        column = 0
        return true
    }

    private func lineIsScalarOnly() -> Bool {
        var at = lineStart
        while at < n, p[at] == 0x20 || p[at] == 0x2D { at &+= 1 }
        return byte(at) == UInt8(ascii: "|") || byte(at) == UInt8(ascii: ">")
    }

    /// A plain scalar or a key, up to what ends it on this line.
    private mutating func readPlain() {
        let from = i
        var at = i
        var isKey = false
        while at < n, p[at] != 0x0A {
            let byte = p[at]
            if byte == UInt8(ascii: ":"), isBlank(at &+ 1) || flowDepth > 0 && endsFlow(self.byte(at &+ 1)) {
                isKey = true
                break
            }
            if byte == UInt8(ascii: "#"), at > from, p[at &- 1] <= 0x20 { break }
            if flowDepth > 0, endsFlow(byte) { break }
            at &+= 1
        }
        var end = at
        while end > from, p[end &- 1] <= 0x20 { end &-= 1 }
        end = max(end, from &+ 1)
        if isKey {
            if flowDepth == 0 { column = from &- lineStart }
            return take(.attribute, upTo: end)
        }
        take(ScalarKind.tokenClass(of: p + from, end &- from), upTo: end)
    }

    private func endsFlow(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): return true
        default: return false
        }
    }
}

/// What a YAML scalar without quotes stands for.
private enum ScalarKind {
    static func tokenClass(of text: UnsafePointer<UInt8>, _ count: Int) -> TokenClass {
        if isNumber(text, count) { return .number }
        for word in words where isWord(text, count, word) { return .builtin }
        return .string
    }

    private static let words: [StaticString] = ["true", "false", "null", "yes", "no", "on", "off", "~"]

    private static func isWord(_ text: UnsafePointer<UInt8>, _ count: Int, _ word: StaticString) -> Bool {
        guard count == word.utf8CodeUnitCount else { return false }
        for index in 0..<count {
            let byte = text[index]
            if (byte &- 0x41 < 26 ? byte | 0x20 : byte) != word.utf8Start[index] { return false }
        }
        return true
    }

    /// Digits with a sign, a point, an exponent, or `0x`.
    private static func isNumber(_ text: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        var at = text[0] == 0x2D || text[0] == 0x2B ? 1 : 0
        guard at < count, text[at] &- 0x30 < 10 || text[at] == 0x2E && count > at &+ 1 else { return false }
        if text[at] == 0x30, at &+ 2 < count, text[at &+ 1] == UInt8(ascii: "x") {
            return (at &+ 2..<count).allSatisfy { text[$0] &- 0x30 < 10 || (text[$0] | 0x20) &- 0x61 < 6 }
        }
        var points = 0
        var digits = 0
        while at < count {
            let byte = text[at]
            if byte &- 0x30 < 10 {
                digits &+= 1
            } else if byte == 0x2E {
                points &+= 1
            } else if byte | 0x20 == 0x65, digits > 0, at &+ 1 < count {
                let next = text[at &+ 1]
                let from = next == 0x2D || next == 0x2B ? at &+ 2 : at &+ 1
                return from < count && (from..<count).allSatisfy { text[$0] &- 0x30 < 10 }
            } else {
                return false
            }
            at &+= 1
        }
        return points < 2 && digits > 0
    }
}
