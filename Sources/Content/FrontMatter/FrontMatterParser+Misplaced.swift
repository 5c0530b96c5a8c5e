/// Knows lines that are right by themselves and stand where they can't.
extension FrontMatterParser {
    /// The first such line up to the one that fails, counted from 0.
    func misplacedLine(_ lines: [String], upTo end: Int) -> (index: Int, line: MisplacedLine)? {
        for index in [end - 1, end] where lines.indices.contains(index) && index > 0 {
            guard let above = lines[..<index].last(where: { !$0.allSatisfy(\.isWhitespace) }) else { continue }
            if let line = misplaced(lines[index], under: above) { return (index, line) }
        }
        return nil
    }

    private func misplaced(_ line: String, under above: String) -> MisplacedLine? {
        let words = line.trimmingSpaces
        if let colon = words.first, colon == ":" || colon == "：" {
            let value = words.dropFirst().trimmingSpaces
            return value.isEmpty ? nil : .withoutKey(value: value)
        }
        guard let head = FrontMatterLine(above), !head.value.isEmpty, !"|>[{&".contains(head.value.first ?? "|"),
            FrontMatterLine.listItem(above) == nil
        else { return nil }
        if let item = FrontMatterLine.listItem(line) {
            guard head.indent.isEmpty, FrontMatterLine(item.value) != nil else { return nil }
            return .item(bare: item.value)
        }
        guard let parts = FrontMatterLine(line), parts.indent.count > head.indent.count else { return nil }
        return .tooDeep(above: head.key, flush: head.indent + parts.key + ": " + parts.value)
    }

    /// ` 简介：…` under a value of one line, to which YAML adds it: a known key can only belong into that line's column.
    func flushWideKey(_ line: String, under last: String?) -> String? {
        guard line.first == " ", let parts = FrontMatterLine(line), parts.separator.hasPrefix("："), isKey(parts.key), !parts.value.isEmpty,
            parts.indent.allSatisfy({ $0 == " " }), let above = last.flatMap({ FrontMatterLine($0) }), above.indent.isEmpty,
            let first = above.value.first, !"|>&[{\"'".contains(first), let field = field(above.key),
            // Words may go on in further lines, and have a colon.
            field.key == "title" || !field.kind.isText
        else { return nil }
        return parts.key + ": " + (FrontMatterLine.needsQuotes(parts.value) ? FrontMatterLine.quoted(parts.value) : parts.value)
    }
}
