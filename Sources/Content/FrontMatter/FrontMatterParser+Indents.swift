/// Spaces before the words of a line that are letters to YAML, or no indentation: tabs, U+3000 of a Chinese keyboard, U+00A0 of a web page.
extension FrontMatterParser {
    /// The lines with plain spaces in their place, where a key or an item follows: words that go on may begin with any space.
    func withPlainIndents(_ lines: [String]) -> [String] {
        let common = Self.commonIndent(lines)
        var above = LinesAbove()
        var records = RecordsAbove(field: field)
        return lines.map { line in
            let own = String(line.unicodeScalars.dropFirst(common))
            let plain = above.isInBlockScalar(own) ? own : plainIndent(own, under: above.last, in: records)
            above.take(plain)
            records.take(plain)
            return plain
        }
    }

    /// How many such spaces stand before each line, so that they mean nothing.
    private static func commonIndent(_ lines: [String]) -> Int {
        var common: String.UnicodeScalarView.SubSequence?
        for line in lines where !line.allSatisfy(\.isWhitespace) {
            let head = line.unicodeScalars.prefix { $0 != " " && isSpace($0) }
            guard let known = common else {
                common = head
                continue
            }
            let shared = zip(known, head).prefix { $0 == $1 }.count
            common = known.prefix(shared)
            if shared == 0 { return 0 }
        }
        return common?.count ?? 0
    }

    private func plainIndent(_ line: String, under last: String?, in records: RecordsAbove) -> String {
        let head = line.unicodeScalars.prefix(while: Self.isSpace)
        var words = Substring(line.unicodeScalars.dropFirst(head.count))
        let isOdd = head.contains { $0 != " " }
        var isItem = false
        if words.unicodeScalars.first == "-", let gap = Optional(words.unicodeScalars.dropFirst().prefix(while: Self.isSpace)), !gap.isEmpty
        {
            isItem = true
            if gap.contains(where: { $0 != " " }) { words = "- " + Substring(words.unicodeScalars.dropFirst(1 + gap.count)) }
        }
        let spaces = String(repeating: " ", count: head.reduce(0) { $0 + ($1 == " " ? 1 : 2) })
        if isItem { return spaces + words }
        guard isOdd, let parts = FrontMatterLine(String(words)), parts.indent.isEmpty else { return line }
        if isKey(parts.key), isComplete(last, above: parts.key) { return String(words) }
        return isKey(parts.key) || Hours.days(parts.key) != nil || records.table?[parts.key] != nil ? spaces + words : line
    }

    /// Whether the line above holds all that its key does, so that no key can stand deeper.
    private func isComplete(_ last: String?, above key: String) -> Bool {
        guard let last else { return true }
        guard let above = FrontMatterLine(last), above.indent.isEmpty, isKey(above.key), FrontMatterLine.listItem(last) == nil else {
            return false
        }
        guard let first = above.value.first else {
            return field(above.key)?.kind.recordFields.map { !$0.contains { $0.key == key } } ?? false
        }
        return !"|>&[{".contains(first)
    }

    /// A head whose first lines are indented otherwise than the rest, `  title: 台灯` above `summary: 小灯`, in the column of the rest.
    func withFirstInColumn(_ lines: [String]) -> [String] {
        func key(_ line: String) -> FrontMatterLine? {
            FrontMatterLine.listItem(line) == nil ? FrontMatterLine(line).flatMap { isKey($0.key) && isTop($0) ? $0 : nil } : nil
        }
        guard let first = lines.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) && $0.first != "#" }), let head = key(lines[first]),
            let least = lines.compactMap({ key($0)?.indent.count }).min(), head.indent.count > least, !head.value.isEmpty
        else { return lines }
        let surplus = head.indent.count - least
        var mended = lines
        for index in first..<lines.count where !lines[index].allSatisfy(\.isWhitespace) {
            guard lines[index].prefix(while: { $0 == " " }).count >= head.indent.count else { break }
            mended[index] = String(lines[index].dropFirst(surplus))
        }
        return mended
    }

    /// Whether a line's key is one at the top, and nothing but spaces stand before it.
    private func isTop(_ line: FrontMatterLine) -> Bool { field(line.key) != nil && line.indent.allSatisfy { $0 == " " } }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar == "\u{3000}" || scalar == "\u{A0}"
    }
}
