import Diagnostics

/// Reads CSV (RFC 4180) as spreadsheets and people write it: quoted cells, any line break, commas, semicolons or tabs.
struct CSVReader {
    struct Cell: Sendable {
        var text: String
        /// In bytes of the source.
        var range: Range<Int>
    }

    private let bytes: [UInt8]
    private let separator: UInt8
    private var position: Int
    /// Where a quoted cell began that never ends.
    private(set) var unclosed: Int?

    init(_ source: SourceText) {
        bytes = source.bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        separator = Self.separator(bytes[position...].prefix { $0 != 0x0A && $0 != 0x0D })
    }

    /// What the first line has most of; the comma where it has none.
    private static func separator(_ line: ArraySlice<UInt8>) -> UInt8 {
        let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
        let counts = candidates.map { candidate in line.count { $0 == candidate } }
        guard let most = counts.max(), most > 0, let index = counts.firstIndex(of: most) else { return candidates[0] }
        return candidates[index]
    }

    /// The next row with anything in it; nil at the end.
    mutating func row() -> [Cell]? {
        while position < bytes.count, unclosed == nil {
            var cells: [Cell] = []
            repeat { cells.append(cell()) } while take(separator)
            endLine()
            if cells.contains(where: { !$0.text.isEmpty }) { return cells }
        }
        return nil
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func endLine() {
        if take(0x0D) { _ = take(0x0A) } else { _ = take(0x0A) }
    }

    private var isAtEndOfCell: Bool {
        guard position < bytes.count else { return true }
        return bytes[position] == separator || bytes[position] == 0x0A || bytes[position] == 0x0D
    }

    private mutating func cell() -> Cell {
        let start = position
        var text: [UInt8] = []
        if take(UInt8(ascii: "\"")) {
            while position < bytes.count {
                let byte = bytes[position]
                position += 1
                if byte == UInt8(ascii: "\""), !take(UInt8(ascii: "\"")) {
                    // What a hasty hand leaves behind the closing quote belongs to the cell.
                    while !isAtEndOfCell {
                        text.append(bytes[position])
                        position += 1
                    }
                    return cell(text, start)
                }
                text.append(byte)
            }
            unclosed = start
            return cell(text, start)
        }
        while !isAtEndOfCell {
            text.append(bytes[position])
            position += 1
        }
        return cell(text, start)
    }

    private func cell(_ text: [UInt8], _ start: Int) -> Cell {
        Cell(text: Self.trimmed(String(decoding: text, as: UTF8.self)), range: start..<position)
    }

    private static func trimmed(_ text: String) -> String {
        var rest = text[...]
        while let first = rest.first, first.isWhitespace || first == "\u{FEFF}" { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }
}
