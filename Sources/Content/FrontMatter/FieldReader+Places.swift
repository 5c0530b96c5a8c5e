import Diagnostics
import Yams

/// What a node says as plain text, and where it stands in the file.
extension FieldReader {
    func scalar(_ node: Node) -> String? {
        node.scalar?.string.trimmingSpaces
    }

    static func isEmpty(_ node: Node) -> Bool {
        guard let scalar = node.scalar else { return false }
        return scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }

    func place(_ node: Node) -> SourcePlace { source.place(range(node)) }

    /// The bytes of a node; for a list or a record, its first line.
    func range(_ node: Node) -> Range<Int> {
        guard let mark = node.mark else { return 0..<0 }
        let line = source.range(ofLine: firstLine + mark.line - 1)
        let start = source.offset(line: firstLine + mark.line - 1, column: mark.column)
        guard let scalar = node.scalar, start < line.upperBound else { return start..<max(start, line.upperBound) }
        let quote = source.bytes[start]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            return start..<(quotes.index(of: quote, in: line, after: start, source.bytes).map { $0 + 1 } ?? line.upperBound)
        }
        return start..<min(start + scalar.string.utf8.count, line.upperBound)
    }
}

/// The last quotation mark of each kind on the line that was asked for last: a line may hold ten thousand quoted words.
final class LastQuotes {
    private var line = 0..<0
    private var known: [UInt8: Int] = [:]

    func index(of quote: UInt8, in line: Range<Int>, after start: Int, _ bytes: [UInt8]) -> Int? {
        if self.line != line { (self.line, known) = (line, [:]) }
        let last = known[quote] ?? bytes[line].lastIndex(of: quote) ?? -1
        known[quote] = last
        return last > start ? last : nil
    }
}
