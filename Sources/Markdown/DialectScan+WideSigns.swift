/// Full-width signs that stand for those of Markdown.
extension DialectScan {
    /// Long, since it is the table of the signs, asked for every byte of Chinese.
    mutating func readWide(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = index
        // Whatever is no mark of Chinese and no full-width sign.
        guard bytes[start] == 0xEF || Self.has(bytes, 0xE3, 0x80, at: start) else {
            index += 1
            return
        }
        if Self.begins(bytes, "】", at: index) || Self.begins(bytes, "］", at: index) {
            if links.wideEnd == start {
                links.wideEnd = nil
                return readLinkEnd(bytes, length: 3)
            }
        } else if Self.begins(bytes, "￥", at: index) {
            tellOfWideDollar(bytes, "￥")
        } else if Self.begins(bytes, "＄", at: index) {
            tellOfWideDollar(bytes, "＄")
        } else if Self.begins(bytes, "「", at: index) {
            tellOfWikiLink(bytes)
        } else if Self.begins(bytes, "【", at: index) || Self.begins(bytes, "［", at: index) {
            if readWideOpening(bytes) { return }
        } else if Self.begins(bytes, "〔", at: index) {
            if readWideWikiLink(bytes) { return }
        } else if Self.begins(bytes, "｀", at: index) {
            readWideTicks(bytes)
        } else if Self.begins(bytes, "＊", at: index) {
            readWideStars(bytes)
        } else if Self.begins(bytes, "～", at: index) {
            readWideWaves(bytes)
        } else if Self.begins(bytes, "％", at: index) {
            readWidePercent(bytes)
        } else if Self.begins(bytes, "＝", at: index) {
            readWideEquals(bytes)
        } else if Self.begins(bytes, "！", at: index) {
            readWideExclamation(bytes)
        } else if Self.begins(bytes, "｜", at: index) {
            return readBar(bytes, length: 3)
        } else if Self.begins(bytes, "｛", at: index) || Self.begins(bytes, "＜", at: index) {
            tellOfWideMark(bytes)
        }
        index = max(index, start + 1)
    }

    /// Whether an opening bracket began a piece, or was read over.
    private mutating func readWideOpening(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = index
        if bytes[min(start + 3, bytes.count - 1)] < 0x3A { tellOfChatSource(bytes, start) }
        if readWideFootnote(bytes) || readLooseFootnote(bytes) || readWideWikiLink(bytes) { return true }
        tellOfWikiLink(bytes)
        if index > start { return true }
        openWideBracket(bytes, length: 3, isImage: false)
        return false
    }

    /// `［^2］：乙` at the beginning of a line, where the text names it.
    private mutating func readWideFootnote(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index == line.content, !line.isPerhapsCode, let found = FootnoteLook.wideDefinition(bytes, line.content..<line.end),
            isNamed(bytes, found.label)
        else { return false }
        let meant = "[^" + Self.string(bytes, found.label) + "]: "
        let whole = found.range.lowerBound..<Self.skipBlanks(bytes, found.range.upperBound)
        edits.replace(whole, with: meant.utf8)
        find(.footnoteColon, whole, meant)
        index = whole.upperBound
        return true
    }

    /// `【words】` or `[words】` right before brackets that hold an address.
    ///
    /// - Parameter length: of the opening bracket.
    /// - Returns: whether it was such a link, and goes on behind the bracket.
    @discardableResult
    mutating func openWideBracket(_ bytes: UnsafeBufferPointer<UInt8>, length: Int, isImage: Bool) -> Bool {
        guard !line.isPerhapsCode, let close = wordsEnd(bytes, from: index + length), bytes[close] != UInt8(ascii: "]"),
            let destination = destination(bytes, after: close + 3), destination.isLikely(bytes), isImage || destination.isSure(bytes, true)
        else { return false }
        if length > 1 {
            edits.replace(index..<index + length, with: "[".utf8)
            find(.wideBrackets, index..<index + length, "[")
        }
        edits.replace(close..<close + 3, with: "]".utf8)
        find(.wideBrackets, close..<close + 3, "]")
        links.open(at: index, isImage: isImage)
        links.wideEnd = close
        index += length
        return true
    }

    /// `! [图](p.png)` at the beginning of a line: no sentence begins so.
    mutating func closeExclamationGap(_ bytes: UnsafeBufferPointer<UInt8>) {
        let blanks = Self.blanks(bytes, from: index + 1)
        guard index == line.content, !blanks.isEmpty, !line.isPerhapsCode, blanks.upperBound < line.end,
            bytes[blanks.upperBound] == UInt8(ascii: "["),
            let close = wordsEnd(bytes, from: blanks.upperBound + 1), bytes[close] == UInt8(ascii: "]"),
            let destination = destination(bytes, after: close + 1), Renderer.isPicture(Self.string(bytes, destination.address))
        else { return }
        edits.replace(blanks, with: [])
        find(.exclamationGap, blanks, "")
    }

    /// `！[图](p.png)`: a picture, since a sentence doesn't go on so.
    private mutating func readWideExclamation(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = index
        let next = start + 3
        guard next < bytes.count, !line.isPerhapsCode else { return }
        if let end = WikiSyntax.end(bytes, at: next) {
            find(.wideBrackets, start..<next, "!")
            add(.embed, start..<end)
            index = end
            return
        }
        let isWide = Self.begins(bytes, "【", at: next) || Self.begins(bytes, "［", at: next)
        guard isWide || bytes[next] == UInt8(ascii: "["), let close = wordsEnd(bytes, from: next + (isWide ? 3 : 1)),
            let destination = destination(bytes, after: close + (bytes[close] == UInt8(ascii: "]") ? 1 : 3)),
            Renderer.isPicture(Self.string(bytes, destination.address))
        else { return }
        edits.replace(start..<next, with: "!".utf8)
        find(.wideBrackets, start..<next, "!")
        findings[findings.count - 1].whole =
            Address.markdown(
                Self.string(bytes, destination.address), words: Self.string(bytes, next + (isWide ? 3 : 1)..<close), isPicture: true)
        index = next
        if isWide {
            openWideBracket(bytes, length: 3, isImage: true)
        } else {
            links.open(at: next, isImage: true)
            index = next + 1
        }
    }

    /// The closing bracket of a link's words, of either width.
    private func wordsEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        let limit = min(line.end, start + 300)
        while index < limit {
            switch bytes[index] {
            case UInt8(ascii: "["), UInt8(ascii: "`"): return nil
            case UInt8(ascii: "]"): return index
            case 0xE3, 0xEF:
                if Self.begins(bytes, "【", at: index) || Self.begins(bytes, "［", at: index) { return nil }
                if Self.begins(bytes, "】", at: index) || Self.begins(bytes, "］", at: index) { return index }
            default: break
            }
            index += 1
        }
        return nil
    }
}
