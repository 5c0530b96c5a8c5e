/// What has to be known of the lines above one that may belong to a list or a record: the field at the top that holds it, and the
/// columns in which its items and their keys begin.
struct RecordsAbove {
    let field: (String) -> Field?
    /// The field under whose key the lines stand.
    private(set) var top: Field?
    /// The fields of its records.
    private(set) var table: FieldTable?
    private var dash: Int?
    private var column: Int?
    private var last = ""

    init(field: @escaping (String) -> Field?) { self.field = field }

    mutating func take(_ line: String) {
        guard !line.allSatisfy(\.isWhitespace), line.first != "#" else { return }
        last = line
        let indent = line.prefix { $0 == " " }.count
        if indent == 0, line.first != "-" {
            top = FrontMatterLine(line).flatMap { field($0.key) }
            table = top?.kind.recordFields.map(FieldTable.init)
            dash = nil
            column = nil
        } else if let item = FrontMatterLine.listItem(line) {
            dash = dash ?? indent
            if indent == dash { column = item.head.count }
        } else if column == nil {
            column = indent
        }
    }

    /// Whether a word may stand before a colon under the field at the top: a field of its records, a day of its hours, a language.
    private func isKeyOfTop(_ word: String) -> Bool {
        if let table { return table[word] != nil }
        return switch top?.kind {
        case .hours: Hours.days(word) != nil
        case .words: LanguageTag.normalized(word) != nil || LanguageTag.named(word) != nil
        default: false
        }
    }

    /// Whether a word on this line is a key of these records.
    func isKey(_ word: String, at line: String) -> Bool {
        (line.first == " " || line.first == "-") && table?[word] != nil
    }

    /// `- item:card` and `数量：2` with the colon that YAML wants, for a key of these records.
    func withColon(_ line: String) -> String? {
        guard let table, let parts = FrontMatterLine(line), !parts.indent.isEmpty, table[parts.key] != nil, !parts.value.isEmpty,
            !parts.separator.hasPrefix(": "), !parts.value.hasPrefix("//")
        else { return nil }
        return parts.indent + parts.key + ": "
            + (FrontMatterLine.needsQuotes(parts.value) ? FrontMatterLine.quoted(parts.value) : parts.value)
    }

    /// `- {code: A-1, space: 制造工坊}` for a record whose keys stand on one line without the braces; nil where further keys stand below.
    func withBraces(_ line: String, before next: String) -> String? {
        guard let table, let item = FrontMatterLine.listItem(line), !"{[\"'|>".contains(item.value.first ?? " "),
            item.value.utf8.count < 400,
            FrontMatterLine(next).map({ $0.indent.prefix { $0 == " " }.count < item.head.count || table[$0.key] == nil }) ?? true
        else { return nil }
        var pairs: [String] = []
        for part in item.value.split(whereSeparator: \.separatesItems) {
            guard let parts = FrontMatterLine(part.trimmingSpaces), table[parts.key] != nil, !parts.value.isEmpty else { return nil }
            pairs.append("\(parts.key): \(FlowText.word(parts.value))")
        }
        return pairs.count > 1 ? item.head + "{" + pairs.joined(separator: ", ") + "}" : nil
    }

    /// `-item: 卡纸` with the blank behind the dash, for a key of these records.
    func withBlankBehindDash(_ line: String) -> String? {
        guard let table, let dash = line.firstIndex(where: { $0 != " " }), line[dash] == "-",
            let key = FrontMatterLine(String(line[line.index(after: dash)...])), key.indent.isEmpty, table[key.key] != nil
        else { return nil }
        return line[...dash] + " " + line[line.index(after: dash)...]
    }

    /// `电` between `- 灯` and `- 手工`, in the column of their dashes: an item whose dash was forgotten.
    func withDash(_ line: String, before next: String) -> String? {
        guard let top, top.kind.isList, table == nil, let dash, FrontMatterLine.listItem(last) != nil,
            FrontMatterLine.listItem(line) == nil,
            line.prefix(while: { $0 == " " }).count == dash, dash > 0, FrontMatterLine(line) == nil, !line.trimmingSpaces.isEmpty,
            FrontMatterLine.listItem(next) != nil
        else { return nil }
        return String(repeating: " ", count: dash) + "- " + line.trimmingSpaces
    }

    /// `  title: 台灯` below `  - 手工`, an item of a list of words: a field of the head, which stands in its column.
    func belowItems(_ line: String) -> String? {
        guard let top, top.kind.isList, table == nil, dash != nil, FrontMatterLine.listItem(last) != nil,
            FrontMatterLine.listItem(line) == nil,
            let parts = FrontMatterLine(line), !parts.indent.isEmpty, !parts.value.isEmpty, parts.separator.hasPrefix(": "),
            let field = field(parts.key), field.key != top.key
        else { return nil }
        return String(line.drop { $0 == " " })
    }

    /// An item in the column of the first one, a record's key in that of the keys before it; nil where they stand there.
    func aligned(_ line: String) -> String? {
        guard let top, line.first == " " else { return nil }
        let indent = line.prefix { $0 == " " }.count
        let words = String(line.dropFirst(indent))
        if FrontMatterLine.listItem(line) != nil {
            // Below a key of a record stand items of its own.
            guard top.kind.isList, let dash, indent != dash, !last.hasSuffix(":"), !last.trimmingSpaces.hasSuffix(":") else { return nil }
            return String(repeating: " ", count: dash) + words
        }
        guard let parts = FrontMatterLine(words), isKeyOfTop(parts.key), let column, indent != column else { return nil }
        return String(repeating: " ", count: column) + words
    }

    /// The same for an item that YAML takes without complaint for a part of the words above it.
    func alignedBelowWords(_ line: String) -> String? {
        guard let top, top.kind.isList, top.kind.recordFields == nil, let above = FrontMatterLine.listItem(last),
            !"[{\"'|>".contains(above.value.first ?? " "),
            line.prefix(while: { $0 == " " }).count > last.prefix(while: { $0 == " " }).count
        else { return nil }
        return FrontMatterLine.listItem(line) == nil ? nil : aligned(line)
    }
}
