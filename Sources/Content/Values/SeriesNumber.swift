/// The number with which the titles of one series begin: 第十课 折纸, `Lesson 3: Fold`, 单元二, 一、准备, `4. Cut`.
///
/// An amount, a year and a measure are none: `3 个灯`, `2026 年`, `1.75 mm`.
public enum SeriesNumber {
    public static func leading(_ title: String) -> Int? {
        let scalars = Array(title.unicodeScalars.prefix(40))
        let start = scalars.firstIndex { !before.contains($0) } ?? scalars.count
        guard start < scalars.count else { return nil }
        if scalars[start] == "第" {
            guard let (number, end) = numeral(scalars, start + 1), end < scalars.count, counters.contains(scalars[end]) else { return nil }
            return number
        }
        if let (number, end) = numeral(scalars, start) { return isMark(scalars, end) ? number : nil }
        guard let word = words.first(where: { begins($0, scalars, start) }) else { return nil }
        var at = start + word.count
        while at < scalars.count, spaces.contains(scalars[at]) { at += 1 }
        if let (number, end) = numeral(scalars, at) { return NaturalOrder.isClosing(scalars, at: end) ? number : nil }
        return OrderWords.number(scalars, at)?.number
    }

    /// Digits or Chinese numerals, and where they end.
    private static func numeral(_ scalars: [Unicode.Scalar], _ start: Int) -> (number: Int, end: Int)? {
        guard start < scalars.count else { return nil }
        let digits = scalars[start...].prefix(9).prefix { NaturalOrder.asciiDigit($0) != nil }
        if !digits.isEmpty {
            return (digits.reduce(0) { $0 * 10 + Int((NaturalOrder.asciiDigit($1) ?? 0x30) - 0x30) }, digits.endIndex)
        }
        let han = scalars[start...].prefix(while: ChineseNumeral.isPart)
        guard !han.isEmpty, let number = ChineseNumeral.value(of: han) else { return nil }
        return (number, han.endIndex)
    }

    /// `1. `, 1、, 一）: not the point of `1.75`.
    private static func isMark(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        guard index < scalars.count, marks.contains(scalars[index]) else { return false }
        return scalars[index] != "." || index + 1 < scalars.count && NaturalOrder.asciiDigit(scalars[index + 1]) == nil
    }

    private static func begins(_ word: [Unicode.Scalar], _ scalars: [Unicode.Scalar], _ start: Int) -> Bool {
        scalars.count - start > word.count
            && zip(word, scalars[start...]).allSatisfy { $0 == $1 || $0.isASCII && $1.isASCII && $0.value == $1.value | 0x20 }
    }

    private static let before = Set(" 　【[（(「《".unicodeScalars)
    private static let spaces = Set(" 　".unicodeScalars)
    private static let marks = Set(".．、)）】]".unicodeScalars)
    private static let counters = Set("课節节讲章单篇关站回期集周天部册卷步级".unicodeScalars)
    /// Steps, volumes and books are parts of one thing; sessions, and 课 without 第, are entries of a series.
    private static let words =
        (OrderWords.ofSeries + ["session", "课", "课程", "单元", "专题", "模块", "任务", "实验", "活动", "主题", "章节", "关卡"]).map {
            Array($0.unicodeScalars)
        }.sorted { $0.count > $1.count }
}
