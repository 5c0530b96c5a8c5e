import Diagnostics
import Limits

/// Lines of cells that a spreadsheet parted by tabs, as they are pasted into a text.
struct TabbedLines {
    /// Where the last line begins of those that are being read as a table.
    var last = -1
    /// Up to where nothing more is to be found.
    var none = -1
    private static let mostColumns = 40

    /// The starts of the lines from one on that have as many tabs.
    static func rows(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, end: Int) -> [Int] {
        let tabs = count(bytes, start..<end)
        guard 1...mostColumns ~= tabs else { return [] }
        var rows = [start]
        var next = end + 1
        while next < bytes.count, rows.count < Limits.pastedRows.value {
            let end = DialectScan.lineEnd(bytes, from: next)
            guard count(bytes, next..<end) == tabs, LinePrefix(bytes, next).listMarks == 0, !DialectScan.isBlank(bytes, next..<end) else {
                break
            }
            rows.append(next)
            next = end + 1
        }
        return rows
    }

    private static func count(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        bytes[range].count { $0 == UInt8(ascii: "\t") }
    }

    /// The text of each cell.
    static func cells(_ bytes: UnsafeBufferPointer<UInt8>, _ row: Range<Int>) -> [String] {
        DialectScan.string(bytes, row).split(separator: "\t", omittingEmptySubsequences: false).map { String($0).trimmed() }
    }

    /// Whether rows are surely cells: no bars or backticks in them, and no labels with a tab after the colon.
    static func areCells(_ rows: [[String]]) -> Bool {
        let isPlain = rows.allSatisfy { row in
            row.allSatisfy { !$0.utf8.contains(UInt8(ascii: "|")) && !$0.utf8.contains(UInt8(ascii: "`")) }
        }
        guard isPlain, let head = rows.first, head.count(where: { !$0.isEmpty }) > 1 else { return false }
        // A bullet or a number with a tab after it begins an item.
        if rows.allSatisfy({ $0[0].unicodeScalars.count < 4 && Self.isMark($0[0]) }) { return false }
        // Indented lines are code rather than cells.
        if head[0].isEmpty, rows[1][0].isEmpty { return false }
        return head.count > 2 || !rows.allSatisfy { $0[0].hasSuffix("：") || $0[0].hasSuffix(":") }
    }

    private static func isMark(_ cell: String) -> Bool {
        guard let last = cell.unicodeScalars.last else { return false }
        return LooseItem.isBullet(last.value) || [".", ")", "、", "．", "）", "§", "Ø", "ü"].contains(last) || cell == "o"
    }

    static func rule(_ columns: Int) -> String { "|" + String(repeating: " --- |", count: columns) }
}

extension DialectScan {
    /// Reads lines of cells between tabs as a table; true where this line is one.
    mutating func readTabbedLine(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) -> Bool {
        if line.start <= tabs.last {
            writeCells(bytes)
            return true
        }
        guard line.start > tabs.none, !prefix.isEmpty, line.html == nil, line.quotes == 0, prefix.listMarks == 0, boxes.isEmpty,
            !line.isInList, table == nil, bytes[line.start] == UInt8(ascii: "\t") || !line.isPerhapsCode,
            LineStarts.first(UInt8(ascii: "\t"), in: bytes, line.start..<line.end) != nil
        else { return false }
        let starts = TabbedLines.rows(bytes, from: line.start, end: line.end)
        guard let last = starts.last, starts.count > 1 else { return false }
        let rows = starts.map { start in
            TabbedLines.cells(bytes, start..<Self.withoutReturn(bytes, start..<Self.lineEnd(bytes, from: start)))
        }
        guard TabbedLines.areCells(rows) else {
            tabs.none = last
            return false
        }
        let end = Self.withoutReturn(bytes, last..<Self.lineEnd(bytes, from: last))
        let rule = TabbedLines.rule(rows[0].count)
        var lines = rows.map { "| " + $0.joined(separator: " | ") + " |" }
        lines.insert(rule, at: 1)
        // What follows right below would be one more row.
        let next = Self.lineEnd(bytes, from: last) + 1
        let gap = next < bytes.count && !LinePrefix(bytes, next).isEmpty ? "\n" : ""
        find(.tabbedTable, line.start..<end, lines.joined(separator: "\n") + gap)
        tabs.last = last
        writeCells(bytes)
        edits.insert((rule + "\n").utf8, at: line.end + 1)
        addedLines.append(base + line.end + 1)
        return true
    }

    private static func withoutReturn(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int {
        line.upperBound > line.lowerBound && bytes[line.upperBound - 1] == UInt8(ascii: "\r") ? line.upperBound - 1 : line.upperBound
    }

    /// Puts bars in the place of the tabs and around the line; what follows the last one is no row.
    private mutating func writeCells(_ bytes: UnsafeBufferPointer<UInt8>) {
        let end = Self.withoutReturn(bytes, line.start..<line.end)
        edits.insert("| ".utf8, at: line.start)
        for place in line.start..<end where bytes[place] == UInt8(ascii: "\t") { edits.replace(place..<place + 1, with: " | ".utf8) }
        edits.insert(" |".utf8, at: end)
        line.isPerhapsCode = false
        guard line.start == tabs.last, line.end + 1 < bytes.count, !LinePrefix(bytes, line.end + 1).isEmpty else { return }
        edits.insert("\n".utf8, at: line.end + 1)
        addedLines.append(base + line.end + 1)
    }
}
