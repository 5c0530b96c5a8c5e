/// Blocks that Markdown makes of what was meant as plain text: code of indented prose, a heading of a sentence over a rule.
extension DialectScan {
    /// A paragraph of Chinese outside of lists that Word or a keyboard indented as far as code.
    mutating func mendIndent(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) {
        if line.isPerhapsCode, tellOfIndentedTable(bytes, prefix) { return }
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

    /// The head and the rule of a table, so far to the right that they are code.
    private mutating func tellOfIndentedTable(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) -> Bool {
        guard line.html == nil, boxes.isEmpty, line.content < line.end, bytes[line.content] == UInt8(ascii: "|"), line.isAfterBlank,
            prefix.quotes == 0, let rule = TableRule(bytes, lineAt: line.end + 1), rule.cells.count > 1,
            bytes[rule.content.lowerBound] == UInt8(ascii: "|")
        else { return false }
        find(.indentedWords, line.start..<line.content, "")
        return true
    }

    /// A line that holds nothing but blanks of Word's or of an input method parts paragraphs, as any blank line does.
    mutating func readOddBlanks(_ bytes: UnsafeBufferPointer<UInt8>, _ blanks: Range<Int>) {
        guard line.html == nil, !line.isPerhapsCode else { return }
        edits.replace(blanks, with: [])
        // Beside a blank line it is one to every program.
        let next = line.end + 1
        guard !line.isAfterBlank, next < bytes.count, bytes[next] > 0x20 else { return }
        find(.oddBlankLine, blanks, "")
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
        // No heading ends with a full stop.
        if line.count > 8, begins(bytes, "。", at: line.upperBound - 3) { return true }
        guard line.count >= 30 else { return false }
        let ends: [StaticString] = ["。", "！", "？", "；", "…", "”"]
        return ends.contains { begins(bytes, $0, at: line.upperBound - 3) }
    }

    /// `[/]` and `[-]` of Obsidian are no boxes here.
    mutating func tellOfOddTask(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) {
        guard prefix.listMarks > 0, index == prefix.content, index < line.end, bytes[index] == UInt8(ascii: "["),
            LooseLine.isOddTask(bytes, index)
        else { return }
        find(.taskMark, index..<index + 3, bytes[index + 1] == UInt8(ascii: "-") ? nil : "[ ]")
    }

    /// `#准备` alone before a text may be a heading or a tag, elsewhere it is a tag that the page shows as words.
    mutating func tellOfLoneHash(_ bytes: UnsafeBufferPointer<UInt8>, _ hash: Range<Int>) {
        if isClosedTag(bytes, hash.upperBound..<Self.contentEnd(bytes, hash.upperBound..<line.end)) { return find(.loneHash, hash) }
        guard let words = loneWords(bytes, after: hash.upperBound), WideText.isHan(WideText.scalar(bytes, at: words.lowerBound) ?? 0),
            case let isBeforeText = isBeforeText(bytes), isBeforeText || hash.count == 1
        else { return }
        find(.loneHash, hash, isBeforeText ? "# " : nil)
    }

    /// `#tag with blanks#` of Bear.
    private func isClosedTag(_ bytes: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) -> Bool {
        guard 3...60 ~= words.count, bytes[words.lowerBound] >= 0x80 || ASCII.isLetter(bytes[words.lowerBound]) else { return false }
        guard let close = bytes[words].firstIndex(of: UInt8(ascii: "#")) else { return false }
        return bytes[close - 1] > 0x20 && (close + 1 == words.upperBound || bytes[close + 1] == UInt8(ascii: " "))
    }
}
