/// Lets emphasis end after full-width punctuation and begin before it, as in `**注意：**请` and `说**“好”**了`.
///
/// CommonMark asks for a blank there, which Chinese doesn't have. cmark gets a noncharacter, which it takes for a
/// letter, in place of the punctuation mark; the renderer writes the mark again.
enum WideEmphasis {
    /// The marks, three bytes each, that U+FDD8 and the following stand for.
    static let marks: [[UInt8]] = ["：", "，", "。", "！", "？", "；", "、", "）", "（", "》", "《", "」", "「", "』", "『", "】", "【",
        "”", "“", "’", "‘", "…", "—", "％"].map { Array($0.utf8) }
    private static let firstThird: UInt8 = 0x98

    /// The mark that the character at `index` stands for.
    @inline(__always)
    static func mark(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> [UInt8]? {
        guard index + 2 < bytes.count, bytes[index + 1] == DialectToken.lead.1 else { return nil }
        let number = Int(bytes[index + 2]) - Int(firstThird)
        return number >= 0 && number < marks.count ? marks[number] : nil
    }

    static func hide(_ number: Int, at index: Int, in text: inout [UInt8]) {
        text[index] = DialectToken.lead.0
        text[index + 1] = DialectToken.lead.1
        text[index + 2] = firstThird + UInt8(number)
    }

    /// The number of the mark that begins at `index`.
    static func number(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        guard index >= 0, index + 2 < bytes.count, bytes[index] >= 0xE2 else { return nil }
        return marks.firstIndex { $0[0] == bytes[index] && $0[1] == bytes[index + 1] && $0[2] == bytes[index + 2] }
    }

    /// Whether a `*` touches anything but ASCII, so that a closer look is worthwhile.
    @inline(__always)
    static func mayNeedHelp(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index > 0 && bytes[index - 1] >= 0x80 || index + 1 < bytes.count && bytes[index + 1] >= 0x80
    }

    /// The place of the mark that keeps the run of `*` at `run` from opening or closing, if one does.
    static func obstacle(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>, isOpen: Bool) -> (index: Int, number: Int)? {
        let before = run.lowerBound - 3
        if isOpen, isLetter(bytes, after: run.upperBound), let number = number(bytes, at: before) { return (before, number) }
        if !isOpen, isLetter(bytes, before: run.lowerBound), let number = number(bytes, at: run.upperBound) {
            return (run.upperBound, number)
        }
        return nil
    }

    private static func isLetter(_ bytes: UnsafeBufferPointer<UInt8>, after index: Int) -> Bool {
        guard index < bytes.count else { return false }
        if bytes[index] < 0x80 { return isAlphanumeric(bytes[index]) }
        guard let scalar = WideText.scalar(bytes, at: index) else { return false }
        return scalar != 0x3000 && scalar != 0xA0 && !WideText.isPunctuation(scalar)
    }

    private static func isLetter(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
        guard index > 0 else { return false }
        if bytes[index - 1] < 0x80 { return isAlphanumeric(bytes[index - 1]) }
        var start = index - 1
        while start > 0, bytes[start] & 0xC0 == 0x80, index - start < 4 { start -= 1 }
        return isLetter(bytes, after: start)
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        0x30...0x39 ~= byte || 0x41...0x5A ~= byte & 0xDF
    }
}
