/// The mark of a list's item at the beginning of a line, also one without a blank after it and a bullet of Word's.
struct LooseItem {
    enum Kind: Equatable {
        case dash, star, bullet
        /// A letter that was a point in Word's own fonts, before a blank: `l 第一项`, `Ø 甲`.
        case letter(UInt32)
        case number(Int)
    }

    var kind: Kind
    /// The mark with the blanks after it.
    var mark: Range<Int>
    /// What Markdown has for it; nil where it is right as it stands.
    var replacement: String?
    /// Chinese follows it.
    var isHan = false
    /// The box of a task follows it: `-[ ] 备料`.
    var isTask = false

    /// Whether Word or an input method made the mark.
    var isPoint: Bool {
        switch kind {
        case .bullet, .letter: true
        case .dash, .star, .number: false
        }
    }

    init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) {
        guard start + 1 < end else { return nil }
        (kind, mark) = (.dash, start..<start + 1)
        guard readMark(bytes, end), mark.upperBound < end else { return nil }
        let next = WideText.scalar(bytes, at: mark.upperBound) ?? 0
        if kind == .bullet {
            if Self.isBullet(next) { return nil }
        } else if !isPoint, replacement != nil, !WideText.isHan(next), !Self.beginsWord(bytes, mark.upperBound..<end, kind) {
            guard kind == .dash, LooseTask(bytes, at: mark.upperBound, end: end) != nil else { return nil }
            isTask = true
        }
        isHan = WideText.isHan(next)
    }

    /// False where no mark begins here.
    private mutating func readMark(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
        let start = mark.lowerBound
        switch bytes[start] {
        case UInt8(ascii: "-"), UInt8(ascii: "+"):
            if bytes[start + 1] > 0x20 { replacement = DialectScan.string(bytes, mark) + " " }
            return true
        case UInt8(ascii: "*"): return readStar(bytes, end)
        // A condition holds for the pattern before it alone.
        case UInt8(ascii: "o") where Self.isLetterOfWord(bytes, start), 0xC2 where Self.isLetterOfWord(bytes, start),
            0xC3 where Self.isLetterOfWord(bytes, start):
            takePoint(.bullet, bytes, length: bytes[start] < 0x80 ? 1 : 2)
            return true
        case _ where Self.isLetterForPoint(bytes, start):
            takePoint(.letter(WideText.scalar(bytes, at: start) ?? 0), bytes, length: bytes[start] < 0x80 ? 1 : 2)
            return true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return readNumber(bytes, end)
        case 0xC2, 0xE2, 0xE3, 0xEF:
            guard let scalar = WideText.scalar(bytes, at: start), Self.isBullet(scalar) || Self.isDash(bytes, start, scalar) else {
                return false
            }
            takePoint(.bullet, bytes, length: bytes[start] == 0xC2 ? 2 : 3)
            // What a sign stands for is no item: `● 为必做题`.
            return !Self.legends.contains { DialectScan.begins(bytes, $0, at: mark.upperBound) }
        default: return false
        }
    }

    private mutating func takePoint(_ kind: Kind, _ bytes: UnsafeBufferPointer<UInt8>, length: Int) {
        self.kind = kind
        mark = mark.lowerBound..<DialectScan.blanks(bytes, from: mark.lowerBound + length).upperBound
        replacement = "- "
    }

    /// With another star on its line it may be emphasis, with such words it is a remark.
    private mutating func readStar(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
        kind = .star
        let words = mark.upperBound
        guard bytes[words] > 0x20 else { return true }
        guard !bytes[words..<end].contains(UInt8(ascii: "*")), !Self.remarks.contains(where: { DialectScan.begins(bytes, $0, at: words) })
        else { return false }
        replacement = "- "
        return true
    }

    private mutating func readNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
        let start = mark.lowerBound
        var digits = start
        while digits < end, ASCII.isDigit(bytes[digits]), digits - start < 4 { digits += 1 }
        guard let number = Int(DialectScan.string(bytes, start..<digits)), digits + 1 < end else { return false }
        kind = .number(number)
        let isWide = DialectScan.begins(bytes, "．", at: digits)
        guard isWide || bytes[digits] == UInt8(ascii: ".") || bytes[digits] == UInt8(ascii: ")") else { return false }
        mark = start..<digits + (isWide ? 3 : 1)
        if isWide {
            mark = start..<DialectScan.blanks(bytes, from: digits + 3).upperBound
            replacement = "\(number). "
        } else if bytes[mark.upperBound] > 0x20 {
            replacement = DialectScan.string(bytes, mark) + " "
        }
        return true
    }

    /// Whether a Latin word follows a mark of a letter or more, as `-LED 灯` and `-glue`; `-v` and `-5` are something else.
    private static func beginsWord(_ bytes: UnsafeBufferPointer<UInt8>, _ words: Range<Int>, _ kind: Kind) -> Bool {
        guard kind == .dash || kind == .star, ASCII.isLetter(bytes[words.lowerBound]) else { return false }
        var end = words.lowerBound
        while end < words.upperBound, ASCII.isAlphanumeric(bytes[end]) { end += 1 }
        let isHanNext = WideText.scalar(bytes, at: end).map(WideText.isHan) ?? false
        return end - words.lowerBound > 2 || end - words.lowerBound > 1 && isHanNext
    }

    /// How remarks under a table or a form begin.
    private static let remarks: [StaticString] = ["注", "备注", "说明", "必", "号", "以上", "请", "提示", "此", "本", "表示", "为"]

    /// How the words behind a sign say what it stands for.
    private static let legends: [StaticString] = ["为必", "为选", "为已", "为未", "表示", "代表", "是必", "是选", "号题", "号为", "号表示"]

    /// Whether a remark or a date at the beginning of a line looks like an item.
    static func mayBeRemark(_ bytes: UnsafeBufferPointer<UInt8>, _ content: Int) -> Bool {
        bytes[content] >= 0xE4 && legends.contains { DialectScan.begins(bytes, $0, at: content) }
    }

    /// Word's bullets of its own fonts, which come out as letters with a tab.
    private static func isLetterOfWord(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        if bytes[start] == UInt8(ascii: "o") { return bytes[start + 1] == UInt8(ascii: "\t") }
        guard start + 2 < bytes.count, bytes[start + 2] == UInt8(ascii: "\t") else { return false }
        // `§`, `Ø`, `ü`
        switch (bytes[start], bytes[start + 1]) {
        case (0xC2, 0xA7), (0xC3, 0x98), (0xC3, 0xBC): return true
        default: return false
        }
    }

    /// The letters that stand for its points where another font shows them, before Chinese.
    static func isLetterForPoint(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        let length: Int
        switch bytes[start] {
        case UInt8(ascii: "l"), UInt8(ascii: "n"), UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "v"): length = 1
        // `§`, `Ø`, `ü`
        case 0xC2 where DialectScan.begins(bytes, "§", at: start): length = 2
        case 0xC3 where DialectScan.begins(bytes, "Ø", at: start) || DialectScan.begins(bytes, "ü", at: start): length = 2
        default: return false
        }
        let blanks = DialectScan.blanks(bytes, from: start + length)
        return !blanks.isEmpty && WideText.scalar(bytes, at: blanks.upperBound).map(WideText.isHan) ?? false
    }

    /// Whether an item may be the next one of the same list.
    func isFollowed(by next: LooseItem) -> Bool {
        if case .number(let first) = kind, case .number(let second) = next.kind { return second == first + 1 }
        return kind == next.kind || kind == .dash && (next.kind == .bullet || next.kind == .star)
    }

    /// A dash that is no hyphen before Chinese: `－剪刀`, `— 尺子`. A long one without a blank begins a speech.
    private static func isDash(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ scalar: UInt32) -> Bool {
        guard isDash(scalar), start + 3 < bytes.count, scalar == 0xFF0D || !DialectScan.blanks(bytes, from: start + 3).isEmpty else {
            return false
        }
        let words = DialectScan.blanks(bytes, from: start + 3).upperBound
        return WideText.scalar(bytes, at: words).map(WideText.isHan) ?? false
    }

    /// Dashes of all lengths, and a wide star and plus: `‐`, `−`, `＊`, `＋`.
    static func isDash(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xFF0D, 0x2010, 0x2013, 0x2014, 0x2212, 0xFF0A, 0xFF0B: true
        default: false
        }
    }

    static func isBullet(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xB7, 0x2022, 0x2023, 0x2043, 0x30FB, 0x25A0, 0x25AA, 0x25CB, 0x25CF, 0x25C6, 0x25E6, 0x27A2, 0xF021...0xF0FF:
            true
        default: false
        }
    }
}

