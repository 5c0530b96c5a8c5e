extension CodeEngine {
    /// What a sign inside a string turned out to be.
    enum Inside { case text, consumed, opened }

    /// An interpolation or an escaped brace at `i`.
    mutating func readInterpolation(_ rule: StringRule, _ byte: UInt8) -> Inside {
        let next = self.byte(i &+ 1)
        let brace = UInt8(ascii: "{")
        switch rule.interpolation {
        case .none, .backslashParen:
            return .text
        case .braces:
            guard byte == brace || byte == UInt8(ascii: "}") else { return .text }
            writer.put(rule.tokenClass, upTo: i)
            if next == byte {
                i &+= 2
                writer.put(.escape, upTo: i)
                return .consumed
            }
            if byte == brace { return openInterpolation(rule, i &+ 1) ? .opened : .text }
            i &+= 1
            writer.put(.escape, upTo: i)
            return .consumed
        case .dollarBrace:
            guard byte == UInt8(ascii: "$"), next == brace else { return .text }
            return openInterpolation(rule, i &+ 2) ? .opened : .text
        case .hashBrace:
            guard byte == UInt8(ascii: "#"), next == brace else { return .text }
            return openInterpolation(rule, i &+ 2) ? .opened : .text
        case .dollarName:
            guard byte == UInt8(ascii: "$") else { return .text }
            if next == brace { return openInterpolation(rule, i &+ 2) ? .opened : .text }
            return readDollarName(rule, next, .plain)
        case .php:
            if byte == brace, next == UInt8(ascii: "$") { return openInterpolation(rule, i &+ 1) ? .opened : .text }
            guard byte == UInt8(ascii: "$") else { return .text }
            if next == brace { return openInterpolation(rule, i &+ 2) ? .opened : .text }
            return readDollarName(rule, next, .variable)
        }
    }

    private mutating func readDollarName(_ rule: StringRule, _ next: UInt8, _ name: TokenClass) -> Inside {
        guard continuesName[Int(next)], next &- 0x30 >= 10, next != 0x5C, next != 0x60 else { return .text }
        writer.put(rule.tokenClass, upTo: i)
        if name == .plain { writer.put(.escape, upTo: i &+ 1) }
        i &+= 1
        while i < n, continuesName[Int(p[i])], p[i] != 0x5C, p[i] != 0x60 { i &+= 1 }
        writer.put(name, upTo: i)
        return .consumed
    }

    /// Goes on in code from `at`, unless the stack is full: then the sign is text.
    mutating func openInterpolation(
        _ rule: StringRule, _ at: Int, open: UInt8 = UInt8(ascii: "{"), close: UInt8 = UInt8(ascii: "}")
    ) -> Bool {
        guard frames.count < Self.deepestInterpolation else { return false }
        writer.put(rule.tokenClass, upTo: i)
        writer.put(.escape, upTo: at)
        i = at
        frames.append(Frame(rule: rule, open: open, close: close))
        isInterpolating = true
        previous = .nothing
        return true
    }

    mutating func openInside(_ byte: UInt8) {
        let top = frames.count - 1
        if frames[top].rule.interpolation == .braces || frames[top].open == byte {
            frames[top].depth &+= 1
        }
    }

    /// A closing bracket inside an interpolation; true where it ended it and the string went on.
    mutating func closeInside(_ byte: UInt8) -> Bool {
        let top = frames.count - 1
        if frames[top].depth > 0 {
            if frames[top].rule.interpolation == .braces || frames[top].close == byte {
                frames[top].depth &-= 1
            }
            return false
        }
        guard frames[top].close == byte else { return false }
        endInterpolation(i &+ 1)
        return true
    }

    private mutating func endInterpolation(_ at: Int) {
        let rule = frames.removeLast().rule
        isInterpolating = !frames.isEmpty
        writer.put(.escape, upTo: at)
        i = at
        readString(rule)
    }

    /// Python's `!r` and `:format` end the expression of a braced interpolation.
    mutating func readFormatSuffix(_ byte: UInt8) -> Bool {
        guard isInterpolating, let frame = frames.last, frame.depth == 0,
            frame.rule.interpolation == .braces
        else { return false }
        if byte == UInt8(ascii: ":") {
            endInterpolation(i &+ 1)
            return true
        }
        let kind = self.byte(i &+ 1)
        let after = self.byte(i &+ 2)
        guard byte == UInt8(ascii: "!"), kind == 0x72 || kind == 0x73 || kind == 0x61,
            after == UInt8(ascii: "}") || after == UInt8(ascii: ":")
        else { return false }
        endInterpolation(i &+ 3)
        return true
    }

    /// `%d`, `%-5.2f`, `{}` or `{name:>8}` in an ordinary string.
    mutating func readFormat(_ byte: UInt8, _ rule: StringRule) -> Bool {
        guard let end = byte == UInt8(ascii: "%") ? percentEnd() : byte == UInt8(ascii: "{") ? braceEnd() : nil
        else { return false }
        writer.put(rule.tokenClass, upTo: i)
        i = end
        writer.put(.escape, upTo: i)
        return true
    }

    private func percentEnd() -> Int? {
        var at = i &+ 1
        if byte(at) == UInt8(ascii: "(") {
            let name = endOfName(at &+ 1)
            guard byte(name) == UInt8(ascii: ")"), name &- at < 64 else { return nil }
            at = name &+ 1
        }
        while at < i &+ 80 {
            switch byte(at) {
            case UInt8(ascii: "-"), UInt8(ascii: "#"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x20,
                UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "*"), UInt8(ascii: "h"),
                UInt8(ascii: "l"), UInt8(ascii: "L"):
                at &+= 1
            case UInt8(ascii: "d"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
                UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "e"), UInt8(ascii: "E"),
                UInt8(ascii: "f"), UInt8(ascii: "F"), UInt8(ascii: "g"), UInt8(ascii: "G"),
                UInt8(ascii: "c"), UInt8(ascii: "r"), UInt8(ascii: "s"), UInt8(ascii: "a"),
                UInt8(ascii: "%"):
                return at &+ 1
            default: return nil
            }
        }
        return nil
    }

    private func braceEnd() -> Int? {
        var at = endOfName(i &+ 1)
        guard at &- i < 64 else { return nil }
        if byte(at) == UInt8(ascii: "!") { at &+= 2 }
        if byte(at) == UInt8(ascii: ":") {
            at &+= 1
            while at < n, at < i &+ 80 {
                switch p[at] {
                case UInt8(ascii: "}"), 0x0A, UInt8(ascii: "\""), UInt8(ascii: "'"),
                    UInt8(ascii: "{"):
                    break
                default:
                    at &+= 1
                    continue
                }
                break
            }
        }
        return byte(at) == UInt8(ascii: "}") ? at &+ 1 : nil
    }
}
