/// Signs written twice or as a caret: keys, cells joined to those above, names of blocks.
extension DialectScan {
    /// `++Ctrl+C++`, `^^under^^`: told of; `C++`, `i++` and `++j` are none.
    mutating func readDoubled(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = index
        let byte = bytes[start]
        index += 1
        if byte == UInt8(ascii: "^") {
            if table != nil, isJoinedCell(bytes, start) { return find(.joinedCell, start..<start + 2) }
            if readCaret(bytes, start) || readSmallDigits(bytes, start) { return }
        }
        guard index + 2 < line.end, bytes[index] == byte, Self.isLetter(bytes[index + 1]),
            start == 0 || !ASCII.isAlphanumeric(bytes[start - 1]) && bytes[start - 1] != byte
        else { return }
        index += 1
        var end = index + 1
        while end + 1 < line.end, end - start < 100 {
            if bytes[end] == byte, bytes[end + 1] == byte, Self.isLetter(bytes[end - 1]),
                end + 2 >= line.end || !ASCII.isAlphanumeric(bytes[end + 2]) && bytes[end + 2] != byte
            {
                // `++i，c++` names two things.
                if bytes[start + 2] < 0x80, bytes[start + 3] >= 0x80 { return }
                let mark = byte == UInt8(ascii: "+") ? "++" : "^^"
                find(.foreign("\(mark)…\(mark)"), start..<end + 2)
                return
            }
            // `++x` and `x++` are two.
            if bytes[end] <= 0x20 || bytes[end] == UInt8(ascii: "`") || bytes[end] == UInt8(ascii: "<") { return }
            end += 1
        }
    }

    /// Whether nothing but `^^` stands in a cell.
    private func isJoinedCell(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        guard Self.has(bytes, UInt8(ascii: "^"), UInt8(ascii: "^"), at: start) else { return false }
        let before = Self.contentEnd(bytes, line.content..<start)
        let after = Self.skipBlanks(bytes, start + 2)
        return (before == line.content || bytes[before - 1] == UInt8(ascii: "|"))
            && (after >= line.end || bytes[after] == UInt8(ascii: "|"))
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || ASCII.isAlphanumeric(byte) }

    /// Obsidian's name of a block, ` ^a1b2c3` at the end of a line, which nobody is to see; and its notes within text, `^[note]`.
    private mutating func readCaret(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        guard index < line.end, !line.isPerhapsCode else { return false }
        if bytes[index] == UInt8(ascii: "[") {
            guard let close = bytes[index..<min(line.end, index + 300)].firstIndex(of: UInt8(ascii: "]")) else { return false }
            // Behind a blank it may begin a pattern of a program: `^[a-z]+`.
            let isNote = bytes[index..<close].contains { $0 >= 0x80 || $0 == 0x20 }
            guard isNote || start > line.content && bytes[start - 1] > 0x20, close > index + 1 else { return false }
            find(.foreign("^[…]"), start..<close + 1)
            return true
        }
        guard start > line.content, bytes[start - 1] == UInt8(ascii: " ") else { return false }
        let end = Self.contentEnd(bytes, index..<line.end)
        let name = bytes[index..<end]
        guard name.count > 1, name.contains(where: ASCII.isLetter), name.allSatisfy({ ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") })
        else { return false }
        // A picture that is alone stays so.
        let isBehindPicture = bytes[start - 2] == UInt8(ascii: ")") || bytes[start - 2] == UInt8(ascii: "]")
        edits.replace(start - 1..<end, with: isBehindPicture ? [] : Array("<a id=\"^\(Self.string(bytes, index..<end))\"></a>".utf8))
        index = end
        return true
    }
}
