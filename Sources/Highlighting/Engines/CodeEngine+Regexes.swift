extension CodeEngine {
    /// A regular expression literal on one line, where a value may begin.
    mutating func readRegex() -> Bool {
        guard i >= noRegexBefore, previous != .value || mayBeRubyRegex() else { return false }
        var at = i &+ 1
        var isInClass = false
        while at < n {
            switch p[at] {
            case 0x0A:
                noRegexBefore = at
                return false
            case 0x5C:
                // The escaped byte may be a line's end.
                if byte(at &+ 1) != 0x0A { at &+= 1 }
            case UInt8(ascii: "["):
                isInClass = true
            case UInt8(ascii: "]"):
                isInClass = false
            case UInt8(ascii: "/"):
                guard !isInClass else { break }
                i = min(endOfName(at &+ 1), n)
                writer.put(.string, upTo: i)
                previous = .value
                effect = .none
                return true
            default: break
            }
            at &+= 1
        }
        noRegexBefore = n
        return false
    }

    /// Ruby's `split /,/`: a space before, none after.
    private func mayBeRubyRegex() -> Bool {
        guard dialect == .ruby, i > start, p[i &- 1] == 0x20 else { return false }
        let next = byte(i &+ 1)
        return next > 0x20 && next != UInt8(ascii: "=")
    }
}
