import Diagnostics

/// Remarks in a text that readers of its page don't see: `<!-- draft -->`, `%% draft %%`, `[//]: # (draft)`.
enum HiddenRemark {
    /// What a line that is nothing but a remark says; any other line as it is.
    static func text(of line: String) -> String {
        guard let first = line.utf8.first, first == UInt8(ascii: "<") || first == UInt8(ascii: "%") || first == UInt8(ascii: "[") else {
            return line
        }
        let whole = line.trimmingSpaces
        for (head, end) in marks {
            guard whole.hasPrefix(head), whole.hasSuffix(end), whole.utf8.count >= head.utf8.count + end.utf8.count else { continue }
            let inner = whole.dropFirst(head.count).dropLast(end.count)
            // Two remarks in one line, with words between them.
            return inner.contains(end) && end.count > 1 ? line : String(inner).trimmingSpaces
        }
        return line
    }

    /// The only line of a remark that begins at a line of its own and ends at another: `<!--`, `draft`, `-->`.
    ///
    /// - Parameter lines: those behind the first, up to behind the remark where it is one.
    static func onlyLine(in bytes: [UInt8], from first: Range<Int>, _ lines: inout LineScanner) -> Range<Int>? {
        guard bytes[first].trimmedEnd.elementsEqual("<!--".utf8) else { return nil }
        var rest = lines
        var only: Range<Int>?
        for _ in 0..<mostLines {
            guard let line = rest.next() else { return nil }
            if FrontMatterFence.isBlank(bytes[line]) { continue }
            if bytes[line].trimmedEnd.elementsEqual("-->".utf8) {
                lines = rest
                return only
            }
            guard only == nil else { return nil }
            only = line
        }
        return nil
    }

    private static let mostLines = 8

    private static let marks = [
        ("<!--", "-->"), ("%%", "%%"), ("[//]: # (", ")"), ("[comment]: # (", ")"), ("[comment]: <> (", ")"), ("[//]: <> (", ")"),
        ("[//]: # \"", "\""), ("[comment]: # \"", "\""), ("[//]: # '", "'"), ("[comment]: # '", "'"),
    ]
}
