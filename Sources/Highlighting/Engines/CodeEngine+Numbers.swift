extension CodeEngine {
    /// An integer or a float of any base, with separators and a suffix.
    @inline(__always)
    mutating func readNumber() {
        var at = i
        if p[at] == 0x30, at &+ 1 < n {
            switch p[at &+ 1] | 0x20 {
            case UInt8(ascii: "x"), UInt8(ascii: "b"), UInt8(ascii: "o"):
                at &+= 2
                return endNumber(at)
            default: break
            }
        }
        skipDigits(&at)
        if at < n, p[at] == 0x2E {
            let next = byte(at &+ 1)
            // `1..2` is a range, `1.max()` a call.
            if next &- 0x30 < 10 || (next != 0x2E && !continuesName[Int(next)]) {
                at &+= 1
                skipDigits(&at)
            } else if next | 0x20 == UInt8(ascii: "e") || next | 0x20 == UInt8(ascii: "f") {
                if !continuesName[Int(byte(at &+ 2))] || byte(at &+ 2) &- 0x30 < 10 { at &+= 1 }
            }
        }
        if at < n, p[at] | 0x20 == UInt8(ascii: "e") {
            let sign = byte(at &+ 1)
            let isSigned = sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
            if byte(at &+ (isSigned ? 2 : 1)) &- 0x30 < 10 {
                at &+= isSigned ? 3 : 2
                skipDigits(&at)
            }
        }
        endNumber(at)
    }

    /// Letters and digits that stick to a number belong to it: `0xFF`, `10UL`, `1i32`, `2n`.
    @inline(__always)
    private mutating func endNumber(_ from: Int) {
        var at = from
        while at < n {
            if continuesName[Int(p[at])], p[at] < 0x80 {
                at &+= 1
            } else if isDigitQuote(at) {
                at &+= 1
            } else {
                break
            }
        }
        i = at
        writer.put(.number, upTo: at)
        previous = .value
        effect = .none
    }

    @inline(__always)
    private func skipDigits(_ at: inout Int) {
        while at < n, p[at] &- 0x30 < 10 || p[at] == 0x5F || isDigitQuote(at) { at &+= 1 }
    }

    @inline(__always)
    private func isDigitQuote(_ at: Int) -> Bool {
        guard p[at] == 0x27, traits.contains(.quotedDigits) else { return false }
        let next = byte(at &+ 1)
        return next < 0x80 && next != 0x5F && continuesName[Int(next)]
    }
}
