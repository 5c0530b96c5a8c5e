/// Keeps apart what cmark would read as one quote: a box, alert or text right below another one, without a blank line.
///
/// cmark then gets a line that the source doesn't have. In lists it holds a comment of HTML, since a blank line would make
/// them loose.
extension DialectScan {
    static let comment = Array("<!-- -->".utf8)

    /// A blank line within the boxes that are open.
    var emptyLine: [UInt8] {
        var marks: [UInt8] = []
        var column = 0
        for box in boxes.open {
            if !marks.isEmpty { marks.append(UInt8(ascii: " ")) }
            marks += [UInt8](repeating: UInt8(ascii: " "), count: max(0, box.column - column))
            marks.append(UInt8(ascii: ">"))
            column = max(column, box.column) + (box.style == .indented ? 4 : 0)
        }
        return marks
    }

    /// Ends the paragraph above the line that is being read, whose text begins at this column.
    mutating func separate(_ column: Int, isSure: Bool = false) {
        guard isSure || !line.isAfterBlank else { return }
        var added = emptyLine
        if line.isInList {
            if !added.isEmpty { added.append(UInt8(ascii: " ")) }
            added += [UInt8](repeating: UInt8(ascii: " "), count: max(0, column - boxes.bodyColumn)) + Self.comment
        }
        added.append(UInt8(ascii: "\n"))
        edits.insert(added, at: line.start)
        addedLines.append(base + line.start)
    }

    /// What parts a box that begins here from a quote right above it.
    mutating func separation(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        guard line.quotesBefore > 0, !line.isAfterBlank, addedLines.last != base + line.start,
            Self.isBlank(bytes, line.start..<line.content)
        else { return [] }
        addedLines.append(base + line.start)
        let begin = boxes.open.isEmpty ? Array(bytes[line.start..<line.content]) : boxes.marks
        return (line.isInList ? Self.comment : []) + [UInt8(ascii: "\n")] + begin
    }

    /// `> [!TIP]` right below the lines of another quote begins a quote of its own.
    mutating func partAlert(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) {
        guard prefix.quotes <= line.quotesBefore, !line.isAfterBlank,
            let mark = bytes[line.start..<line.content].lastIndex(of: UInt8(ascii: ">")), Self.isBlank(bytes, mark + 1..<line.content)
        else { return }
        var added = emptyLine
        if added.isEmpty {
            added += bytes[line.start..<mark]
        } else {
            added += [UInt8](repeating: UInt8(ascii: ">"), count: prefix.quotes - 1)
        }
        if line.isInList { added += Self.comment }
        added.append(UInt8(ascii: "\n"))
        edits.insert(added, at: line.start)
        addedLines.append(base + line.start)
    }
}
