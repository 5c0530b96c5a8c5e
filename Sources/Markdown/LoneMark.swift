import CMarkGFM
import Diagnostics
import Limits

/// `**`, `==` or `~~` that was left in the text since nothing answers it.
enum LoneMark {
    /// The first one that was surely meant as a mark; powers, comparisons and patterns of paths have theirs.
    ///
    /// - Parameters:
    ///   - isPreceded: whether something else of its line, such as bold words, touches the text.
    ///   - isFollowed: the same of what comes after it.
    static func find(
        in text: UnsafeBufferPointer<UInt8>, isPreceded: @autoclosure () -> Bool = false, isFollowed: @autoclosure () -> Bool = false
    ) -> Range<Int>? {
        if let lone = underscores(text) { return lone }
        for mark in [UInt8(ascii: "*"), UInt8(ascii: "="), UInt8(ascii: "~")] {
            var index = 0
            while let first = LineStarts.first(mark, in: text, index..<text.count) {
                let end = first + DialectScan.run(text, at: first, limit: text.count)
                if end - first == 2 {
                    if isMeant(text, first..<end) { return first..<end }
                    if first == 0 && end == text.count ? isFollowed() : mark == UInt8(ascii: "*") && isRest(text, first..<end, isPreceded())
                    {
                        return first..<end
                    }
                }
                index = end
            }
        }
        return nil
    }

    /// `__甲乙`: the only two underscores, before words; `__年__月` and `__是力的单位` have room to write.
    private static func underscores(_ text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        guard let first = LineStarts.first(UInt8(ascii: "_"), in: text, 0..<text.count) else { return nil }
        let end = first + DialectScan.run(text, at: first, limit: text.count)
        guard end - first == 2, first == 0 || text[first - 1] <= 0x20, end + 5 < text.count,
            LineStarts.first(UInt8(ascii: "_"), in: text, end..<text.count) == nil,
            let word = WideText.scalar(text, at: end), WideText.isHan(word), let next = WideText.scalar(text, at: end + 3),
            WideText.isHan(next), !(filled.contains { DialectScan.begins(text, $0, at: end) })
        else { return nil }
        return first..<end
    }

    /// What goes on behind room to write.
    private static let filled: [StaticString] = [
        "是", "的", "和", "与", "为", "有", "在", "年", "月", "日", "号", "时", "分", "秒", "元", "个", "岁", "班", "级", "人", "次", "组", "页", "米", "克",
        "度", "课", "周", "天", "倍", "名", "位", "张", "只", "叫", "可", "能", "不", "会", "决", "产", "由", "被", "把", "同", "小", "厘", "毫", "公", "千", "定",
        "型", "形", "性", "块", "条", "根", "种", "样", "下", "上", "中", "里", "到", "等", "表", "称", "就", "也", "都", "越", "从", "用", "使", "让", "要", "应",
        "先",
    ]

