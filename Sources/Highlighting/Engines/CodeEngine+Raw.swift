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

    mutating func readHashAttribute() -> Bool { false }
    mutating func readSwiftHash() -> Bool { false }
    mutating func readVerbatim() -> Bool { false }
    mutating func readRegex() -> Bool { false }
    mutating func readApostrophe() -> Bool { false }
    mutating func markKey(_ rule: StringRule) {}
}
