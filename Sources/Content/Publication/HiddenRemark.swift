import Diagnostics

/// Remarks in a text that readers of its page don't see: `<!-- draft -->`, `%% draft %%`, `[//]: # (draft)`.
enum HiddenRemark {
    /// What a line that is nothing but a remark says; any other line as it is.
    static func text(of line: String) -> String {
        guard let first = line.utf8.first(where: { $0 > 0x20 }), "<%[{".utf8.contains(first) else { return line }
        let whole = line.trimmingSpaces
        for (head, end) in marks {
            guard whole.hasPrefix(head), whole.hasSuffix(end), whole.utf8.count >= head.utf8.count + end.utf8.count else { continue }
            let inner = whole.dropFirst(head.count).dropLast(end.count)
            // Two remarks in one line, with words between them.
            return inner.contains(end) && end.count > 1 ? line : String(inner).trimmingSpaces
        }
        return line
    }

    /// What the lines of a remark say that begins at a line and ends at a later one; nil where none does.
    ///
    /// - Parameter lines: those behind the first, up to behind the remark where it is one.
    static func lines(in bytes: [UInt8], from first: Range<Int>, _ lines: inout LineScanner) -> [Range<Int>]? {
        let head = bytes[first].prefix { $0 <= 0x20 }.endIndex
        let opening = bytes[head..<first.upperBound].trimmedEnd
        guard opening.starts(with: "<!--".utf8), !opening.suffix(3).elementsEqual("-->".utf8) else { return nil }
        var rest = lines
        var said = [head + 4..<first.upperBound]
        for _ in 0..<mostLines {
            guard let line = rest.next() else { return nil }
            let text = bytes[line].trimmedEnd
            let isLast = text.suffix(3).elementsEqual("-->".utf8)
            said.append(line.lowerBound..<(isLast ? text.endIndex - 3 : text.endIndex))
            guard isLast else { continue }
            lines = rest
            return said.filter { !FrontMatterFence.isBlank(bytes[$0]) }
        }
        return nil
    }

    private static let mostLines = 8

    private static let marks = [
        ("<!--", "-->"), ("{/*", "*/}"), ("%%", "%%"), ("[//]: # (", ")"), ("[comment]: # (", ")"), ("[comment]: <> (", ")"),
        ("[//]: <> (", ")"),
        ("[//]: # \"", "\""), ("[comment]: # \"", "\""), ("[//]: # '", "'"), ("[comment]: # '", "'"),
    ]
}
