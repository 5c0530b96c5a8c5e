/// Lines across the page, as people draw them: `＊＊＊`, `————`, `━━━━`, `====`.
extension DialectScan {
    private static let strokes: [StaticString] = ["＊", "—", "－", "＿", "＝", "─", "━", "═", "～", "=", "~"]

    /// Whether a line may be one.
    static func mayBeRule(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        strokes.contains { begins(bytes, $0, at: start) && begins(bytes, $0, at: start + $0.utf8CodeUnitCount) }
    }

    /// Three strokes or more alone between blank lines; `===` also below a list, of which it can be no heading.
    ///
    /// - Returns: whether the line was one, and is read.
    mutating func readWideRule(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) -> Bool {
        guard index < line.end, prefix.listMarks == 0, prefix.quotes == 0, table == nil, boxes.isEmpty,
            bytes[index] >= 0xE2 || bytes[index] == UInt8(ascii: "=") || bytes[index] == UInt8(ascii: "~"),
            let stroke = Self.strokes.first(where: { Self.begins(bytes, $0, at: index) })
        else { return false }
        let content = index..<Self.contentEnd(bytes, index..<line.end)
        let length = stroke.utf8CodeUnitCount
        guard content.count >= 3 * length, content.count % length == 0,
            stride(from: content.lowerBound, to: content.upperBound, by: length).allSatisfy({ Self.begins(bytes, stroke, at: $0) })
        else { return false }
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

    /// Whether the line above is an item of a list, which this one has left.
    func isBelowItem(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = line.above.lowerBound
        while start > 0, line.above.lowerBound - start < 80, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        return LinePrefix(bytes, start).listMarks > 0
    }
}
