import Diagnostics
import Yams

/// Records written as a word or a line, of which what they hold shows the fields that are meant.
extension FieldReader {
    /// The record that was meant, told of; nil for what is one already, and for whatever has no sure reading.
    mutating func shaped(_ node: Node, _ table: FieldTable, _ field: Field) -> Node? {
        if let pairs = datedRecord(node, table) {
            // A day alone is the record's first field, as any record's may stand alone.
            guard let mark = node.mark, pairs.count > 1 || node.mapping != nil else { return nil }
            tell(pairs, field, at: placeOfPairs(node))
            return Self.record(pairs, mark)
        }
        if let mapping = node.mapping { return named(mapping, table, field) ?? member(mapping, table, field) }
        if let line = location(node, table, field) { return line }
        guard let text = scalar(node), let mark = node.mark, let pairs = Self.pairs(text, table) else { return nil }
        tell(pairs, field, at: place(node))
        return Self.record(pairs, mark)
    }

    private mutating func tell(_ pairs: [(key: String, value: String)], _ field: Field, at place: SourcePlace) {
        diagnostics.append(.itemReadAsMeant(Self.flow(pairs), field, isItem: isItem(at: place), at: place))
    }

    /// Whether what stands here follows the mark of an item, rather than the field's key.
    func isItem(at place: SourcePlace) -> Bool {
        source.text(source.range(ofLine: place.line)).trimmingSpaces.hasPrefix("-")
            || place.column > 1 && "[,".utf8.contains(byte(before: place))
    }

    /// The last byte before a place that is no blank.
    private func byte(before place: SourcePlace) -> UInt8 {
        source.bytes[source.range(ofLine: place.line).lowerBound..<place.range.lowerBound].last { $0 > 0x20 } ?? 0
    }

    static func record(_ pairs: [(key: String, value: String)], _ mark: Mark) -> Node {
        func node(_ text: String) -> Node { .scalar(Node.Scalar(text, .implicit, .plain, mark)) }
        return .mapping(Node.Mapping(pairs.map { (node($0.key), node($0.value)) }, .implicit, .flow, mark))
    }

    private static func pairs(_ text: String, _ table: FieldTable) -> [(key: String, value: String)]? {
        if table["phone"] != nil, table["email"] != nil, let kind = ChannelWords.kind(of: text) { return [(kind, text)] }
        guard let first = table.fields.first else { return nil }
        // No code has Chinese characters.
        if first.key == "code", table["space"] != nil, text.count <= 16, !text.contains(where: { $0.isWhitespace || "，,。、".contains($0) }),
            text.unicodeScalars.first?.properties.isIdeographic ?? false, text.unicodeScalars.last?.properties.isIdeographic ?? false,
            ChineseNumeral.value(of: text.prefix(1).unicodeScalars) == nil
        {
            return [("space", text)]
        }
        if first.key == "code", table["space"] != nil { return codeAndRoom(text, table) }
        return nil
    }

