/// Cheap looks that say whether a closer one may find something to mend.
enum LooseLine {
    /// Whether a line may begin a heading, a list, a box or a formula, but not as Markdown wants it.
    ///
    /// Long, since it is the table of the bytes with which such a line begins.
    static func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ content: Int) -> Bool {
        guard content + 1 < bytes.count else { return false }
        let first = bytes[content]
        let second = bytes[content + 1]
        switch first {
        case UInt8(ascii: "#"): return beginsLooseHeading(bytes, content)
        case UInt8(ascii: ":"): return second == first || second == UInt8(ascii: " ")
        case UInt8(ascii: "."): return second == first
        case UInt8(ascii: "("): return DialectScan.isTarget(bytes, content) || second == UInt8(ascii: "@")
        case UInt8(ascii: "_"): return second == first
        case UInt8(ascii: "$"): return second == UInt8(ascii: "{")
        case UInt8(ascii: "\\"): return ASCII.isLetter(second)
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return second == first || second == UInt8(ascii: ">") || second == UInt8(ascii: " ")
        case UInt8(ascii: "="): return second == first
        case UInt8(ascii: "["): return LooseTask.mayBegin(bytes, content)
        case UInt8(ascii: "l"), UInt8(ascii: "n"), UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "v"):
            return LooseItem.isLetterForPoint(bytes, content)
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
            return second >= 0x80
                || first == UInt8(ascii: "-") && (second == first || second == UInt8(ascii: "[") || ASCII.isLetter(second))
                || first == UInt8(ascii: "+") && (second == UInt8(ascii: "-") || second == first)
                || first == UInt8(ascii: "*")
                    && (second == UInt8(ascii: "[") || PlainHeadings.mayBegin(bytes, content) || DialectScan.mayBeShown(bytes, content))
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            var index = content + 1
            while index < bytes.count, ASCII.isDigit(bytes[index]) { index += 1 }
            if PlainHeadings.mayBegin(bytes, content) { return true }
            return index + 1 < bytes.count && bytes[index + 1] >= 0x80
        case UInt8(ascii: "h"):
            return ASCII.isDigit(second) && content + 3 < bytes.count && bytes[content + 2] == UInt8(ascii: ".")
                && bytes[content + 3] == 0x20
        case UInt8(ascii: "i"), UInt8(ascii: "e"):
            return DialectScan.begins(bytes, "image::", at: content) || DialectScan.begins(bytes, "include::", at: content)
                || DialectScan.begins(bytes, "import ", at: content) || DialectScan.begins(bytes, "export ", at: content)
        case UInt8(ascii: "<"), UInt8(ascii: "/"): return second == first
        case UInt8(ascii: "@"): return second == UInt8(ascii: "[") || second == UInt8(ascii: "i")
        case UInt8(ascii: "W"), UInt8(ascii: "T"), UInt8(ascii: "I"), UInt8(ascii: "Q"), UInt8(ascii: "X"), UInt8(ascii: "%"):
            return DialectScan.mayBeShown(bytes, content)
        case 0xEF:
            // `＃`, `＞`
            return second == 0xBC && content + 2 < bytes.count && (bytes[content + 2] == 0x83 || bytes[content + 2] == 0x9E)
                || WideText.blankLength(bytes, at: content) > 0 || beginsBullet(bytes, content) || DialectScan.mayBeRule(bytes, content)
                || LooseTask.mayBegin(bytes, content) || PlainHeadings.mayBegin(bytes, content)
                || DialectScan.begins(bytes, "： ", at: content) || DialectScan.mayBeShown(bytes, content)
        case 0xE4...0xE9, UInt8(ascii: "S"):
            return DialectScan.mayBeginStep(bytes, content) || PlainHeadings.mayBegin(bytes, content)
                || DialectScan.mayBeShown(bytes, content) || DialectScan.mayBeDrawn(bytes, content)
        case 0xC2, 0xC3, 0xE2, 0xE3:
            return WideText.blankLength(bytes, at: content) > 0 || OtherFence(bytes, at: content) != nil
                || beginsBullet(bytes, content) || DialectScan.mayBeRule(bytes, content) || LooseTask.mayBegin(bytes, content)
                || LooseItem.isLetterForPoint(bytes, content) || PlainHeadings.mayBegin(bytes, content)
                || DialectScan.mayBeShown(bytes, content) || DialectScan.mayBeDrawn(bytes, content)
        case UInt8(ascii: "~"): return second == first || second == 0x20
        case UInt8(ascii: "'"), UInt8(ascii: "\""): return second == first
        default: return false
        }
    }

    /// Whether the marks of items at the beginning of a line may be none.
    static func mayBeMarks(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) -> Bool {
        guard prefix.listMarks > 0 else { return false }
        return prefix.listMarks > 2 || ASCII.isDigit(bytes[prefix.content]) || LooseItem.mayBeRemark(bytes, prefix.content)
    }

    private static func beginsBullet(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        guard let scalar = WideText.scalar(bytes, at: start) else { return false }
        return LooseItem.isBullet(scalar) || LooseItem.isDash(scalar)
    }

    private static func beginsLooseHeading(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        let end = start + DialectScan.run(bytes, at: start, limit: bytes.count)
        guard end < bytes.count else { return false }
        return bytes[end] > 0x20 || end - start > 6 || mayEndInHashes(bytes, end)
    }

    /// `## 标题##`
    private static func mayEndInHashes(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        let end = DialectScan.contentEnd(bytes, start..<DialectScan.lineEnd(bytes, from: start))
        return end > start && bytes[end - 1] == UInt8(ascii: "#")
    }

    /// Whether a `*`, `~` or `=` touches anything but ASCII, or stands between digits.
    @inline(__always)
    static func mayNeedHelp(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard index + 1 < bytes.count else { return index > 0 && bytes[index - 1] >= 0x80 }
        let next = bytes[index + 1]
        return index > 0 && bytes[index - 1] >= 0x80 || next >= 0x80 || ASCII.isDigit(next) || next == UInt8(ascii: "(")
            || next == UInt8(ascii: "^") || next == UInt8(ascii: "/") || index > 0 && bytes[index - 1] == UInt8(ascii: "/")
            || next == bytes[index] && index > 0 && ASCII.isAlphanumeric(bytes[index - 1])
            || index > 0 && ASCII.isLetter(next) && ASCII.isAlphanumeric(bytes[index - 1])
    }

    /// Whether a tag may begin a box of Notion or Feishu.
    static func mayBeginTag(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        ["<aside", "<callout", "<quote-c", "<column", "<Tab"].contains { (tag: StaticString) in DialectScan.begins(bytes, tag, at: start) }
    }

    /// Whether a source is named, `[@knuth1984]`, or a picture that CSDN lost.
    static func mayBeForeignBracket(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + 2 < bytes.count else { return false }
        if bytes[index + 1] == UInt8(ascii: "/") { return ASCII.isLetter(bytes[index + 2]) }
        if ASCII.isLetter(bytes[index + 1]) { return mayBeSquareTag(bytes, index + 1) || mayBeCited(bytes, index + 1) }
        return bytes[index + 1] == UInt8(ascii: "@") || bytes[index + 1] == 0xE5 && DialectScan.begins(bytes, "外链图片", at: index + 1)
    }

    /// `[citation:1]` of a chat, `[https://a.cn 甲站]` of a wiki.
    static func mayBeCited(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        DialectScan.begins(bytes, "citation:", at: start) || DialectScan.begins(bytes, "http", at: start)
    }

    /// Whether a name stands here with an equals sign behind it, or behind a blank and a further name: `[url=…]`, `[caption id="a"]`.
    private static func mayBeSquareTag(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var end = start
        var blanks = 0
        while end < bytes.count, end - start < 40 {
            if bytes[end] == UInt8(ascii: "=") { return true }
            if bytes[end] == UInt8(ascii: " ") { blanks += 1 }
            guard blanks < 2, bytes[end] == UInt8(ascii: " ") || ASCII.isAlphanumeric(bytes[end]) || "-_".utf8.contains(bytes[end]) else {
                return false
            }
            end += 1
        }
        return false
    }

    /// Whether a single `~` follows a letter, as that of a small letter does, or stands before a word: `V~max~`, `~word~`.
    static func mayBeSmall(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard index > 0, index + 2 < bytes.count, bytes[index + 1] != UInt8(ascii: "~"), bytes[index - 1] != UInt8(ascii: "~") else {
            return false
        }
        return bytes[index + 1] >= 0x80 || ASCII.isAlphanumeric(bytes[index + 1])
    }

    /// Whether `(words)` ends right before the bracket, as in a link whose brackets were taken for one another.
    static func mayBeReversedLink(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index > 2 else { return false }
        return bytes[index - 1] == UInt8(ascii: ")") || bytes[index - 1] == 0x89 && bytes[index - 2] == 0xBC && bytes[index - 3] == 0xEF
    }

    /// Whether the bracket at `index` follows a link's words, and the address after it is one that Markdown can't read.
    static func mayBeLooseLink(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index > 0 else { return false }
        if bytes[index - 1] == 0x91 { return index > 2 && bytes[index - 3] == 0xE3 && bytes[index - 2] == 0x80 }
        if bytes[index - 1] == UInt8(ascii: " ") { return index > 1 && bytes[index - 2] == UInt8(ascii: "]") }
        guard bytes[index - 1] == UInt8(ascii: "]") else { return false }
        if bytes[index] != UInt8(ascii: "(") || DialectScan.beginsRemark(bytes, index + 1) { return true }
        var probe = index + 1
        while probe < bytes.count, probe - index < 300, bytes[probe] > 0x20, bytes[probe] != UInt8(ascii: ")") { probe += 1 }
        return probe == bytes.count || bytes[probe] != UInt8(ascii: ")")
    }

    /// Whether the full-width colon or slash at `index` stands in the scheme of an address: `https：//`, `http:／／`.
    static func mayBeAddress(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index > 3 else { return false }
        var end = index
        if bytes[end - 1] == UInt8(ascii: ":") { end -= 1 }
        if bytes[end - 1] == UInt8(ascii: "s") { end -= 1 }
        return end > 3 && bytes[end - 1] == UInt8(ascii: "p") && bytes[end - 2] == UInt8(ascii: "t") && bytes[end - 4] == UInt8(ascii: "h")
    }

    /// Whether words in Chinese stand where a link's address would, after `]:`.
    static func mayBeWordsAsAddress(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: ":") else { return false }
        if index > 1, ASCII.isDigit(bytes[index - 1]) { return true }
        let start = DialectScan.skipBlanks(bytes, index + 2)
        return start < bytes.count && bytes[start] > 0x20
            && (bytes[start] >= 0x80 || index > 0 && bytes[index - 1] >= 0x80 || start == index + 2)
    }

    /// Whether an item begins with a task's box that only Obsidian knows.
    static func isOddTask(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Int) -> Bool {
        content + 3 < bytes.count && bytes[content] == UInt8(ascii: "[") && bytes[content + 2] == UInt8(ascii: "]")
            && bytes[content + 3] <= 0x20 && "/->!<?*".utf8.contains(bytes[content + 1])
    }

    /// Whether the words of a picture, whose bracket stands at `index`, have no file or name behind them.
    static func lacksFile(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        var end = index + 1
        while end < bytes.count, end - index < 200, bytes[end] != UInt8(ascii: "]"), bytes[end] != UInt8(ascii: "\n"),
            bytes[end] != UInt8(ascii: "[")
        {
            end += 1
        }
        guard end < bytes.count, bytes[end] == UInt8(ascii: "]"), end > index + 1 else { return false }
        return end + 1 >= bytes.count || bytes[end + 1] != UInt8(ascii: "(") && bytes[end + 1] != UInt8(ascii: "[")
    }

    static func mayNameEmoji(_ byte: UInt8) -> Bool {
        ASCII.isDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
    }
}
