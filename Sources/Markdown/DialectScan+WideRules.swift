/// Lines across the page, as people draw them: `＊＊＊`, `————`, `━━━━`, `====`.
extension DialectScan {
    /// `====` above a line that has another such row below it, with nothing above: only the one below makes a heading.
    mutating func readRowAboveHeading(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard line.above.isEmpty, table == nil, Self.isRowAboveHeading(bytes, line.content) else { return false }
        let row = line.content..<Self.contentEnd(bytes, line.content..<line.end)
        edits.replace(row, with: [])
        find(.rowAboveHeading, row, "")
        return true
    }

    /// Whether a row begins here whose line is followed by words and another row.
    static func isRowAboveHeading(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        guard start + 2 < bytes.count, bytes[start] == UInt8(ascii: "="), bytes[start + 1] == bytes[start] else { return false }
        guard let words = nextLine(bytes, behindRow: start), words < bytes.count, bytes[words] > 0x20, bytes[words] != bytes[start] else {
            return false
        }
        let row = lineEnd(bytes, from: words) + 1
        return row < bytes.count && bytes[row] == bytes[start] && nextLine(bytes, behindRow: row) != nil
    }

    /// Where the line begins after one that holds three `=` at least and nothing else.
    private static func nextLine(_ bytes: UnsafeBufferPointer<UInt8>, behindRow start: Int) -> Int? {
        let length = run(bytes, at: start, limit: min(bytes.count, start + 200))
        let end = lineEnd(bytes, from: start)
        return length > 2 && isBlank(bytes, start + length..<end) ? end + 1 : nil
    }

    private static let strokes: [StaticString] = ["＊", "—", "－", "＿", "＝", "─", "━", "═", "～", "=", "~"]

    /// Markdown's own, which odd blanks make text of.
    private static let all: [StaticString] = strokes + ["-", "*", "_"]

    /// Whether a line may be one.
    static func mayBeRule(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        strokes.contains { stroke in
            let next = start + stroke.utf8CodeUnitCount
            return begins(bytes, stroke, at: start) && begins(bytes, stroke, at: blanks(bytes, from: next).upperBound)
        }
    }

    /// Three strokes or more alone between blank lines; `===` also below a list, of which it can be no heading.
    ///
    /// - Returns: whether the line was one, and is read.
    mutating func readWideRule(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) -> Bool {
        guard index < line.end, prefix.listMarks == 0, prefix.quotes == 0, table == nil, boxes.isEmpty,
            bytes[index] >= 0xE2 || "=~-*_".utf8.contains(bytes[index]),
            let stroke = (bytes[Self.contentEnd(bytes, index + 1..<line.end) - 1] < 0x80 ? Self.strokes : Self.all).first(where: {
                Self.begins(bytes, $0, at: index)
            })
        else { return false }
        let content = index..<Self.contentEnd(bytes, index..<line.end)
        let length = stroke.utf8CodeUnitCount
        guard content.count >= 3 * length, isOf(bytes, stroke, content) else { return false }
        let isBelowList = (line.isInList || isBelowItem(bytes)) && !line.above.isEmpty && length == 1
        let isAlone = line.above.isEmpty && (line.end + 1 >= bytes.count || LinePrefix(bytes, line.end + 1).isEmpty)
        guard isBelowList || isAlone else { return false }
        if isBelowList {
            edits.insert("\n".utf8, at: line.start)
            addedLines.append(base + line.start)
        }
        edits.replace(line.start..<content.upperBound, with: "***".utf8)
        find(.wideRule, content, "---")
        return true
    }

    /// Whether a line is three strokes or more, with blanks between them or behind; Markdown knows its own ones without odd blanks.
    private func isOf(_ bytes: UnsafeBufferPointer<UInt8>, _ stroke: StaticString, _ content: Range<Int>) -> Bool {
        var place = content.lowerBound
        var count = 0
        var hasOddBlank = false
        let isPlain = "-*_".utf8.contains(bytes[content.lowerBound])
        while place < content.upperBound {
            if Self.begins(bytes, stroke, at: place) {
                // `**　**` is emphasis of nothing.
                if isPlain, hasOddBlank || place > content.lowerBound && bytes[place - 1] == 0x20 { return false }
                count += 1
                place += stroke.utf8CodeUnitCount
                continue
            }
            let blank = bytes[place] == 0x20 ? 1 : WideText.blankLength(bytes, at: place)
            guard blank > 0 else { return false }
            if blank > 1 { hasOddBlank = true }
            place += blank
        }
        return count >= 3 && (hasOddBlank || !isPlain)
    }

    /// Whether the line above is an item of a list, which this one has left.
    func isBelowItem(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = line.above.lowerBound
        while start > 0, line.above.lowerBound - start < 80, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        return LinePrefix(bytes, start).listMarks > 0
    }
}
