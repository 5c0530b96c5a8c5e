/// What people write by habit at the beginning of a line or between wide signs.
extension DialectScan {
    /// `> 3 mm` where a sentence goes on from the line above.
    mutating func readMoreThan(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) {
        guard prefix.quotes == 1, prefix.listMarks == 0, line.quotesBefore == 0, !line.above.isEmpty, !line.isPerhapsCode, table == nil,
            boxes.isEmpty, line.content < line.end, ASCII.isDigit(bytes[line.content])
        else { return }
        let mark = Self.skipBlanks(bytes, line.start)
        guard mark < line.content, bytes[mark] == UInt8(ascii: ">") else { return }
        // After a full stop or a colon a quotation is awaited.
        let last = bytes[line.above.upperBound - 1]
        let isWord =
            last < 0x80
            ? ASCII.isAlphanumeric(last)
            : WideText.scalar(bytes, at: WideText.start(bytes, before: line.above.upperBound)).map(WideText.isHan) ?? false
        guard isWord else { return }
        var unit = line.content
        while unit < line.end, ASCII.isDigit(bytes[unit]) || bytes[unit] == UInt8(ascii: ".") { unit += 1 }
        unit = Self.skipBlanks(bytes, unit)
        guard unit < line.end, bytes[unit] >= 0x80 || ASCII.isLetter(bytes[unit]) || bytes[unit] == UInt8(ascii: "%") else { return }
        edits.insert("\\".utf8, at: mark)
        find(.moreThan, mark..<mark + 1, "\\>")
        line.quotes = 0
    }

    /// `+ 接红线` above or below `- 接黑线`.
    mutating func tellOfPoles(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) {
        let mark = Self.skipBlanks(bytes, line.start)
        guard prefix.listMarks == 1, prefix.quotes == 0, mark < line.content, bytes[mark] == UInt8(ascii: "+"),
            WideText.scalar(bytes, at: line.content).map(WideText.isHan) ?? false
        else { return }
        let below = line.end + 1 < bytes.count ? Self.skipBlanks(bytes, line.end + 1) : bytes.count
        var before = max(0, line.start - 1)
        while before > 0, bytes[before - 1] != UInt8(ascii: "\n"), line.start - before < 300 { before -= 1 }
        before = Self.skipBlanks(bytes, before)
        guard
            Self.has(bytes, UInt8(ascii: "-"), UInt8(ascii: " "), at: below)
                || line.start > 0 && Self.has(bytes, UInt8(ascii: "-"), UInt8(ascii: " "), at: before)
        else { return }
        find(.polarity, mark..<mark + 1)
    }

    /// `表 1：材料` right under the rows of a table, where Markdown has every line be one more.
    mutating func readCaption(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let open = table, line.start > open.ruleStart, line.quotes == 0, !line.isInList, boxes.isEmpty, index == line.content,
            Self.beginsCaption(bytes, index), !bytes[index..<line.end].contains(UInt8(ascii: "|"))
        else { return }
        edits.insert("\n".utf8, at: line.start)
        addedLines.append(base + line.start)
        find(.captionInTable, line.start..<line.start, "\n")
        endParagraph()
    }

    private static let captions: [StaticString] = ["表", "图", "注", "备注", "说明", "来源", "资料来源", "数据来源", "Table", "Figure", "Note", "Source"]

    /// A word for a caption, with a number or a colon behind it.
    private static func beginsCaption(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        captions.contains { word in
            guard begins(bytes, word, at: start) else { return false }
            let after = skipBlanks(bytes, start + word.utf8CodeUnitCount)
            guard after < bytes.count else { return false }
            return ASCII.isDigit(bytes[after]) || bytes[after] == UInt8(ascii: ":") || begins(bytes, "：", at: after)
        }
    }

    /// `步骤一：剪` as a line of its own; whether it is a step is for those to say who know steps.
    mutating func tellOfPlainStep(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) {
        guard prefix.listMarks == 0, prefix.quotes == 0, !line.isHeading, table == nil, boxes.isEmpty, index == line.content,
            Self.mayBeginStep(bytes, index)
        else { return }
        let words = index..<Self.contentEnd(bytes, index..<line.end)
        guard words.count <= 120, !Self.begins(bytes, "。", at: words.upperBound - 3), !Self.begins(bytes, "；", at: words.upperBound - 3)
        else {
            return
        }
        find(.plainStep, words, "## ")
    }

    static func mayBeginStep(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        switch bytes[start] {
        case 0xE6: begins(bytes, "步骤", at: start)
        case 0xE7: begins(bytes, "第", at: start)
        case UInt8(ascii: "S"): begins(bytes, "Step ", at: start)
        default: false
        }
    }

    /// A line between bars alone, under a blank line that cut it from the table above.
    mutating func tellOfRowAlone(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>, _ row: Table.Shape) {
        guard row.beginsWithBar, row.endsWithBar, line.isAfterBlank, line.quotes == 0, !line.isInList else { return }
        var end = line.start
        while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
        var start = end
        while start > 0, bytes[start - 1] != UInt8(ascii: "\n"), end - start <= Table.longestRow { start -= 1 }
        guard end > start, end + 1 < line.start, bytes[Self.skipBlanks(bytes, start)] == UInt8(ascii: "|"),
            Table.shape(bytes, Self.skipBlanks(bytes, start)..<end).cells == row.cells
        else { return }
        find(.rowGap, end + 1..<line.start, "")
    }

    /// `￥S = a \times b￥` on one line.
    mutating func tellOfWideDollar(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = index
        let limit = min(line.end, start + 300)
        var end = start + 3
        var hasTeX = false
        while end < limit, !Self.begins(bytes, "￥", at: end) {
            if bytes[end] == UInt8(ascii: "\\") || bytes[end] == UInt8(ascii: "^") || bytes[end] == UInt8(ascii: "_") { hasTeX = true }
            end += 1
        }
        guard end < limit, hasTeX, !line.isPerhapsCode else { return }
        find(.wideDollar, start..<end + 3, "$" + Self.string(bytes, start + 3..<end) + "$")
        index = end + 3
    }

    /// `【【激光切割机】】` among words: a link, perhaps.
    mutating func tellOfWikiLink(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = index
        guard !line.isPerhapsCode, WideBracket.opensOrQuotes(bytes, at: start), WideBracket.opensOrQuotes(bytes, at: start + 3) else {
            return
        }
        let isQuote = Self.begins(bytes, "「", at: start)
        func closes(_ index: Int) -> Bool { isQuote ? Self.begins(bytes, "」", at: index) : WideBracket.closes(bytes, at: index) }
        var end = start + 6
        let limit = min(line.end, start + 100)
        while end < limit, !closes(end) { end += 1 }
        guard end > start + 6, end < limit, closes(end + 3), end + 6 <= line.end else { return }
        // Alone on its line it is an ornament.
        guard start > line.content || end + 6 < Self.contentEnd(bytes, line.content..<line.end) else { return }
        find(.perhapsWikiLink, start..<end + 6, "[[" + Self.string(bytes, start + 6..<end) + "]]")
        index = end + 6
    }
}
