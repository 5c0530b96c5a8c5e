extension CodeEngine {
    /// C++'s `R"x(…)x"` and Rust's `r##"…"##`, from behind the letters.
    mutating func readDelimitedString(_ at: Int) -> Bool {
        dialect == .cpp || dialect == .c ? readParenthesised(at) : readHashed(at)
    }

    private mutating func readParenthesised(_ at: Int) -> Bool {
        guard byte(at) == 0x22 else { return false }
        var open = at &+ 1
        while open < n, open &- at <= 17, p[open] != 0x28, p[open] > 0x20, p[open] != 0x22 { open &+= 1 }
        guard byte(open) == 0x28 else { return false }
        let name = at &+ 1
        let count = open &- name
        var end = open &+ 1
        search: while end < n {
            if p[end] == 0x29, byte(end &+ count &+ 1) == 0x22 {
                var index = 0
                while index < count, p[end &+ 1 &+ index] == p[name &+ index] { index &+= 1 }
                if index == count {
                    end &+= count &+ 2
                    break search
                }
            }
            end &+= 1
        }
        i = min(end, n)
        writer.put(.string, upTo: i)
        previous = .value
        return true
    }

    private mutating func readHashed(_ at: Int) -> Bool {
        var quote = at
        while quote < n, quote &- at < 256, p[quote] == UInt8(ascii: "#") { quote &+= 1 }
        guard byte(quote) == 0x22 else { return false }
        var rule = StringRule("\"", escapes: .none, spansLines: true)
        rule.hashes = quote &- at
        i = quote &+ 1
        readString(rule)
        return true
    }

    /// C#'s `@"…"`, `$"…"` and `$@"…"`, and names that begin with `@`.
    mutating func readVerbatim() -> Bool {
        var at = i
        var isVerbatim = false
        var braces = 0
        while at < n, at &- i < 8 {
            if p[at] == UInt8(ascii: "@") { isVerbatim = true } else if p[at] == UInt8(ascii: "$") { braces &+= 1 } else { break }
            at &+= 1
        }
        guard byte(at) == 0x22 else {
            guard isVerbatim, at == i &+ 1, endOfName(at) > at else { return false }
            readName(i, endOfName(at), effect)
            return true
        }
        let isTriple = byte(at &+ 1) == 0x22 && byte(at &+ 2) == 0x22 && !isVerbatim
        var rule = StringRule(
            "\"", count: isTriple ? 3 : 1,
            escapes: isTriple ? .none : isVerbatim ? .doubled : .backslash,
            spansLines: isVerbatim || isTriple, interpolation: braces == 1 ? .braces : .none)
        rule.hashes = 0
        i = at &+ rule.count
        writer.put(.string, upTo: i)
        readString(rule)
        return true
    }

    /// Swift's `#"…"#`, and `#if` and its kin.
    mutating func readSwiftHash() -> Bool {
        var quote = i
        while quote < n, quote &- i < 256, p[quote] == UInt8(ascii: "#") { quote &+= 1 }
        if byte(quote) == 0x22 {
            let isTriple = byte(quote &+ 1) == 0x22 && byte(quote &+ 2) == 0x22
            var rule = StringRule(
                "\"", count: isTriple ? 3 : 1, spansLines: isTriple, interpolation: .backslashParen)
            rule.hashes = quote &- i
            i = quote &+ rule.count
            writer.put(.string, upTo: i)
            readString(rule)
            return true
        }
        let end = endOfName(i &+ 1)
        guard end > i &+ 1 else { return false }
        i = end
        writer.put(.meta, upTo: i)
        previous = .keyword
        effect = .none
        return true
    }

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
