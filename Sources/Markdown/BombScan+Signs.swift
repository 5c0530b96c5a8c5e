import Diagnostics

/// Signs within a line of what may be read otherwise than cmark reads it.
extension BombScan {
    /// A sign that is no mark to cmark.
    mutating func noteSign(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ start: Int) {
        switch byte {
        case UInt8(ascii: "$"): flags.insert(.formula)
        case UInt8(ascii: "{"): flags.insert(.foreignMark)
        case UInt8(ascii: "("):
            if LooseLine.mayBeLooseLink(bytes, at: index)
                || index > 0 && bytes[index - 1] == UInt8(ascii: "!")
                || paragraph.openBrackets > 0 && index > 0 && bytes[index - 1] != UInt8(ascii: "]")
            {
                flags.insert(.looseLink)
            }
            if BlockReference.begins(bytes, index) { flags.insert(.foreignMark) }
        case UInt8(ascii: ">"):
            if Self.mayEndFace(bytes, index, start) { flags.insert(.looseLine) }
            if paragraph.openComments > 0, index > 1, bytes[index - 1] == UInt8(ascii: "-"), bytes[index - 2] == UInt8(ascii: "-") {
                paragraph.openComments = 0
            }
        case UInt8(ascii: "%"): if index > 0, bytes[index - 1] == byte { flags.insert(.doublePercent) }
        default:
            if index > start
                ? bytes[index - 1] == byte || byte == UInt8(ascii: "^") && bytes[index - 1] != UInt8(ascii: "[")
                : byte == UInt8(ascii: "^") && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "[")
            {
                flags.insert(.foreignMark)
            }
        }
    }

    /// Whether it escapes the next byte, so that this is no mark.
    mutating func readBackslash(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ start: Int) -> Bool {
        let next = index + 1
        guard next < bytes.count, bytes[next] != UInt8(ascii: "\n") else { return false }
        func isLetter(_ at: Int) -> Bool { 0x61...0x7A ~= bytes[at] }
        if WindowsPath.begins(bytes, index, lineStart: start)
            || bytes[next] == UInt8(ascii: "_") || bytes[next] == UInt8(ascii: "(") || bytes[next] == UInt8(ascii: "[")
            || bytes[next] == UInt8(ascii: "b")
            // `\textbf{`
            || next + 2 < bytes.count && isLetter(next) && isLetter(next + 1) && isLetter(next + 2)
            || DialectScan.isClass(bytes, index)
        {
            flags.insert(.formula)
        }
        return true
    }

    mutating func noteBracket(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ start: Int) {
        if index > 0, bytes[index - 1] == UInt8(ascii: "[") { flags.insert(.doubleBracket) }
        if index > start, bytes[index - 1] == UInt8(ascii: "]") { flags.insert(.looseLink) }
        if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "^") || DialectScan.begins(bytes, "＾", at: index + 1) {
            flags.insert(.looseLine)
        }
        // `[!NOTE]` without `>`.
        if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "!"), index == 0 || bytes[index - 1] == UInt8(ascii: "\n") {
            flags.insert(.foreignMark)
        }
        if LooseLine.mayBeReversedLink(bytes, at: index) || LooseLine.mayBeForeignBracket(bytes, at: index)
            || index > 0 && bytes[index - 1] == UInt8(ascii: "!") && LooseLine.lacksFile(bytes, at: index)
        {
            flags.insert(.looseLink)
        }
    }

    mutating func noteBracketEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) {
        if LooseLine.mayBeWordsAsAddress(bytes, at: index) || HalfLink.mayBegin(bytes, index)
            || paragraph.openBrackets == 0 && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "(")
        {
            flags.insert(.looseLink)
        }
    }

    mutating func readColon(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ start: Int, _ line: inout Line) {
        guard index + 2 < bytes.count else { return }
        let (next, second) = (bytes[index + 1], bytes[index + 2])
        if next == UInt8(ascii: "/"), second == UInt8(ascii: "/") { line.wwws += 1 }
        if next == UInt8(ascii: "\\"), second == UInt8(ascii: "\\") { flags.insert(.looseLink) }
        if 0x61...0x7A ~= next || LooseLine.mayNameEmoji(next)
            || next == UInt8(ascii: ":") && (second <= 0x20 || index == start)
            || index == start && 0x41...0x5A ~= next
        {
            flags.insert(.foreignMark)
        }
    }

    mutating func noteDelimiter(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ start: Int) {
        let count = bytes.count
        if byte == UInt8(ascii: "`") {
            // No other one soon, nor one right before: it may stand alone.
            if index + 1 < count, bytes[index + 1] > 0x20, LineStarts.first(byte, in: bytes, index + 1..<min(count, index + 120)) == nil {
                flags.insert(.looseLine)
            }
            return
        }
        if index > start, bytes[index - 1] == byte { hasDoubledMarks = true }
        let mayNeedHelp =
            byte == UInt8(ascii: "_")
            ? DialectScan.isMouth(bytes, index)
                || index + 1 < count && (bytes[index + 1] >= 0x80 || bytes[index + 1] == UInt8(ascii: "("))
                || index > 0 && bytes[index - 1] >= 0x80
            : LooseLine.mayNeedHelp(bytes, index) || byte == UInt8(ascii: "~") && LooseLine.mayBeSmall(bytes, index)
        if mayNeedHelp { flags.insert(.delimiters) }
    }

    /// Two opening brackets of newspapers.
    mutating func noteWideBracket(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) {
        if WideBracket.opensOrQuotes(bytes, at: index),
            WideBracket.opensOrQuotes(bytes, at: index + 3)
                || index + 3 < bytes.count && (ASCII.isDigit(bytes[index + 3]) || bytes[index + 3] == UInt8(ascii: "^"))
        {
            flags.insert(.looseLink)
        }
    }

    /// A noncharacter, a bar between cells, or brackets that may be a link's.
    mutating func readFullWidth(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ line: inout Line) {
        guard index + 2 < bytes.count else { return }
        switch (bytes[index + 1], bytes[index + 2]) {
        case (DialectToken.lead.1, _): flags.insert(.noncharacter)
        case (0xBD, 0x9C):
            flags.insert(.bars)
            line.pipes += 1
        case (0xBC, 0x88), (0xBC, 0x9A), (0xBC, 0x8F):
            if LooseLine.mayBeLooseLink(bytes, at: index) || LooseLine.mayBeAddress(bytes, at: index) { flags.insert(.looseLink) }
        // `）`, `［`, `＊` and the full-width backtick.
        case (0xBD, 0x9E): if DialectScan.begins(bytes, "～", at: index + 3) { flags.insert(.looseLink) }
        case (0xBC, 0x85), (0xBC, 0x9D):
            if index + 5 < bytes.count, bytes[index + 3] == bytes[index], bytes[index + 4] == 0xBC, bytes[index + 5] == bytes[index + 2] {
                flags.insert(.looseLink)
            }
        case (0xBC, 0x89), (0xBC, 0xBB), (0xBC, 0x8A), (0xBD, 0x80): flags.insert(.looseLink)
        // `￥`, `＄`, `＜`, `｛`
        case (0xBF, 0xA5), (0xBC, 0x84), (0xBC, 0x9C), (0xBD, 0x9B): flags.insert(.looseLink)
        case (0xBC, 0x81):
            if index + 3 < bytes.count, bytes[index + 3] == UInt8(ascii: "[") { flags.insert(.looseLink) }
        default: break
        }
    }

    /// The second eye of `>_<` at the beginning of a line, or the arrows of `>> words <<`.
    static func mayEndFace(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ start: Int) -> Bool {
        guard index > start, start > 0 else { return false }
        if bytes[index] == UInt8(ascii: "<"), bytes[index - 1] == bytes[index] { return true }
        return index - start < 5 && bytes[start - 1] == UInt8(ascii: ">")
    }

    mutating func readAngle(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) {
        guard index + 2 < bytes.count else { return }
        let next = bytes[index + 1]
        if next == UInt8(ascii: "%") || RawMarkdown.opens(bytes, at: index) || OfficeTag.begins(bytes, index) { flags.insert(.foreignMark) }
        if next == UInt8(ascii: "!") || next == 0xEF, LooseComment.mayBeOne(bytes, index) { flags.insert(.foreignMark) }
        if next == UInt8(ascii: "!"), bytes[index + 2] == UInt8(ascii: "-") {
            paragraph.openComments += 1
            // `<!-- toc -->`, `<!--toc-->`
            if index + 7 < bytes.count, bytes[DialectScan.skipBlanks(bytes, index + 4)] | 0x20 == UInt8(ascii: "t") {
                flags.insert(.foreignMark)
            }
        }
        if next == UInt8(ascii: "?") || next == UInt8(ascii: "!") && bytes[index + 2] != UInt8(ascii: "-") {
            paragraph.instructions += 1
        }
    }
}
