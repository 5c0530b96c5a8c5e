/// Reads TOML, and INI files as far as they agree with it: tables, keys and values.
struct SettingsEngine {
    let p: UnsafePointer<UInt8>
    let n: Int
    var writer: SpanWriter
    var i: Int
    /// INI: values are text, `;` begins a comment.
    let isLoose: Bool

    private var isValue = false
    /// Open brackets; a bit of `tables` says whether the one at that depth is an inline table.
    private var depth = 0
    private var tables: UInt64 = 0

    init(p: UnsafePointer<UInt8>, n: Int, writer: SpanWriter, i: Int, isLoose: Bool) {
        self.p = p
        self.n = n
        self.writer = writer
        self.i = i
        self.isLoose = isLoose
    }

    private func byte(_ at: Int) -> UInt8 { at < n ? p[at] : 0 }

    mutating func run() {
        while i < n {
            let byte = p[i]
            switch byte {
            case 0x0A:
                take(.plain, upTo: i &+ 1)
                if depth == 0 { isValue = false }
            case 0...0x20: take(.plain, upTo: i &+ 1)
            case UInt8(ascii: "#"): take(.comment, upTo: lineEnd())
            case UInt8(ascii: ";") where isLoose: take(.comment, upTo: lineEnd())
            case 0x22, 0x27: readString(byte)
            case UInt8(ascii: "=") where !isValue:
                take(depth == 0 ? .operator : .plain, upTo: i &+ 1)
                isValue = true
                if isLoose { readLooseValue() }
            case UInt8(ascii: "[") where !isValue && depth == 0: readTable()
            case UInt8(ascii: "["), UInt8(ascii: "{"): open(byte)
            case UInt8(ascii: "]"), UInt8(ascii: "}"): close()
            case UInt8(ascii: ","):
                take(.plain, upTo: i &+ 1)
                if depth > 0, depth < 64, tables & (1 &<< UInt64(depth)) != 0 { isValue = false }
            default: readWord(byte)
            }
        }
    }

    private mutating func take(_ tokenClass: TokenClass, upTo end: Int) {
        i = min(end, n)
        writer.put(tokenClass, upTo: i)
    }

    private func lineEnd() -> Int {
        var end = i
        while end < n, p[end] != 0x0A { end &+= 1 }
        return end
    }

    private mutating func open(_ byte: UInt8) {
        depth &+= 1
        let isTable = byte == UInt8(ascii: "{")
        if depth < 64 {
            let bit: UInt64 = 1 &<< UInt64(depth)
            tables = isTable ? tables | bit : tables & ~bit
        }
        isValue = !isTable
        take(.plain, upTo: i &+ 1)
    }

    private mutating func close() {
        depth = max(depth &- 1, 0)
        isValue = true
        take(.plain, upTo: i &+ 1)
    }

    /// `[table]` and `[[array.of.tables]]`; quoted parts stay strings.
    private mutating func readTable() {
        let end = lineEnd()
        while i < end {
            let byte = p[i]
            if byte == 0x22 || byte == 0x27 {
                readString(byte)
            } else if byte == UInt8(ascii: "]") {
                take(.heading, upTo: self.byte(i &+ 1) == byte ? i &+ 2 : i &+ 1)
                return
            } else if byte <= 0x20 {
                take(.plain, upTo: i &+ 1)
            } else {
                take(.heading, upTo: i &+ 1)
            }
        }
    }

    private mutating func readString(_ quote: UInt8) {
        let isTriple = byte(i &+ 1) == quote && byte(i &+ 2) == quote
        i &+= isTriple ? 3 : 1
        while i < n {
            let byte = p[i]
            if byte == 0x5C, quote == 0x22, self.byte(i &+ 1) < 0x80 {
                writer.put(.string, upTo: i)
                take(.escape, upTo: endOfEscape())
            } else if byte == quote, !isTriple || (self.byte(i &+ 1) == quote && self.byte(i &+ 2) == quote) {
                i &+= isTriple ? 3 : 1
                break
            } else if byte == 0x0A, !isTriple {
                break
            } else {
                i &+= 1
            }
        }
        take(.string, upTo: i)
    }

    private func endOfEscape() -> Int {
        let digits: Int
        switch byte(i &+ 1) {
        case UInt8(ascii: "x"): digits = 2
        case UInt8(ascii: "u"): digits = 4
        case UInt8(ascii: "U"): digits = 8
        default: digits = 0
        }
        var end = i &+ 2
        while end < n, end < i &+ 2 &+ digits, p[end] &- 0x30 < 10 || (p[end] | 0x20) &- 0x61 < 6 { end &+= 1 }
        return end
    }

    private mutating func readLooseValue() {
        while i < n, p[i] == 0x20 || p[i] == 0x09 { i &+= 1 }
        writer.put(.plain, upTo: i)
        take(.string, upTo: lineEnd())
    }

    private mutating func readWord(_ byte: UInt8) {
        if byte == UInt8(ascii: "."), !isValue { return take(.plain, upTo: i &+ 1) }
        var end = i &+ 1
        while end < n, p[end] > 0x20, !Self.endsWord(p[end]) || (isValue && p[end] == UInt8(ascii: ".")) { end &+= 1 }
        guard isValue else {
            return take(.attribute, upTo: end)
        }
        // A date may be parted from its time by a space.
        if p[i] &- 0x30 < 10, end &- i == 10, self.byte(i &+ 4) == 0x2D, self.byte(end) == 0x20,
            self.byte(end &+ 1) &- 0x30 < 10
        {
            end &+= 1
            while end < n, p[end] > 0x20, !Self.endsWord(p[end]) || p[end] == UInt8(ascii: ".") { end &+= 1 }
        }
        let isWord = (byte | 0x20) &- 0x61 < 26 && byte != UInt8(ascii: "i") && byte != UInt8(ascii: "n")
        take(isWord ? .builtin : .number, upTo: end)
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
            UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "."), 0x22, 0x27:
            return true
        default: return false
        }
    }
}
