extension CodeEngine {
    /// The first rule whose quotes stand at a place.
    @inline(__always)
    func stringRule(_ at: Int, _ quote: UInt8) -> StringRule? {
        for rule in strings where rule.quote == quote {
            if rule.count == 1 || (byte(at &+ 1) == quote && byte(at &+ 2) == quote) { return rule }
        }
        return nil
    }

    @inline(__always)
    mutating func readQuote(_ quote: UInt8) -> Bool {
        guard var rule = stringRule(i, quote) else { return false }
        if traits.contains(.keys), isKey(rule) { rule.tokenClass = .attribute }
        i &+= rule.count
        writer.put(rule.tokenClass, upTo: i)
        readString(rule)
        return true
    }

    /// The rest of a string, from behind its quote or behind an interpolation, up to its end or
    /// to the next interpolation.
    mutating func readString(_ rule: StringRule) {
        effect = .none
        while i < n {
            let byte = p[i]
            if byte == rule.quote {
                if rule.escapes == .doubled || rule.escapes == .either, self.byte(i &+ 1) == rule.quote {
                    writer.put(rule.tokenClass, upTo: i)
                    i &+= 2
                    writer.put(.escape, upTo: i)
                    continue
                }
                if closes(rule) {
                    i = min(i &+ rule.count &+ rule.hashes, n)
                    break
                }
                i &+= 1
            } else if byte == 0x5C {
                if readBackslash(rule) { return }
            } else if byte == 0x0A {
                if !rule.spansLines { break }
                i &+= 1
            } else if byte == 0x7B || byte == 0x7D || byte == 0x24 || byte == 0x23 || byte == 0x25 {
                // One of { } $ # %
                if rule.interpolation != .none {
                    switch readInterpolation(rule, byte) {
                    case .opened: return
                    case .consumed: continue
                    case .text: break
                    }
                }
                if rule.formats, readFormat(byte, rule) { continue }
                i &+= 1
            } else {
                i &+= 1
            }
        }
        writer.put(rule.tokenClass, upTo: i)
        previous = .value
    }

    /// True where a colon follows the string at `i`.
    private func isKey(_ rule: StringRule) -> Bool {
        var at = i &+ rule.count
        while at < n, p[at] != rule.quote, p[at] != 0x0A { at &+= p[at] == 0x5C ? 2 : 1 }
        at &+= 1
        while at < n, p[at] == 0x20 || p[at] == 0x09 { at &+= 1 }
        return byte(at) == UInt8(ascii: ":")
    }

    @inline(__always)
    private func closes(_ rule: StringRule) -> Bool {
        if rule.count == 3, byte(i &+ 1) != rule.quote || byte(i &+ 2) != rule.quote { return false }
        return hasHashes(i &+ rule.count, rule.hashes)
    }

    @inline(__always)
    private func hasHashes(_ at: Int, _ count: Int) -> Bool {
        var left = count
        var place = at
        while left > 0 {
            guard byte(place) == UInt8(ascii: "#") else { return false }
            place &+= 1
            left &-= 1
        }
        return true
    }

    /// An escape at `i`; true where it opened an interpolation.
    ///
    /// Long, since every backslash of a program comes here, and a call for each rule would cost.
    private mutating func readBackslash(_ rule: StringRule) -> Bool {
        let at = i &+ 1 &+ rule.hashes
        guard at < n else {
            i &+= 1
            return false
        }
        if rule.hashes > 0, !hasHashes(i &+ 1, rule.hashes) {
            i &+= 1
            return false
        }
        let next = p[at]
        switch rule.escapes {
        case .none, .doubled:
            i &+= 1
            return false
        case .raw:
            let isHeld = next == rule.quote || next == 0x5C
            i &+= isHeld ? 2 : 1
            return false
        case .backslash, .either:
            break
        }
        if next == UInt8(ascii: "("), rule.interpolation == .backslashParen {
            if openInterpolation(rule, at &+ 1, open: next, close: UInt8(ascii: ")")) { return true }
            i = at &+ 1
            return false
        }
        guard isEscapable[Int(next)] else {
            // Unknown: no escape, but a quote behind it must not be one either.
            i = at
            return false
        }
        if next == 0x0A, !rule.spansLines, dialect == .go {
            i = at
            return false
        }
        writer.put(rule.tokenClass, upTo: i)
        i = endOfEscape(at)
        writer.put(.escape, upTo: i)
        return false
    }

    private func endOfEscape(_ at: Int) -> Int {
        switch p[at] {
        case UInt8(ascii: "x"): return skipHex(at &+ 1, 2)
        case UInt8(ascii: "u"):
            if byte(at &+ 1) == UInt8(ascii: "{") { return skipBraced(at &+ 1) }
            return skipHex(at &+ 1, 4)
        case UInt8(ascii: "U"): return skipHex(at &+ 1, 8)
        case UInt8(ascii: "N"): return skipBraced(at &+ 1)
        case 0x30...0x37:
            var end = at &+ 1
            while end < n, end < at &+ 3, p[end] >= 0x30, p[end] < 0x38 { end &+= 1 }
            return end
        default: return at &+ 1
        }
    }

    private func skipHex(_ at: Int, _ most: Int) -> Int {
        var end = at
        while end < n, end < at &+ most, isHex(p[end]) { end &+= 1 }
        return end
    }

    private func isHex(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6
    }

    private func skipBraced(_ at: Int) -> Int {
        guard byte(at) == UInt8(ascii: "{") else { return at }
        var end = at &+ 1
        while end < n, end < at &+ 64, p[end] != UInt8(ascii: "}"), p[end] != 0x0A { end &+= 1 }
        return byte(end) == UInt8(ascii: "}") ? end &+ 1 : at
    }
}
