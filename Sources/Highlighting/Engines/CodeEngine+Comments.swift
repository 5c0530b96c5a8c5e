extension CodeEngine {
    /// The four bytes at a place as one word, zeros past the end.
    @inline(__always)
    func fourBytes(_ at: Int) -> UInt32 {
        if at &+ 4 <= n {
            return UInt32(littleEndian: UnsafeRawPointer(p + at).loadUnaligned(as: UInt32.self))
        }
        var word: UInt32 = 0
        var shift: UInt32 = 0
        var place = at
        while place < n {
            word |= UInt32(p[place]) &<< shift
            shift &+= 8
            place &+= 1
        }
        return word
    }

    /// A comment at `i`, or false where there is none.
    @inline(__always)
    mutating func readComment() -> Bool {
        let word = fourBytes(i)
        for rule in comments where word & rule.openMask == rule.open {
            if rule.closeCount == 0 {
                i = dialect == .php ? endOfPHPComment() : lineEnd(i)
            } else if rule.nests {
                skipNestedComment(rule)
            } else {
                skipComment(rule)
            }
            writer.put(.comment, upTo: i)
            return true
        }
        return false
    }

    /// `?>` ends PHP even in a comment.
    private func endOfPHPComment() -> Int {
        var end = i
        while end < n, p[end] != 0x0A, !(p[end] == 0x3F && byte(end &+ 1) == 0x3E) { end &+= 1 }
        return end
    }

    private mutating func skipComment(_ rule: PackedComment) {
        i = min(i &+ rule.openCount, n)
        let first = UInt8(truncatingIfNeeded: rule.close)
        while i < n {
            if p[i] == first, fourBytes(i) & rule.closeMask == rule.close {
                i &+= rule.closeCount
                return
            }
            i &+= 1
        }
    }

    private mutating func skipNestedComment(_ rule: PackedComment) {
        var depth = 0
        let first = UInt8(truncatingIfNeeded: rule.close)
        let opening = UInt8(truncatingIfNeeded: rule.open)
        while i < n {
            if p[i] == first, fourBytes(i) & rule.closeMask == rule.close {
                i &+= rule.closeCount
                depth &-= 1
                if depth == 0 { return }
            } else if p[i] == opening, fourBytes(i) & rule.openMask == rule.open {
                i &+= rule.openCount
                depth &+= 1
            } else {
                i &+= 1
            }
        }
    }
}
