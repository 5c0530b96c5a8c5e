import Diagnostics

/// What stands before a line's content: blanks, quote marks and list marks.
struct LinePrefix {
    var content = 0
    var quotes = 0
    var listMarks = 0
    /// Columns before the first list mark or the content, quote marks and what precedes them left out.
    var indent = 0
    /// Columns before whatever the line begins with.
    var lead = 0
    /// Quote marks before the first list mark.
    var outerQuotes: Int { quotes - innerQuotes }
    private var innerQuotes = 0
    /// Where the text after the first list mark begins, as far as `indent` counts columns.
    var firstColumn = 0
    /// The column after the last list mark, and that of what follows it, as far as no quote mark comes between.
    var markEnd = 0
    var column = 0
    /// Nothing follows.
    var isEmpty = false
    /// Where blanks stand that look like nothing and are none to Markdown, and nothing else follows: U+00A0, U+3000, U+200B.
    private(set) var oddBlanks: Range<Int>?

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) {
        var index = start
        let count = bytes.count
        prefix: while index < count {
            switch bytes[index] {
            case UInt8(ascii: " "):
                if listMarks == 0 { indent += 1 } else if innerQuotes == 0 { column += 1 }
                index += 1
            case UInt8(ascii: "\t"):
                if listMarks == 0 { indent += 4 - indent % 4 } else if innerQuotes == 0 { column += 4 - column % 4 }
                index += 1
            case UInt8(ascii: ">"):
                if quotes == 0 { lead = indent }
                quotes += 1
                if listMarks == 0 { indent = 0 } else { innerQuotes += 1 }
                index += 1
            case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
                guard Self.endsMark(bytes, index + 1) else { break prefix }
                addMark(length: 1)
                index += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                guard let end = Self.endOfNumber(bytes, index) else { break prefix }
                addMark(length: end - index)
                index = end
            default: break prefix
            }
        }
        content = index
        if quotes == 0 { lead = indent }
        isEmpty =
            index == count || bytes[index] == UInt8(ascii: "\n")
            || bytes[index] == UInt8(ascii: "\r") && (index + 1 == count || bytes[index + 1] == UInt8(ascii: "\n"))
        if isEmpty, listMarks > 2, Self.isRule(bytes, start, index) { listMarks = 0 }
        guard !isEmpty, listMarks == 0, bytes[index] >= 0xC2, let end = Self.endOfOddBlanks(bytes, index) else { return }
        oddBlanks = index..<end
        content = end
        isEmpty = true
    }

    /// Behind the mark of a numbered item; nil where it is none.
    private static func endOfNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        var end = start
        while end < bytes.count, 0x30...0x39 ~= bytes[end], end - start < 10 { end += 1 }
        guard end < bytes.count, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"), endsMark(bytes, end + 1) else {
            return nil
        }
        return end + 1
    }

    /// The end of a line of nothing but blanks, of which the first is none to Markdown; nil where words follow.
    private static func endOfOddBlanks(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        var index = start
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
            let length = bytes[index] <= 0x20 ? 1 : WideText.blankLength(bytes, at: index)
            guard length > 0 else { return nil }
            index += length
        }
        return index
    }

    private mutating func addMark(length: Int) {
        if listMarks == 0 { column = indent }
        if listMarks == 1 { firstColumn = column }
        listMarks += 1
        guard innerQuotes == 0 else { return }
        column += length
        markEnd = column
    }

    private static func endsMark(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index >= bytes.count || bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t")
            || bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r")
    }

    /// `- - -` is a line across the page.
    private static func isRule(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        let mark = bytes[start..<end].first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") && $0 != UInt8(ascii: ">") }
        guard let mark, mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*") else { return false }
        return bytes[start..<end].allSatisfy {
            $0 == mark || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: ">")
        }
    }
}

/// A fence that is open, as far as a look at single lines can tell.
struct DialectFence {
    private var byte: UInt8
    private var length: Int
    private var quotes: Int
    /// As far to the right its end is none any more; no limit is known in a list.
    private var endColumn: Int
    /// The column at which the text of the list item begins that it stands in; 0 outside of lists.
    private var itemColumn: Int
    /// Its code is Markdown or text, in which a fence may stand.
    private var isText = false

