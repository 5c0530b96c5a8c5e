/// Some bytes of a file, and what is to stand there instead.
struct TextEdit: Sendable, Hashable {
    var range: Range<Int>
    var text: [UInt8]

    /// Whether it changes a text that has such a place.
    func fits(_ bytes: [UInt8]) -> Bool { range.upperBound <= bytes.count && !bytes[range].elementsEqual(text) }
}

extension [UInt8] {
    /// With all of some edits, of which none meets another; line breaks are written as the text has them.
    ///
    /// - Parameter edits: in the order of their places.
    func applying(_ edits: [TextEdit]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(count)
        var at = 0
        for edit in edits {
            result += self[at..<edit.range.lowerBound]
            result += edit.text.withLineEnd(lineEnd(at: edit.range.lowerBound))
            at = edit.range.upperBound
        }
        return result + self[at...]
    }

    /// How the line at a place ends, else the one above it: a file that was put together has lines of both kinds.
    private func lineEnd(at place: Int) -> [UInt8] {
        let isEnd = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
        guard var first = self[place...].firstIndex(where: isEnd) ?? self[..<place].lastIndex(where: isEnd) else { return [0x0A] }
        if self[first] == 0x0A, first > 0, self[first - 1] == 0x0D { first -= 1 }
        guard self[first] == 0x0D else { return [0x0A] }
        return first + 1 < count && self[first + 1] == 0x0A ? [0x0D, 0x0A] : [0x0D]
    }

    private func withLineEnd(_ end: [UInt8]) -> [UInt8] {
        guard end != [0x0A] else { return self }
        var result: [UInt8] = []
        for (index, byte) in enumerated() {
            if byte == 0x0A, index == 0 || self[index - 1] != 0x0D { result += end } else { result.append(byte) }
        }
        return result
    }
}