    /// `TS-01 制造工坊`, `TS-01（维修中）`, `TS-01，fab-studio`: a code, and the room where it stands or how it is.
    static func codeAndRoom(_ text: String, _ table: FieldTable) -> [(key: String, value: String)]? {
        guard text.utf8.count <= 80, text.count(where: \.separatesItems) < 2 else { return nil }
        let isParted = text.contains(where: \.separatesItems)
        let words = text.split { $0.isWhitespace || $0.separatesItems || "()（）:：".contains($0) }
        guard words.count == 2, let code = words.first, code.utf8.contains(where: digits.contains),
            code.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }),
            words[1].unicodeScalars.first?.properties.isIdeographic ?? false || isParted && isNameOfFile(words[1]), words[1].count <= 24
        else { return nil }
        if case .choice(let terms)? = table["condition"]?.kind, let term = terms.first(where: { $0.isNamed(String(words[1])) }) {
            return [("code", String(code)), ("condition", term.id)]
        }
        return [("code", String(code)), ("space", String(words[1]))]
    }

    /// `fab-studio`; what has digits may be another code.
    private static func isNameOfFile(_ text: Substring) -> Bool {
        text.utf8.allSatisfy { 0x61...0x7A ~= $0 || $0 == UInt8(ascii: "-") } && text.first != "-"
    }

    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

    /// What YAML takes for keys and values, from the first key to the last value.
    func placeOfPairs(_ node: Node) -> SourcePlace {
        guard let mapping = node.mapping, let first = mapping.first, let last = mapping.suffix(1).first else { return place(node) }
        let start = range(first.key).lowerBound
        return source.place(start..<max(start, range(last.value).upperBound))
    }

    /// `- 小红 consent: true`: the record's first field without its key, then another one.
    private mutating func named(_ mapping: Node.Mapping, _ table: FieldTable, _ field: Field) -> Node? {
        guard mapping.count == 1, let (key, value) = mapping.first.map({ ($0.key, $0.value) }), let head = scalar(key),
            let words = scalar(value),
            let first = table.fields.first, let mark = key.mark, table[head] == nil,
            let blank = head.lastIndex(where: \.isWhitespace)
        else { return nil }
        var word = head[..<blank].trimmingSpaces
        while let last = word.last, last.separatesItems { word.removeLast() }
        guard let own = table[String(head[head.index(after: blank)...])], own.key != first.key, !word.isEmpty, table[word] == nil,
            case .value = ScalarReader(vocabularies: vocabularies, timezone: timezone).read(word, as: first.kind)
        else { return nil }
        let pairs = [(key: first.key, value: word), (key: own.key, value: words)]
        tell(pairs, field, at: placeOfPairs(.mapping(mapping)))
        return Self.record(pairs, mark)
    }

    /// `- 小红: 组长` in a team: a name, and words for which there is no field; or whether they agree.
    private mutating func member(_ mapping: Node.Mapping, _ table: FieldTable, _ field: Field) -> Node? {
        guard field.key == "team", let pairs = member(mapping, table), let mark = mapping.first?.key.mark else { return nil }
        tell(pairs, field, at: placeOfPairs(.mapping(mapping)))
        return Self.record(pairs, mark)
    }

    func member(_ mapping: Node.Mapping, _ table: FieldTable) -> [(key: String, value: String)]? {
        guard mapping.count == 1, let pair = mapping.first, let name = scalar(pair.key), table[name] == nil, (2...4).contains(name.count),
            name.unicodeScalars.allSatisfy(\.properties.isIdeographic), FieldWords.field(meantBy: name, in: table) == nil,
            let words = scalar(pair.value)
        else { return nil }
        // Any word about agreeing is for those to judge who read consent.
        let isAnswer =
            words.contains("同意") || words.contains("公开") || ["是", "否", "true", "false", "yes", "no"].contains(words.lowercased())
        return [("name", name)] + (isAnswer ? [("consent", words)] : [])
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
    ///
    /// - Parameter isItem: whether it stands in a list, rather than right behind the field's key; nil for the whole list.
    static func itemReadAsMeant(_ record: String, _ field: Field, isItem: Bool?, at place: SourcePlace) -> Diagnostic {
        let cure: (words: Words, text: String?) =
            isItem.map { cureOfItem(record, field, isItem: $0) }.map { ($0.words, $0.text) }
            ?? (Words(zh: "改成一行：\(field.key): \(record)", en: "Write one line: \(field.key): \(record)"), nil)
        return Diagnostic(
            ContentDiagnostics.valueReadAsMeant, at: place,
            Words(
                zh: "「\(field.key)」这里要写明每个值是什么；按 \(record) 读了。",
                en: "Under “\(field.key)” each value says what it is; read as \(record)."),
            cure: cure.words, suggestions: cure.text.map { [Suggestion($0)] } ?? [])
    }

    /// What to write for a record, and where.
    static func cureOfItem(_ record: String, _ field: Field, isItem: Bool) -> (words: Words, text: String) {
        if isItem { return (Words(zh: "这一项改成：\(record)", en: "Write this item as: \(record)"), record) }
        let text = if case .list = field.kind { "[\(record)]" } else { record }
        return (Words(zh: "改成：\(field.key): \(text)", en: "Write: \(field.key): \(text)"), text)
    }
}
