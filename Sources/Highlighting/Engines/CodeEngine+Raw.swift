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
            if p[at] == UInt8(ascii: "@") {
                isVerbatim = true
            } else if p[at] == UInt8(ascii: "$") {
                braces &+= 1
            } else {
                break
            }
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
}
