/// Tells a heading whose blank after a single `#` was forgotten from a tag, a number, a line of a program or a colour.
enum LoneHash {
    /// Whether words are surely a heading's: numbered as parts of a text are, or written in Latin as titles are.
    static func isTitle(_ bytes: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) -> Bool {
        guard let first = words.first.map({ bytes[$0] }) else { return false }
        return first >= 0xE2 || ASCII.isDigit(first) ? isNumbered(bytes, words) : isLatinTitle(bytes, words)
    }

    private static let counted: [StaticString] = ["步", "章", "节", "课", "部分", "单元", "讲", "篇"]

    /// `第一步 折`, `一、准备`, `1. 准备`, `步骤 1`; not `1 winner`, `3D打印`.
    private static func isNumbered(_ bytes: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) -> Bool {
        if DialectScan.begins(bytes, "步骤", at: words.lowerBound) { return words.count > 6 }
        let isOrdinal = DialectScan.begins(bytes, "第", at: words.lowerBound)
        let start = words.lowerBound + (isOrdinal ? 3 : 0)
        var index = start
        while index < words.upperBound {
            if ASCII.isDigit(bytes[index]) {
                index += 1
            } else if PlainLabel.numerals.contains(where: { DialectScan.begins(bytes, $0, at: index) }) {
                index += 3
            } else {
                break
            }
        }
        guard index > start, index - start < 13, index < words.upperBound else { return false }
        if isOrdinal { return counted.contains { DialectScan.begins(bytes, $0, at: index) } }
        if DialectScan.begins(bytes, "、", at: index) || DialectScan.begins(bytes, "．", at: index) { return true }
        // `1.5 倍` is a number.
        return (bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")")) && index + 1 < words.upperBound
            && !ASCII.isDigit(bytes[index + 1])
    }

    /// `Preparing`, `Step 1: Fold`; not `hashtag`, `MeToo`, `FF8800`, `TODO`, nor a whole sentence.
    private static func isLatinTitle(_ bytes: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) -> Bool {
        guard 0x41...0x5A ~= bytes[words.lowerBound], ".,;!".utf8.contains(bytes[words.upperBound - 1]) == false else { return false }
        var index = words.lowerBound + 1
        while index < words.upperBound, 0x61...0x7A ~= bytes[index] { index += 1 }
        guard index > words.lowerBound + 1 else { return false }
        return index == words.upperBound || bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: ":")
            || bytes[index] == UInt8(ascii: "'") || bytes[index] == UInt8(ascii: "-")
    }
}

extension DialectScan {
    /// Whether the words after one `#` without a blank are surely a heading's: they stand alone before a text, and either look like
    /// a heading or stand among others without a blank.
    func isHeading(_ bytes: UnsafeBufferPointer<UInt8>, after hash: Int) -> Bool {
        guard let words = loneWords(bytes, after: hash), isBeforeText(bytes) else { return false }
        return hasHeadingWithoutBlank || LoneHash.isTitle(bytes, words) || isBeforeHeadingWithoutBlank(bytes)
    }

    /// Whether `##words` follows, which no tag looks like.
    private func isBeforeHeadingWithoutBlank(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let next = nextText(bytes) else { return false }
        let end = next.start + Self.run(bytes, at: next.start, limit: bytes.count)
        return bytes[next.start] == UInt8(ascii: "#") && 2...6 ~= end - next.start && end < bytes.count
            && (bytes[end] >= 0xE2 || ASCII.isLetter(bytes[end]))
    }

    /// The words after a `#` that may be a heading's: short, alone in their paragraph, without another tag.
    func loneWords(_ bytes: UnsafeBufferPointer<UInt8>, after hash: Int) -> Range<Int>? {
        let words = hash..<max(hash, Self.contentEnd(bytes, hash..<line.end))
        guard line.isAfterBlank || line.headingEnd != nil, line.quotes == 0, !line.isInList, 1...60 ~= words.count,
            bytes[words.lowerBound] >= 0xE2 || ASCII.isAlphanumeric(bytes[words.lowerBound]),
            !bytes[words].contains(UInt8(ascii: "#")), !words.contains(where: { Self.begins(bytes, "＃", at: $0) })
        else { return nil }
        return words
    }

    /// Whether words follow that a heading could stand over: a text, or headings below it.
    func isBeforeText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let next = nextText(bytes) else { return false }
        let content = Self.skipBlanks(bytes, next.start)
        return bytes[content] != UInt8(ascii: "#") || Self.run(bytes, at: content, limit: bytes.count) > 1
    }
}
