/// The lists that are open around a line, by the columns at which their text begins: what is indented four columns more
/// is code or goes on with a paragraph, and no fence begins there.
struct ListColumns {
    private var columns: [Int] = []
    var isEmpty: Bool { columns.isEmpty }
    /// How many quotes the lists stand in.
    private var quotes = 0
    /// The last line was one of words.
    private var isText = false
    /// The line that was taken in last is code: it is indented so far beyond the text of its item.
    private(set) var isCode = false

    /// Takes in a line; gives whether a block may begin at its content.
    mutating func enter(_ prefix: LinePrefix, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        isCode = false
        if columns.isEmpty, prefix.listMarks == 0 { return prefix.indent < 4 }
        let isBelowText = isText
        isText = !prefix.isEmpty && Self.isText(bytes, prefix.content)
        // A line of words goes on with the paragraph above it, however little it is indented.
        if isText, isBelowText, prefix.listMarks == 0, prefix.outerQuotes <= quotes { return false }
        guard !prefix.isEmpty || prefix.listMarks > 0 else { return true }
        if prefix.outerQuotes < quotes { columns.removeAll(keepingCapacity: true) }
        // A quote within a list counts its own columns.
        if prefix.outerQuotes > quotes, prefix.listMarks == 0 {
            if quotes == 0 { leave(prefix.lead) }
            return prefix.indent < 4
        }
        leave(prefix.indent)
        let isOpen = prefix.indent - (columns.last ?? 0) < 4
        isCode = !isOpen && !columns.isEmpty
        guard prefix.listMarks > 0, isOpen else { return isOpen }
        quotes = prefix.outerQuotes
        if prefix.listMarks > 1 { columns.append(prefix.firstColumn) }
        // After five blanks the item begins with code; its text is where one blank would have put it.
        let beginsWithCode = prefix.column - prefix.markEnd > 4
        columns.append(beginsWithCode || prefix.isEmpty ? prefix.markEnd + 1 : prefix.column)
        return !beginsWithCode
    }

    /// Whether a line's content begins no fence or heading and is no rule.
    private static func isText(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Int) -> Bool {
        switch bytes[content] {
        case UInt8(ascii: "#"): return false
        case UInt8(ascii: "`"), UInt8(ascii: "~"): return DialectScan.run(bytes, at: content, limit: bytes.count) < 3
        case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "_"):
            let end = DialectScan.skipBlanks(bytes, content + DialectScan.run(bytes, at: content, limit: bytes.count))
            return end < bytes.count && bytes[end] != UInt8(ascii: "\n") && bytes[end] != UInt8(ascii: "\r")
        default: return true
        }
    }

    private mutating func leave(_ column: Int) {
        while let last = columns.last, last > column { columns.removeLast() }
    }

    /// Where the text of the innermost item begins that a line belongs to; 0 outside of lists.
    func column(of prefix: LinePrefix) -> Int { prefix.outerQuotes == quotes ? columns.last ?? 0 : 0 }
}
