/// Fences that nothing ends, or that weren't ended before the next one.
extension DialectScan {
    /// A fence that is open at the end of the text; it is ended there where its code surely goes so far.
    mutating func tellOfOpenFence(_ bytes: UnsafeBufferPointer<UInt8>, _ fence: Range<Int>) {
        find(.unclosedFence, fence)
        let last = findings.count - 1
        guard let marks = Self.marks(bytes, fence), let indent = Self.indent(bytes, before: fence.lowerBound) else { return }
        var end = bytes.count
        while end > fence.upperBound, bytes[end - 1] <= 0x20 { end -= 1 }
        if let found = Self.endBehindCode(bytes, fence.upperBound..<end, marks) {
            findings[last].whole = marks + "\n" + Self.string(bytes, found.line) + "\n"
            findings[last].replacement = "\n" + indent
            findings[last].edit = base + found.mark..<base + found.mark
            return
        }
        let codeEnd = Self.likelyEnd(bytes, fence.upperBound..<end)
        findings[last].whole = Self.words(bytes, lineEndingAt: codeEnd, after: fence.upperBound).map { marks + "\n" + $0 }
        guard codeEnd == end, Self.hasLine(bytes, fence.upperBound..<end) else { return }
        findings[last].replacement = "\n" + indent + marks
        findings[last].edit = base + end..<base + end
    }

    /// The next fence begins within code: it was to have ended above it.
    mutating func tellOfFenceInFence(_ bytes: UnsafeBufferPointer<UInt8>, _ fence: Range<Int>, _ next: Int) {
        find(.fenceInFence, fence)
        let last = findings.count - 1
        guard let marks = Self.marks(bytes, fence), let indent = Self.indent(bytes, before: fence.lowerBound) else { return }
        var end = line.start
        while end > fence.upperBound, bytes[end - 1] <= 0x20 { end -= 1 }
        findings[last].whole = Self.words(bytes, lineEndingAt: end, after: fence.upperBound).map { marks + "\n" + $0 }
        findings[last].replacement = "\n" + indent + marks
        findings[last].edit = base + end..<base + end
    }

    /// The marks that end a fence; nil where it begins an item and its like.
    private static func marks(_ bytes: UnsafeBufferPointer<UInt8>, _ fence: Range<Int>) -> String? {
        guard let mark = fence.first.map({ bytes[$0] }), mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
        return String(repeating: mark == UInt8(ascii: "`") ? "`" : "~", count: run(bytes, at: fence.lowerBound, limit: bytes.count))
    }

    private static func indent(_ bytes: UnsafeBufferPointer<UInt8>, before start: Int) -> String? {
        var lineStart = start
        while lineStart > 0, bytes[lineStart - 1] != UInt8(ascii: "\n") { lineStart -= 1 }
        return isBlank(bytes, lineStart..<start) ? string(bytes, lineStart..<start) : nil
    }

    /// The first line of code that ends with the marks of the fence, which end it on a line of their own alone: `print(1)```.
    private static func endBehindCode(_ bytes: UnsafeBufferPointer<UInt8>, _ code: Range<Int>, _ marks: String) -> (
        line: Range<Int>, mark: Int
    )? {
        let count = marks.utf8.count
        var start = code.lowerBound
        while start < code.upperBound {
            let end = min(Self.lineEnd(bytes, from: start), code.upperBound)
            let line = trimmed(bytes, start..<end)
            let mark = line.upperBound - count
            if mark > line.lowerBound, line.count < 200, bytes[mark..<line.upperBound].elementsEqual(marks.utf8),
                bytes[mark - 1] != marks.utf8.first
            {
                return (line, mark)
            }
            start = end + 1
        }
        return nil
    }

    private static func hasLine(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        bytes[range].contains(UInt8(ascii: "\n"))
    }

    /// Where code likely ends: before a blank line.
    private static func likelyEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ code: Range<Int>) -> Int {
        var content = code.lowerBound
        for index in code {
            if bytes[index] > 0x20 { content = index + 1 }
            guard bytes[index] == UInt8(ascii: "\n"), index + 1 < code.upperBound, content > code.lowerBound else { continue }
            if bytes[index + 1] == UInt8(ascii: "\n") || bytes[index + 1] == UInt8(ascii: "\r") { return content }
        }
        return code.upperBound
    }

    /// The words of the line that ends at a place, to name it.
    private static func words(_ bytes: UnsafeBufferPointer<UInt8>, lineEndingAt end: Int, after limit: Int) -> String? {
        var start = end
        while start > limit, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        guard start > limit, end > start, end - start < 80 else { return nil }
        return string(bytes, start..<end).trimmed()
    }
}
