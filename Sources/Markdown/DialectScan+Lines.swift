import Diagnostics

extension DialectScan {
    static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        for index in range
        where bytes[index] != UInt8(ascii: " ") && bytes[index] != UInt8(ascii: "\t")
            && bytes[index] != UInt8(ascii: "\r")
        { return false }
        return true
    }

    static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        LineStarts.first(UInt8(ascii: "\n"), in: bytes, min(start, bytes.count)..<bytes.count) ?? bytes.count
    }

    /// The start of the next line without content, or the end of the text.
    static func paragraphEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = lineEnd(bytes, from: start)
        while end < bytes.count {
            let next = lineEnd(bytes, from: end + 1)
            if LinePrefix(bytes, end + 1).isEmpty { return end }
            end = next
        }
        return end
    }

    /// The end of the line before the next one that may begin a block of its own. Where it only goes on with the paragraph,
    /// a code span that reaches over it is taken for text, which the renderer restores.
    static func blockEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) -> Int {
        var lineStart = start
        while lineStart > 0, bytes[lineStart - 1] != UInt8(ascii: "\n") { lineStart -= 1 }
        let quotes = LinePrefix(bytes, lineStart).quotes
        var end = lineEnd(bytes, from: start)
        while end < limit {
            let prefix = LinePrefix(bytes, end + 1)
            if prefix.isEmpty || prefix.listMarks > 0 || prefix.quotes != quotes { return end }
            switch bytes[prefix.content] {
            case UInt8(ascii: "#"), UInt8(ascii: "<"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "*"),
                UInt8(ascii: "~"):
                return end
            case UInt8(ascii: "`") where run(bytes, at: prefix.content, limit: limit) > 2: return end
            default: end = lineEnd(bytes, from: end + 1)
            }
        }
        return min(end, limit)
    }

    /// How many times the byte at `index` stands there in a row.
    static func run(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int) -> Int {
        guard index < limit else { return 0 }
        var end = index
        while end < limit, bytes[end] == bytes[index] { end += 1 }
        return end - index
    }

    static func has(_ bytes: UnsafeBufferPointer<UInt8>, _ first: UInt8, _ second: UInt8, at index: Int) -> Bool {
        index + 1 < bytes.count && bytes[index] == first && bytes[index + 1] == second
    }

    /// Whether ASCII words stand at `index`.
    static func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ word: StaticString, at index: Int) -> Bool {
        guard index + word.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<word.utf8CodeUnitCount where bytes[index + offset] != word.utf8Start[offset] { return false }
        return true
    }

    /// Where a range ends without the blanks at its end.
    static func contentEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
        return end
    }

    /// A range without the blanks at its ends; where nothing else is in it, its beginning.
    static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        let end = contentEnd(bytes, range)
        return min(skipBlanks(bytes, range.lowerBound), end)..<end
    }

    /// The first byte from `index` on that is no blank.
    static func skipBlanks(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        var index = index
        while index < bytes.count, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") { index += 1 }
        return index
    }

    static func string(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
}
