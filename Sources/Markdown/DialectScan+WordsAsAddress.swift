/// Lines that Markdown takes for the address of a link, and shows nothing of.
extension DialectScan {
    /// `[注意]: 先关电源，再拆。`, `[时间]:9:00`: words that nobody could follow are shown, an address that nothing leads to is told of.
    mutating func readWordsAsAddress(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes[line.content] == UInt8(ascii: "["), line.content + 1 < line.end, bytes[line.content + 1] != UInt8(ascii: "^") else {
            return
        }
        var close = line.content + 1
        while close + 1 < line.end, bytes[close] != UInt8(ascii: "]") { close += 1 }
        guard close + 1 < line.end, bytes[close + 1] == UInt8(ascii: ":") else { return }
        let label = line.content + 1..<close
        if isSource(bytes, label) || areWords(bytes, label, Self.skipBlanks(bytes, close + 2)) {
            edits.insert(StandIn.nothing.bytes, at: close + 1)
        } else {
            tellOfUnusedAddress(bytes, label)
        }
    }

    /// Whether what stands from `start` on is no address for sure.
    private mutating func areWords(_ bytes: UnsafeBufferPointer<UInt8>, _ label: Range<Int>, _ start: Int) -> Bool {
        var end = start
        var hasWide = false
        var hasSign = false
        while end < line.end, bytes[end] > 0x20 {
            if bytes[end] >= 0x80 { hasWide = true } else if "/.#:?=@%<&\\".utf8.contains(bytes[end]) { hasSign = true }
            end += 1
        }
        // `[电话]: 8000-1234`
        guard hasWide || end > start && bytes[label.upperBound - 1] >= 0x80 else { return false }
        guard hasSign else { return true }
        // `[时间]: 9:00`, `[问]:为什么?`
        return !bytes[start..<end].contains { "/#@<\\".utf8.contains($0) } && !LinkDestination.isLikely(bytes, start..<end)
            && !isNamedInBrackets(bytes, label)
    }

    /// `[甲]:b.md`, which no words lead to; without a blank, or with a Chinese name, few writers meant an address.
    private mutating func tellOfUnusedAddress(_ bytes: UnsafeBufferPointer<UInt8>, _ label: Range<Int>) {
        let address = Self.trimmed(bytes, label.upperBound + 2..<line.end)
        guard !address.isEmpty, bytes[label.upperBound + 2] > 0x20 || bytes[label.lowerBound] >= 0x80,
            bytes[label].contains(where: { $0 >= 0x80 || ASCII.isLetter($0) }), !bytes[address].contains(where: { $0 <= 0x20 }),
            LinkDestination.isLikely(bytes, address), bytes[address.lowerBound] != UInt8(ascii: "#"),
            line.above.isEmpty || bytes[line.above.lowerBound] == UInt8(ascii: "["), !isNamedInBrackets(bytes, label)
        else { return }
        find(.unusedAddress, line.content..<address.upperBound)
        findings[findings.count - 1].whole = "[\(Self.string(bytes, label))](\(Self.string(bytes, address)))"
    }

    /// Whether the text has these words in brackets elsewhere.
    private mutating func isNamedInBrackets(_ bytes: UnsafeBufferPointer<UInt8>, _ label: Range<Int>) -> Bool {
        let names = bracketedNames ?? ReferenceLook.bracketedNames(bytes)
        bracketedNames = names
        return names.contains(ReferenceLook.folded(bytes, label))
    }
}
