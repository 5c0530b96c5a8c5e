import Diagnostics

/// Front matter that was written below the text.
extension FrontMatterFence {
    private static let mostLines = 60

    /// Keys in the last lines of a file, between fences, below one or below an empty line; nil where they may be part of the text.
    static func atEnd(_ source: SourceText, start: Int, _ isKey: (String) -> Bool) -> FrontMatterFence? {
        let bytes = source.bytes
        var lines = LinesBackwards(bytes, from: bytes.count, to: start)
        guard var line = lines.nextWithText(), line.lowerBound > start else { return nil }
        let end = line.upperBound
        var yamlEnd = end
        let isClosed = isFence(bytes[line], "-")
        if isClosed {
            yamlEnd = line.lowerBound
            guard let next = lines.next() else { return nil }
            line = next
        }
        var first: Int?
        var opening: Int?
        for _ in 0..<mostLines {
            if isFence(bytes[line], "-") {
                opening = line.lowerBound
                break
            }
            if bytes[line].allSatisfy({ $0 <= 0x20 }), !isClosed { break }
            first = line.lowerBound
            guard let above = lines.next() else { return nil }
            line = above
        }
        guard let first, opening != nil || !isClosed, hasColons(bytes[first..<yamlEnd]) else { return nil }
        var look = FrontMatterLook()
        var scanner = LineScanner(bytes, at: first, end: yamlEnd)
        while let line = scanner.next() {
            look.take(bytes[line], isKey)
            // Most texts end in one, and need no second look.
            guard !look.hasProse else { return nil }
        }
        guard look.isSureInDress else { return nil }
        let whole = (opening ?? first)..<end
        return FrontMatterFence(
            yaml: first..<yamlEnd, body: start, inBody: whole,
            diagnostics: [.frontMatterAtEnd(in: source, start: start, whole, yaml: first..<yamlEnd)])
    }

    /// Whether there are two colons, as sure front matter has: most texts end without, and need no look.
    private static func hasColons(_ bytes: ArraySlice<UInt8>) -> Bool {
        var count = 0
        for (place, byte) in zip(bytes.indices, bytes)
        where byte == UInt8(ascii: ":") && !bytes[(place + 1)...].starts(with: "//".utf8)
            || byte == 0xEF && bytes[place...].starts(with: "：".utf8)
        {
            count += 1
            if count == 2 { return true }
        }
        return false
    }
}

/// Steps through bytes line by line from their end; a line's range leaves out its `\n`.
private struct LinesBackwards {
    private let bytes: [UInt8]
    private var end: Int
    private let start: Int
    private var isDone = false

    init(_ bytes: [UInt8], from end: Int, to start: Int) {
        self.bytes = bytes
        self.end = end
        self.start = start
    }

    mutating func next() -> Range<Int>? {
        guard !isDone, end >= start else { return nil }
        let begin = bytes[start..<end].lastIndex(of: 0x0A).map { $0 + 1 } ?? start
        defer {
            isDone = begin == start
            end = begin - 1
        }
        return begin..<end
    }

    /// The next line that is not blank.
    mutating func nextWithText() -> Range<Int>? {
        while let line = next() {
            if !bytes[line].allSatisfy({ $0 <= 0x20 }) { return line }
        }
        return nil
    }
}
