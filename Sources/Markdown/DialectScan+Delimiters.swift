/// Runs of `~~` and `**` that mean something else than Markdown would read, or that it wouldn't read as meant.
extension DialectScan {
    /// `20~~25 ℃，湿度 40~~60%`: two spans of numbers, between which nothing is struck out.
    ///
    /// - Returns: whether the run is such a sign, and stays.
    mutating func readRange(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Bool {
        guard !line.isPerhapsCode, Self.isBetweenDigits(bytes, run), !runs.isOpen(bytes[run.lowerBound], run.count) else { return false }
        if rangesEnd <= run.lowerBound {
            // Only where every other run of the line is one, too, is this none that strikes out.
            var index = run.upperBound
            while index + 1 < line.end {
                if bytes[index] == UInt8(ascii: "~"), bytes[index + 1] == UInt8(ascii: "~") {
                    guard Self.isBetweenDigits(bytes, index..<index + 2) else { return false }
                    index += 1
                }
                index += 1
            }
            rangesEnd = line.end
        }
        for place in run { edits.replace(place..<place + 1, with: StandIn.tilde.bytes) }
        return true
    }

    /// `螺丝*4、螺母*4`: one of several amounts, of which no star emphasises.
    mutating func isAmount(_ bytes: UnsafeBufferPointer<UInt8>, _ star: Int) -> Bool {
        amounts.has(bytes, star, isOpen: runs.isOpen(bytes[star], 1)) {
            Self.blockEnd(bytes, from: star, to: min(bytes.count, star + AmountStars.reach))
        }
    }

    /// `*(选做)*A 组`: stars right around brackets with words in Chinese, at the beginning of a line or behind a sign, emphasise.
    func isAroundBrackets(_ bytes: UnsafeBufferPointer<UInt8>, _ star: Int) -> Bool {
        var open = star
        if star > line.content, bytes[star - 1] == UInt8(ascii: ")") {
            open = star - 1
            while open > line.content, star - open < 90, bytes[open] != UInt8(ascii: "(") { open -= 1 }
            open -= 1
            guard open >= line.content, bytes[open] == UInt8(ascii: "*") else { return false }
        }
        guard Self.has(bytes, UInt8(ascii: "*"), UInt8(ascii: "("), at: open), open + 2 < line.end else { return false }
        var close = open + 2
        var hasWide = false
        while close < line.end, close - open < 90, bytes[close] != UInt8(ascii: ")") {
            if "*+-/=(".utf8.contains(bytes[close]) { return false }
            if bytes[close] >= 0xE4 { hasWide = true }
            close += 1
        }
        guard hasWide, Self.has(bytes, UInt8(ascii: ")"), UInt8(ascii: "*"), at: close),
            close + 2 >= bytes.count || bytes[close + 2] != UInt8(ascii: "*")
        else { return false }
        guard open > line.content else { return true }
        let before = WideText.start(bytes, before: open)
        if bytes[before] < 0x80 { return bytes[before] <= 0x20 || ",;:.!?".utf8.contains(bytes[before]) }
        return WideText.scalar(bytes, at: before).map { WideText.isPunctuation($0) && $0 != 0xFF09 } ?? false
    }

    private static func isBetweenDigits(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Bool {
        guard run.lowerBound > 0, run.upperBound < bytes.count, ASCII.isDigit(bytes[run.upperBound]) else { return false }
        let before = bytes[run.lowerBound - 1]
        return ASCII.isDigit(before) || before == UInt8(ascii: "%") || run.lowerBound > 2 && begins(bytes, "℃", at: run.lowerBound - 3)
    }

    /// `** 护目镜 **在门口`: blanks within the stars keep them from being bold.
    ///
    /// - Returns: whether the words were made bold, and are gone over.
    mutating func mendLooseEmphasis(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Bool {
        let start = Self.blanks(bytes, from: run.upperBound)
        if start.isEmpty { return mendLooseEnd(bytes, run) }
        guard !line.isPerhapsCode, !runs.isOpen(bytes[run.lowerBound], run.count), start.upperBound < line.end else {
            return false
        }
        // `2 ** 3` is a power.
        let before = Self.contentEnd(bytes, line.content..<run.lowerBound)
        if before > line.content, ASCII.isAlphanumeric(bytes[before - 1]) { return false }
        guard let close = starsBehindWideWords(bytes, start.upperBound) else { return false }
        let words = start.upperBound..<Self.contentEnd(bytes, start.upperBound..<close)
        guard !words.isEmpty,
            close + 2 >= line.end || bytes[close + 2] != UInt8(ascii: "*")
        else { return false }
        edits.replace(start, with: StandIn.nothing.bytes)
        edits.replace(words.upperBound..<close, with: StandIn.nothing.bytes)
        find(.looseStars, run.lowerBound..<close + 2, "**" + Self.string(bytes, words) + "**")
        index = close + 2
        return true
    }

    /// `**注意： **请关灯`: a blank before the stars that end it. They do where the paragraph has no others.
    private mutating func mendLooseEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Bool {
        let before = run.lowerBound == line.content || bytes[run.lowerBound - 1] <= 0x20 || bytes[run.lowerBound - 1] >= 0x80
        guard !line.isPerhapsCode, before, run.upperBound < line.end, !runs.isOpen(bytes[run.lowerBound], run.count) else { return false }
        guard let close = starsBehindWideWords(bytes, run.upperBound) else { return false }
        var end = close
        while end > run.upperBound {
            if bytes[end - 1] <= 0x20 { end -= 1 } else if end > 3, Self.begins(bytes, "\u{3000}", at: end - 3) { end -= 3 } else { break }
        }
        guard end > run.upperBound else { return false }
        let words = run.upperBound..<end
        let next = close + 2
        guard next < line.end, words.upperBound < close, bytes[next] >= 0x80,
            WideText.blankLength(bytes, at: next) == 0
        else { return false }
        findParagraphEnd(bytes, run.lowerBound)
        guard !bytes[next..<max(next, min(paragraphEnd, next + 400))].contains(UInt8(ascii: "*")) else { return false }
        edits.replace(words.upperBound..<close, with: StandIn.nothing.bytes)
        find(.looseStars, run.lowerBound..<next, "**" + Self.string(bytes, words) + "**")
        index = next
        return true
    }

    /// Where the next two stars of the line stand, if words with a wide letter and without code are before them.
    private func starsBehindWideWords(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        var close = start
        var hasWide = false
        while close + 1 < line.end, bytes[close] != UInt8(ascii: "*") {
            if bytes[close] == UInt8(ascii: "`") { return nil }
            if bytes[close] >= 0x80 { hasWide = true }
            close += 1
        }
        return hasWide && close + 1 < line.end && bytes[close + 1] == UInt8(ascii: "*") ? close : nil
    }

    /// Two full-width blanks begin a paragraph as Word writes it; Markdown would let it run on from the line above.
    mutating func readIndentedParagraph(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes[line.content] == 0xE3, Self.begins(bytes, "\u{3000}\u{3000}", at: line.content), !line.above.isEmpty, !line.isInList,
            line.quotes == 0, table == nil, boxes.isEmpty, !line.isInBars
        else { return }
        edits.insert("\n".utf8, at: line.start)
        addedLines.append(base + line.start)
        endParagraph()
    }
}
