/// A regular expression as it stands in a sentence, of which Markdown would take backslashes and stars away.
extension DialectScan {
    /// `^\d+\.\d*$`: from the first `\d`, `\w` or `\s` on, every sign of the word is shown.
    mutating func readPattern(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !line.isPerhapsCode, Self.isClass(bytes, index) || isBeforeClass(bytes) else { return false }
        var end = index
        while end < line.end, end - index < Self.longestPattern, bytes[end] > 0x20, bytes[end] < 0x80, bytes[end] != UInt8(ascii: "`"),
            bytes[end] != UInt8(ascii: "<"),
            bytes[end] != UInt8(ascii: "|") || table == nil
        {
            end += 1
        }
        var start = index
        while start > line.content, index - start < Self.longestPattern, bytes[start - 1] > 0x20, bytes[start - 1] < 0x80,
            bytes[start - 1] != UInt8(ascii: "`"),
            bytes[start - 1] != UInt8(ascii: "|")
        {
            start -= 1
        }
        // Within a formula or a path the same letters are something else.
        guard end - start < Self.longestPattern,
            !bytes[start..<index].contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "$") })
        else {
            return false
        }
        var hasLost = false
        for place in index..<end {
            let byte = bytes[place]
            if byte == UInt8(ascii: "\\"), place + 1 < end, !ASCII.isAlphanumeric(bytes[place + 1]) {
                edits.replace(place..<place + 1, with: StandIn.backslash.bytes)
                hasLost = true
            } else if byte == UInt8(ascii: "*") {
                edits.replace(place..<place + 1, with: StandIn.asterisk.bytes)
            }
        }
        if hasLost { find(.pattern, start..<end, "`" + Self.string(bytes, start..<end) + "`") }
        index = end
        return true
    }

    private static let longestPattern = 200

    /// Whether a class follows in the same word, `a\.\d+`; `\(` and `\[` begin a formula.
    private func isBeforeClass(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index + 1 < line.end, ".-+?^$/".utf8.contains(bytes[index + 1]) else { return false }
        var place = index + 2
        while place < line.end, place - index < 40, bytes[place] > 0x20, bytes[place] < 0x80 {
            if bytes[place] == UInt8(ascii: "\\"), Self.isClass(bytes, place) { return true }
            place += 1
        }
        return false
    }

    /// Whether the backslash stands before the letter of a class of characters, with a repetition, a further class or a bracket behind it.
    static func isClass(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard index + 2 < bytes.count else { return false }
        switch bytes[index + 1] {
        case UInt8(ascii: "d"), UInt8(ascii: "w"), UInt8(ascii: "s"), UInt8(ascii: "D"), UInt8(ascii: "W"), UInt8(ascii: "S"): break
        default: return false
        }
        switch bytes[index + 2] {
        case UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "{"), UInt8(ascii: "\\"), UInt8(ascii: ")"), UInt8(ascii: "]"),
            UInt8(ascii: "?"), UInt8(ascii: "$"):
            return true
        default: return false
        }
    }
}
