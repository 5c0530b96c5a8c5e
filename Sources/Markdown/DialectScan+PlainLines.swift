/// Lines of text whose first signs Markdown would take for marks of its own, or that it would run together with those above them.
extension DialectScan {
    /// `2026. 11. 28 交作业`, `* 号题必做`, `- - - ✂ 沿线剪开 - - -`: a date, a remark and a line to cut along are no items.
    mutating func keepMarks(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) {
        let start = Self.skipBlanks(bytes, line.start)
        guard prefix.quotes == 0, table == nil, boxes.isEmpty, start < line.content, line.content < line.end else { return }
        if ASCII.isDigit(bytes[start]) {
            guard let dot = Self.endOfYear(bytes, start, line.end) else { return }
            edits.insert("\\".utf8, at: dot)
            find(.notList, start..<dot + 1, Self.string(bytes, start..<dot) + "\\.")
        } else {
            let isRemark =
                prefix.listMarks == 1 && bytes[start] == UInt8(ascii: "*") && line.isAfterBlank && isEnded(bytes)
                && LooseItem.mayBeRemark(bytes, line.content)
            guard isRemark || isCuttingLine(bytes, prefix, start) else { return }
            edits.insert("\\".utf8, at: start)
            find(.notList, start..<start + 1, "\\" + Self.string(bytes, start..<start + 1))
        }
        line.isInList = false
        line.hasListMark = false
    }

    /// The dot behind the year of `2026. 11. 28`, `2026. 11.`
    private static func endOfYear(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        let dot = start + 4
        guard dot + 3 < end, bytes[start..<dot].allSatisfy(ASCII.isDigit),
            bytes[start] == UInt8(ascii: "1") || bytes[start] == UInt8(ascii: "2"),
            bytes[dot] == UInt8(ascii: ".")
        else { return nil }
        var month = skipBlanks(bytes, dot + 1)
        let first = month
        while month < end, month - first < 2, ASCII.isDigit(bytes[month]) { month += 1 }
        return month > first && month < end && bytes[month] == UInt8(ascii: ".") ? dot : nil
    }

    /// Dashes parted by blanks on both sides of a few words.
    private func isCuttingLine(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix, _ start: Int) -> Bool {
        let end = Self.contentEnd(bytes, line.content..<line.end)
        guard prefix.listMarks > 2, end - line.content > 6, bytes[start] == UInt8(ascii: "-") || bytes[start] == UInt8(ascii: "*") else {
            return false
        }
        let mark = bytes[start]
        return bytes[start..<line.content].allSatisfy { $0 == mark || $0 <= 0x20 }
            && (bytes[end - 5..<end].elementsEqual([mark, 0x20, mark, 0x20, mark])
                || bytes[end - 3..<end].elementsEqual([mark, mark, mark]))
    }

    /// `三、整理` right below an item, and `**步骤二：锯**` right above or below words: they begin what follows.
    mutating func readPart(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) {
        guard prefix.quotes == 0, prefix.indent == 0, table == nil, boxes.isEmpty, line.content < line.end else { return }
        if bytes[line.content] == UInt8(ascii: "*") { return partBoldStep(bytes) }
        guard line.isInList, !line.above.isEmpty, bytes[line.content] >= 0xE3,
            let label = PlainLabel(bytes, at: line.content, end: line.end), label.style == .numeral || label.style == .step
        else { return }
        beginParagraph()
        endParagraph()
        line.isInList = false
    }

    private mutating func partBoldStep(_ bytes: UnsafeBufferPointer<UInt8>) {
        let words = line.content..<Self.contentEnd(bytes, line.content..<line.end)
        guard words.count > 12, words.count < 120, Self.begins(bytes, "**", at: words.lowerBound),
            Self.begins(bytes, "**", at: words.upperBound - 2),
            let label = PlainLabel(bytes, at: words.lowerBound + 2, end: words.upperBound - 2), label.style == .step,
            !bytes[words.lowerBound + 2..<words.upperBound - 2].contains(UInt8(ascii: "*"))
        else { return }
        if !line.above.isEmpty {
            beginParagraph()
            endParagraph()
            line.isInList = false
        }
        guard line.end + 1 < bytes.count, !LinePrefix(bytes, line.end + 1).isEmpty else { return }
        edits.insert("\n".utf8, at: line.end + 1)
        addedLines.append(base + line.end + 1)
    }

