/// Writes a table as CSV (RFC 4180) that spreadsheets open with Chinese intact: UTF-8 with a byte order mark, lines
/// ended by CRLF, and no cell that a spreadsheet would take for a formula and run.
public struct CSVText: Sendable {
    public private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    public init() {}

    /// A row of cells, the first row of a table being its heads.
    public mutating func row(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell, isAlone: cells.count == 1)
        }
        bytes += [0x0D, 0x0A]
    }

    /// An empty cell alone in its row is quoted: a blank line would be no row.
    private mutating func append(_ cell: String, isAlone: Bool) {
        let text = Self.harmless(cell)
        let needsQuotes =
            text.isEmpty
            ? isAlone
            : text.contains { byte in
                byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "'") || byte <= 0x20
            }
        guard needsQuotes else {
            bytes += text
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in text {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// The text without control characters, its line breaks as LF; an apostrophe goes before what begins like a formula.
    private static func harmless(_ cell: String) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(cell.utf8.count + 1)
        var previous: UInt8 = 0
        for byte in cell.utf8 {
            switch byte {
            case 0x0A: if previous != 0x0D { text.append(byte) }
            case 0x0D: text.append(0x0A)
            case 0x09: text.append(0x20)
            case 0..<0x20, 0x7F: break
            default: text.append(byte)
            }
            previous = byte
        }
        return beginsLikeFormula(cell) ? [UInt8(ascii: "'")] + text : text
    }

    /// Spreadsheets look past leading blanks and read the full-width signs like the others. A number may have its sign.
    private static func beginsLikeFormula(_ cell: String) -> Bool {
        let blanks: Set<Unicode.Scalar> = [" ", "\t", "\r", "\n", "\u{A0}", "\u{3000}", "\u{FEFF}"]
        let rest = cell.unicodeScalars.drop { blanks.contains($0) || $0.value < 0x20 || $0.value == 0x7F }
        switch rest.first {
        case "=", "@", "＝", "＠": return true
        case "+", "-", "＋", "－": return !isNumber(rest.dropFirst())
        default: return false
        }
    }

    private static func isNumber(_ text: Substring.UnicodeScalarView) -> Bool {
        var points = 0
        for scalar in text {
            if scalar == "." { points += 1 } else if !("0"..."9").contains(scalar) { return false }
        }
        return points <= 1 && text.first != "." && text.last != "." && !text.isEmpty
    }
}
