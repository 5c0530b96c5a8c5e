/// Some bytes of a file, and what is to stand there instead.
struct TextEdit: Sendable, Hashable {
    var range: Range<Int>
    var text: [UInt8]

    /// Whether both change the same bytes, or the same place between two.
    func meets(_ other: TextEdit) -> Bool { range.lowerBound <= other.range.upperBound && other.range.lowerBound <= range.upperBound }

    /// Whether it changes a text that has such a place.
    func fits(_ bytes: [UInt8]) -> Bool {
        range.upperBound <= bytes.count && !bytes[range].elementsEqual(text)
    }
}

extension [UInt8] {
    /// With all of some edits, of which none meets another; line breaks are written as the text has them.
    func applying(_ edits: [TextEdit]) -> [UInt8] {
        var result = self
        let end = lineEnd
        for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            result.replaceSubrange(edit.range.clamped(to: 0..<result.count), with: edit.text.withLineEnd(end))
        }
        return result
    }

    /// How its lines end: as the first of them does.
    private var lineEnd: [UInt8] {
        guard let first = firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return [0x0A] }
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
