import Content
import Diagnostics

extension Entry {
    /// The place of the name alone in `[[name#heading|words]]` and `![[name|300]]`; of anything else the whole.
    func placeOfName(_ range: Range<Int>) -> SourcePlace {
        let bytes = source.bytes
        var start = range.lowerBound
        if start < range.upperBound, bytes[start] == UInt8(ascii: "!") { start += 1 }
        guard bytes[start..<range.upperBound].starts(with: "[[".utf8) else { return place(range) }
        start += 2
        // In a table the bar is escaped.
        var end = bytes[start..<range.upperBound].firstIndex { "]|#\\".utf8.contains($0) } ?? range.upperBound
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while start < end, bytes[end - 1] <= 0x20 { end -= 1 }
        return start < end ? place(start..<end) : place(range)
    }
}
