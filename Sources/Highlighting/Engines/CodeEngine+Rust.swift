extension CodeEngine {
    /// Rust's and PHP's `#[…]`, with nested brackets and strings.
    mutating func readHashAttribute() -> Bool {
        let isInner = dialect == .rust && byte(i &+ 1) == UInt8(ascii: "!")
        guard byte(i &+ (isInner ? 2 : 1)) == UInt8(ascii: "[") else { return false }
        var at = i &+ (isInner ? 2 : 1)
        var depth = 0
        var isQuoted = false
        while at < n {
            let byte = p[at]
            if isQuoted {
                if byte == 0x5C { at &+= 1 } else if byte == 0x22 { isQuoted = false }
            } else if byte == 0x22 {
                isQuoted = true
            } else if byte == UInt8(ascii: "[") {
                depth &+= 1
            } else if byte == UInt8(ascii: "]") {
                depth &-= 1
                if depth == 0 { break }
            }
            at &+= 1
        }
        i = min(at &+ 1, n)
        writer.put(.meta, upTo: i)
        previous = .nothing
        effect = .none
        return true
    }

    /// Rust's `'c'` or `'lifetime`.
    mutating func readApostrophe() -> Bool {
        let next = byte(i &+ 1)
        if next == 0x5C {
            var rule = StringRule("'")
            rule.spansLines = false
            i &+= 1
            writer.put(.string, upTo: i)
            readString(rule)
            return true
        }
        let width = next < 0x80 ? 1 : next < 0xE0 ? 2 : next < 0xF0 ? 3 : 4
        if next != 0x0A, next != 0x27, byte(i &+ 1 &+ width) == 0x27 {
            i &+= width &+ 2
            writer.put(.string, upTo: i)
            previous = .value
            effect = .none
            return true
        }
        let end = endOfName(i &+ 1)
        guard end > i &+ 1 else { return false }
        i = end
        writer.put(.variable, upTo: i)
        previous = .value
        return true
    }

    /// What follows Rust's `:` and `->` is a type, where it begins with a capital.
    mutating func readTypeMark() -> Bool {
        let byte = p[i]
        if byte == UInt8(ascii: "!") { return false }
        let next = self.byte(i &+ 1)
        if byte == UInt8(ascii: "-") {
            guard next == 0x3E else { return false }
            i &+= 2
            writer.put(.operator, upTo: i)
        } else if next == UInt8(ascii: ":") {
            i &+= 2
            writer.put(.operator, upTo: i)
            previous = .nothing
            effect = .none
            return true
        } else {
            i &+= 1
            writer.put(.operator, upTo: i)
        }
        previous = .nothing
        effect = .none
        var at = i
        while at < n, at &- i < 8, p[at] == 0x20 || p[at] == UInt8(ascii: "&") { at &+= 1 }
        if self.byte(at) &- 0x41 < 26 { effect = .namesType }
        return true
    }
}
