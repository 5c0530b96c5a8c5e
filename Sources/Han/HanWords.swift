import CICU
import Foundation

extension String {
    /// The text in pieces between which a line may break: whole words, with the short ones beside which a break reads badly.
    ///
    /// Words are told apart by ICU's dictionary; what has no Chinese in it, or can't be divided, is one piece.
    public var piecesOfLines: [Substring] {
        guard utf8.contains(where: { $0 >= 0xE3 }) else { return [self[...]] }
        let words = words
        var pieces: [Substring] = []
        for (index, word) in words.enumerated() {
            if let last = pieces.last, let before = index > 0 ? words[index - 1] : nil,
                !LineWords.mayBreak(before, word, isLast: index == words.count - 1)
            {
                pieces[pieces.count - 1] = self[last.startIndex..<word.endIndex]
            } else {
                pieces.append(word)
            }
        }
        return pieces
    }

    private var words: [Substring] {
        let units = Array(utf16)
        var status = U_ZERO_ERROR
        guard units.count <= Int(Int32.max), let iterator = lathe_break_open(UBRK_WORD, "zh", &status) else { return [self[...]] }
        defer { lathe_break_close(iterator) }
        return units.withUnsafeBufferPointer { units in
            lathe_break_set(iterator, units.baseAddress, Int32(units.count), &status)
            var words: [Substring] = []
            var start = startIndex
            while case let end = lathe_break_next(iterator), end != UBRK_DONE {
                let place = Index(utf16Offset: Int(end), in: self)
                words.append(self[start..<place])
                start = place
            }
            if start < endIndex { words.append(self[start...]) }
            return words
        }
    }
}

/// Between which words of Chinese a line may break.
private enum LineWords {
    /// Belong to what stands before them: particles, measures and what makes a word of a word (打印机, 收纳盒, 桌上).
    private static let behind = Set("的了着过地得吗呢吧啊呀们里上下中内外前后边时机器仪箱盒板台架灯笔车船桥课室馆员家者师生手工性化度率法式型类级号部页册本张个只把件套组次种条根块片层步天月年日")
    /// Belong to what stands behind them.
    private static let ahead = Set("与和及或在从用做让给把被对为向按由比会能可要想不没未再更最很太新旧大小老好多少各每这那第如是有")

    static func mayBreak(_ before: Substring, _ after: Substring, isLast: Bool) -> Bool {
        guard let last = before.last, let first = after.first else { return false }
        // Between Latin letters, at spaces and signs the browser knows best.
        guard isHan(last), isHan(first) else { return false }
        if after.count == 1 { return ahead.contains(first) && before.count > 1 && !isLast }
        return before.count > 1 || behind.contains(last)
    }

    private static func isHan(_ character: Character) -> Bool {
        character.unicodeScalars.first.map { (0x3400...0x9FFF).contains($0.value) || (0x20000...0x3FFFF).contains($0.value) } ?? false
    }
}
