import CICU
import Foundation
import Synchronization

/// Divides Chinese text into pieces between which a line may break: whole words, with the short ones beside which a break reads badly.
///
/// Words are told apart by ICU's dictionary, which takes longer to open than to ask: it is opened once, and a text that comes again,
/// as titles do on cards, is not asked about again.
public final class LineBreaks: Sendable {
    private let dictionary = Mutex(WordDictionary())

    public init() {}

    /// What has no Chinese in it, or can't be divided, is one piece.
    public func pieces(of text: String) -> [String] {
        guard text.utf8.contains(where: { $0 >= 0xE3 }) else { return [text] }
        return dictionary.withLock { $0.pieces(of: text) }
    }
}

private struct WordDictionary: ~Copyable {
    private var iterator: OpaquePointer?
    private var known: [String: [String]] = [:]

    deinit { if let iterator { lathe_break_close(iterator) } }

    mutating func pieces(of text: String) -> [String] {
        if let pieces = known[text] { return pieces }
        let pieces = divided(text).map(String.init)
        known[text] = pieces
        return pieces
    }

    private mutating func divided(_ text: String) -> [Substring] {
        let words = words(of: text)
        var pieces: [Substring] = []
        for (index, word) in words.enumerated() {
            if let last = pieces.last, let before = index > 0 ? words[index - 1] : nil,
                !LineWords.mayBreak(before, word, isLast: index == words.count - 1)
            {
                pieces[pieces.count - 1] = text[last.startIndex..<word.endIndex]
            } else {
                pieces.append(word)
            }
        }
        return pieces
    }

    private mutating func words(of text: String) -> [Substring] {
        let units = Array(text.utf16)
        var status = U_ZERO_ERROR
        if iterator == nil { iterator = lathe_break_open(UBRK_WORD, "zh", &status) }
        guard units.count <= Int(Int32.max), let iterator else { return [text[...]] }
        return units.withUnsafeBufferPointer { units in
            lathe_break_set(iterator, units.baseAddress, Int32(units.count), &status)
            var words: [Substring] = []
            var start = text.startIndex
            while case let end = lathe_break_next(iterator), end != UBRK_DONE {
                let place = String.Index(utf16Offset: Int(end), in: text)
                words.append(text[start..<place])
                start = place
            }
            if start < text.endIndex { words.append(text[start...]) }
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
