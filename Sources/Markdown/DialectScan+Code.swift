extension DialectScan {
    mutating func skipCodeSpan(_ bytes: UnsafeBufferPointer<UInt8>) {
        let length = Self.run(bytes, at: index, limit: bytes.count)
        let start = index
        index += length
        findParagraphEnd(bytes, start)
        if codeEnd <= start {
            codeEnd = line.isHeading ? line.end : Self.blockEnd(bytes, from: start, to: paragraphEnd)
            lastRuns = nil
        }
        if lastRuns == nil { lastRuns = Self.lastRuns(bytes, start..<codeEnd) }
        guard let last = lastRuns?[length], last >= index else { return tellOfLoneTick(bytes, start, length) }
        var probe = index
        while probe < codeEnd {
            guard bytes[probe] == UInt8(ascii: "`") else {
                if bytes[probe] == UInt8(ascii: "|"), bytes[probe - 1] != UInt8(ascii: "\\") { table?.barsInCode.append(probe) }
                probe += 1
                continue
            }
            let run = Self.run(bytes, at: probe, limit: bytes.count)
            probe += run
            if run == length {
                index = probe
                return
            }
        }
    }

    /// `` `print``: the only backtick of a paragraph, right before a word.
    private mutating func tellOfLoneTick(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int) {
        guard length == 1, index + 1 < line.end, lastRuns?.count == 1, lastRuns?[1] == start, !line.isPerhapsCode, table == nil,
            start == line.content || bytes[start - 1] <= 0x20 || bytes[start - 1] >= 0x80
        else { return }
        let isWord = WideText.scalar(bytes, at: index).map { WideText.isHan($0) && !Self.begins(bytes, "键", at: index) }
        guard isWord ?? ASCII.isLetter(bytes[index]), isWord != nil || ASCII.isAlphanumeric(bytes[index + 1]) else { return }
        find(.loneTick, start..<index)
    }

    private static func lastRuns(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Int: Int] {
        var last: [Int: Int] = [:]
        var index = range.lowerBound
        while index < range.upperBound {
            guard bytes[index] == UInt8(ascii: "`") else {
                index += 1
                continue
            }
            let length = run(bytes, at: index, limit: bytes.count)
            last[length] = index
            index += length
        }
        return last
    }

    /// A row of a table is a paragraph of its own: no code or comment reaches over its end.
    mutating func findParagraphEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
        guard paragraphEnd <= start || table != nil && paragraphEnd > line.end else { return }
        paragraphEnd = table == nil ? Self.paragraphEnd(bytes, from: start) : line.end
        codeEnd = 0
        isCommentOpen = false
    }

    /// A bare address is left alone up to what may follow it.
    mutating func skipAddress(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard Self.begins(bytes, "http://", at: index) || Self.begins(bytes, "https://", at: index) else {
            if bytes[index] == UInt8(ascii: "w") { return partAddress(bytes) }
            if !mendAddress(bytes) { index += 1 }
            return
        }
        while index < line.end {
            switch bytes[index] {
            case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "["), UInt8(ascii: "*"),
                UInt8(ascii: "|"), UInt8(ascii: "`"), UInt8(ascii: "\\"), 0x80...0xFF:
                return
            case UInt8(ascii: "~"), UInt8(ascii: "="):
                if index + 1 < line.end, bytes[index + 1] == bytes[index] { return }
            default: break
            }
            index += 1
        }
    }
}
