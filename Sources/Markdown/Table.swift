import Limits

/// The table that is being read, as far as its lines need help.
struct Table {
    var columns: Int
    /// Bars stand at both ends of its head.
    var hasEdges = false
    /// `｜` parts its cells.
    var isWide: Bool
    /// `｜` parts the cells of the row that is being read.
    var isRowWide = false
    /// The line under the head.
    var ruleStart: Int
    /// Head and rule with so many cells more, for the messages of all rows that have as many.
    var widened: (count: Int, text: String?)?
    /// The bars of the row that is being read: between cells, and within code.
    var bars: [Int] = []
    var barsInCode: [Int] = []
    /// Longer lines aren't looked at: for each run of backticks the line is read on to its end.
    static let longestRow = Limits.tableRow.value

    /// What a line of bars looks like: its cells, and which bars it has.
    struct Shape: Equatable {
        var cells: Int
        var bars: Int
        var hasWide: Bool
        var beginsWithBar: Bool
        var endsWithBar: Bool
    }

    /// The cells of a line, bars in code and in wiki links left out.
    static func shape(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Shape {
        var shape = Shape(cells: 1, bars: 0, hasWide: false, beginsWithBar: false, endsWithBar: false)
        var index = content.lowerBound
        var lastBar = -1
        // Where plain bars part the cells, a full-width one is text.
        let mayBeWide =
            DialectScan.begins(bytes, "｜", at: index) || !bytes[content].contains(UInt8(ascii: "|")) || isWideWithin(bytes, content)
        while index < content.upperBound {
            let isWide = mayBeWide && bytes[index] == 0xEF && DialectScan.begins(bytes, "｜", at: index)
            if isWide || bytes[index] == UInt8(ascii: "|") {
                shape.bars += 1
                shape.hasWide = shape.hasWide || isWide
                if index == content.lowerBound { shape.beginsWithBar = true }
                index += isWide ? 3 : 1
                lastBar = index
                continue
            }
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 2
            case UInt8(ascii: "`"): index = codeEnd(bytes, index, content.upperBound)
            case UInt8(ascii: "["):
                index = WikiSyntax.end(bytes, at: index) ?? index + 1
            default: index += 1
            }
        }
        shape.endsWithBar = shape.bars > 0 && lastBar == content.upperBound && shape.bars > (shape.beginsWithBar ? 1 : 0)
        shape.cells = shape.bars + 1 - (shape.beginsWithBar ? 1 : 0) - (shape.endsWithBar ? 1 : 0)
        return shape
    }

    /// `| 时段 ｜ 地点 |`: plain bars around the row alone.
    static func isWideWithin(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Range<Int>) -> Bool {
        let bar = UInt8(ascii: "|")
        guard content.count > 4, bytes[content.lowerBound] == bar, bytes[content.upperBound - 1] == bar else { return false }
        let within = content.lowerBound + 1..<content.upperBound - 1
        guard !bytes[within].contains(bar) else { return false }
        return within.contains { bytes[$0] == 0xEF && DialectScan.begins(bytes, "｜", at: $0) }
    }

    private static func codeEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int) -> Int {
        let length = DialectScan.run(bytes, at: start, limit: limit)
        var index = start + length
        while index < limit {
            if bytes[index] == UInt8(ascii: "`") {
                let run = DialectScan.run(bytes, at: index, limit: limit)
                index += run
                if run == length { return index }
            } else {
                index += 1
            }
        }
        return start + length
    }
}
