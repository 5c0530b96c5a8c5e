/// Blocks that Markdown makes of what was meant as plain text: code of indented prose, a heading of a sentence over a rule.
extension DialectScan {
    /// A paragraph of Chinese outside of lists that Word or a keyboard indented as far as code.
    mutating func mendIndent(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) {
        guard line.isPerhapsCode, line.html == nil, boxes.isEmpty, prefix.quotes == 0, line.content < line.end,
            bytes[line.content] >= 0xE2, line.isAfterBlank || line.headingEnd != nil
        else { return }
        let start = Self.blanks(bytes, from: line.content).upperBound
        let content = start..<max(start, Self.contentEnd(bytes, start..<line.end))
        guard let first = WideText.scalar(bytes, at: start),
            WideText.isHan(first) || "“‘《（「【".unicodeScalars.contains(where: { $0.value == first })
        else { return }
        let indent = line.start..<start
        if Self.isProse(bytes, content) {
            edits.replace(indent, with: [])
            find(.indentedProse, indent, "")
            line.isPerhapsCode = false
            line.content = start
            index = start
        } else if bytes[content].allSatisfy({ $0 >= 0x80 || ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: " ") }) {
            find(.indentedWords, indent, "")
        }
    }

    /// Whether words are mostly Chinese and hold the marks of a sentence.
    private static func isProse(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
        guard bytes[content].count(where: { $0 >= 0x80 }) * 2 > content.count,
            !bytes[content].contains(where: { "=({\"".utf8.contains($0) })
        else {
            return false
        }
        let marks: [StaticString] = ["，", "。", "！", "？", "；", "、", "："]
        return content.contains { place in bytes[place] >= 0xE3 && marks.contains { begins(bytes, $0, at: place) } }
    }

    /// `---` right under a sentence is a line across the page: nobody writes a whole sentence as a heading.
    mutating func readRuleUnderText(_ bytes: UnsafeBufferPointer<UInt8>) {
        let content = index..<Self.contentEnd(bytes, index..<line.end)
        guard content.count >= 3, Self.run(bytes, at: index, limit: line.end) == content.count, !line.above.isEmpty, !line.isInList,
            line.quotes == 0, table == nil, boxes.isEmpty, !line.isInBars,
            Self.isSentence(bytes, line.above)
        else { return }
        edits.insert("\n".utf8, at: line.start)
        addedLines.append(base + line.start)
        find(.ruleUnderText, content, "\n" + Self.string(bytes, content))
        endParagraph()
    }

    /// Whether a line is long and ends as a sentence does.
    private static func isSentence(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        if line.count >= 40, ".!?".utf8.contains(bytes[line.upperBound - 1]) { return true }
        guard line.count >= 30 else { return false }
        let ends: [StaticString] = ["。", "！", "？", "；", "…", "”"]
        return ends.contains { begins(bytes, $0, at: line.upperBound - 3) }
    }

    /// A fence that is open at the end of the text; it is ended there where its code surely goes so far.
    mutating func tellOfOpenFence(_ bytes: UnsafeBufferPointer<UInt8>, _ fence: Range<Int>) {
        find(.unclosedFence, fence)
        var end = bytes.count
        while end > fence.upperBound, bytes[end - 1] <= 0x20 { end -= 1 }
        var start = 0
        for index in fence.upperBound..<end where bytes[index] == UInt8(ascii: "\n") {
            if index + 1 < end, bytes[index + 1] == UInt8(ascii: "\n") || bytes[index + 1] == UInt8(ascii: "\r") { return }
            start = index + 1
        }
        guard start > 0, bytes[fence.lowerBound] == UInt8(ascii: "`") || bytes[fence.lowerBound] == UInt8(ascii: "~") else { return }
        let marks = String(
            repeating: bytes[fence.lowerBound] == UInt8(ascii: "`") ? "`" : "~", count: Self.run(bytes, at: fence.lowerBound, limit: end))
        var lineStart = fence.lowerBound
        while lineStart > 0, bytes[lineStart - 1] != UInt8(ascii: "\n") { lineStart -= 1 }
        guard Self.isBlank(bytes, lineStart..<fence.lowerBound) else { return }
        let last = findings.count - 1
        findings[last].replacement = "\n" + Self.string(bytes, lineStart..<fence.lowerBound) + marks
        findings[last].edit = base + end..<base + end
    }

    /// `[/]` and `[-]` of Obsidian are no boxes here.
    mutating func tellOfOddTask(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) {
        guard prefix.listMarks > 0, index == prefix.content, index < line.end, bytes[index] == UInt8(ascii: "["),
            LooseLine.isOddTask(bytes, index)
        else { return }
        find(.taskMark, index..<index + 3, bytes[index + 1] == UInt8(ascii: "-") ? nil : "[ ]")
    }

    /// `#准备` alone before a text may be a heading or a tag.
    mutating func tellOfLoneHash(_ bytes: UnsafeBufferPointer<UInt8>, _ hash: Range<Int>) {
        let content = hash.upperBound..<max(hash.upperBound, Self.contentEnd(bytes, hash.upperBound..<line.end))
        guard line.isAfterBlank, line.quotes == 0, !line.isInList, content.count <= 60,
            WideText.isHan(WideText.scalar(bytes, at: content.lowerBound) ?? 0),
            !bytes[content].contains(UInt8(ascii: "#")), !content.contains(where: { Self.begins(bytes, "＃", at: $0) }),
            let next = nextText(bytes), !"#".utf8.contains(bytes[Self.skipBlanks(bytes, next.start)])
        else { return }
        find(.loneHash, hash, "# ")
    }
}
