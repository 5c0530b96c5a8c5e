import Diagnostics

/// The items of a file that is one mapping: each begins on a line that is not indented and goes on to the next such line.
enum FileItems {
    /// The bytes of each item.
    static func of(_ source: SourceText) -> [Range<Int>] {
        var items: [Range<Int>] = []
        var start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < source.bytes.count {
            let end = source.bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? source.bytes.count
            let line = start..<end
            start = end
            guard !isEmpty(line, source) else { continue }
            let isContinued = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "}")].contains(source.bytes[line.lowerBound])
            if isContinued, let last = items.indices.last {
                items[last] = items[last].lowerBound..<end
            } else {
                items.append(line)
            }
        }
        return items
    }

    /// A blank line, a comment, or the mark that begins or ends a YAML document.
    private static func isEmpty(_ line: Range<Int>, _ source: SourceText) -> Bool {
        let rest = source.bytes[line].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        guard let first = rest.first, first != UInt8(ascii: "#"), first != 0x0D, first != 0x0A else { return true }
        let text = source.text(line).trimmingSpaces
        return text == "---" || text == "..."
    }

    /// The line on which an item begins.
    static func firstLine(of item: Range<Int>, _ source: SourceText) -> Range<Int> {
        source.range(ofLine: source.place(item.lowerBound..<item.lowerBound).line)
    }
}

extension SourcePlace {
    /// nil outside of an item: of a quote that is never closed YAML learns only after the end.
    func within(_ item: Range<Int>, of source: SourceText) -> SourcePlace? {
        let lines = source.place(item.lowerBound..<item.lowerBound).line...source.place(item.upperBound - 1..<item.upperBound - 1).line
        return lines.contains(line) ? self : nil
    }
}
