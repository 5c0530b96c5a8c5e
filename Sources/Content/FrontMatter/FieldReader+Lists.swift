import Diagnostics
import Yams

/// Lists that are written in one line, or in lines without marks.
extension FieldReader {
    /// The items of `激光, 木工、盒子`.
    mutating func split(_ text: String, _ node: Node, _ item: Field.Kind, _ field: Field) -> Value? {
        let whole = range(node)
        var items: [Value] = []
        for part in parts(of: text, node, item, field) {
            switch ScalarReader(vocabularies: vocabularies, timezone: timezone).read(part, as: item) {
            case .value(let kind): items.append(Value(kind, at: whole))
            case .wrong(let problem): diagnostics.append(.badValue(part, problem, field: field, at: source.place(whole)))
            }
        }
        return items.isEmpty ? nil : Value(.list(items), at: whole)
    }

    private mutating func parts(of text: String, _ node: Node, _ item: Field.Kind, _ field: Field) -> [String] {
        let isTags = field.key == "tags"
        let words = text.split(whereSeparator: { ",，、;；".contains($0) || isTags && "|｜".contains($0) })
            .map { isTags ? $0.trimmingSpaces.trimmingFullStop : $0.trimmingSpaces }.filter { !$0.isEmpty }
        guard words.count == 1, let word = words.first, let several = spaced(word, item, field) else { return words }
        diagnostics.append(.itemsWithoutCommas(several, field, at: place(node)))
        return several
    }

    /// 电路 木工: Chinese words with spaces between them, where there are no spaces in a word. `Arduino 小车` and `3D 打印` are one.
    private func spaced(_ text: String, _ item: Field.Kind, _ field: Field) -> [String]? {
        guard text.contains(" ") || text.contains("\u{3000}") else { return nil }
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard words.count > 1 else { return nil }
        if field.key == "tags" {
            return words.allSatisfy { $0.count > 1 && $0.unicodeScalars.allSatisfy(\.properties.isIdeographic) } ? words : nil
        }
        switch item {
        case .vocabulary, .choice: break
        default: return nil
        }
        let reader = ScalarReader(vocabularies: vocabularies)
        func isTerm(_ word: String) -> Bool { if case .value(.term) = reader.read(word, as: item) { true } else { false } }
        return !isTerm(text) && words.allSatisfy(isTerm) ? words : nil
    }

    /// Lines of their own below the key, without the hyphens that YAML wants, which makes one text of them.
    mutating func unmarkedItems(_ node: Node, _ item: Field.Kind, _ field: Field) -> [Value]? {
        guard let scalar = node.scalar, scalar.style == .plain, let mark = node.mark, scalar.string.contains(" "),
            item.isShort || field.key == "tags" || item.isWords
        else { return nil }
        let first = firstLine + mark.line - 1
        let start = source.range(ofLine: first)
        let indent = source.bytes[start].prefix { $0 == 0x20 }.count
        guard source.offset(line: first, column: mark.column) == start.lowerBound + indent else { return nil }
        var lines: [String] = []
        var last = first
        while lines.joined(separator: " ").utf8.count < scalar.string.utf8.count, lines.count < 200 {
            last = first + lines.count
            lines.append(source.text(source.range(ofLine: last)).trimmingSpaces)
        }
        guard lines.count > 1, lines.joined(separator: " ") == scalar.string,
            item.isShort || field.key == "tags" || lines.allSatisfy(\.isChineseLine)
        else { return nil }
        let whole = start.lowerBound..<source.range(ofLine: last).upperBound
        let items = lines.map { String($0.reversed().drop { ",，、;；".contains($0) }.reversed()) }
        diagnostics.append(.itemsWithoutMarks(items, field, in: source, whole, indent: indent))
        let isSplit = item.isShort || field.key == "tags"
        var values: [Value] = []
        for text in items {
            if isSplit {
                values += split(text, node, item, field)?.items ?? []
            } else if let value = value(.scalar(Node.Scalar(text, .implicit, .plain, mark)), item, field) {
                values.append(value)
            }
        }
        return values
    }
}

extension String {
    /// Without the full stop at the end of a sentence that is none: 木工。
    fileprivate var trimmingFullStop: String { hasSuffix("。") ? String(dropLast()).trimmingSpaces : self }

    /// Whether it begins and ends in Chinese, where a line that goes on would be joined without a space.
    fileprivate var isChineseLine: Bool {
        guard let first = unicodeScalars.first, let last = unicodeScalars.last, first.properties.isIdeographic else { return false }
        return last.properties.isIdeographic || last == "。"
    }
}