extension DialectScan {
    /// Reads two lines or more that begin like items as a list; one alone where a colon stands before it.
    mutating func readLooseItem(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: LinePrefix) {
        let before = looseItem
        looseItem = nil
        guard !line.isHeading, prefix.listMarks < 2, table == nil else { return }
        if prefix.listMarks == 1 {
            looseItem = LooseItem(bytes, at: Self.skipBlanks(bytes, line.start), end: line.end)
            return
        }
        guard let item = LooseItem(bytes, at: index, end: line.end), let replacement = item.replacement else { return }
        if item.kind == .dash, isPole(bytes, item) {
            if bytes[item.mark.lowerBound] == UInt8(ascii: "+") { find(.polesAsText, item.mark) }
            return
        }
        let mayBegin = line.isAfterBlank || item.isTask || item.isHan && Self.mayInterrupt(item)
        let isItem =
            before?.isFollowed(by: item) ?? false || goesOnWithNumbers(bytes, item)
            || mayBegin && (isFollowed(bytes, item) || isSure(bytes, item))
        guard isItem else { return tellOfLoneItem(bytes, item, replacement) }
        looseItem = item
        if case .number(let number) = item.kind { looseNumber = (number, line.end, Self.column(bytes, line.start..<item.mark.lowerBound)) }
        line.isInList = true
        edits.replace(item.mark, with: replacement.utf8)
        find(item.isPoint ? .bullet : .itemBlank, item.mark, replacement)
        index = item.mark.upperBound
    }

