import Synchronization

/// The text of one file that a writer wrote, able to say at which line and column a byte stands.
///
/// `path` is relative to the content folder (or whatever folder the reader knows), with `/` between its parts.
/// `bytes` are valid UTF-8 unless the file could not be decoded.
public final class SourceText: Sendable {
    public let path: String
    public let bytes: [UInt8]
    private let lineTable = Mutex<[Int]?>(nil)
    private let scalars = Mutex<ScalarTable?>(nil)

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    public convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The place of the bytes `range`; a range outside the text is clamped to it.
    public func place(_ range: Range<Int>) -> SourcePlace {
        let lower = min(max(range.lowerBound, 0), bytes.count)
        let upper = min(max(range.upperBound, lower), bytes.count)
        let (line, start) = self.line(of: lower)
        let (endLine, endStart) = self.line(of: upper)
        return SourcePlace(
            path: path, range: lower..<upper,
            line: line, column: column(of: lower, from: start),
            endLine: endLine, endColumn: column(of: upper, from: endStart),
            excerpt: excerpt(from: start)
        )
    }

    /// The place of a whole line, counted from 1.
    public func place(line: Int) -> SourcePlace {
        place(range(ofLine: line))
    }

    /// The place of a point given by line and column, both counted from 1, the column in Unicode scalars.
    public func place(line: Int, column: Int) -> SourcePlace {
        let offset = offset(line: line, column: column)
        return place(offset..<offset)
    }

    /// The byte at which a column of a line begins; both counted from 1, the column in Unicode scalars.
    public func offset(line: Int, column: Int) -> Int {
        let range = range(ofLine: line)
        var offset = range.lowerBound
        var remaining = column - 1
        // A line may hold a whole file.
        if remaining > ScalarTable.step { (offset, remaining) = scalarTable().nearest(remaining, from: offset, in: bytes) }
        guard offset < range.upperBound else { return range.upperBound }
        while remaining > 0, offset < range.upperBound {
            offset += 1
            while offset < range.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            remaining -= 1
        }
        return offset
    }

    /// The bytes of a line without its line break; an empty range at the end for a line that does not exist.
    public func range(ofLine line: Int) -> Range<Int> {
        let starts = lineStarts()
        guard line >= 1, line <= starts.count else { return bytes.count..<bytes.count }
        let start = starts[line - 1]
        var end = line < starts.count ? starts[line] - 1 : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    public var lineCount: Int { lineStarts().count }

    /// The text of a range, with whatever is not UTF-8 replaced.
    public func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    private func lineStarts() -> [Int] {
        lineTable.withLock { table in
            if let table { return table }
            var starts = [0]
            bytes.withUnsafeBufferPointer { buffer in
                LineStarts.forEach(in: buffer, buffer.indices) { starts.append($0) }
            }
            table = starts
            return starts
        }
    }

    /// Near the top, where front matter stands, counting is cheaper than a table of the whole text.
    private func line(of offset: Int) -> (number: Int, start: Int) {
        guard offset <= 1024 else { return Self.line(of: offset, in: lineStarts()) }
        return bytes.withUnsafeBufferPointer { buffer in
            var line = (number: 1, start: 0)
            LineStarts.forEach(in: buffer, 0..<offset) { line = (line.number + 1, $0) }
            return line
        }
    }

    private static func line(of offset: Int, in starts: [Int]) -> (number: Int, start: Int) {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return (low + 1, starts[low])
    }

    private func column(of offset: Int, from start: Int) -> Int {
        guard offset > start else { return 1 }
        guard offset - start > ScalarTable.step else { return ScalarTable.count(in: bytes, start..<offset) + 1 }
        let table = scalarTable()
        return table.count(before: offset, in: bytes) - table.count(before: start, in: bytes) + 1
    }

    private func scalarTable() -> ScalarTable {
        scalars.withLock { table in
            if let table { return table }
            let made = ScalarTable(bytes)
            table = made
            return made
        }
    }

    private func excerpt(from start: Int) -> String {
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), end - start < 400 { end += 1 }
        while end < bytes.count, end > start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return text(start..<end)
    }
}
