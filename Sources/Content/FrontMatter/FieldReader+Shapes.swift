import Diagnostics
import Yams

/// Records written as a word or a line, of which what they hold shows the fields that are meant.
extension FieldReader {
    /// The record that was meant, told of; nil for what is one already, and for whatever has no sure reading.
    mutating func shaped(_ node: Node, _ table: FieldTable, _ field: Field) -> Node? {
        if let mapping = node.mapping { return dated(mapping, table, field) ?? named(mapping, table, field) }
        if let line = location(node, table, field) { return line }
        guard let text = scalar(node), let mark = node.mark, let pairs = Self.pairs(text, table) else { return nil }
        tell(pairs, field, at: place(node))
        return Self.record(pairs, mark)
    }

    private mutating func tell(_ pairs: [(key: String, value: String)], _ field: Field, at place: SourcePlace) {
        let record = "{" + pairs.map { "\($0.key): \(FlowText.word($0.value))" }.joined(separator: ", ") + "}"
        diagnostics.append(.itemReadAsMeant(record, field, at: place))
    }

    private static func record(_ pairs: [(key: String, value: String)], _ mark: Mark) -> Node {
        func node(_ text: String) -> Node { .scalar(Node.Scalar(text, .implicit, .plain, mark)) }
        return .mapping(Node.Mapping(pairs.map { (node($0.key), node($0.value)) }, .implicit, .flow, mark))
    }

    private static func pairs(_ text: String, _ table: FieldTable) -> [(key: String, value: String)]? {
        if table["phone"] != nil, table["email"] != nil, let kind = ChannelWords.kind(of: text) { return [(kind, text)] }
        guard let first = table.fields.first else { return nil }
        if case .date = first.kind, table["text"] != nil, let (day, words) = day(at: text) {
            return [(first.key, day.description), ("text", words)]
        }
        // No code has Chinese characters.
        if first.key == "code", table["space"] != nil, text.count <= 16, !text.contains(where: { $0.isWhitespace || "，,。、".contains($0) }),
            text.unicodeScalars.first?.properties.isIdeographic ?? false, text.unicodeScalars.last?.properties.isIdeographic ?? false,
            ChineseNumeral.value(of: text.prefix(1).unicodeScalars) == nil
        {
            return [("space", text)]
        }
        return nil
    }

    /// `2026-10-15：装轮子`: a day, and words behind a colon or a blank.
    private static func day(at text: String) -> (day: Day, words: String)? {
        let head = text.prefix { !":：".contains($0) && !$0.isWhitespace }
        let words = String(text[head.endIndex...].drop { ":：".contains($0) || $0.isWhitespace })
        guard head.utf8.count <= 30, !words.isEmpty, !head.isEmpty else { return nil }
        guard let day = Day(head) ?? WrittenDay(String(head)).flatMap({ $0.precision == .day ? $0.day : nil }) else { return nil }
        return (day, words)
    }

    /// `- 2026-10-15: 装轮子`, which YAML takes for a key and its value.
    private mutating func dated(_ mapping: Node.Mapping, _ table: FieldTable, _ field: Field) -> Node? {
        guard mapping.count == 1, let (key, value) = mapping.first.map({ ($0.key, $0.value) }), let head = scalar(key),
            let words = scalar(value),
            table[head] == nil, case .date? = table.fields.first?.kind, table["text"] != nil, let mark = key.mark,
            let (day, _) = Self.day(at: head + "：" + words), !words.isEmpty
        else { return nil }
        let pairs = [(key: table.fields[0].key, value: day.description), (key: "text", value: words)]
        let start = range(key).lowerBound
        tell(pairs, field, at: source.place(start..<max(start, range(value).upperBound)))
        return Self.record(pairs, mark)
    }

    /// `- 小红 consent: true`: the record's first field without its key, then another one.
    private mutating func named(_ mapping: Node.Mapping, _ table: FieldTable, _ field: Field) -> Node? {
        guard mapping.count == 1, let (key, value) = mapping.first.map({ ($0.key, $0.value) }), let head = scalar(key),
            let words = scalar(value),
            let first = table.fields.first, let mark = key.mark, table[head] == nil,
            let blank = head.lastIndex(where: \.isWhitespace)
        else { return nil }
        var word = head[..<blank].trimmingSpaces
        while let last = word.last, ",，、;；".contains(last) { word.removeLast() }
        guard let own = table[String(head[head.index(after: blank)...])], own.key != first.key, !word.isEmpty, table[word] == nil,
            case .value = ScalarReader(vocabularies: vocabularies, timezone: timezone).read(word, as: first.kind)
        else { return nil }
        let pairs = [(key: first.key, value: word), (key: own.key, value: words)]
        let start = range(key).lowerBound
        tell(pairs, field, at: source.place(start..<max(start, range(value).upperBound)))
        return Self.record(pairs, mark)
    }

    /// `location: 30.2741, 120.1551`, also as a list of the two.
    private mutating func location(_ node: Node, _ table: FieldTable, _ field: Field) -> Node? {
        guard table["latitude"] != nil, table["longitude"] != nil, let mark = node.mark else { return nil }
        let texts = node.sequence.map { $0.compactMap { scalar($0) } } ?? scalar(node).map { [$0] } ?? []
        guard !texts.isEmpty, texts.count <= 2 else { return nil }
        guard let point = SpokenLocation(texts.joined(separator: ", ")) else { return nil }
        let pairs = [(key: "latitude", value: point.latitude), (key: "longitude", value: point.longitude)]
        tell(pairs, field, at: place(node))
        return Self.record(pairs, mark)
    }
}

extension Diagnostic {
    /// A record of which the keys were left out; read as meant.
    static func itemReadAsMeant(_ record: String, _ field: Field, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "value-read-as-meant", .warning, at: place,
            Words(
                zh: "「\(field.key)」这里要写明每个值是什么；按 \(record) 读了。",
                en: "Under “\(field.key)” each value says what it is; read as \(record)."),
            cure: Words(zh: "改成：\(record)", en: "Write: \(record)"), suggestions: [Suggestion(record)])
    }
}
