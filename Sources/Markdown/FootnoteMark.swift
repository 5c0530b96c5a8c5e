/// The mark of a footnote, in the signs that Markdown wants or in others: `[^1]`, `［^1］`, `【^1】`, `[＾1]`, `[^ 1]`.
struct FootnoteMark {
    /// Without blanks around it.
    var label: Range<Int>
    /// From its opening bracket to behind its closing one.
    var range: Range<Int>
    /// Behind the colon that follows, where one does.
    var colonEnd: Int?
    /// Markdown sees none in it.
    var isLoose: Bool
    /// Its signs are Markdown's, with blanks among them at most.
    var isNarrow: Bool

    private static let longestLabel = 60

    init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int) {
        let isWide = bytes[start] != UInt8(ascii: "[")
        guard start + 3 < limit, !isWide || Self.opens(bytes, start) else { return nil }
        var index = start + (isWide ? 3 : 1)
        let hasWideCaret = DialectScan.begins(bytes, "＾", at: index)
        guard hasWideCaret || index < limit && bytes[index] == UInt8(ascii: "^") else { return nil }
        index += hasWideCaret ? 3 : 1
        let inner = index
        while index < limit, index - inner < Self.longestLabel, !Self.endsLabel(bytes, index) { index += 1 }
        guard index < limit, index > inner else { return nil }
        let isCloseWide = bytes[index] != UInt8(ascii: "]")
        guard !isCloseWide || Self.closes(bytes, index) else { return nil }
        let first = DialectScan.skipBlanks(bytes, inner)
        var last = index
        while last > first, bytes[last - 1] <= 0x20 { last -= 1 }
        guard last > first, !bytes[first..<last].contains(where: { $0 <= 0x20 }) else { return nil }
        label = first..<last
        range = start..<index + (isCloseWide ? 3 : 1)
        isNarrow = !isWide && !hasWideCaret && !isCloseWide
        isLoose = !isNarrow || first > inner || last < index
        // `【^_^】` is a face, and `[^ a-z]+` a pattern.
        guard !bytes[label].contains(UInt8(ascii: "^")), Self.hasWord(bytes, label) else { return nil }
        guard !isNarrow || bytes[label].allSatisfy({ ASCII.isAlphanumeric($0) || $0 >= 0x80 }),
            !isNarrow || range.upperBound >= limit || !"(*+?{".utf8.contains(bytes[range.upperBound])
        else { return nil }
        if DialectScan.begins(bytes, "：", at: range.upperBound) {
            colonEnd = range.upperBound + 3
        } else if range.upperBound < limit, bytes[range.upperBound] == UInt8(ascii: ":") {
            colonEnd = range.upperBound + 1
        }
    }

    /// Whether a letter, a digit or a Han character is in it, and no face's eye.
    private static func hasWord(_ bytes: UnsafeBufferPointer<UInt8>, _ label: Range<Int>) -> Bool {
        var hasWord = false
        for index in label {
            if DialectScan.begins(bytes, "＾", at: index) { return false }
            hasWord =
                hasWord || ASCII.isAlphanumeric(bytes[index])
                || bytes[index] >= 0xE4 && WideText.scalar(bytes, at: index).map(WideText.isHan) ?? false
        }
        return hasWord
    }

    private static func endsLabel(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        bytes[index] == UInt8(ascii: "]") || bytes[index] == UInt8(ascii: "[") || bytes[index] >= 0xE3 && closes(bytes, index)
    }

    private static func opens(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        DialectScan.begins(bytes, "［", at: index) || DialectScan.begins(bytes, "【", at: index)
    }

    private static func closes(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        DialectScan.begins(bytes, "］", at: index) || DialectScan.begins(bytes, "】", at: index)
    }
}

extension DialectScan {
    /// Reads a footnote's mark in other signs as one, where the text has both the note and its mark, and tells of one without a note.
    ///
    /// - Returns: whether one stood here, and was gone over.
    mutating func readLooseFootnote(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard !line.isPerhapsCode, let mark = FootnoteMark(bytes, at: index, limit: line.end), mark.isLoose else { return false }
        let look = footnotes ?? FootnoteLook(bytes)
        footnotes = look
        let label = FootnoteLook.label(bytes, mark.label)
        let name = "[^" + Self.string(bytes, mark.label) + "]"
        let isDefinition = mark.range.lowerBound == line.content && mark.colonEnd != nil
        guard hasFootnote(label, bytes) else {
            guard !mark.isNarrow else { return false }
            find(.footnoteWithoutText, mark.range)
            findings[findings.count - 1].whole = name
            index = mark.range.upperBound
            return true
        }
        // One that nobody names is told of as such.
        guard look.names.contains(label) else { return false }
        var range = mark.range
        var meant = name
        if isDefinition, let colonEnd = mark.colonEnd {
            range = range.lowerBound..<Self.skipBlanks(bytes, colonEnd)
            meant += ": "
        }
        edits.replace(range, with: meant.utf8)
        find(.footnoteMark, range, meant)
        index = range.upperBound
        return true
    }
}
