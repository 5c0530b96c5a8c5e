extension ShellEngine {
    /// One token where commands, their arguments and their operators stand.
    ///
    /// Long, since it is the table of what each byte begins.
    mutating func readCommand() {
        let byte = p[i]
        let next = self.byte(i &+ 1)
        switch byte {
        case 0x0A:
            take(.plain, upTo: i &+ 1)
            isCommandPlace = true
            if !heredocs.isEmpty { readHeredocs() }
        case 0...0x20:
            take(.plain, upTo: i &+ 1)
        case UInt8(ascii: "#"):
            take(.comment, upTo: lineEnd(i))
        case 0x5C:
            take(.escape, upTo: next < 0x80 ? i &+ 2 : i &+ 1)
        case 0x22:
            push(.doubleQuotes, .string, upTo: i &+ 1)
        case 0x27:
            readSingleQuoted(i)
            isCommandPlace = false
        case UInt8(ascii: "$"):
            if next == 0x27 { return readSingleQuoted(i &+ 1) }
            if next == 0x22 { return push(.doubleQuotes, .string, upTo: i &+ 2) }
            isCommandPlace = false
            if !readDollar() { take(.plain, upTo: i &+ 1) }
        case UInt8(ascii: "`"):
            if contexts[contexts.count - 1] == .backticks {
                pop(.string, upTo: i &+ 1)
            } else {
                push(.backticks, .string, upTo: i &+ 1)
            }
        case UInt8(ascii: "("):
            parens[parens.count - 1] &+= 1
            take(.operator, upTo: i &+ 1)
            isCommandPlace = true
        case UInt8(ascii: ")"):
            readClosingParen()
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "="):
            take(.operator, upTo: i &+ 1)
            if byte != UInt8(ascii: "["), byte != UInt8(ascii: "=") { isCommandPlace = true }
        case UInt8(ascii: ";"):
            take(.plain, upTo: i &+ 1)
            isCommandPlace = true
        case UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: ">"):
            take(.operator, upTo: i &+ 1)
            isCommandPlace = byte != UInt8(ascii: ">")
        case UInt8(ascii: "<"):
            readLess(next)
        default:
            readWord(byte)
        }
    }

    private mutating func readClosingParen() {
        if parens[parens.count - 1] > 0 {
            parens[parens.count - 1] &-= 1
            take(.operator, upTo: i &+ 1)
        } else if contexts[contexts.count - 1] == .substitution {
            return pop(.escape, upTo: i &+ 1)
        } else {
            take(.operator, upTo: i &+ 1)
        }
        // After `name()` and after a pattern of `case`.
        isCommandPlace = true
    }

    private mutating func readLess(_ next: UInt8) {
        guard next == UInt8(ascii: "<"), byte(i &+ 2) != next else {
            return take(.operator, upTo: next == UInt8(ascii: "<") ? i &+ 3 : i &+ 1)
        }
        var at = i &+ 2
        let mayIndent = byte(at) == UInt8(ascii: "-")
        if mayIndent { at &+= 1 }
        while byte(at) == 0x20, at &- i < 8 { at &+= 1 }
        let quote = byte(at)
        let isQuoted = quote == 0x27 || quote == 0x22 || quote == 0x5C
        let name = isQuoted ? at &+ 1 : at
        let end = endOfName(name)
        guard end > name, byte(name) &- 0x30 >= 10, heredocs.count < 16 else { return take(.operator, upTo: i &+ 2) }
        heredocs.append(Heredoc(name: name..<end, mayIndent: mayIndent))
        take(.string, upTo: isQuoted && quote != 0x5C && byte(end) == quote ? end &+ 1 : end)
    }

    private mutating func readHeredocs() {
        for heredoc in heredocs {
            while i < n {
                var text = i
                let end = lineEnd(i)
                while heredoc.mayIndent, text < end, p[text] == 0x09 { text &+= 1 }
                let count = heredoc.name.count
                var isEnd = end &- text == count || end &- text == count &+ 1 && p[end &- 1] == 0x0D
                var index = 0
                while isEnd, index < count {
                    isEnd = p[text &+ index] == p[heredoc.name.lowerBound &+ index]
                    index &+= 1
                }
                i = isEnd ? end : min(end &+ 1, n)
                if isEnd { break }
            }
            writer.put(.string, upTo: i)
        }
        heredocs = []
    }

    private mutating func readWord(_ byte: UInt8) {
        let name = endOfName(i)
        if name > i, byte &- 0x30 >= 10, assigns(name) {
            take(.variable, upTo: name)
            return take(.operator, upTo: self.byte(name) == UInt8(ascii: "+") ? name &+ 2 : name &+ 1)
        }
        var end = i
        while end < n, p[end] > 0x20, !Self.endsWord(p[end]) { end &+= 1 }
        end = max(end, i &+ 1)
        if byte &- 0x30 < 10 {
            var digits = i
            while digits < n, p[digits] &- 0x30 < 10 { digits &+= 1 }
            if digits == end || !Self.continuesName(p[digits]) && p[digits] < 0x80 {
                take(.number, upTo: digits)
                return take(.plain, upTo: end)
            }
        }
        let entry = words.find(p + i, end &- i)
        let wasCommandPlace = isCommandPlace
        isCommandPlace = wasCommandPlace && end == i &+ 1 && byte == UInt8(ascii: "!")
        guard let entry, wasCommandPlace || entry.pointee.effect == .soft else {
            let isDefinition =
                wasCommandPlace && self.byte(end) == UInt8(ascii: "(") && self.byte(end &+ 1) == UInt8(ascii: ")")
            return take(isDefinition ? .function : .plain, upTo: end)
        }
        // After `then`, `do`, `else` and their kin another command begins.
        isCommandPlace = entry.pointee.tokenClass == .keyword
        take(entry.pointee.tokenClass, upTo: end)
    }

    private func assigns(_ name: Int) -> Bool {
        let byte = byte(name)
        if byte == UInt8(ascii: "=") { return true }
        return byte == UInt8(ascii: "+") && self.byte(name &+ 1) == UInt8(ascii: "=")
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
            UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "$"), 0x22, 0x27, UInt8(ascii: "`"), 0x5C,
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: ";"):
            return true
        default: return false
        }
    }
}
