extension CodeEngine {
    /// `empty?` and `save!` are names; `a!=b` is not.
    @inline(__always)
    func endOfRubyName(_ end: Int) -> Int {
        let byte = byte(end)
        guard byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") else { return end }
        let next = self.byte(end &+ 1)
        return next == UInt8(ascii: "=") && self.byte(end &+ 2) != UInt8(ascii: "=") ? end : end &+ 1
    }

    /// A name that is a key, a constant, or nothing special.
    mutating func readRubyName(_ from: Int, _ end: Int) {
        if byte(end) == UInt8(ascii: ":"), byte(end &+ 1) != UInt8(ascii: ":") {
            writer.put(.string, upTo: end)
        } else if p[from] &- 0x41 < 26 {
            writer.put(.type, upTo: end)
        } else {
            writer.put(.plain, upTo: end)
        }
    }

    /// The rest of `def self.name`, from its dot.
    mutating func readRubySingleton() {
        i &+= 1
        writer.put(.operator, upTo: i)
        let end = endOfRubyName(endOfName(i))
        i = end
        writer.put(.function, upTo: end)
    }

    mutating func readRubySign(_ byte: UInt8) -> Bool {
        let next = self.byte(i &+ 1)
        switch byte {
        case UInt8(ascii: "@"), UInt8(ascii: "$"):
            var at = i &+ 1
            if byte == UInt8(ascii: "@"), next == byte { at &+= 1 }
            let end = endOfName(at)
            guard end > at || byte == UInt8(ascii: "$") && next > 0x20 && next < 0x7F else { return false }
            return take(.variable, upTo: max(end, at &+ 1))
        case UInt8(ascii: ":"):
            return readRubySymbol(next)
        case UInt8(ascii: "%"):
            return readPercentLiteral(next)
        case UInt8(ascii: "/"):
            return readRegex()
        case UInt8(ascii: "?"):
            guard previous != .value, next > 0x20, next < 0x7F, next != 0x5C,
                !continuesName[Int(self.byte(i &+ 2))]
            else { return false }
            return take(.string, upTo: i &+ 2)
        case UInt8(ascii: "<"):
            guard next == byte else { return false }
            let mark = self.byte(i &+ 2)
            let isMarked = mark == UInt8(ascii: "~") || mark == UInt8(ascii: "-")
            let at = i &+ (isMarked ? 3 : 2)
            let first = self.byte(at)
            let isName = first &- 0x41 < 26 || first == 0x22 || first == 0x27
            guard isName, isMarked || previous != .value else { return false }
            return announceHeredoc(at, mayIndent: isMarked)
        case UInt8(ascii: "="):
            guard isWord(i, "=begin"), i == start || p[i &- 1] == 0x0A else { return false }
            return readRubyBlockComment()
        default:
            return false
        }
    }

    private mutating func take(_ tokenClass: TokenClass, upTo end: Int) -> Bool {
        i = min(end, n)
        writer.put(tokenClass, upTo: i)
        previous = .value
        effect = .none
        return true
    }

    private mutating func readRubySymbol(_ next: UInt8) -> Bool {
        if next == UInt8(ascii: ":") {
            i &+= 2
            writer.put(.operator, upTo: i)
            previous = .nothing
            return true
        }
        if next == 0x22 || next == 0x27, previous != .value {
            i &+= 2
            writer.put(.string, upTo: i)
            var rule = StringRule("\"", spansLines: true, interpolation: .hashBrace)
            rule.quote = next
            readString(rule)
            return true
        }
        guard kinds[Int(next)] == .name else { return false }
        return take(.string, upTo: endOfRubyName(endOfName(i &+ 1)))
    }

    /// `%w[a b]`, `%q(…)`, `%r{…}` and their kin; brackets nest.
    private mutating func readPercentLiteral(_ next: UInt8) -> Bool {
        let isLetter = next &- 0x61 < 26 || next &- 0x41 < 26
        let open = byte(i &+ (isLetter ? 2 : 1))
        guard previous != .value, open > 0x20, open < 0x7F, !continuesName[Int(open)],
            open != UInt8(ascii: "=")
        else { return false }
        let close: UInt8
        switch open {
        case UInt8(ascii: "("): close = UInt8(ascii: ")")
        case UInt8(ascii: "["): close = UInt8(ascii: "]")
        case UInt8(ascii: "{"): close = UInt8(ascii: "}")
        case UInt8(ascii: "<"): close = UInt8(ascii: ">")
        default: close = open
        }
        var at = i &+ (isLetter ? 3 : 2)
        var depth = 1
        while at < n {
            let byte = p[at]
            if byte == 0x5C {
                at &+= 1
            } else if byte == close {
                depth &-= 1
                if depth == 0 { break }
            } else if byte == open {
                depth &+= 1
            }
            at &+= 1
        }
        at = min(at &+ 1, n)
        return take(.string, upTo: next == UInt8(ascii: "r") ? endOfName(at) : at)
    }

    private mutating func readRubyBlockComment() -> Bool {
        while i < n {
            let isEnd = isWord(i, "=end")
            i = min(lineEnd(i) &+ 1, n)
            if isEnd { break }
        }
        writer.put(.comment, upTo: i)
        return true
    }
}
