import CMarkGFM
import Diagnostics
import Limits

/// Finds where in the file something stands. cmark's places of blocks are right, those of inlines often aren't,
/// so a link's place is found by searching its destination in the source of its block.
struct SourcePlaces {
    private let bytes: [UInt8]
    private let body: Range<Int>
    private var starts: [Int] = []
    private var block = 0..<0
    private var cursor = 0
    /// Bytes that searches may still look at, so that many failing ones can't take long.
    private var budget = Limits.placeSearch.value

    var length: Int { body.count }

    /// - Parameter added: the lines before which cmark got one more.
    init(bytes: [UInt8], body: Range<Int>, added: [Int]) {
        self.bytes = bytes
        self.body = body
        starts = Self.lineStarts(bytes, body)
        if !added.isEmpty { starts = (starts + added).sorted() }
    }

    /// Lines as cmark counts them: it ends one at a line feed, a carriage return, and both together.
    private static func lineStarts(_ bytes: [UInt8], _ body: Range<Int>) -> [Int] {
        var starts = [body.lowerBound]
        starts.reserveCapacity(body.count / 24)
        bytes.withUnsafeBufferPointer { bytes in
            guard let first = LineStarts.first(UInt8(ascii: "\r"), in: bytes, body) else {
                LineStarts.forEach(in: bytes, body) { starts.append($0) }
                return
            }
            LineStarts.forEach(in: bytes, body.lowerBound..<first) { starts.append($0) }
            for index in first..<body.upperBound {
                let byte = bytes[index]
                if byte == UInt8(ascii: "\n") {
                    starts.append(index + 1)
                } else if byte == UInt8(ascii: "\r"), index + 1 == body.upperBound || bytes[index + 1] != UInt8(ascii: "\n") {
                    starts.append(index + 1)
                }
            }
        }
        return starts
    }

    /// The lines of a block, without the last line break.
    func range(of node: CMark.Node) -> Range<Int> {
        let first = min(max(Int(cmark_node_get_start_line(node)), 1), starts.count)
        let last = min(max(Int(cmark_node_get_end_line(node)), first), starts.count)
        var end = last < starts.count ? starts[last] : body.upperBound
        let start = starts[first - 1]
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    /// Where a block begins by line and column.
    func start(of node: CMark.Node) -> Int {
        let line = range(of: node)
        return min(line.lowerBound + max(Int(cmark_node_get_start_column(node)) - 1, 0), line.upperBound)
    }

    /// Searches from now on look in this block, from its beginning.
    mutating func enter(_ node: CMark.Node) {
        block = range(of: node)
        cursor = block.lowerBound
    }

    /// The whole block that is being read.
    var blockRange: Range<Int> { block }

    /// Goes on searching after a place that is known.
    mutating func pass(_ place: Range<Int>) {
        if block.contains(place.lowerBound) { cursor = max(cursor, place.upperBound) }
    }

    /// Whether the next place of some words is between the brackets of a link, `[words](…`.
    mutating func isInBrackets(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = cursor
        defer { cursor = start }
        guard let place = find(words) else { return false }
        return place.lowerBound > 0 && bytes[place.lowerBound - 1] == UInt8(ascii: "[")
            && place.upperBound + 1 < bytes.count && bytes[place.upperBound] == UInt8(ascii: "]")
            && bytes[place.upperBound + 1] == UInt8(ascii: "(")
    }

    /// The next place of `needle` in the block; nil where it isn't written like that.
    mutating func find(_ needle: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        guard let first = needle.first, needle.count <= block.upperBound - cursor else { return nil }
        let last = block.upperBound - needle.count
        let from = cursor
        guard budget > 0 else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            var index = from
            var compared = 0
            defer { budget -= index - from + compared }
            search: while index <= last {
                guard bytes[index] == first else {
                    index += 1
                    continue
                }
                var offset = 1
                while offset < needle.count {
                    guard bytes[index + offset] == needle[offset] else {
                        compared += offset
                        index += 1
                        if compared > budget { return nil }
                        continue search
                    }
                    offset += 1
                }
                cursor = index + needle.count
                return index..<cursor
            }
            return nil
        }
    }
}
