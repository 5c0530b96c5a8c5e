extension CodeEngine {
    /// A sign that means something of its own in this dialect, or false to draw it like any other.
    mutating func readSpecial(_ byte: UInt8) -> Bool {
        if dialect == .ruby { return readRubySign(byte) }
        switch byte {
        case UInt8(ascii: "#"):
            if traits.contains(.directives) { return readDirective() }
            if dialect == .rust { return readHashAttribute() }
            if dialect == .php { return readHashAttribute() || readComment() }
            if dialect == .swift { return readSwiftHash() }
            return false
        case UInt8(ascii: "@"):
            if dialect == .csharp { return readVerbatim() }
            return traits.contains(.decorators) && readDecorator()
        case UInt8(ascii: "$"):
            if dialect == .csharp { return readVerbatim() }
            return traits.contains(.dollarVariables) && readDollarVariable()
        case UInt8(ascii: ":"), UInt8(ascii: "!"):
            if dialect == .php { return readArrow() }
            if dialect == .rust { return readTypeMark() }
            if isInterpolating, readFormatSuffix(byte) { return true }
            return readAssignment()
        case UInt8(ascii: "-"):
            if dialect == .php { return readArrow() }
            if dialect == .rust { return readTypeMark() }
            return readSignedNumber()
        case UInt8(ascii: "<"):
            return dialect == .php ? readPHPHeredoc() : readIncluded()
        case UInt8(ascii: "?"):
            return readPHPEnd()
        case UInt8(ascii: "["):
            return readBracketAttribute()
        case UInt8(ascii: "/"):
            return readComment() || (traits.contains(.regexes) && readRegex())
        case UInt8(ascii: "'"):
            return readApostrophe()
        default:
            return false
        }
    }

    /// A preprocessor's line, with its continuations, up to a comment.
    private mutating func readDirective() -> Bool {
        guard isLineStart() else { return false }
        var at = i &+ 1
        while at < n, p[at] == 0x20 || p[at] == 0x09 { at &+= 1 }
        let wordStart = at
        at = endOfName(at)
        if dialect != .csharp, at &- wordStart == 7, isWord(wordStart, "include") {
            return readInclude(at)
        }
        while at < n {
            if p[at] == 0x0A {
                let isContinued = p[at &- 1] == 0x5C || (p[at &- 1] == 0x0D && p[at &- 2] == 0x5C)
                if !isContinued { break }
            } else if p[at] == 0x2F, byte(at &+ 1) == 0x2F || byte(at &+ 1) == 0x2A {
                i = at
                writer.put(.meta, upTo: i)
                _ = readComment()
                at = i
                continue
            }
            at &+= 1
        }
        i = at
        writer.put(.meta, upTo: i)
        previous = .nothing
        return true
    }

    private mutating func readInclude(_ at: Int) -> Bool {
        writer.put(.meta, upTo: at)
        var from = at
        while from < n, p[from] == 0x20 || p[from] == 0x09 { from &+= 1 }
        let open = byte(from)
        i = from
        guard open == 0x3C || open == 0x22 else { return true }
        writer.put(.plain, upTo: from)
        let close: UInt8 = open == 0x3C ? 0x3E : 0x22
        var end = from &+ 1
        while end < n, p[end] != close, p[end] != 0x0A { end &+= 1 }
        i = byte(end) == close ? end &+ 1 : end
        writer.put(.string, upTo: i)
        return true
    }

    @inline(__always)
    func isWord(_ at: Int, _ word: StaticString) -> Bool {
        guard at &+ word.utf8CodeUnitCount <= n else { return false }
        for index in 0..<word.utf8CodeUnitCount where p[at &+ index] != word.utf8Start[index] {
            return false
        }
        return true
    }

    private mutating func readDecorator() -> Bool {
        guard continuesName[Int(byte(i &+ 1))], byte(i &+ 1) &- 0x30 >= 10 else { return false }
        if dialect == .python, !isLineStart() { return false }
        var end = endOfName(i &+ 1)
        if dialect == .java || dialect == .kotlin {
            while byte(end) == 0x2E, continuesName[Int(byte(end &+ 1))] { end = endOfName(end &+ 1) }
        }
        let isInterface = dialect == .java && end &- i == 10 && isWord(i, "@interface")
        i = end
        writer.put(isInterface ? .keyword : .meta, upTo: i)
        previous = .value
        effect = isInterface ? .namesType : .none
        return true
    }

    private mutating func readDollarVariable() -> Bool {
        let end = endOfName(i &+ 1)
        guard end > i &+ 1 else { return false }
        i = end
        writer.put(.variable, upTo: i)
        previous = .value
        effect = .none
        return true
    }

    /// PHP's `->` and `::`: a member follows.
    private mutating func readArrow() -> Bool {
        let next = byte(i &+ 1)
        guard p[i] == 0x2D ? next == 0x3E : next == p[i] else { return false }
        i &+= 2
        writer.put(.operator, upTo: i)
        previous = .dot
        effect = .none
        return true
    }

    /// `:=`, an operator where `:` alone is punctuation.
    private mutating func readAssignment() -> Bool {
        guard byte(i &+ 1) == UInt8(ascii: "="), p[i] == UInt8(ascii: ":"), isOperator[0x3D] else { return false }
        i &+= 2
        writer.put(.operator, upTo: i)
        previous = .nothing
        effect = .none
        return true
    }

    /// In data, a sign right before a number belongs to it.
    private mutating func readSignedNumber() -> Bool {
        guard traits.contains(.keys), byte(i &+ 1) &- 0x30 < 10 else { return false }
        i &+= 1
        writer.put(.number, upTo: i)
        readNumber()
        return true
    }

    /// OpenSCAD's `use <file>`.
    private mutating func readIncluded() -> Bool {
        guard effect == .namesModule else { return false }
        var end = i &+ 1
        while end < n, p[end] != 0x3E, p[end] != 0x0A { end &+= 1 }
        i = byte(end) == 0x3E ? end &+ 1 : end
        writer.put(.string, upTo: i)
        effect = .none
        return true
    }

    /// C#'s `[Attribute(…)]` alone at the start of a line.
    private mutating func readBracketAttribute() -> Bool {
        guard isLineStart() else { return false }
        let first = byte(i &+ 1)
        guard kinds[Int(first)] == .name else { return false }
        var end = i &+ 1
        while end < n, p[end] != 0x5D, p[end] != 0x0A { end &+= 1 }
        guard byte(end) == 0x5D else { return false }
        i = end &+ 1
        writer.put(.meta, upTo: i)
        previous = .nothing
        return true
    }
}
