extension DialectScan {
    /// A comment that begins a line and ends on a later one, or, if it stands alone, never.
    mutating func readBlockComment(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Int, _ lineEnd: Int) {
        var close = content + 2
        while close < bytes.count, !Self.has(bytes, UInt8(ascii: "%"), UInt8(ascii: "%"), at: close) { close += 1 }
        if close < lineEnd { return }
        if isMagic(bytes, content, close) { return }
        if close >= bytes.count {
            guard Self.isBlank(bytes, content + 2..<lineEnd) else { return }
            unclosedComment = base + content..<base + lineEnd
            hide(bytes, content..<bytes.count)
            index = bytes.count
            return
        }
        hide(bytes, content..<close + 2)
        index = close + 2
    }

    /// Hides a comment that runs over lines: whole lines become blank.
    mutating func hide(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = min(Self.lineEnd(bytes, from: start), range.upperBound)
            var isWhole = end == bytes.count || Self.isBlank(bytes, end..<Self.lineEnd(bytes, from: end))
            var back = start
            while back > 0, bytes[back - 1] == UInt8(ascii: " ") || bytes[back - 1] == UInt8(ascii: "\t") { back -= 1 }
            if back > 0, bytes[back - 1] != UInt8(ascii: "\n") { isWhole = isWhole && start == range.lowerBound }
            if isWhole {
                blank(start..<end, with: UInt8(ascii: " "))
            } else if end - start >= DialectToken.shortest {
                add(.hiddenComment, start..<end)
            } else {
                blank(start..<end, with: DialectToken.filler)
            }
            start = end + 1
        }
    }

    mutating func skipHTMLComment(_ bytes: UnsafeBufferPointer<UInt8>) {
        if readOfficeTag(bytes) { return }
        if Self.has(bytes, UInt8(ascii: "<"), UInt8(ascii: "%"), at: index), !line.isPerhapsCode { tellOfTemplate(bytes, index) }
        guard index + 4 <= bytes.count, Self.begins(bytes, "<!--", at: index) else {
            if !readLooseComment(bytes) { index += 1 }
            return
        }
        let end = htmlCommentsEnd ? nil : LooseComment.end(bytes, from: index + 4)
        if end == nil || Self.begins(bytes, "--!>", at: (end ?? 0) - 4) || LooseComment.isCutShort(bytes, index + 4, lineEnd: line.end) {
            if readLooseComment(bytes, end: end) { return }
        }
        guard let end else {
            htmlCommentsEnd = true
            // At the beginning of a line it hides all that follows, of which the filter tells.
            if index > line.content, !line.isPerhapsCode { find(.openComment, index..<index + 4) }
            index += 1
            return
        }
        index = end
    }

    /// `%%…%%` that ends on its line or, begun within one, before its paragraph's end.
    ///
    /// `20%%，速度 80%%` are two values: both signs follow a digit, and no word follows the first. `%d%%` is a format.
    mutating func readComment(_ bytes: UnsafeBufferPointer<UInt8>) {
        let start = index
        index += 1
        guard Self.has(bytes, UInt8(ascii: "%"), UInt8(ascii: "%"), at: start) else { return }
        index += 1
        if Self.isFormat(bytes, before: start) {
            formatEnd = start
            return
        }
        findParagraphEnd(bytes, start)
        guard !isCommentOpen else { return }
        var close = index
        while close < paragraphEnd, !Self.has(bytes, UInt8(ascii: "%"), UInt8(ascii: "%"), at: close) { close += 1 }
        guard close < paragraphEnd else {
            isCommentOpen = true
            if !isShare(bytes, start) { find(.loneComment, start..<start + 2) }
            return
        }
        guard close > index else { return }
        let range = start..<close + 2
        // `%%time` and `%%writefile` of a notebook, in words, too.
        let isMagic =
            bytes[close - 1] <= 0x20 && close + 2 < bytes.count && ASCII.isLetter(bytes[close + 2]) && isMagic(bytes, start, close)
        if isMagic || isName(bytes, start, close) || isAboutSign(bytes, start, close) {
            find(.percentNames, start..<start + 2)
            index = range.upperBound
            return
        }
        if isShare(bytes, start, beforeCommentAt: close) { return }
        if !areShares(bytes, range) {
            if line.end >= range.upperBound { add(.comment, range) } else { hide(bytes, range) }
        }
        index = range.upperBound
    }

    /// `有 20%% 的人，%%备注%%在`: a value, and the next signs begin the comment. Three of them can be read in no other way.
    private mutating func isShare(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, beforeCommentAt close: Int) -> Bool {
        let next = close + 2
        guard next < paragraphEnd, valueEnd(bytes, start) == start, bytes[start + 2] <= 0x20 || Self.isParting(bytes, start + 2),
            valueEnd(bytes, close) == nil, Self.isParting(bytes, WideText.start(bytes, before: close)), bytes[next] > 0x20,
            !Self.isParting(bytes, next)
        else { return false }
        var end = next
        while end < paragraphEnd, !Self.has(bytes, UInt8(ascii: "%"), UInt8(ascii: "%"), at: end) { end += 1 }
        guard end < paragraphEnd else { return false }
        var number = start
        while number > line.start, ASCII.isDigit(bytes[number - 1]) || bytes[number - 1] == UInt8(ascii: ".") { number -= 1 }
        find(.doubledPercent, number..<start + 2, Self.string(bytes, number..<start + 1))
        return true
    }

    /// Whether both signs follow numbers, with nothing between them that is to be hidden; tells of it wherever they follow numbers.
    private mutating func areShares(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        let (start, close) = (range.lowerBound, range.upperBound - 2)
        guard let value = valueEnd(bytes, start), let last = valueEnd(bytes, close),
            // Behind a blank, `5 %% 备注 3 %%` is a comment.
            value == start && last == close || bytes[start + 2] > 0x20 && Self.isParting(bytes, start + 2)
                || isSpacedPair(bytes, start, close)
        else { return false }
        var number = value
        while number > line.start, ASCII.isDigit(bytes[number - 1]) || bytes[number - 1] == UInt8(ascii: ".") { number -= 1 }
        let isParting = Self.isParting(bytes, start + 2) || isSpacedPair(bytes, start, close) || isParallel(bytes, start, close)
        find(
            isParting ? .doubledPercent : .hiddenPercent, number..<range.upperBound,
            Self.string(bytes, number..<range.upperBound).replacing("%%", with: "%"))
        return isParting
    }

    /// Where the number ends that stands before a sign on its line, directly or with a blank between them; nil where none does.
    private func valueEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ sign: Int) -> Int? {
        var end = sign
        while end > 0, end > sign - 3, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        return end > 0 && ASCII.isDigit(bytes[end - 1]) ? end : nil
    }

    /// `20 %% 与 80 %%`: a word that joins two values stands between the signs, and the second value.
    private func isSpacedPair(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ close: Int) -> Bool {
        guard bytes[start + 2] == UInt8(ascii: " "), bytes[close - 1] == UInt8(ascii: " "), close - start < 40 else { return false }
        let word = Self.skipBlanks(bytes, start + 2)
        return bytes[word] >= 0xE4 && Self.isParting(bytes, word)
    }

    /// `100%%纯棉，50%%涤`, `A占30%%B占70%%`: the second value begins a part of the sentence, or stands behind the same word as the first.
    private func isParallel(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ close: Int) -> Bool {
        guard close - start <= 60, let first = numberStart(bytes, start), let second = numberStart(bytes, close), second > start + 2,
            case let before = Self.scalar(bytes, before: second)
        else { return false }
        let words = Self.string(bytes, start + 2..<second)
        // `8%%内部：实价7%%` says whose words they are.
        guard !words.contains(where: { "：:（(【[".contains($0) }) else { return false }
        if before == 0x2C || before == 0x3B || WideText.isPunctuation(before) { return true }
        return WideText.isHan(before) && Self.scalar(bytes, before: first) == before
    }

    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> UInt32 {
        guard index > 0 else { return 0x0A }
        let start = WideText.start(bytes, before: index)
        return WideText.scalar(bytes, at: start) ?? UInt32(bytes[start])
    }

    /// Where the number begins that ends at a sign; nil where none does.
    private func numberStart(_ bytes: UnsafeBufferPointer<UInt8>, _ sign: Int) -> Int? {
        var number = sign
        while number > line.start, ASCII.isDigit(bytes[number - 1]) || bytes[number - 1] == UInt8(ascii: ".") { number -= 1 }
        return number < sign ? number : nil
    }

    /// `%% 是百分号，%% 要写两遍` behind a format such as `%d%%`: signs that the sentence is about, with a blank behind each rather than
    /// within both.
    private func isAboutSign(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ close: Int) -> Bool {
        guard let formatEnd, formatEnd > line.start - 2000, !Self.hasBlankLine(bytes, formatEnd..<start) else { return false }
        return (bytes[start + 2] <= 0x20) != (bytes[close - 1] <= 0x20)
    }

    private static func hasBlankLine(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var isAfterBreak = false
        for index in range {
            if bytes[index] == UInt8(ascii: "\n") {
                if isAfterBreak { return true }
                isAfterBreak = true
            } else if bytes[index] > 0x20 {
                isAfterBreak = false
            }
        }
        return false
    }

    /// Whether a value ends with the sign: no words follow that it could hide.
    private func isShare(_ bytes: UnsafeBufferPointer<UInt8>, _ sign: Int) -> Bool {
        guard let end = valueEnd(bytes, sign) else { return false }
        return end == sign || sign + 2 >= bytes.count || Self.isParting(bytes, sign + 2)
    }

    /// `%%time 和 %%timeit`, `格式 %%d 和 %%s`: both signs begin a word instead of standing around some.
    private func isName(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ close: Int) -> Bool {
        func begins(_ sign: Int) -> Bool {
            guard sign + 2 < bytes.count else { return false }
            guard ASCII.isLetter(bytes[sign + 2]) else { return Self.isConversion(bytes, sign + 2) }
            return sign == 0 || bytes[sign - 1] <= 0x20 || "-/:*+\"=".utf8.contains(bytes[sign - 1]) || Self.isConversion(bytes, sign + 2)
        }
        return begins(start) && begins(close)
    }

    /// `%%time` or the like on a line of its own above Python, whose end would be the next one of its kind.
    private func isMagic(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ close: Int) -> Bool {
        guard start + 2 < bytes.count, 0x61...0x7A ~= bytes[start + 2] else { return false }
        if close < bytes.count {
            if bytes[close - 1] == UInt8(ascii: "\n"), close + 2 < bytes.count, ASCII.isLetter(bytes[close + 2]) { return true }
            if Self.isBlank(bytes, close + 2..<Self.lineEnd(bytes, from: close + 2)) { return false }
        }
        return Self.magics.contains { word in
            let end = start + 2 + word.utf8CodeUnitCount
            return Self.begins(bytes, word, at: start + 2) && (end >= bytes.count || !ASCII.isAlphanumeric(bytes[end]))
        }
    }

    private static let magics: [StaticString] = [
        "time", "timeit", "bash", "sh", "cmd", "writefile", "capture", "html", "javascript", "js", "latex", "markdown", "matplotlib",
        "perl", "prun", "pypy", "python", "python2", "python3", "ruby", "script", "svg", "cython", "sql", "run", "file",
    ]

    /// Whether the letter of a format stands here alone or behind its widths: `%%d`, `%%.2f`.
    private static func isConversion(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        var index = start
        while index < bytes.count, index - start < 4, ASCII.isDigit(bytes[index]) || bytes[index] == UInt8(ascii: ".") { index += 1 }
        guard index < bytes.count else { return false }
        return switch bytes[index] {
        case UInt8(ascii: "d"), UInt8(ascii: "i"), UInt8(ascii: "u"), UInt8(ascii: "f"), UInt8(ascii: "s"), UInt8(ascii: "c"),
            UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "e"), UInt8(ascii: "g"), UInt8(ascii: "o"), UInt8(ascii: "p"):
            index + 1 == bytes.count || !ASCII.isAlphanumeric(bytes[index + 1])
        default: false
        }
    }

    /// Whether `%d`, `%.1f`, `%ld` or the like ends here; the `%` of a share or of another comment begins none.
    private static func isFormat(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int) -> Bool {
        guard end > 1, "diufFeEgGxXoscp".utf8.contains(bytes[end - 1]) else { return false }
        var index = end - 1
        while index > 0, end - index < 8, ASCII.isDigit(bytes[index - 1]) || ".lh".utf8.contains(bytes[index - 1]) { index -= 1 }
        guard index > 0, bytes[index - 1] == UInt8(ascii: "%") else { return false }
        return index < 2 || bytes[index - 2] != UInt8(ascii: "%") && !ASCII.isDigit(bytes[index - 2])
    }

    /// What a sentence goes on with from one share to the next: `50%%和60%%之间`, `从20%%涨到了30%%`.
    private static let joints: [StaticString] = [
        "和", "与", "及", "或", "至", "到", "比", "以", "左右", "上下", "之间", "左", "涨", "跌", "升", "降", "增", "减", "提", "变", "改", "加", "的",
    ]

    /// Whether what begins here parts two values rather than being words of its own.
    private static func isParting(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard bytes[index] >= 0x80 else { return !ASCII.isAlphanumeric(bytes[index]) }
        if joints.contains(where: { begins(bytes, $0, at: index) }) { return true }
        return WideText.scalar(bytes, at: index).map { WideText.isPunctuation($0) || $0 == 0x3000 || (0x2010...0x2015).contains($0) }
            ?? false
    }
}
