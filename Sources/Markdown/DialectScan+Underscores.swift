/// `_重点_请`, `这是__重点__。`: underscores beside Chinese, where Markdown sees parts of a name.
extension DialectScan {
    /// Reads a pair of them as emphasis where a name can't be meant, and tells of one where it may.
    ///
    /// - Returns: whether a pair stands here, and was gone over.
    mutating func readUnderscores(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = index
        let count = Self.run(bytes, at: start, limit: line.end)
        guard count <= 2, !line.isPerhapsCode, let close = wordsEnd(bytes, from: start + count) else { return false }
        let words = start + count..<close
        guard words.count > 2, start == 0 || bytes[start - 1] != UInt8(ascii: "_"),
            Self.run(bytes, at: words.upperBound, limit: line.end) == count, isEmphasized(bytes, words) || isRemark(bytes, words)
        else { return false }
        let end = words.upperBound + count
        if setWithinMarks(bytes, start..<end, words) { return true }
        let before = Side(bytes, before: start, from: line.content)
        let after = Side(bytes, at: end, to: line.end)
        if before == .open, end < line.end, after == .other, isRemark(bytes, words), ASCII.isAlphanumeric(bytes[end]) {
            let sign = String(repeating: "*", count: count)
            setStars(bytes, start..<end, words)
            find(.wideUnderscores, start..<end, sign + Self.string(bytes, words) + sign)
            return true
        }
        // Between blanks and signs alone, Markdown reads it itself.
        guard before == .han || after == .han, before != .other, after != .other else { return false }
        let mark = [UInt8](repeating: UInt8(ascii: "*"), count: count)
        let meant = Self.string(mark) + Self.string(bytes, words) + Self.string(mark)
        if before == .han, after == .han {
            guard !isPartOfName(bytes, start..<end, mark: count) else { return false }
            find(.perhapsEmphasis, start..<end, meant)
            index = end
            return true
        }
        setStars(bytes, start..<end, words)
        find(.wideUnderscores, start..<end, meant)
        return true
    }

    /// `注:`, `(选做)`: words that a sign ends, so that no name goes on behind them.
    private func isRemark(_ bytes: UnsafeBufferPointer<UInt8>, _ words: Range<Int>) -> Bool {
        guard words.contains(where: { bytes[$0] >= 0xE4 }) else { return false }
        let last = bytes[words.upperBound - 1]
        return last == UInt8(ascii: ")") ? bytes[words.lowerBound] == UInt8(ascii: "(") : ":!?.".utf8.contains(last)
    }

    /// `**_甲_**乙`: what helps the outer marks beside Chinese would make a name of the inner ones.
    private mutating func setWithinMarks(_ bytes: UnsafeBufferPointer<UInt8>, _ pair: Range<Int>, _ words: Range<Int>) -> Bool {
        guard pair.lowerBound > line.content, pair.upperBound < line.end, bytes[pair.lowerBound - 1] == bytes[pair.upperBound],
            "*~=".utf8.contains(bytes[pair.upperBound])
        else { return false }
        setStars(bytes, pair, words)
        return true
    }

    /// Has cmark read stars in place of a pair of underscores.
    private mutating func setStars(_ bytes: UnsafeBufferPointer<UInt8>, _ pair: Range<Int>, _ words: Range<Int>) {
        let count = words.lowerBound - pair.lowerBound
        // `**__甲__**`, `_*甲*_`: bold twice is bold.
        let isTwice =
            Self.stars(bytes, before: pair.lowerBound) == count || Self.run(bytes, at: words.lowerBound, of: UInt8(ascii: "*")) == count
        let nothing = StandIn.nothing.bytes
        let sign = isTwice ? nothing : nothing + [UInt8](repeating: UInt8(ascii: "*"), count: count) + nothing
        edits.replace(pair.lowerBound..<words.lowerBound, with: sign)
        edits.replace(words.upperBound..<pair.upperBound, with: sign)
        index = words.lowerBound
        skippedUnderscores = words.upperBound
    }

    private static func run(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, of mark: UInt8) -> Int {
        bytes[index] == mark ? run(bytes, at: index, limit: bytes.count) : 0
    }

    private static func stars(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Int {
        var start = index
        while start > 0, bytes[start - 1] == UInt8(ascii: "*") { start -= 1 }
        return index - start
    }

    /// Where the next underscore stands on the line; nil where code, an address or a tag comes before it.
    private func wordsEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard start > skippedUnderscores + 2, start < line.end, bytes[start] > 0x20 else { return nil }
        var end = start
        let limit = min(line.end, start + 300)
        while end < limit, bytes[end] != UInt8(ascii: "_") {
            if "`<>()[]/\\:|@{}$".utf8.contains(bytes[end]) {
                // `_(选做)_A`, `_注:_5V`
                guard end + 1 < limit,
                    bytes[end] == UInt8(ascii: "(") ? end == start : ":)".utf8.contains(bytes[end]) && bytes[end + 1] == UInt8(ascii: "_")
                else { return nil }
            }
            end += 1
        }
        return end < limit && bytes[end - 1] > 0x20 ? end : nil
    }

