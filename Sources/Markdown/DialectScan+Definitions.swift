/// Definition lists of Markdown Extra, Pandoc and MkDocs: a term on a line, and below it `: ` with what it means. cmark gets both as
/// quotes, which begin with `[!DT]` and `[!DD]`.
extension DialectScan {
    static let termMark = Array("> [!DT] ".utf8)
    static let definitionMark = Array("> [!DD]".utf8)

    /// Begins a definition, where the line does and a term or another definition stands above.
    mutating func openDefinition(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes[index] == UInt8(ascii: ":") || isPandocDefinition(bytes), index + 2 < line.end,
            bytes[index + 1] == 0x20 || bytes[index + 1] == 0x09,
            line.quotes == 0,
            !line.hasListMark, table == nil, boxes.open.count < Boxes.deepest
        else { return false }
        let words = Self.skipBlanks(bytes, index + 1)
        let column = Self.column(bytes, line.start..<index)
        guard words < line.end else { return false }
        let isFurther = boxes.closedDefinition == line.start
        if !isFurther {
            guard column == boxes.bodyColumn || bytes[index] == UInt8(ascii: "~") && column - boxes.bodyColumn < 4,
                let term = termAbove(bytes)
            else { return false }
            edits.insert(Self.termMark, at: term)
        }
        let begin = [UInt8(ascii: "\n")] + (boxes.open.isEmpty ? Array(bytes[line.start..<line.content]) : boxes.marks)
        // A blank line parts it from the quote above.
        edits.replace(index..<words, with: begin + Self.definitionMark + begin + ">".utf8 + begin + "> ".utf8)
        addedLines += [Int](repeating: base + line.start, count: 3)
        boxes.open.append(Boxes.Box(style: .indented, column: column, isDefinition: true))
        index = words
        return true
    }

    /// `  ~ words`, indented as Pandoc has it: `~ 20 元` is about so much.
    private func isPandocDefinition(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes[index] == UInt8(ascii: "~"), index > line.start, index + 2 < line.end else { return false }
        let words = Self.skipBlanks(bytes, index + 1)
        return words < line.end && !ASCII.isDigit(bytes[words])
    }

    /// Where a term begins that is all of the paragraph right above, on one line.
    private func termAbove(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard !line.isAfterBlank, !line.above.isEmpty, line.above.count < 200, !line.isInList || line.content > line.start else {
            return nil
        }
        let start = line.above.lowerBound
        guard !":|#>-+*=".utf8.contains(bytes[start]) || bytes[start] == UInt8(ascii: "*") && bytes[start + 1] == UInt8(ascii: "*"),
            bytes[line.above.upperBound - 1] != UInt8(ascii: ":"), !Self.begins(bytes, "：", at: line.above.upperBound - 3)
        else { return nil }
        var lineStart = start
        while lineStart > 0, bytes[lineStart - 1] != UInt8(ascii: "\n") { lineStart -= 1 }
        guard Self.isBlank(bytes, lineStart..<start), lineStart > 0 else { return lineStart == 0 ? start : nil }
        var before = lineStart - 1
        while before > 0, bytes[before - 1] != UInt8(ascii: "\n") { before -= 1 }
        let content = Self.skipBlanks(bytes, before)
        let isBlank = content >= lineStart - 1 || bytes[content] <= 0x20
        let endsDefinition = Self.column(bytes, before..<min(content, lineStart)) >= Self.column(bytes, lineStart..<start) + 4
        let isHeading = content < lineStart && bytes[content] == UInt8(ascii: "#")
        let isBox = content + 2 < lineStart && "!?=:".utf8.contains(bytes[content]) && Self.run(bytes, at: content, limit: lineStart) == 3
        let isDefinition = content + 1 < lineStart && bytes[content] == UInt8(ascii: ":") && bytes[content + 1] <= 0x20
        return isBlank || isHeading || isBox || isDefinition || endsDefinition ? start : nil
    }
}
