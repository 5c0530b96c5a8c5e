import Diagnostics

/// Front matter as some sites show it: a table with the keys in its head and the values in the one row below.
extension FrontMatterFence {
    /// nil where the first lines are no such table, or another row follows.
    static func columns(_ source: SourceText, _ start: Int, _ isKey: (String) -> Bool) -> FrontMatterFence? {
        let bytes = source.bytes
        var lines = LineScanner(bytes, at: start)
        guard let head = lines.next(), let rule = lines.next(), let row = lines.next(), let keys = cells(bytes, head), keys.count > 1,
            keys.count < 30, isRule(bytes[rule]), let values = cells(bytes, row), values.count == keys.count
        else { return nil }
        let end = lines.position
        if let next = lines.next(), !isBlank(bytes[next]) { return nil }
        let pairs = zip(keys, values).map { (key: source.text($0), value: $1) }
        guard pairs.contains(where: { FrontMatterLook.isTitle($0.key) }), Set(pairs.map(\.key)).count == pairs.count,
            pairs.allSatisfy({ isKey($0.key) || PublicationWords.isSure($0.key) })
        else { return nil }
        let given = pairs.filter { !$0.value.isEmpty }
        let texts = given.map { pair in
            let line = pair.key + ": " + source.text(pair.value)
            return FrontMatterLine.mended(line, isKey: { _ in true }) ?? line
        }
        // `| 标题 | 作者 |` over one row may be a list of books with one book in it.
        let isSure = pairs.allSatisfy { $0.key.utf8.allSatisfy { $0 < 0x80 } } || pairs.contains { PublicationWords.isSure($0.key) }
        guard isSure, let plain = plain(source, start..<end, texts) else {
            return FrontMatterFence(
                yaml: nil, body: start, diagnostics: [.perhapsFrontMatter(texts, in: source, start..<end)])
        }
        return FrontMatterFence(
            yaml: start..<end, body: end, plain: plain,
            diagnostics: [.frontMatterDressed(.table, texts, in: source, start..<end)])
    }

    /// The file with lines of YAML in place of the table, byte for byte as long: signs and the rule leave more room than the colons take.
    private static func plain(_ source: SourceText, _ range: Range<Int>, _ lines: [String]) -> SourceText? {
        let text = Array(lines.joined(separator: "\n").utf8)
        guard text.count < range.count else { return nil }
        var bytes = source.bytes
        bytes.replaceSubrange(range, with: text + Array(repeating: 0x20, count: range.count - text.count - 1) + [0x0A])
        return SourceText(path: source.path, bytes: bytes)
    }

    /// The cells of a row between bars, without blanks around them.
    private static func cells(_ bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>]? {
        guard line.count < 2000, bytes[line].first(where: { $0 > 0x20 }) == UInt8(ascii: "|") else { return nil }
        var bars = line.filter { bytes[$0] == UInt8(ascii: "|") }
        if bytes[line].last(where: { $0 > 0x20 }) != UInt8(ascii: "|") { bars.append(line.upperBound) }
        return zip(bars, bars.dropFirst()).map { left, right in
            var cell = left + 1..<right
            while let first = cell.first, bytes[first] <= 0x20 { cell.removeFirst() }
            while let last = cell.last, bytes[last] <= 0x20 { cell.removeLast() }
            return cell
        }
    }
}