    /// Words in Chinese that are emphasized, rather than the space between two blanks to fill in: `__月__日`, `我叫__，今年__岁`.
    private func isEmphasized(_ bytes: UnsafeBufferPointer<UInt8>, _ marked: Range<Int>) -> Bool {
        let words = Self.withoutMarks(bytes, marked)
        guard words.count > 2 else { return false }
        if words.count > 3, bytes[words.lowerBound] == UInt8(ascii: "\""), bytes[words.upperBound - 1] == UInt8(ascii: "\"") { return true }
        guard let first = WideText.scalar(bytes, at: words.lowerBound),
            let last = WideText.scalar(bytes, at: WideText.start(bytes, before: words.upperBound)),
            WideText.isHan(first) || WideText.isHan(last) || Self.isPair(first, last),
            !WideText.isPunctuation(first) || [0x201C, 0x300A, 0x300C].contains(first) || Self.isPair(first, last),
            first != 0x3000, last != 0x3000
        else { return false }
        guard words.count <= 6 else { return true }
        let measures: [StaticString] = [
            "年", "月", "日", "号", "时", "点", "分", "秒", "元", "角", "个", "岁", "班", "级", "人", "次", "组", "页", "米", "克", "度", "课", "周", "天", "倍",
            "名", "位", "张", "只",
            "是", "和", "为", "年级", "厘米", "毫米", "小时", "分钟", "公斤", "班级", "姓名", "学号", "日期", "小组",
        ]
        return !measures.contains { $0.utf8CodeUnitCount == words.count && Self.begins(bytes, $0, at: words.lowerBound) }
    }

    /// The words within marks of another kind: those of `_**甲**_`.
    private static func withoutMarks(_ bytes: UnsafeBufferPointer<UInt8>, _ marked: Range<Int>) -> Range<Int> {
        var words = marked
        while words.count > 1, DelimiterRuns.isMark(bytes[words.lowerBound]), bytes[words.lowerBound] == bytes[words.upperBound - 1] {
            words = words.lowerBound + 1..<words.upperBound - 1
        }
        return words
    }

    /// Whether quotes or brackets stand around the words.
    private static func isPair(_ first: UInt32, _ last: UInt32) -> Bool {
        switch (first, last) {
        case (0x201C, 0x201D), (0x300A, 0x300B), (0x300C, 0x300D), (0xFF08, 0xFF09), (0x3010, 0x3011): true
        default: false
        }
    }

    /// Whether a further underscore, or the ending of a file, makes a name of what stands around a pair: 学号_姓名_作业.docx.
    private func isPartOfName(_ bytes: UnsafeBufferPointer<UInt8>, _ pair: Range<Int>, mark count: Int) -> Bool {
        // One of another length begins emphasis of another kind.
        func isMark(_ places: Range<Int>) -> Bool { !places.contains { bytes[$0] != UInt8(ascii: "_") } }
        func isOfName(_ index: Int) -> Bool {
            guard bytes[index] >= 0x80 else { return ASCII.isAlphanumeric(bytes[index]) || "-.".utf8.contains(bytes[index]) }
            return bytes[index] < 0xC0 || WideText.scalar(bytes, at: index).map(WideText.isHan) ?? false
        }
        var start = pair.lowerBound
        while start > line.content, pair.lowerBound - start < 60, case let before = WideText.start(bytes, before: start), isOfName(before) {
            start = before
        }
        if start > line.content, "/`[(".utf8.contains(bytes[start - 1]) { return true }
        if start - line.content >= count, isMark(start - count..<start),
            start - count == line.content || bytes[start - count - 1] != UInt8(ascii: "_")
        {
            return true
        }
        var end = pair.upperBound
        while end < line.end, end - pair.upperBound < 120, isOfName(end) {
            if bytes[end] == UInt8(ascii: "."), end + 1 < line.end, ASCII.isLetter(bytes[end + 1]) { return true }
            end += 1
        }
        if end < line.end, bytes[end] == UInt8(ascii: "_") { return Self.run(bytes, at: end, limit: line.end) == count }
        return end < line.end && "/`](".utf8.contains(bytes[end])
    }

    private static func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// What stands beside a pair.
    private enum Side {
        /// The line's edge, a blank, or a sign beside which Markdown reads a mark.
        case open
        case han, other

        init(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int, from start: Int) {
            guard index > start else {
                self = .open
                return
            }
            self.init(bytes, at: WideText.start(bytes, before: index), ascii: ",.;:!?|")
        }

        init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, to end: Int) {
            guard index < end else {
                self = .open
                return
            }
            self.init(bytes, at: index, ascii: ",.;:!?|)")
        }

        private init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, ascii: String) {
            if bytes[index] <= 0x20 || ascii.utf8.contains(bytes[index]) {
                self = .open
            } else if bytes[index] >= 0x80, let scalar = WideText.scalar(bytes, at: index) {
                self = WideText.isHan(scalar) ? .han : WideText.isPunctuation(scalar) || scalar == 0x3000 ? .open : .other
            } else {
                self = .other
            }
        }
    }
}
