import Limits

/// Lines of cells that stand in columns for blanks between them, or that commas part as in a file of a spreadsheet.
struct PlainRows {
    enum Parting: Equatable {
        case blanks
        case sign(UInt8)
    }

    /// Where the last line begins of those that are being read as a table.
    var last = -1
    var parting = Parting.blanks

    private static let longestLine = 300
    private static let longestCell = 40

    /// What parts the cells of a line, if anything may; a look at the first line of a paragraph.
    static func parting(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Parting? {
        guard 3...longestLine ~= line.count else { return nil }
        var commas = 0
        var semicolons = 0
        for index in line {
            switch bytes[index] {
            case 0x20: if bytes[index - 1] == 0x20 { return .blanks }
            case UInt8(ascii: ","): commas += 1
            case UInt8(ascii: ";"): semicolons += 1
            default: break
            }
        }
        if commas > 1 { return .sign(UInt8(ascii: ",")) }
        return semicolons > 1 ? .sign(UInt8(ascii: ";")) : nil
    }

    /// What stands between the cells of a line.
    static func gaps(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ parting: Parting) -> [Range<Int>] {
        var gaps: [Range<Int>] = []
        var index = line.lowerBound
        while index < line.upperBound {
            var end = index
            switch parting {
            case .blanks: while end < line.upperBound, bytes[end] == 0x20 { end += 1 }
            case .sign(let sign): if bytes[index] == sign { end += 1 }
            }
            if end - index > (parting == .blanks ? 1 : 0) { gaps.append(index..<end) }
            index = max(end, index + 1)
        }
        return gaps
    }

    static func cells(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ gaps: [Range<Int>]) -> [String] {
        var cells: [String] = []
        var start = line.lowerBound
        for gap in gaps + [line.upperBound..<line.upperBound] {
            cells.append(DialectScan.string(bytes, start..<gap.lowerBound).trimmed())
            start = gap.upperBound
        }
        return cells
    }

    /// The lines of the paragraph that begins at `start`, if all of them have as many cells and none begins something else.
    static func rows(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ parting: Parting) -> [(line: Range<Int>, gaps: [Range<Int>])] {
        var rows: [(line: Range<Int>, gaps: [Range<Int>])] = []
        var next = start
        while next < bytes.count, rows.count < Limits.spacedRows.value {
            let end = DialectScan.lineEnd(bytes, from: next)
            let prefix = LinePrefix(bytes, next)
            if prefix.isEmpty { break }
            let line = next..<DialectScan.contentEnd(bytes, next..<end)
            guard line.count <= longestLine, prefix.listMarks == 0, prefix.quotes == 0, prefix.content == next else { return [] }
            let gaps = gaps(bytes, line, parting)
            guard gaps.count == rows.first?.gaps.count ?? gaps.count, !gaps.isEmpty else { return [] }
            rows.append((line, gaps))
            next = end + 1
        }
        return rows
    }

    /// Whether cells are surely those of a table.
    static func areCells(_ rows: [[String]], _ parting: Parting) -> Bool {
        guard rows.count > 1, let head = rows.first else { return false }
        func isNumber(_ cell: String) -> Bool { cell.utf8.first.map(ASCII.isDigit) ?? false }
        let marks = "|`*_[](){}=<>。！？；：，、…\""
        let isPlain = rows.allSatisfy { row in
            row.allSatisfy { cell in
                cell.unicodeScalars.count <= longestCell && !cell.contains(where: marks.contains)
                    && !(cell.last.map(".!?:,".contains) ?? false)
            }
        }
        guard isPlain, head.allSatisfy({ !$0.isEmpty && !isNumber($0) }) else { return false }
        let hasNumbers = head.indices.contains { column in rows.dropFirst().allSatisfy { isNumber($0[column]) } }
        if parting == .blanks { return head.count > 2 ? rows.count > 2 || hasNumbers : hasNumbers && rows.count > 2 }
        return rows.count > 2
    }
}

extension DialectScan {
    /// Reads lines of cells in columns as a table; true where this line is one.
    mutating func readPlainRows(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) -> Bool {
        if line.start <= plainRows.last {
            writePlainCells(bytes)
            return true
        }
        guard line.above.isEmpty, !prefix.isEmpty, line.html == nil, line.quotes == 0, prefix.listMarks == 0, boxes.isEmpty, !line.isInList,
            table == nil, !line.isPerhapsCode, line.content == line.start, ASCII.isLetter(bytes[line.start]) || bytes[line.start] >= 0xC2,
            line.end + 1 < bytes.count, bytes[line.end + 1] > 0x20,
            let parting = PlainRows.parting(bytes, line.start..<Self.contentEnd(bytes, line.start..<line.end))
        else { return false }
        let rows = PlainRows.rows(bytes, from: line.start, parting)
        let cells = rows.map { PlainRows.cells(bytes, $0.line, $0.gaps) }
        guard let last = rows.last, PlainRows.areCells(cells, parting) else { return false }
        // Columns have other gaps where words are longer; a poem and a row of names have one width everywhere.
        if parting == .blanks, Set(rows.flatMap { $0.gaps.map(\.count) }).count == 1, rows[0].gaps[0].count < 4 {
            find(.drawnTable, line.start..<last.line.upperBound)
            return false
        }
        let rule = TabbedLines.rule(cells[0].count)
        var lines = cells.map { "| " + $0.joined(separator: " | ") + " |" }
        lines.insert(rule, at: 1)
        find(.plainRows, line.start..<last.line.upperBound, lines.joined(separator: "\n"))
        plainRows.last = last.line.lowerBound
        plainRows.parting = parting
        writePlainCells(bytes)
        edits.insert((rule + "\n").utf8, at: line.end + 1)
        addedLines.append(base + line.end + 1)
        return true
    }

    /// Puts bars between the cells and around the line.
    private mutating func writePlainCells(_ bytes: UnsafeBufferPointer<UInt8>) {
        let words = line.start..<Self.contentEnd(bytes, line.start..<line.end)
        edits.insert("| ".utf8, at: words.lowerBound)
        for gap in PlainRows.gaps(bytes, words, plainRows.parting) { edits.replace(gap, with: " | ".utf8) }
        edits.insert(" |".utf8, at: words.upperBound)
    }
}
