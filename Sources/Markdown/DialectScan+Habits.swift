/// What people write by habit at the beginning of a line or between wide signs.
extension DialectScan {
    /// `> 3 mm` where a sentence goes on from the line above.
    mutating func readMoreThan(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) {
        guard prefix.quotes > 0, prefix.listMarks == 0, line.quotesBefore == 0, !line.isPerhapsCode, table == nil, boxes.isEmpty,
            line.content < line.end
        else { return }
        let mark = Self.skipBlanks(bytes, line.start)
        guard mark < line.content, bytes[mark] == UInt8(ascii: ">") else { return }
        if mark + prefix.quotes == line.content, Self.isFace(bytes, line.content, line.end) {
            edits.insert("\\".utf8, at: mark)
            line.quotes = 0
            return
        }
        if prefix.quotes > 1, isBetweenArrows(bytes, mark, prefix.quotes) {
            edits.insert("\\".utf8, at: mark)
            line.quotes = 0
            return
        }
        if prefix.quotes == 3 { return readPrompt(bytes, mark) }
        guard prefix.quotes == 1 else { return }
        if mark + 1 == line.content, isComparison(bytes) { return keepSign(mark, .moreThan) }
        guard !line.above.isEmpty, ASCII.isDigit(bytes[line.content]) else { return }
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
        keepSign(mark, .moreThan)
    }

    /// Has a sign at the beginning of a line be one of the text.
    private mutating func keepSign(_ mark: Int, _ kind: LooseMark.Kind) {
        edits.insert("\\".utf8, at: mark)
        find(kind, mark..<mark + 1, "\\>")
        line.quotes = 0
    }

    /// `>5 V 就会烧`, `>= 3 人`: right behind the sign stands an amount, which no quotation is; a date or a numbered line may be one.
    private func isComparison(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if bytes[line.content] == UInt8(ascii: "=") { return line.content + 1 < line.end && bytes[line.content + 1] != UInt8(ascii: "=") }
        var unit = line.content
        while unit < line.end, ASCII.isDigit(bytes[unit]) || bytes[unit] == UInt8(ascii: ".") { unit += 1 }
        guard unit > line.content, bytes[unit - 1] != UInt8(ascii: ".") else { return false }
        unit = Self.skipBlanks(bytes, unit)
        guard unit < line.end, bytes[unit] >= 0x80 || ASCII.isLetter(bytes[unit]) || bytes[unit] == UInt8(ascii: "%") else { return false }
        let dates: [StaticString] = ["年", "月", "日", "号", "点", "时", "班", "级", "组", "、", "．", "）", "：", "，"]
        if dates.contains(where: { Self.begins(bytes, $0, at: unit) }) { return false }
        // A quotation of several lines has the sign before each.
        let next = line.end + 1
        guard next < bytes.count, bytes[next] == UInt8(ascii: ">") else { return true }
        return next + 1 < bytes.count && (ASCII.isDigit(bytes[next + 1]) || bytes[next + 1] == UInt8(ascii: "="))
    }

    /// `>>> 重点 <<<`: arrows on both sides of the words.
    private func isBetweenArrows(_ bytes: UnsafeBufferPointer<UInt8>, _ mark: Int, _ count: Int) -> Bool {
        let end = Self.contentEnd(bytes, line.content..<line.end)
        guard end - line.content > count, Self.run(bytes, at: mark, limit: line.end) == count else { return false }
        return bytes[end - count..<end].allSatisfy { $0 == UInt8(ascii: "<") } && bytes[end - count - 1] != UInt8(ascii: "<")
    }

    private func isBelowPrompt(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        line.above.lowerBound > 3 && !line.above.isEmpty && Self.begins(bytes, ">>> ", at: line.above.lowerBound - 4)
    }

