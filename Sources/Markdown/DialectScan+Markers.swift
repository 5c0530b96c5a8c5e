extension DialectScan {
    /// Mends the mark that begins a line: blanks that Markdown doesn't know, full-width hashes, a heading without a blank.
    mutating func readMarker(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) {
        skipInvisible(bytes)
        guard index < line.end else { return }
        switch bytes[index] {
        case UInt8(ascii: "#"), 0xEF: readHashes(bytes)
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): mendBlank(bytes, after: index + 1, .markBlank)
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            var end = index
            while end < line.end, ASCII.isDigit(bytes[end]), end - index < 10 { end += 1 }
            guard end < line.end, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")") else { return }
            mendBlank(bytes, after: end + 1, .markBlank)
        default: break
        }
    }

    /// Characters that nobody sees keep a mark from being one; before anything else they may stay.
    private mutating func skipInvisible(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = index
        var end = index
        while true {
            let length = WideText.blankLength(bytes, at: end)
            if length == 0 { break }
            end = Self.skipBlanks(bytes, end + length)
        }
        guard end > start, end < line.end else { return }
        if bytes[end] == UInt8(ascii: "|") { return skipInvisible(bytes, beforeRow: start..<end) }
        guard Self.beginsMark(bytes, end) else { return }
        edits.replace(start..<end, with: [])
        find(.invisible, start..<end, "")
        index = end
    }

    /// Before a bar that begins a row of a table; the rule below a head is mended with it.
    private mutating func skipInvisible(_ bytes: UnsafeBufferPointer<UInt8>, beforeRow blanks: Range<Int>) {
        guard start(of: blanks), table.map({ line.start != $0.ruleStart }) ?? (TableRule(bytes, lineAt: line.end + 1) != nil) else {
            return
        }
        edits.replace(blanks, with: [])
        if table == nil { find(.invisible, blanks, "") }
        index = blanks.upperBound
        line.content = index
    }

    private func start(of blanks: Range<Int>) -> Bool { blanks.lowerBound == line.content && line.quotes == 0 }

    /// Whether a heading, an item or a quote begins here.
    private static func beginsMark(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        func endsMark(_ index: Int) -> Bool {
            index < bytes.count
                && (bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t")
                    || WideText.blankLength(bytes, at: index) > 0)
        }
        switch bytes[start] {
        case UInt8(ascii: "#"):
            let length = run(bytes, at: start, limit: bytes.count)
            return length <= 6 && (length > 1 || endsMark(start + length))
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ">"): return endsMark(start + 1)
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            var end = start
            while end < bytes.count, ASCII.isDigit(bytes[end]), end - start < 10 { end += 1 }
            return end < bytes.count && (bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")")) && endsMark(end + 1)
        default: return false
        }
    }

    /// A blank that Markdown doesn't know, in the place of one that it does.
    private mutating func mendBlank(_ bytes: UnsafeBufferPointer<UInt8>, after end: Int, _ kind: LooseMark.Kind) {
        let blanks = Self.blanks(bytes, from: end)
        guard !blanks.isEmpty, WideText.blankLength(bytes, at: end) > 0, blanks.upperBound < line.end else { return }
        // `* words *` is emphasis that failed rather than an item.
        if bytes[index] == UInt8(ascii: "*"), bytes[Self.contentEnd(bytes, index..<line.end) - 1] == UInt8(ascii: "*") { return }
        edits.replace(blanks, with: " ".utf8)
        find(kind, blanks, " ")
        index = blanks.upperBound
    }

    /// The blanks of every kind that begin at `start`.
    static func blanks(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int> {
        var end = start
        while end < bytes.count {
            if bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "\t") {
                end += 1
                continue
            }
            let length = WideText.blankLength(bytes, at: end)
            if length == 0 { break }
            end += length
        }
        return start..<end
    }

    // MARK: Headings

    /// `####### 小节`: there are six levels. A row of them is an ornament, and before Latin words GitHub shows them, too.
    private mutating func readDeepHeading(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
        let end = start + Self.run(bytes, at: start, limit: line.end)
        guard bytes[start] == UInt8(ascii: "#"), 7...9 ~= end - start, end + 1 < line.end, bytes[end] == 0x20, bytes[end + 1] >= 0x80,
            bytes[Self.contentEnd(bytes, end..<line.end) - 1] != UInt8(ascii: "#")
        else { return }
        line.isHeading = true
        edits.replace(start..<end, with: "######".utf8)
        find(.deepHeading, start..<end, "######")
    }

    private mutating func readHashes(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = index
        let (end, count, hasWide) = hashes(bytes)
        guard 1...6 ~= count else { return readDeepHeading(bytes, start) }
        let blanks = Self.blanks(bytes, from: end)
        let isPlainBlank = !blanks.isEmpty && bytes[end] < 0x80
        if !hasWide, isPlainBlank || end == Self.contentEnd(bytes, end..<line.end) {
            line.isHeading = true
            if isPlainBlank { dropClosingHashes(bytes, from: blanks.upperBound, count) }
            return
        }
        if count == 1, !hasWide, Self.has(bytes, UInt8(ascii: "."), 0x20, at: end), end + 2 < line.end, bytes[end + 2] > 0x20,
            !line.isInList || line.hasListMark == false, line.quotes == 0
        {
            edits.replace(start..<end, with: "1".utf8)
            find(.hashNumber, start..<end + 1, "1.")
            index = end + 2
            return
        }
        if count == 1, blanks.isEmpty {
            guard isHeading(bytes, after: end) else { return tellOfLoneHash(bytes, start..<end) }
        }
        guard blanks.upperBound < Self.contentEnd(bytes, end..<line.end),
            !blanks.isEmpty || count == 1 || beginsWords(bytes, end)
        else { return }
        line.isHeading = true
        if blanks.isEmpty, count > 1 { hasHeadingWithoutBlank = true }
        if hasWide {
            let hashes = String(repeating: "#", count: count) + " "
            edits.replace(start..<blanks.upperBound, with: hashes.utf8)
            find(.wideHashes, start..<blanks.upperBound, hashes)
        } else {
            mendHeadingBlank(bytes, blanks, count)
        }
        index = blanks.upperBound
    }

    /// The hashes at the beginning of a line, of either width; one more than a heading may have is enough.
    private func hashes(_ bytes: UnsafeBufferPointer<UInt8>) -> (end: Int, count: Int, hasWide: Bool) {
        var end = index
        var count = 0
        var hasWide = false
        while end < line.end, count <= 6 {
            if bytes[end] == UInt8(ascii: "#") {
                end += 1
            } else if Self.begins(bytes, "＃", at: end) {
                end += 3
                hasWide = true
            } else {
                break
            }
            count += 1
        }
        return (end, count, hasWide)
    }

    /// Puts the plain blank behind the hashes that Markdown wants there.
    private mutating func mendHeadingBlank(_ bytes: UnsafeBufferPointer<UInt8>, _ blanks: Range<Int>, _ count: Int) {
        edits.replace(blanks, with: " ".utf8)
        let closing = closingHashes(bytes, from: blanks.upperBound, count)
        guard !closing.isEmpty else { return find(.headingBlank, blanks, " ") }
        edits.replace(closing, with: [])
        find(.headingBlank, blanks.lowerBound..<closing.upperBound, " " + Self.string(bytes, blanks.upperBound..<closing.lowerBound))
    }

    /// `##标题##`: as many hashes at the end, which would need a blank as well.
    private func closingHashes(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ count: Int) -> Range<Int> {
        let end = Self.contentEnd(bytes, start..<line.end)
        var first = end
        while first > start, bytes[first - 1] == UInt8(ascii: "#") { first -= 1 }
        let isClosing = end - first == count && count > 1 && first > start && bytes[first - 1] > 0x20
        return isClosing ? first..<end : end..<end
    }

    /// `## 标题##`: hashes right behind Chinese, without the blank that Markdown wants there. A single one may be a sign: `3 栋#`.
    private mutating func dropClosingHashes(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ count: Int) {
        let end = Self.contentEnd(bytes, start..<line.end)
        guard end > start, bytes[end - 1] == UInt8(ascii: "#") else { return }
        var first = end
        while first > start, bytes[first - 1] == UInt8(ascii: "#") { first -= 1 }
        guard first > start, bytes[first - 1] >= 0x80, end - first > 1 || end - first == count,
            !bytes[start..<first].contains(UInt8(ascii: "#"))
        else { return }
        edits.replace(first..<end, with: [])
        find(.closingHashes, first..<end, "")
    }

    /// Whether a heading's words begin here rather than more signs.
    private func beginsWords(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        let byte = bytes[index]
        return byte >= 0x80 || ASCII.isAlphanumeric(byte) || "[*`(\"'".utf8.contains(byte)
    }
}