    /// A line that goes on with the footnote above it, though it begins where the text does.
    mutating func tellOfLineInFootnote(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) {
        guard !line.above.isEmpty, prefix.listMarks == 0, prefix.quotes == 0, prefix.indent == 0, !line.isHeading, table == nil,
            Self.has(bytes, UInt8(ascii: "["), UInt8(ascii: "^"), at: line.above.lowerBound), line.content < line.end,
            WideText.scalar(bytes, at: line.content).map(WideText.isHan) ?? false
        else { return }
        var close = line.above.lowerBound + 2
        while close + 1 < line.above.upperBound, bytes[close] != UInt8(ascii: "]") { close += 1 }
        guard close + 1 < line.above.upperBound, bytes[close + 1] == UInt8(ascii: ":") || Self.begins(bytes, "：", at: close + 1) else {
            return
        }
        find(.lineInFootnote, line.content..<Self.contentEnd(bytes, line.content..<line.end))
    }

    /// `+------+------+` of Emacs and Pandoc, and columns with dashes over each: tables only there.
    mutating func tellOfDrawnTable(_ bytes: UnsafeBufferPointer<UInt8>) {
        let content = line.content..<Self.contentEnd(bytes, line.content..<line.end)
        guard content.count > 6, table == nil, content.lowerBound < content.upperBound else { return }
        if bytes[content.lowerBound] >= 0xC2 {
            guard line.above.isEmpty, Self.mayBeDrawn(bytes, content.lowerBound), let next = nextText(bytes, within: 1),
                Self.mayBeDrawn(bytes, Self.skipBlanks(bytes, next.start)),
                (content.lowerBound + 3..<content.upperBound).contains(where: { Self.mayBeDrawn(bytes, $0) })
            else { return }
            return find(.drawnTable, content)
        }
        if bytes[content.lowerBound] == UInt8(ascii: "+") {
            guard line.above.isEmpty, bytes[content.upperBound - 1] == UInt8(ascii: "+"),
                bytes[content].allSatisfy({ "+-=:".utf8.contains($0) }),
                let next = nextText(bytes, within: 1), bytes[Self.skipBlanks(bytes, next.start)] == UInt8(ascii: "|")
            else { return }
            return find(.drawnTable, content)
        }
        guard bytes[content.lowerBound] == UInt8(ascii: "-"), !line.above.isEmpty, nextText(bytes, within: 1) != nil else { return }
        let runs = bytes[content].split(separator: UInt8(ascii: " "))
        guard runs.count > 1, runs.allSatisfy({ $0.count > 2 && $0.allSatisfy { $0 == UInt8(ascii: "-") } }),
            bytes[line.above].split(separator: UInt8(ascii: " ")).count > 1
        else { return }
        find(.drawnTable, content)
    }

    /// Whether a line of a box is drawn here, or a sign stands that looks like a bar: `┌`, `│`, `┃`, `¦`, `丨`.
    static func mayBeDrawn(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        guard start < bytes.count else { return false }
        let signs: [StaticString]
        switch bytes[start] {
        case 0xC2: signs = ["¦"]
        case 0xE2: signs = ["┌", "├", "│", "┃", "┏", "┣", "╔", "║", "╠", "┬", "┼", "┐", "┤", "╦", "╬", "┳", "╋"]
        case 0xE4: signs = ["丨"]
        default: return false
        }
        return signs.contains { begins(bytes, $0, at: start) }
    }

    /// `~~~~ 休息一下 ~~~~`: waves around words, which no fence has.
    mutating func readWaves(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard line.content < line.end else { return }
        if bytes[line.content] == UInt8(ascii: "=") || bytes[line.content] == UInt8(ascii: "*") { return tellOfOrnament(bytes) }
        guard bytes[line.content] == UInt8(ascii: "~") else { return }
        let count = Self.run(bytes, at: line.content, limit: line.end)
        guard count > 2 else { return }
        for place in line.content..<line.content + count { edits.replace(place..<place + 1, with: StandIn.tilde.bytes) }
        index = max(index, line.content + count)
        let content = line.content..<Self.contentEnd(bytes, line.content..<line.end)
        if content.count > count { find(.waves, content) }
    }

    /// `===== 休息 =====`, `**** 重点 ****`: rows of a sign on both sides of words.
    private mutating func tellOfOrnament(_ bytes: UnsafeBufferPointer<UInt8>) {
        let count = Self.run(bytes, at: line.content, limit: line.end)
        let content = line.content..<Self.contentEnd(bytes, line.content..<line.end)
        guard count > (bytes[line.content] == UInt8(ascii: "*") ? 3 : 2), content.count > 2 * count + 2,
            bytes[line.content + count] == 0x20,
            bytes[content.upperBound - 3..<content.upperBound].allSatisfy({ $0 == bytes[line.content] })
        else { return }
        find(.waves, content)
    }

    /// Whether a paragraph ends with the line.
    private func isEnded(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        line.end + 1 >= bytes.count || LinePrefix(bytes, line.end + 1).isEmpty
    }
}