    /// `>>> print(1)` isn't a quotation in a quotation in a quotation.
    private mutating func readPrompt(_ bytes: UnsafeBufferPointer<UInt8>, _ mark: Int) {
        guard mark + 4 == line.content, Self.begins(bytes, ">>> ", at: mark) else { return }
        let words = line.content..<Self.contentEnd(bytes, line.content..<line.end)
        guard !words.isEmpty, ASCII.isAlphanumeric(bytes[words.lowerBound]) || "_\"'[(".utf8.contains(bytes[words.lowerBound]),
            bytes[words].contains(where: { "=([+*/".utf8.contains($0) })
                || Self.begins(bytes, "import ", at: words.lowerBound) || Self.begins(bytes, "from ", at: words.lowerBound)
                || isBelowPrompt(bytes)
        else { return }
        keepSign(mark, .prompt)
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
            !bytes[index..<line.end].contains(UInt8(ascii: "|")), !open.isRowWide,
            Self.beginsCaption(bytes, index) || open.columns > 1 && (open.hasEdges && isBelowRow(bytes) || endsSentence(bytes))
        else { return }
        part(.captionInTable)
        endParagraph()
    }

    /// Whether the line above ends with a bar, and this one doesn't go on with what is parted in the next. A single word may be a cell.
    private func isBelowRow(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !line.above.isEmpty, bytes[line.above.upperBound - 1] == UInt8(ascii: "|"),
            bytes[index..<Self.contentEnd(bytes, index..<line.end)].contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: " ") }),
            !(index..<line.end).contains(where: { Self.begins(bytes, "｜", at: $0) })
        else {
            return false
        }
        guard line.end + 1 < bytes.count else { return true }
        let next = LinePrefix(bytes, line.end + 1)
        return next.isEmpty || !bytes[next.content..<Self.lineEnd(bytes, from: next.content)].contains(UInt8(ascii: "|"))
    }

    /// Whether the line is a whole sentence rather than a cell.
    private func endsSentence(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let words = index..<Self.contentEnd(bytes, index..<line.end)
        guard words.count > 12, !Self.begins(bytes, "｜", at: index) else { return false }
        let ends: [StaticString] = ["。", "！", "？"]
        return ends.contains { Self.begins(bytes, $0, at: words.upperBound - 3) }
    }

    /// Gives cmark a blank line before this one, and tells of it.
    mutating func part(_ kind: LooseMark.Kind) {
        beginParagraph()
        find(kind, line.start..<line.start, "\n")
    }

    /// Gives cmark a blank line before this one.
    mutating func beginParagraph() {
        edits.insert("\n".utf8, at: line.start)
        addedLines.append(base + line.start)
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
        guard prefix.listMarks == 0, prefix.quotes == 0, !line.isHeading, table == nil, boxes.isEmpty, index == line.content else { return }
        let start = index + Self.dress(bytes, index)
        guard Self.mayBeginStep(bytes, start) else { return }
        let words = start..<Self.contentEnd(bytes, start..<line.end)
        let isPlain = start == index
        guard words.count <= 120,
            !isPlain || !Self.begins(bytes, "。", at: words.upperBound - 3) && !Self.begins(bytes, "；", at: words.upperBound - 3)
        else { return }
        find(.plainStep, words, isPlain ? "## " : nil)
    }

    /// The length of what makes the words bold or puts them in the middle: `**第一步：**折`, `<b>第一步</b>`.
    private static func dress(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        let marks: [StaticString] = ["**", "__", "<b>", "<strong>", "<center>"]
        return marks.first { begins(bytes, $0, at: start) }?.utf8CodeUnitCount ?? 0
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

    /// `￥S = a \times b￥`, `＄a＄` on one line; between two prices nothing is a formula.
    mutating func tellOfWideDollar(_ bytes: UnsafeBufferPointer<UInt8>, _ sign: StaticString) {
        let start = index
        let limit = min(line.end, start + 300)
        var end = start + 3
        var hasTeX = false
        while end < limit, !Self.begins(bytes, sign, at: end) {
            if bytes[end] == UInt8(ascii: "\\") || bytes[end] == UInt8(ascii: "^") || bytes[end] == UInt8(ascii: "_") { hasTeX = true }
            end += 1
        }
        // `＄` is no price's in Chinese, unless a number follows.
        let inner = bytes[start + 3..<min(end, limit)]
        let isFormula =
            hasTeX
            || Self.begins(bytes, "＄", at: start) && inner.count < 60 && !inner.isEmpty && !inner.contains { $0 >= 0x80 }
                && inner.first.map { ASCII.isLetter($0) || !ASCII.isDigit($0) && $0 > 0x20 } ?? false
        guard end < limit, isFormula, !line.isPerhapsCode else { return }
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
