import Diagnostics

/// Comments and highlights whose signs an input method made full-width.
extension DialectScan {
    /// `％％words％％` on one line, or over lines between two that hold nothing else; behind a number it is a share.
    mutating func readWidePercent(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = index
        guard !line.isPerhapsCode, table == nil, Self.begins(bytes, "％％", at: start), !Self.begins(bytes, "％", at: start + 6) else {
            return
        }
        if start == line.content, Self.isBlank(bytes, start + 6..<line.end) {
            guard let end = endOfWideComment(bytes) else { return find(.loneComment, start..<start + 6) }
            hide(bytes, start..<end)
            find(.wideComment, start..<start + 6, "%%")
            index = end
            return
        }
        guard start == line.content || !isNumeral(bytes, before: start), let close = wideEnd(bytes, "％", from: start + 6),
            Self.begins(bytes, "％％", at: close), !Self.begins(bytes, "％", at: close + 6), !isNumeral(bytes, before: close)
        else { return }
        hide(bytes, start..<close + 6)
        find(.wideComment, start..<close + 6, "%%" + Self.string(bytes, start + 6..<close) + "%%")
        index = close + 6
    }

    private func isNumeral(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
        let end = Self.contentEnd(bytes, line.content..<index)
        guard end > line.content else { return false }
        if bytes[end - 1] < 0x80 { return ASCII.isDigit(bytes[end - 1]) }
        let before = WideText.start(bytes, before: end)
        return WideText.scalar(bytes, at: before).map { Multiplication.isNumber($0) } ?? false
            || PlainLabel.numerals.contains { Self.begins(bytes, $0, at: before) }
    }

    /// Behind the marks on a later line that holds nothing but them.
    private func endOfWideComment(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var start = line.end + 1
        while start < bytes.count {
            let content = Self.skipBlanks(bytes, start)
            let end = Self.lineEnd(bytes, from: content)
            let words = content..<max(content, Self.contentEnd(bytes, content..<end))
            if words.count == 6, Self.begins(bytes, "％％", at: content) || words.count == 2 && Self.begins(bytes, "%%", at: content) {
                return words.upperBound
            }
            start = end + 1
        }
        return nil
    }

    /// `＝＝words＝＝` on one line; `甲＝＝乙，丙＝＝丁` compares.
    mutating func readWideEquals(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = index
        guard start > skippedEquals + 3, !line.isPerhapsCode, Self.begins(bytes, "＝＝", at: start),
            start < 3 || !Self.begins(bytes, "＝", at: start - 3), !Self.begins(bytes, "＝", at: start + 6)
        else { return }
        guard let end = wideEnd(bytes, "＝", from: start + 6), Self.begins(bytes, "＝＝", at: end), !Self.begins(bytes, "＝", at: end + 6),
            isMarked(bytes, start + 6..<end), start == line.content || !ASCII.isAlphanumeric(bytes[start - 1])
        else { return }
        let mark = StandIn.nothing.bytes + "==".utf8 + StandIn.nothing.bytes
        edits.replace(start..<start + 6, with: mark)
        edits.replace(end..<end + 6, with: mark)
        find(.wideEquals, start..<end + 6, "==" + Self.string(bytes, start + 6..<end) + "==")
        index = start + 6
        skippedEquals = end
    }

    /// Whether nothing parts clauses among some words, so that one mark stands around them.
    private func isMarked(_ bytes: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) -> Bool {
        guard bytes[words.lowerBound] > 0x20, bytes[words.upperBound - 1] > 0x20, words.contains(where: { bytes[$0] >= 0xE4 }),
            !bytes[words].contains(where: { "=,;|`".utf8.contains($0) })
        else { return false }
        var index = words.lowerBound
        while index + 3 < words.upperBound {
            if bytes[index] == 0xE3 || bytes[index] == 0xEF, let scalar = WideText.scalar(bytes, at: index),
                [0x3000, 0x3001, 0x3002, 0xFF0C, 0xFF1B, 0xFF1F].contains(scalar)
            {
                return false
            }
            index += 1
        }
        return true
    }
}