    /// The fence that a line opens, if it does.
    ///
    /// - Parameter itemColumn: where the text of the list item begins that it stands in, 0 outside of lists; nil if unknown.
    init?(_ prefix: LinePrefix, _ bytes: UnsafeBufferPointer<UInt8>, itemColumn: Int? = nil) {
        guard !prefix.isEmpty else { return nil }
        byte = bytes[prefix.content]
        guard byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else { return nil }
        length = DialectScan.run(bytes, at: prefix.content, limit: bytes.count)
        quotes = prefix.quotes
        self.itemColumn = itemColumn ?? 0
        endColumn = itemColumn.map { $0 + 4 } ?? (prefix.listMarks > 0 ? .max : prefix.indent + 4)
        guard length >= 3 else { return nil }
        let name = DialectScan.skipBlanks(bytes, prefix.content + length)
        for words: StaticString in ["md", "markdown", "text", "txt"] where DialectScan.begins(bytes, words, at: name) { isText = true }
        let isOfWords = name < bytes.count && bytes[name] >= 0x80
        var index = prefix.content + length
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
            // Marks on both sides of Chinese are waves, which no language is called.
            if bytes[index] == byte, byte == UInt8(ascii: "`") || isOfWords { return nil }
            index += 1
        }
        if byte == UInt8(ascii: "~"), length > 5, DialectScan.isBlank(bytes, name..<max(name, index)), Self.isWave(bytes, index) {
            return nil
        }
    }

    /// Whether a line of waves stands above words of Chinese, with a blank line between: no code begins so.
    private static func isWave(_ bytes: UnsafeBufferPointer<UInt8>, _ lineEnd: Int) -> Bool {
        var next = lineEnd
        var lines = 0
        while next < bytes.count, bytes[next] <= 0x20 {
            if bytes[next] == UInt8(ascii: "\n") { lines += 1 }
            next += 1
        }
        return lines > 1 && (next == bytes.count || bytes[next] >= 0xE3)
    }

    /// Whether it stands in no list and no quote, so that nothing but a line of its own marks ends it.
    var isOutermost: Bool { itemColumn == 0 && quotes == 0 && endColumn < .max }

    /// Where the last line begins of those from `start` on that are code for certain: the line after each begins with no such mark.
    func skipCode(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var line = start
        guard !mayEnd(bytes, at: line) else { return line }
        while let end = LineStarts.first(UInt8(ascii: "\n"), in: bytes, line..<bytes.count), end + 1 < bytes.count,
            !mayEnd(bytes, at: end + 1)
        {
            line = end + 1
        }
        return line
    }

    private func mayEnd(_ bytes: UnsafeBufferPointer<UInt8>, at line: Int) -> Bool {
        let content = DialectScan.skipBlanks(bytes, line)
        return content < bytes.count && bytes[content] == byte
    }

    /// Whether a line stands outside of the quote or the list item that it began in, and so is no code.
    func isLeft(by prefix: LinePrefix) -> Bool {
        prefix.outerQuotes < quotes
            || itemColumn > 0 && !prefix.isEmpty && (quotes == 0 ? prefix.lead : prefix.indent) < itemColumn
    }

    /// Whether a line begins code of a language by a fence of the same kind, so that the one before it was to have ended.
    func isPerhapsEnded(by prefix: LinePrefix, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !prefix.isEmpty, bytes[prefix.content] == byte, prefix.listMarks == 0, prefix.quotes == quotes, !isText else { return false }
        let name = prefix.content + DialectScan.run(bytes, at: prefix.content, limit: bytes.count)
        return name - prefix.content == length && name < bytes.count && ASCII.isLetter(bytes[name])
    }

    /// Whether a line ends it by a fence of its own kind.
    func isClosed(by prefix: LinePrefix, _ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
        // In code, a dash or an angle bracket before it is code as well.
        guard prefix.content < end, bytes[prefix.content] == byte, prefix.listMarks == 0, prefix.quotes == quotes,
            prefix.indent < endColumn
        else { return false }
        let run = DialectScan.run(bytes, at: prefix.content, limit: end)
        return run >= length && DialectScan.isBlank(bytes, prefix.content + run..<end)
    }
}
