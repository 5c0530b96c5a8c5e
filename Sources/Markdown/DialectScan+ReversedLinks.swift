extension DialectScan {
    /// `(words)[b.md]`: the two kinds of brackets were taken for one another. True where this bracket belongs to one.
    mutating func readReversedLink(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let open = index
        guard LooseLine.mayBeReversedLink(bytes, at: open), !line.isPerhapsCode, open > line.content else { return false }
        let isWide = bytes[open - 1] != UInt8(ascii: ")")
        let wordsEnd = open - (isWide ? 3 : 1)
        var close = open + 1
        let limit = min(line.end, open + 1000)
        while close < limit, bytes[close] > 0x20, !"[]()<>`%".utf8.contains(bytes[close]) { close += 1 }
        guard close < limit, bytes[close] == UInt8(ascii: "]"), LinkDestination.isLikely(bytes, open + 1..<close),
            close + 1 >= line.end || !"([:".utf8.contains(bytes[close + 1]),
            let start = Self.openingBracket(bytes, before: wordsEnd, after: line.content, isWide: isWide)
        else { return false }
        let words = start + (isWide ? 3 : 1)..<wordsEnd
        guard !words.isEmpty, start == line.content || bytes[start - 1] != UInt8(ascii: "]") && !ASCII.isAlphanumeric(bytes[start - 1])
        else { return false }
        edits.replace(start..<words.lowerBound, with: "[".utf8)
        edits.replace(wordsEnd..<open + 1, with: "](".utf8)
        edits.replace(close..<close + 1, with: ")".utf8)
        find(.reversedLink, start..<close + 1, "[" + Self.string(bytes, words) + "](" + Self.string(bytes, open + 1..<close) + ")")
        index = close + 1
        return true
    }

    /// The round bracket that is closed at `end`, with nothing between them that has a meaning of its own.
    private static func openingBracket(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int, after limit: Int, isWide: Bool) -> Int? {
        var index = end
        while index > limit, end - index < 200 {
            index -= 1
            if "[]`<>".utf8.contains(bytes[index]) { return nil }
            if isWide ? begins(bytes, "（", at: index) : bytes[index] == UInt8(ascii: "(") { return index }
        }
        return nil
    }
}
