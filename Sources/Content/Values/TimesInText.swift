/// A time to wait that a text names: `10 分钟`, `等 30 秒`, `wait 2 minutes`, 半小时, `1–2 小时`.
public struct TimeInText: Sendable, Equatable {
    /// Where it stands, by scalars of the text.
    public var range: Range<Int>
    public var seconds: Int
    /// Whether the text allows more: of `1–2 小时` this is the one hour.
    public var isShortest: Bool
}

/// Finds times to wait in a text, and leaves alone what only looks like one: 第 10 分钟, `30 秒/张`, `10 minutes ago`.
public enum TimesInText {
    /// Shorter, and it is over before anybody has tapped; longer, and nobody waits for it at the bench.
    static let waits = 10...12 * 3600

    public static func find(in text: [Unicode.Scalar]) -> [TimeInText] {
        let text = text.map(plain)
        var found: [TimeInText] = []
        var index = 0
        while index < text.count {
            guard canBegin(text, at: index), let time = SpokenWait.read(text, from: index) else {
                index += 1
                continue
            }
            if waits.contains(time.seconds), isWait(time.range, in: text) { found.append(time) }
            index = max(time.range.upperBound, index + 1)
        }
        return found
    }

    /// Digits of any width, letters in lower case, blanks of any kind.
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0xFF10...0xFF19: Unicode.Scalar(scalar.value - 0xFF10 + 0x30) ?? scalar
        case 0x41...0x5A: Unicode.Scalar(scalar.value + 0x20) ?? scalar
        case 0xA0, 0x2002...0x200A, 0x202F, 0x3000, 0x0A, 0x09: " "
        default: scalar
        }
    }

    /// Not within a number, a word, a date or a clock's time.
    private static func canBegin(_ text: [Unicode.Scalar], at index: Int) -> Bool {
        let first = text[index]
        guard first.isDigit || first.isLatin || first == "半" || first == "½" || ChineseNumeral.isPart(first) else { return false }
        guard index > 0 else { return true }
        let before = text[index - 1]
        if first.isLatin { return !before.isLatin && !before.isDigit && before != "-" && before != "'" }
        if before.isDigit || ChineseNumeral.isPart(before) && !first.isDigit { return false }
        if "/／=＝".unicodeScalars.contains(before) { return false }
        return !(".,:：-–—−~～".unicodeScalars.contains(before) && index > 1 && text[index - 2].isDigit)
    }

    // MARK: Neighbours

    private static let before = ["第", "前", "过去", "最近", "=", "last", "past", "first", "previous"].map(scalars)
    private static let after =
        [
            "/", "／", "=", "前", "以前", "之前", "每", "ago", "per", "long", "'", "’", "-", "课", "微课", "短片", "视频", "影片", "片子", "动画", "录音", "讲座",
            "演讲", "车程", "路程", "一节", "一课", "一集", "一场", "一张", "一个", "一只", "一帧", "一件", "一份", "一页",
        ].map(scalars)
    private static let ofTime = ["的时间", "的时候"].map(scalars)

    private static func scalars(_ word: String) -> [Unicode.Scalar] { Array(word.unicodeScalars) }

    private static func isWait(_ range: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
        var start = range.lowerBound
        while start > 0, text[start - 1] == " " { start -= 1 }
        var end = range.upperBound
        while end < text.count, text[end] == " " { end += 1 }
        let (head, tail) = (text[..<start], text[end...])
        if before.contains(where: { head.suffix($0.count).elementsEqual($0) }) { return false }
        // What lasts that long is a film or a lesson: 十分钟的短片.
        if tail.first == "的" { return ofTime.contains { tail.starts(with: $0) } }
        return !after.contains { word in
            tail.starts(with: word) && !(word[0].isLatin && tail.dropFirst(word.count).first?.isLatin == true)
        }
    }
}

extension Unicode.Scalar {
    var isDigit: Bool { ("0"..."9").contains(self) }
    var isLatin: Bool { ("a"..."z").contains(self) }
}
