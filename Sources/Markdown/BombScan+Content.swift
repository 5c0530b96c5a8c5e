import Limits

extension BombScan {
    /// What counts of one line.
    struct Line {
        var pipes = 0
        var ats = 0
        /// Since the last blank.
        var wordStart = 0
        var wwws = 0
        var parentheses = 0
        /// Commas and semicolons with a word right behind them.
        var separators = 0
    }

    /// Reads what stands behind a line's marks: counts what would take cmark too long, and notes the signs of what is read otherwise.
    ///
    /// Long, for every byte of a text goes through this one loop.
    ///
    /// - Returns: the end of the line.
    mutating func readContent(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ classes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var line = Line(wordStart: start)
        var index = start
        var newMarks = 1
        let count = bytes.count
        scan: while index < count {
            let byte = bytes[index]
            guard classes[Int(byte)] != 0 else {
                index += 1
                continue
            }
            // What is no mark to cmark goes on with the next byte; all else falls through and counts.
            switch byte {
            case UInt8(ascii: "\n"): break scan
            case UInt8(ascii: " "), UInt8(ascii: "\t"):
                if byte == UInt8(ascii: "\t") || paragraph.lines == 0 && Self.isWideGap(bytes, index, start) { flags.insert(.looseLine) }
                endWord(&line, at: index)
                index += 1
                continue
            case UInt8(ascii: ","), UInt8(ascii: ";"):
                // In prose a blank follows.
                if paragraph.lines == 0, index + 1 < count, bytes[index + 1] > 0x20 {
                    line.separators += 1
                    if line.separators == 2 { flags.insert(.looseLine) }
                }
                index += 1
                continue
            case UInt8(ascii: "$"), UInt8(ascii: "{"), UInt8(ascii: "("), UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "^"),
                UInt8(ascii: "%"):
                noteSign(byte, bytes, index, start)
                index += 1
                continue
            case UInt8(ascii: "\\"): index += readBackslash(bytes, index, start) ? 1 : 0
            case UInt8(ascii: "|"):
                line.pipes += 1
                flags.insert(.bars)
            case UInt8(ascii: "["):
                noteBracket(bytes, index, start)
                paragraph.openBrackets += 1
            case UInt8(ascii: "]"):
                definitions.closings += 1
                noteBracketEnd(bytes, index)
                paragraph.brackets += paragraph.openBrackets
                paragraph.openBrackets = max(0, paragraph.openBrackets - 1)
            case UInt8(ascii: "<"):
                if Self.mayEndFace(bytes, index, start) { flags.insert(.looseLine) }
                readAngle(bytes, index)
            case UInt8(ascii: "@"): line.ats += 1
            case UInt8(ascii: ")"): line.parentheses += 1
            case UInt8(ascii: ":"): readColon(bytes, index, start, &line)
            case UInt8(ascii: "w"):
                if index + 3 < count, bytes[index + 1] == byte, bytes[index + 2] == byte, bytes[index + 3] == UInt8(ascii: ".") {
                    line.wwws += 1
                    if index > start, bytes[index - 1] >= 0x80 { flags.insert(.looseLink) }
                }
            case UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "="), UInt8(ascii: "_"):
                noteDelimiter(byte, bytes, index, start)
            case 0x0B: flags.insert(.looseLine)
            case 0xE2, 0xC2, 0x01...0x08, 0x0E...0x1F, 0x7F:
                if DialectScan.unseenLength(bytes, at: index) != 0 { flags.insert(.looseLine) }
                index += byte == 0xE2 ? 3 : byte == 0xC2 ? 2 : 1
                continue
            case 0xE3:
                noteWideBracket(bytes, index)
                index += 3
                continue
            case DialectToken.lead.0:
                readFullWidth(bytes, index, &line)
                index += 1
                continue
            default: break
            }
            newMarks += 1
            index += 1
        }
        finish(line, bytes, start..<min(index, count), newMarks)
        return min(index, count)
    }

    /// Two blanks between words.
    private static func isWideGap(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ start: Int) -> Bool {
        index > start && bytes[index - 1] == 0x20 && index + 1 < bytes.count && bytes[index + 1] > 0x20
    }

    private mutating func endWord(_ line: inout Line, at index: Int) {
        if line.wwws > 0 { checkWord(line, index) }
        line.wordStart = index + 1
        line.parentheses = 0
        line.wwws = 0
    }

    private mutating func checkWord(_ line: Line, _ end: Int) {
        if (line.wwws + line.parentheses) * (end - line.wordStart) > Limits.bareAddresses.value { report(.addresses, line.wordStart) }
    }

    private mutating func finish(_ line: Line, _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ newMarks: Int) {
        if line.wwws > 0 { checkWord(line, range.upperBound) }
        if line.ats * range.count > Limits.bareAddresses.value { report(.addresses, range.lowerBound) }
        marks += newMarks
        if marks > Limits.marks.value { report(.marks, range.lowerBound) }
        columns += line.pipes * line.pipes
        if columns > Limits.tableBars.value { report(.columns, range.lowerBound) }
        if Self.isDelimiterRow(bytes, range) {
            paragraph.delimiterRows += paragraph.lines + (range.lowerBound - paragraph.start) / 64
            if paragraph.delimiterRows > Limits.delimiterRows.value { report(.delimiterRows, range.lowerBound) }
            // A rule that is shorter than the head is made as long.
            tableColumns = max(tableColumns, line.pipes + 1, pipesBefore + 1)
        }
        pipesBefore = line.pipes
        cells += tableColumns
        if cells > Limits.tableCells.value { report(.cells, range.lowerBound) }
        if bytes[range.lowerBound] == UInt8(ascii: "[") {
            definitions.begin(at: range.lowerBound)
            if range.count > 1, bytes[range.lowerBound + 1] == UInt8(ascii: "^") {
                footnotes += 1
                flags.insert(.looseLine)
            }
        }
    }

    /// Whether a line holds nothing but dashes, colons, bars and blanks, of any width.
    private static func isDelimiterRow(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var hasDash = false
        for index in range {
            switch bytes[index] {
            case UInt8(ascii: "-"): hasDash = true
            case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0B, 0x0C: break
            case UInt8(ascii: "="), 0xE2, 0xEF: hasDash = true
            case 0x80...0xBF: break
            default: return false
            }
        }
        return hasDash
    }

    /// 1 for bytes that the scan looks at.
    static let classes: [UInt8] = {
        var classes = [UInt8](repeating: 0, count: 256)
        for byte in "\n\t\u{B} *_~=`[]!<>&\\|:w@()%${+^,;".utf8 { classes[Int(byte)] = 1 }
        for byte in [0xE3, 0xE2, 0xC2, 0x7F] + Array(0x01...0x08) + Array(0x0E...0x1F) { classes[byte] = 1 }
        classes[Int(DialectToken.lead.0)] = 1
        return classes
    }()
}
