/// The line under a table's head, in whatever dashes and bars.
struct TableRule {
    var content: Range<Int>
    var cells: [String]
    /// It holds only what Markdown wants there.
    var isPlain: Bool
    var hasWideBar = false
    private static let dashes: [StaticString] = ["—", "–", "－", "─", "━"]

    init?(_ bytes: UnsafeBufferPointer<UInt8>, lineAt start: Int) {
        var begin = start
        while begin < bytes.count,
            bytes[begin] == UInt8(ascii: " ") || bytes[begin] == UInt8(ascii: "\t") || bytes[begin] == UInt8(ascii: ">")
        { begin += 1 }
        let end = DialectScan.contentEnd(bytes, begin..<DialectScan.lineEnd(bytes, from: begin))
        guard end > begin, end - begin < 4000 else { return nil }
        (content, cells, isPlain) = (begin..<end, [], true)
        guard readCells(bytes), !cells.isEmpty, cells.contains(where: { $0.contains("-") }) else { return nil }
        for number in cells.indices where !Self.isRule(cells[number]) {
            isPlain = false
            cells[number] = Self.mended(cells[number])
        }
    }

    /// False where something else than dashes, colons and bars stands on the line, or no bar.
    private mutating func readCells(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var cell = ""
        var bars = 0
        var index = content.lowerBound
        while index < content.upperBound {
            guard let piece = Piece(bytes, at: index, content) else { return false }
            if !piece.isPlain { isPlain = false }
            if piece.sign == UInt8(ascii: "|") {
                if !(cell.trimmed().isEmpty && bars == 0) { cells.append(cell.trimmed()) }
                cell = ""
                bars += 1
                if piece.length > 1 { hasWideBar = true }
            } else if let sign = piece.sign {
                cell.unicodeScalars.append(UnicodeScalar(sign))
            }
            index += piece.length
        }
        if !cell.trimmed().isEmpty { cells.append(cell.trimmed()) }
        return bars > 0
    }
    /// One sign of such a line.
    private struct Piece {
        var length = 1
        /// What it stands for: a dash, a colon, a bar or a blank; nil of a blank that Markdown doesn't know.
        var sign: UInt8?
        var isPlain = true

        init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ content: Range<Int>) {
            switch bytes[index] {
            case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "|"): sign = bytes[index]
            case UInt8(ascii: "="): (sign, isPlain) = (UInt8(ascii: "-"), false)
            case UInt8(ascii: "+") where Self.isCrossing(bytes, index, content): (sign, isPlain) = (UInt8(ascii: "|"), false)
            case 0xC2 where DialectScan.begins(bytes, "\u{A0}", at: index): (length, isPlain) = (2, false)
            case 0xE3 where DialectScan.begins(bytes, "\u{3000}", at: index): (length, isPlain) = (3, false)
            case 0xE2, 0xEF:
                (length, isPlain) = (3, false)
                if DialectScan.begins(bytes, "｜", at: index) {
                    sign = UInt8(ascii: "|")
                } else if DialectScan.begins(bytes, "：", at: index) {
                    sign = UInt8(ascii: ":")
                } else if TableRule.dashes.contains(where: { DialectScan.begins(bytes, $0, at: index) }) {
                    sign = UInt8(ascii: "-")
                } else {
                    return nil
                }
            default: return nil
            }
        }

        /// `|----+----|` of Org and of databases; with one at its edge the table is drawn.
        private static func isCrossing(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ content: Range<Int>) -> Bool {
            index > content.lowerBound && index + 1 < content.upperBound && bytes[index - 1] == UInt8(ascii: "-")
                && bytes[index + 1] == UInt8(ascii: "-") && bytes[content.lowerBound] != UInt8(ascii: "+")
        }
    }

    private static func isRule(_ cell: String) -> Bool {
        let dashes = cell.utf8.drop { $0 == UInt8(ascii: ":") }
        return cell.utf8.count - dashes.count <= 1 && dashes.prefix { $0 == UInt8(ascii: "-") }.count > 0
            && (dashes.drop { $0 == UInt8(ascii: "-") }.elementsEqual("".utf8)
                || dashes.drop { $0 == UInt8(ascii: "-") }.elementsEqual(":".utf8))
    }

    private static func mended(_ cell: String) -> String {
        (cell.hasPrefix(":") ? ":" : "") + "---" + (cell.count > 1 && cell.hasSuffix(":") ? ":" : "")
    }

    /// The rule for a head of so many cells.
    func written(_ columns: Int) -> String {
        "| " + (0..<columns).map { $0 < cells.count ? cells[$0] : "---" }.joined(separator: " | ") + " |"
    }
}
