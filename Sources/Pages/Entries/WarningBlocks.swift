/// Where warnings stand in a document's HTML: `> [!WARNING]` and `> [!CAUTION]`, as the renderer writes them.
enum WarningBlocks {
    private static let elements = ["div", "details"].map { name in
        (
            starts: ["warning", "caution"].map { Array("<\(name) class=\"alert alert-\($0)\"".utf8) }, open: Array("<\(name)".utf8),
            close: Array("</\(name)>".utf8)
        )
    }

    /// Whole elements in a range, in their order, none inside another.
    static func find(in html: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if html[index] == UInt8(ascii: "<"), let end = end(ofWarningAt: index, html, before: range.upperBound) {
                found.append(index..<end)
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    /// What lies between parts that are taken out.
    static func rest(of range: Range<Int>, without parts: [Range<Int>]) -> [Range<Int>] {
        var rest: [Range<Int>] = []
        var start = range.lowerBound
        for part in parts {
            rest.append(start..<part.lowerBound)
            start = part.upperBound
        }
        return rest + [start..<range.upperBound]
    }

    private static func end(ofWarningAt start: Int, _ html: [UInt8], before limit: Int) -> Int? {
        let text = html[start..<limit]
        guard let element = elements.first(where: { $0.starts.contains { text.starts(with: $0) } }) else { return nil }
        var depth = 0
        var index = start
        while index < limit {
            defer { index += 1 }
            guard html[index] == UInt8(ascii: "<") else { continue }
            if html[index..<limit].starts(with: element.close) {
                depth -= 1
                if depth == 0 { return index + element.close.count }
            } else if html[index..<limit].starts(with: element.open) {
                depth += 1
            }
        }
        return nil
    }
}
