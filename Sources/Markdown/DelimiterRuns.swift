/// What runs of `*`, `~~` and `==` mean beside Chinese, where CommonMark asks for a blank that nobody writes.
///
/// `**注意：**请` ends with punctuation right before a letter, `说**“好”**` begins with it right after one: cmark takes the
/// marks for text. A stand-in between mark and punctuation helps, where it is sure which of the two a run is.
struct DelimiterRuns {
    /// The runs of the paragraph that wait for their end: which mark, how long, and where the words behind it begin.
    private var open: [(byte: UInt8, length: Int, words: Int)] = []
    private static let deepest = 16

    mutating func reset() {
        if !open.isEmpty { open.removeAll(keepingCapacity: true) }
    }

    /// Whether a run of this mark and length waits for its end.
    func isOpen(_ byte: UInt8, _ length: Int) -> Bool { open.contains { $0.byte == byte && $0.length == length } }

    /// Where the stand-in goes, if the run at `run` needs one.
    mutating func help(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Int? {
        let byte = bytes[run.lowerBound]
        let isBlankBefore = run.lowerBound == 0 || Self.isBlank(bytes, before: run.lowerBound)
        let isBlankAfter = run.upperBound == bytes.count || Self.isBlank(bytes, at: run.upperBound)
        if isBlankBefore && isBlankAfter { return nil }
        if !isBlankBefore, mayClose(bytes, run), let match = open.lastIndex(where: { $0.byte == byte && $0.length == run.count }) {
            let words = open[match].words..<run.lowerBound
            open.removeSubrange(match...)
            return needsHelp(bytes, endingBy: run, words) ? run.lowerBound : nil
        }
        guard !isBlankAfter,
            run.count > 2 || isBlankBefore || !Self.isEndOfClause(bytes, at: run.upperBound, isSingle: run.count == 1)
                || Self.isAroundMarks(bytes, run)
        else {
            return nil
        }
        if open.count < Self.deepest { open.append((byte, run.count, run.upperBound)) }
        return needsHelp(bytes, beginningBy: run) ? run.upperBound : nil
    }

    /// Whether cmark would take the end of emphasis for text.
    private func needsHelp(_ bytes: UnsafeBufferPointer<UInt8>, endingBy run: Range<Int>, _ words: Range<Int>) -> Bool {
        guard let after = Neighbour(bytes, at: run.upperBound), let before = Neighbour(bytes, before: run.lowerBound) else { return false }
        if before == .widePunctuation, Self.becomesLetter(bytes, run.upperBound) { return true }
        if Self.isHindered(punctuation: before, letter: after) { return true }
        if after == .foreignLetter, before == .punctuation { return run.count > 1 || bytes[words].contains { $0 >= 0xC2 } }
        // `**电压:**5V`, `选**(A)**2分`: a pair around or beside Chinese words.
        if before == .punctuation, after == .letter, words.count < 120,
            bytes[words].contains(where: { $0 >= 0xE3 }) || run.count == 2 && isBesideWide(bytes, words, run.count)
        {
            return true
        }
        // Behind `"` of `**~~"甲"~~**乙`, which ends within a mark that is helped itself.
        return after == .punctuation && before == .punctuation
            && Neighbour(bytes, at: Self.marksEnd(bytes, run.upperBound)) == .wideLetter
    }

    /// Whether cmark would take the beginning of emphasis for text.
    private func needsHelp(_ bytes: UnsafeBufferPointer<UInt8>, beginningBy run: Range<Int>) -> Bool {
        guard let after = Neighbour(bytes, at: run.upperBound), let before = Neighbour(bytes, before: run.lowerBound) else { return false }
        if after == .widePunctuation, "$]=~*_".utf8.contains(bytes[run.lowerBound - 1]) { return true }
        if Self.isHindered(punctuation: after, letter: before) { return true }
        if before == .foreignLetter, after == .punctuation { return Self.opensBesideForeign(bytes, run) }
        guard after == .punctuation, before == .punctuation else { return false }
        // `_**"甲"**_乙` gets a star for its underscore, with a letter beside it.
        return bytes[run.lowerBound - 1] == UInt8(ascii: "_")
            || Neighbour(bytes, before: Self.marksStart(bytes, run.lowerBound)) == .wideLetter
    }

    /// Whether the run that opens before some words stands behind a wide letter.
    private func isBesideWide(_ bytes: UnsafeBufferPointer<UInt8>, _ words: Range<Int>, _ length: Int) -> Bool {
        Neighbour(bytes, before: words.lowerBound - length) == .wideLetter
    }

    /// As many marks as may stand within each other.
    private static let mostMarks = 8

    static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "*") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "_")
    }

    /// Behind the marks that begin at `index`.
    static func marksEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        var end = index
        while end < bytes.count, end - index < mostMarks, isMark(bytes[end]) { end += 1 }
        return end
    }

    /// Where the marks begin that end before `index`.
    static func marksStart(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        var start = index
        while start > 0, index - start < mostMarks, isMark(bytes[start - 1]) { start -= 1 }
        return start
    }

    /// Whether a formula, a link, an emoji or a further mark stands here, which cmark gets as a word, or passes over.
    private static func becomesLetter(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: "$"), UInt8(ascii: "="), UInt8(ascii: "~"), UInt8(ascii: "*"), UInt8(ascii: "_"): true
        case UInt8(ascii: "\\"): index + 1 < bytes.count && (bytes[index + 1] == UInt8(ascii: "(") || bytes[index + 1] == UInt8(ascii: "["))
        case UInt8(ascii: "["): index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "[")
        case UInt8(ascii: ":"): index + 1 < bytes.count && 0x61...0x7A ~= bytes[index + 1]
        default: false
        }
    }

    /// How many marks end what is open where others of the same run begin the next: two of the four of `**甲****乙**`, and of the
    /// three of `**甲：***乙*`. nil where the run is no such seam.
    mutating func seam(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Int? {
        guard run.count == 4 || run.count == 3, run.lowerBound > 0, run.upperBound < bytes.count,
            bytes[run.lowerBound - 1] >= 0x80 || bytes[run.upperBound] >= 0x80,
            !Self.isBlank(bytes, before: run.lowerBound), !Self.isBlank(bytes, at: run.upperBound)
        else { return nil }
        let byte = bytes[run.lowerBound]
        if run.count == 4 { return isOpen(byte, 2) ? 2 : nil }
        guard byte == UInt8(ascii: "*"), isOpen(byte, 1) != isOpen(byte, 2), let last = open.last, last.byte == byte, last.length < 3,
            !Self.isMark(bytes[run.upperBound])
        else { return nil }
        open[open.count - 1].length = 3 - last.length
        return last.length
    }

    /// Nothing ends right after an opening bracket; and one asterisk after a comma begins the next word of a list of fields:
    /// `*必填，*选填`, `*123#，*67`.
    private func mayClose(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Bool {
        let start = WideText.start(bytes, before: run.lowerBound)
        let isField = run.count == 1 && bytes[run.lowerBound] == UInt8(ascii: "*")
        if bytes[start] < 0x80 { return !(isField ? "([{,;/" : "([{").utf8.contains(bytes[start]) }
        let scalar = WideText.scalar(bytes, at: start) ?? 0
        if [0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0xFF08, 0x201C, 0x2018].contains(scalar) { return false }
        return !isField || ![0xFF0C, 0x3001, 0xFF1B].contains(scalar)
    }

    /// Nothing begins right behind words and before what ends a clause: `姓名*、班级*`, `王**、李**`.
    private static func isEndOfClause(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, isSingle: Bool) -> Bool {
        guard bytes[index] >= 0xE2, let scalar = WideText.scalar(bytes, at: index) else { return false }
        switch scalar {
        case 0x3001, 0x3002, 0xFF0C, 0xFF1B, 0xFF09, 0x3011, 0x300B, 0x201D: return true
        case 0xFF1A, 0xFF01, 0xFF1F: return isSingle
        default: return false
        }
    }

    private static func isHindered(punctuation: Neighbour, letter: Neighbour) -> Bool {
        switch (punctuation, letter) {
        case (.widePunctuation, .letter), (.widePunctuation, .foreignLetter), (.widePunctuation, .wideLetter), (.punctuation, .wideLetter):
            true
        default: false
        }
    }

    private static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        bytes[index] <= 0x20 || WideText.blankLength(bytes, at: index) > 0
    }

    private static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
        bytes[index - 1] <= 0x20 || WideText.blankLength(bytes, at: WideText.start(bytes, before: index)) > 0
    }

    /// What stands beside a run.
    private enum Neighbour {
        case letter, wideLetter, punctuation, widePunctuation
        /// Of Greek, Cyrillic, Arabic, Thai, Hangul and all that are no Latin.
        case foreignLetter

        init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
            guard index < bytes.count, bytes[index] > 0x20 else { return nil }
            if bytes[index] < 0x80 {
                self = ASCII.isAlphanumeric(bytes[index]) ? .letter : .punctuation
                return
            }
            guard let scalar = WideText.scalar(bytes, at: index) else { return nil }
            if scalar == 0x3000 || scalar == 0xA0 { return nil }
            if scalar < 0x2E80 || scalar >= 0xA4D0 && scalar < 0xF900 {
                self =
                    WideText.isPunctuation(scalar)
                    ? .widePunctuation
                    : WideText.isNarrowPunctuation(scalar) ? .punctuation : Self.isLatin(scalar) ? .letter : .foreignLetter
            } else {
                self = WideText.isPunctuation(scalar) ? .widePunctuation : WideText.isWide(scalar) ? .wideLetter : .letter
            }
        }

        private static func isLatin(_ scalar: UInt32) -> Bool { scalar < 0x370 || 0x1E00...0x1EFF ~= scalar || 0x2000...0x2BFF ~= scalar }

        init?(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) {
            guard index > 0 else { return nil }
            self.init(bytes, at: WideText.start(bytes, before: index))
        }
    }
}

/// Classes of single bytes.
enum ASCII {
    static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
    static func isLetter(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte & 0xDF }
    static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
}
