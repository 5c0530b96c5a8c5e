import Diagnostics
import Foundation

/// The places of a text where a line goes on in the next: in a paragraph, a cell of a table, a calendar's folded line.
struct LineSeams: Sequence, IteratorProtocol {
    private let source: SourceText
    private var line = 1

    init(_ source: SourceText) { self.source = source }

    struct Seam {
        /// The end of the first line and the beginning of the second.
        var lines: [String]
        /// Both without the blank that is none: calendars fold a line anywhere and begin the next with one.
        var folded: String?
        var text: String { lines.joined(separator: " ") }
        /// The beginning of the second line.
        var place: Range<Int>
    }

    /// In bytes on either side: more than any word has that is looked for.
    private static let reach = 200

    mutating func next() -> Seam? {
        while line < source.lineCount {
            defer { line += 1 }
            let (first, second) = (source.range(ofLine: line), source.range(ofLine: line + 1))
            let before = source.bytes[first].suffix(Self.reach).drop(while: Self.isWithin).reversed().drop(while: Self.isEnd).reversed()
            let after = source.bytes[second].prefix(Self.reach)
            guard !before.isEmpty, let begin = after.first, !Self.isEnd(begin) else { continue }
            let head = String(decoding: before, as: UTF8.self)
            let tail = String(decoding: after, as: UTF8.self)
            let isFolded = begin == UInt8(ascii: " ") || begin == UInt8(ascii: "\t")
            return Seam(
                lines: [head, tail.trimmingCharacters(in: .whitespaces)], folded: isFolded ? head + tail.dropFirst() : nil,
                place: second.lowerBound..<second.lowerBound)
        }
        return nil
    }

    private static func isWithin(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
    private static func isEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}
