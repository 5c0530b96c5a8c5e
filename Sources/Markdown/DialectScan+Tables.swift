import Diagnostics

extension DialectScan {
    /// Looks whether a table begins on this line; true where the line is the rule under a head, which needs no reading.
    mutating func readTableLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        // An item ends a table.
        if let open = table, line.hasListMark, line.start != open.ruleStart {
            if open.hasEdges { tellOfBrokenRow(bytes) }
            endParagraph()
        }
        if let open = table {
            if line.start == open.ruleStart { return true }
            if open.hasEdges, line.start > open.ruleStart { tellOfBrokenRow(bytes) }
            beginRow(bytes)
            return false
        }
        let content = index..<Self.contentEnd(bytes, index..<line.end)
        guard hasBars, line.end < bytes.count, content.count <= Table.longestRow, Self.hasBar(bytes, content) else {
            line.isInBars = false
            return false
        }
        let head = Table.shape(bytes, content)
        guard let rule = TableRule(bytes, lineAt: line.end + 1) else {
            tellOfMissingRule(bytes, content, head)
            return false
        }
        guard head.bars > 0 || rule.cells.count == 1 else { return false }
        let isRight = rule.isPlain && rule.cells.count == head.cells
        // A table of one column is a line of text over a rule, unless both have bars around them.
        guard isRight || head.cells > 1 && (head.beginsWithBar || rule.hasWideBar || rule.cells.count == head.cells) else { return false }
        table = Table(
            columns: head.cells, hasEdges: head.beginsWithBar && head.endsWithBar, isWide: head.hasWide, ruleStart: line.end + 1)
        if !line.hasListMark, !line.above.isEmpty, line.quotesBefore > 0 || isBelowItem(bytes), line.quotes == 0, boxes.isEmpty,
            line.content == line.start
        {
            part(.tableUnderItem)
        }
        if !isRight { mend(rule, cells: head.cells) }
        beginRow(bytes)
        return false
    }

    /// As many cells as the head has, with plain bars.
    private mutating func mend(_ rule: TableRule, cells: Int) {
        let text = rule.written(cells)
        edits.replace(rule.content, with: text.utf8)
        find(rule.hasWideBar ? .wideBars : .tableRule, rule.content, text)
    }

    /// `| 剪刀` above `两把 | 2 |`: a cell of two lines, of which Markdown makes two rows.
    private mutating func tellOfBrokenRow(_ bytes: UnsafeBufferPointer<UInt8>) {
        let content = index..<Self.contentEnd(bytes, index..<line.end)
        guard content.count > 1, bytes[content.lowerBound] != UInt8(ascii: "|"), bytes[content.upperBound - 1] == UInt8(ascii: "|"),
            !line.above.isEmpty, bytes[line.above.upperBound - 1] != UInt8(ascii: "|"), bytes[line.above.lowerBound] == UInt8(ascii: "|")
        else { return }
        find(.brokenRow, content.lowerBound..<content.lowerBound)
    }

    private mutating func beginRow(_ bytes: UnsafeBufferPointer<UInt8>) {
        table?.bars.removeAll(keepingCapacity: true)
        table?.barsInCode.removeAll(keepingCapacity: true)
        let isWide = table?.isWide == true
        let isRowWide = isWide || Self.begins(bytes, "｜", at: line.content) || isPartedByWideBars(bytes)
        table?.isRowWide = isRowWide
    }

    /// Whether nothing but full-width bars parts the cells of a row, and they make as many as the head has.
    private func isPartedByWideBars(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let columns = table?.columns, columns > 1, line.end > line.content, bytes[line.content..<line.end].contains(0xEF) else {
            return false
        }
        let row = line.content..<Self.contentEnd(bytes, line.content..<line.end)
        guard row.count <= Table.longestRow, !bytes[row].contains(UInt8(ascii: "|")) else { return false }
        return Table.shape(bytes, row).cells >= columns
    }

    private static func hasBar(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
        if LineStarts.first(UInt8(ascii: "|"), in: bytes, content) != nil { return true }
        var index = content.lowerBound
        while let lead = LineStarts.first(DialectToken.lead.0, in: bytes, index..<content.upperBound) {
            if begins(bytes, "｜", at: lead) { return true }
            index = lead + 1
        }
        return false
    }

    /// Two lines or more between bars are meant as a table; without bars around them, two of three cells or three of two.
    private mutating func tellOfMissingRule(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>, _ head: Table.Shape) {
        guard head.beginsWithBar == head.endsWithBar, head.cells > 1, !line.isInBars, !Self.hasBarsOnlyInFormulas(bytes, content) else {
            return
        }
        if head.beginsWithBar, TableRule(bytes, lineAt: line.start) != nil { return tellOfLoneRule(bytes, content, head) }
        var after = line.end + 1
        let isAlone = after >= bytes.count || LinePrefix(bytes, after).isEmpty
        if isAlone { return tellOfRowAlone(bytes, content, head) }
        for _ in 0..<(head.beginsWithBar || head.cells > 2 ? 1 : 2) {
            guard after < bytes.count else { return }
            let next = LinePrefix(bytes, after).content
            let nextContent = next..<Self.contentEnd(bytes, next..<Self.lineEnd(bytes, from: next))
            guard nextContent.count <= Table.longestRow else { return }
            let shape = Table.shape(bytes, nextContent)
            guard shape.beginsWithBar == head.beginsWithBar, shape.cells == head.cells else { return }
            after = Self.lineEnd(bytes, from: next) + 1
        }
        line.isInBars = true
        find(.tableWithoutRule, content.upperBound..<content.upperBound, "\n|" + String(repeating: " --- |", count: head.cells))
    }

    /// `$|x|$ 与 $|y|$`: the bars of a formula part no cells.
    private static func hasBarsOnlyInFormulas(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
        var isInFormula = false
        var bars = 0
        for index in content {
            switch bytes[index] {
            case UInt8(ascii: "$") where index == content.lowerBound || bytes[index - 1] != UInt8(ascii: "\\"): isInFormula.toggle()
            case UInt8(ascii: "|") where !isInFormula: bars += 1
            default: break
            }
        }
        return bars == 0 && !isInFormula
    }

    /// A rule that stands under no head, or with blank lines between the two.
    private mutating func tellOfLoneRule(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>, _ rule: Table.Shape) {
        line.isInBars = true
        var end = line.start
        while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
        var start = end
        while start > 0, bytes[start - 1] != UInt8(ascii: "\n"), end - start <= Table.longestRow { start -= 1 }
        start = Self.skipBlanks(bytes, start)
        if start < end, Table.shape(bytes, start..<end).cells == rule.cells, bytes[start] == UInt8(ascii: "|"), end < line.start - 1 {
            find(.tableGap, end + 1..<line.start, "")
        } else if let rule = ruleBelowNext(bytes), rule.cells.count == TableRule(bytes, lineAt: line.start)?.cells.count {
            edits.replace(content, with: [])
            find(.ruleAboveHead, line.start..<min(bytes.count, line.end + 1), "")
            line.isInBars = false
        } else {
            find(.ruleWithoutHead, content)
        }
    }

    /// The rule of a table whose head stands on the next line: one above the head is an ornament.
    private func ruleBelowNext(_ bytes: UnsafeBufferPointer<UInt8>) -> TableRule? {
        guard line.end < bytes.count, line.above.isEmpty else { return nil }
        let head = LinePrefix(bytes, line.end + 1).content
        let end = Self.lineEnd(bytes, from: head)
        guard head < end, end < bytes.count, bytes[head] == UInt8(ascii: "|"), TableRule(bytes, lineAt: line.end + 1) == nil else {
            return nil
        }
        return TableRule(bytes, lineAt: end + 1)
    }

    mutating func readBar(_ bytes: UnsafeBufferPointer<UInt8>, length: Int) {
        let range = index..<index + length
        index = range.upperBound
        guard let open = table, length == 1 || open.isRowWide else { return }
        if length == 1, isBeforeSize(bytes, range.lowerBound) {
            edits.insert("\\".utf8, at: range.lowerBound)
            return find(.barBeforeSize, range, "\\|")
        }
        table?.bars.append(range.lowerBound)
    }

    /// `![灯|300](p.png)`: the bar stands before a picture's size rather than between cells.
    private func isBeforeSize(_ bytes: UnsafeBufferPointer<UInt8>, _ bar: Int) -> Bool {
        var end = bar + 1
        while end < line.end, end - bar < 10, ASCII.isDigit(bytes[end]) || bytes[end] == UInt8(ascii: "x") { end += 1 }
        guard end > bar + 1, end + 1 < line.end, Self.has(bytes, UInt8(ascii: "]"), UInt8(ascii: "("), at: end) else { return false }
        var start = bar
        while start > line.content, bar - start < 100, !"[]|".utf8.contains(bytes[start - 1]) { start -= 1 }
        return start > line.content + 1 && Self.has(bytes, UInt8(ascii: "!"), UInt8(ascii: "["), at: start - 2)
    }

    /// At the end of a row: bars in code are shown, and what is more than the head has stays in the last cell.
    mutating func finishRow(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let row = table, line.start != row.ruleStart, !(row.bars.isEmpty && row.barsInCode.isEmpty) else { return }
        beginRow(bytes)
        let end = Self.contentEnd(bytes, line.content..<max(line.content, min(line.end, bytes.count)))
        var separators = row.bars
        if separators.first == line.content { separators.removeFirst() }
        if let last = separators.last, last + (bytes[last] == 0xEF ? 3 : 1) == end { separators.removeLast() }
        // A row that fits with them is read as it stands: backticks in two cells are no code.
        let isSurplus = separators.count >= row.columns
        let inLastCell = isSurplus ? separators[row.columns - 1]...separators[separators.count - 1] : Int.max...Int.max
        for bar in row.bars where bytes[bar] == 0xEF && !inLastCell.contains(bar) {
            edits.replace(bar..<bar + 3, with: "|".utf8)
            find(.wideBars, bar..<bar + 3, "|")
        }
        if !row.barsInCode.isEmpty, isSurplus || separators.count + row.barsInCode.count >= row.columns {
            for bar in row.barsInCode {
                edits.replace(bar..<bar + 1, with: StandIn.bar.bytes)
                find(.barInCode, bar..<bar + 1, "\\|")
            }
        }
        guard isSurplus else { return }
        // Empty cells at the end are nothing to lose.
        if bytes[separators[row.columns - 1]..<end].allSatisfy({
            $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t")
        }) {
            for bar in separators[(row.columns - 1)...] { edits.replace(bar..<bar + 1, with: " ".utf8) }
            return
        }
        for bar in separators[(row.columns - 1)...] {
            edits.replace(bar..<bar + (bytes[bar] == 0xEF ? 3 : 1), with: StandIn.bar.bytes)
        }
        let surplus = separators.count + 1 - row.columns
        let wide = row.widened?.count == surplus ? row.widened?.text : widened(bytes, row, by: surplus)
        table?.widened = (surplus, wide)
        find(.surplusCells, separators[row.columns - 1]..<end, wide)
    }

    /// The head and the rule of a table with so many empty cells more, one line each, to be copied; nil where they are long or indented.
    private func widened(_ bytes: UnsafeBufferPointer<UInt8>, _ row: Table, by count: Int) -> String? {
        guard row.ruleStart > 0, count < 20 else { return nil }
        let headEnd = Self.contentEnd(bytes, 0..<row.ruleStart)
        var headStart = headEnd
        while headStart > 0, bytes[headStart - 1] != UInt8(ascii: "\n"), headEnd - headStart < 300 { headStart -= 1 }
        let rule = row.ruleStart..<Self.contentEnd(bytes, row.ruleStart..<Self.lineEnd(bytes, from: row.ruleStart))
        guard headEnd - headStart < 300, rule.count < 300, bytes[headStart..<headEnd].contains(UInt8(ascii: "|")),
            bytes[rule].contains(UInt8(ascii: "|"))
        else { return nil }
        func widened(_ line: Range<Int>, _ cell: String) -> String {
            let isClosed = bytes[line.upperBound - 1] == UInt8(ascii: "|")
            let words = Self.string(bytes, line).trimmed()
            return words
                // Without a bar at its end a line would end with an empty cell for nothing.
                + (isClosed ? "" : " |") + String(repeating: cell + "|", count: count)
        }
        return widened(headStart..<headEnd, "  ") + "\n" + widened(rule, " --- ")
    }
}