    private static func isMeant(_ text: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Bool {
        let before = run.lowerBound > 0 ? text[run.lowerBound - 1] : 0x20
        let after = run.upperBound < text.count ? text[run.upperBound] : 0x20
        if WideText.blankLength(text, at: run.upperBound) > 0 || hidesName(text, run) { return false }
        if before <= 0x20 && after <= 0x20 || ASCII.isAlphanumeric(before) && ASCII.isAlphanumeric(after) { return false }
        if "/.\\(=!<>\"'_-".utf8.contains(before) || "/.\\)=(\"'_-".utf8.contains(after) { return false }
        switch text[run.lowerBound] {
        case UInt8(ascii: "*"):
            // `** 2` is a power.
            return before <= 0x20 && after > 0x20 || after >= 0x80 || before >= 0x80 && after <= 0x20 && run.lowerBound > 12
        case UInt8(ascii: "="): return before >= 0x80 || after >= 0x80
        // 加油~~ is a voice.
        default: return after >= 0x80 && !beginsPunctuation(text, run.upperBound) && run.lowerBound > 0 || before <= 0x20 && after >= 0x80
        }
    }

    /// `**甲**乙**`: the last marks of a text that goes on from bold words.
    private static func isRest(_ text: UnsafeBufferPointer<UInt8>, _ run: Range<Int>, _ isPreceded: @autoclosure () -> Bool) -> Bool {
        run.upperBound == text.count && run.lowerBound > 2 && text[run.lowerBound - 1] >= 0x80 && isPreceded()
    }

    /// `张**`: one character of a name, and the others hidden.
    private static func hidesName(_ text: UnsafeBufferPointer<UInt8>, _ run: Range<Int>) -> Bool {
        guard text[run.lowerBound] == UInt8(ascii: "*"), run.lowerBound > 2 else { return false }
        let start = WideText.start(text, before: run.lowerBound)
        guard WideText.scalar(text, at: start).map(WideText.isHan) ?? false else { return false }
        // `甲**乙`: no name goes on behind what is hidden, but words for who it is do.
        if let next = WideText.scalar(text, at: run.upperBound), WideText.isHan(next),
            !titles.contains(where: { DialectScan.begins(text, $0, at: run.upperBound) })
        {
            return false
        }
        guard start > 2 else { return true }
        return !(WideText.scalar(text, at: WideText.start(text, before: start)).map(WideText.isHan) ?? false)
    }

    private static let titles: [StaticString] = [
        "老师", "同学", "先生", "女士", "小姐", "主任", "校长", "教授", "师傅", "家长", "医生", "妈妈", "爸爸", "阿姨", "叔叔", "等", "的", "和", "与", "在", "说",
    ]

    private static func beginsPunctuation(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        WideText.scalar(text, at: index).map { WideText.isPunctuation($0) || !WideText.isHan($0) } ?? true
    }

    /// The mark with the words beside it that show where in the source it stands.
    static func needle(_ text: UnsafeBufferPointer<UInt8>, _ mark: Range<Int>) -> Range<Int> {
        func isWord(_ index: Int) -> Bool {
            ASCII.isAlphanumeric(text[index]) || text[index] >= 0x80 && text[index] != DialectToken.lead.0 && text[index] < 0xF5
        }
        var end = mark.upperBound
        while end < text.count, end - mark.upperBound < 12, isWord(end), !holdsStandIn(text, end) { end += 1 }
        var start = mark.lowerBound
        if end == mark.upperBound {
            while start > 0, mark.lowerBound - start < 12, isWord(start - 1), !holdsStandIn(text, start - 1) { start -= 1 }
        }
        return start..<end
    }

    private static func holdsStandIn(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        (max(0, index - 2)...index).contains {
            text[$0] == DialectToken.lead.0 && $0 + 1 < text.count && text[$0 + 1] == DialectToken.lead.1
        }
    }
}

extension Renderer {
    /// Says once in each block that a mark in its text has no partner.
    mutating func tellOfLoneMark(_ text: Bytes, of node: Node) {
        guard loneMarks < Limits.rawHTMLFindings.value, loneMarkBlock != places.blockRange,
            let mark = LoneMark.find(
                in: text, isPreceded: Self.touches(cmark_node_previous(node)), isFollowed: Self.touches(cmark_node_next(node)))
        else { return }
        let needle = LoneMark.needle(text, mark)
        // The search for links goes on where it was. What isn't found was written with backslashes, and is meant as text.
        var probe = places
        guard let found = probe.find(Bytes(rebasing: text[needle])) else { return }
        let start = found.lowerBound + mark.lowerBound - needle.lowerBound
        loneMarkBlock = places.blockRange
        loneMarks += 1
        diagnostics.append(.markWithoutPartner(String(decoding: text[mark], as: UTF8.self), source.place(start..<start + mark.count)))
    }

    /// Whether a neighbour on the same line is emphasis.
    private static func touches(_ neighbour: Node?) -> Bool {
        guard let neighbour else { return false }
        let type = cmark_node_get_type(neighbour)
        return type == CMARK_NODE_EMPH || type == CMARK_NODE_STRONG
    }
}