    /// `2.折` below the items of `1.剪`, whose blank was missing as well.
    private func goesOnWithNumbers(_ bytes: UnsafeBufferPointer<UInt8>, _ item: LooseItem) -> Bool {
        guard case .number(let number) = item.kind, let last = looseNumber, number == last.number + 1, line.isInList,
            line.start - last.end < 4000, Self.column(bytes, line.start..<item.mark.lowerBound) == last.column
        else { return false }
        return true
    }

    /// `+极接红线` beside `-极接黑线`: both signs right before words on neighbouring lines are poles or keys.
    private func isPole(_ bytes: UnsafeBufferPointer<UInt8>, _ item: LooseItem) -> Bool {
        let other = bytes[item.mark.lowerBound] == UInt8(ascii: "+") ? UInt8(ascii: "-") : UInt8(ascii: "+")
        func isOther(_ start: Int) -> Bool {
            start + 1 < bytes.count && bytes[start] == other && bytes[start + 1] > 0x20 && bytes[start + 1] != other
        }
        if !line.above.isEmpty, isOther(line.above.lowerBound) { return true }
        return line.end + 1 < bytes.count && isOther(Self.skipBlanks(bytes, line.end + 1))
    }

    /// A numbered list that doesn't begin with 1 goes on with the paragraph above it.
    private static func mayInterrupt(_ item: LooseItem) -> Bool {
        if case .number(let number) = item.kind { return number == 1 }
        return true
    }

    private func isFollowed(_ bytes: UnsafeBufferPointer<UInt8>, _ item: LooseItem) -> Bool {
        guard var next = nextText(bytes, within: 2) else { return false }
        if case .number = item.kind {
            // Items of its own may stand below it.
            let column = Self.column(bytes, line.start..<item.mark.lowerBound)
            var lines = 0
            while next.column > column, lines < 40, next.start < bytes.count {
                let below = Self.lineEnd(bytes, from: next.start) + 1
                guard below < bytes.count else { return false }
                next = (below, Self.column(bytes, below..<Self.skipBlanks(bytes, below)))
                lines += 1
            }
        }
        let content = Self.skipBlanks(bytes, next.start)
        return LooseItem(bytes, at: content, end: Self.lineEnd(bytes, from: content)).map(item.isFollowed) ?? false
    }

    /// Whether an item that stands alone is one: a point of Word's begins nothing else, and after a colon a list is awaited.
    private func isSure(_ bytes: UnsafeBufferPointer<UInt8>, _ item: LooseItem) -> Bool {
        if item.isTask { return true }
        switch item.kind {
        case .number, .letter: return false
        default: break
        }
        let point = WideText.scalar(bytes, at: item.mark.lowerBound)
        if item.kind == .bullet { return (point == 0xB7 || point == 0x2022 || point == 0xF0B7) && nextText(bytes) != nil }
        guard item.isHan, line.isAfterBlank || !line.above.isEmpty else { return false }
        var end = line.start
        while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
        return end > 0 && bytes[end - 1] == UInt8(ascii: ":") || end > 2 && Self.begins(bytes, "：", at: end - 3)
    }

    /// One line alone may be an item or a remark; at the end of a text it is a name signed under it.
    private mutating func tellOfLoneItem(_ bytes: UnsafeBufferPointer<UInt8>, _ item: LooseItem, _ replacement: String) {
        guard item.kind == .dash || item.kind == .star, item.isHan, line.isAfterBlank, line.quotes == 0, !line.isInList,
            line.end + 1 < bytes.count, LinePrefix(bytes, line.end + 1).isEmpty, nextText(bytes) != nil
        else { return }
        find(.loneItem, item.mark, replacement)
    }
}
