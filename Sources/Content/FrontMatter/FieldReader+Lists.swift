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

    private mutating func parts(of written: String, _ node: Node, _ item: Field.Kind, _ field: Field) -> [String] {
        let text = Self.withoutLoneBracket(written)
        if text != written {
            let bare = text.split(whereSeparator: \.separatesItems).map { $0.trimmingSpaces }.filter { !$0.isEmpty }
            diagnostics.append(
                .valueReadAsMeant(written, "[" + bare.map(FlowText.word).joined(separator: ", ") + "]", field, at: place(node)))
            return bare
        }
        let isTags = field.key == "tags"
        let pieces = text.split(whereSeparator: { $0.separatesItems || isTags && "|｜".contains($0) })
            .map { isTags ? $0.trimmingSpaces.trimmingFullStop : $0.trimmingSpaces }.filter { !$0.isEmpty }
        let found =
            ListInWords.marked(text)
            ?? (pieces.count > 1
                ? ListInWords.items(of: pieces) { isItem($0, item, isTags) } : ListInWords.items(text) { isItem($0, item, isTags) })
        let bare = (found ?? pieces).map(ListInWords.withoutCurlyQuotes)
        if found != nil || bare != pieces {
            diagnostics.append(
                .valueReadAsMeant(text, "[" + bare.map(FlowText.word).joined(separator: ", ") + "]", field, at: place(node)))
            return bare
        }
        let words = pieces
        tellOfSlash(words, node, field)
        guard words.count == 1, let word = words.first, let several = spaced(word, item, field) else { return words }
        diagnostics.append(.itemsWithoutCommas(several, field, at: place(node)))
        return several
    }

    /// `电路, 木工]` without the bracket that has no other.
    private static func withoutLoneBracket(_ text: String) -> String {
        guard let last = text.last, let first = text.first else { return text }
        if "]】］".contains(last), !text.contains(where: { "[【［".contains($0) }) { return String(text.dropLast()).trimmingSpaces }
        if "[【［".contains(first), !text.contains(where: { "]】］".contains($0) }) { return String(text.dropFirst()).trimmingSpaces }
        return text
    }

    /// Whether words between slashes are surely items: terms that are known, or names of two to four characters.
    private func isItem(_ word: String, _ item: Field.Kind, _ isTags: Bool) -> Bool {
        switch item {
        case .vocabulary, .choice:
            if case .value(.term) = ScalarReader(vocabularies: vocabularies).read(word, as: item) { true } else { false }
        case .name: (2...4).contains(word.count) && word.unicodeScalars.allSatisfy(\.properties.isIdeographic) || Self.isFullName(word)
        default: false
        }
    }

    /// A given and a family name in Latin letters, each with a capital: `Lin Hao`; `Sons` and `Makers Club and friends` are none.
    private static func isFullName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return (2...4).contains(words.count)
            && words.allSatisfy { word in
                word.first?.isUppercase ?? false
                    && word.allSatisfy { $0.isLetter && $0.unicodeScalars.allSatisfy { $0.value < 0x250 } || "'’-.".contains($0) }
            }
    }

    /// `- 木工: 初级` among tags, which YAML takes for a key and a value: a tag with a colon, without which it has another look.
    mutating func pairedTag(_ node: Node, _ field: Field) -> Value? {
        guard field.key == "tags", let mapping = node.mapping, mapping.count == 1, let pair = mapping.first,
            let key = scalar(pair.key),
            let value = scalar(pair.value), !key.isEmpty, !value.isEmpty
        else { return nil }
        // `[电路, {a: b}]` is something else.
        guard source.bytes[range(node).lowerBound...].first != UInt8(ascii: "{") else { return nil }
        let start = range(pair.key).lowerBound
        let whole = start..<max(start, range(pair.value).upperBound)
        let words = "\(key)：\(value)"
        diagnostics.append(.itemIsSentence(words, field, at: source.place(whole)))
        return Value(.text(words), at: whole)
    }

    /// `{灯, 木工}`, which YAML takes for keys without values.
    mutating func itemsInBraces(_ node: Node, _ item: Field.Kind, _ field: Field) -> Value? {
        guard item.isShort || field.key == "tags", let mapping = node.mapping, !mapping.isEmpty,
            mapping.allSatisfy({ $0.key.scalar != nil && Self.isEmpty($0.value) })
        else { return nil }
        let words = mapping.compactMap { $0.key.scalar?.string.trimmingSpaces }
        let meant = "[" + words.map(FlowText.word).joined(separator: ", ") + "]"
        let line = source.range(ofLine: place(node).line)
        let text = source.text(range(node).lowerBound..<line.upperBound).trimmingSpaces
        guard text.hasPrefix("{"), text.hasSuffix("}") else { return nil }
        diagnostics.append(.valueReadAsMeant(text, meant, field, at: place(node)))
        return split(words.joined(separator: ","), node, item, field)
    }

    /// `title: {小灯}`: words between braces, which YAML takes for a key.
    mutating func wordsInBraces(_ node: Node, _ kind: Field.Kind, _ field: Field) -> Value? {
        guard case .text = kind, let mapping = node.mapping, mapping.count == 1, let pair = mapping.first, Self.isEmpty(pair.value),
            let words = scalar(pair.key), !words.isEmpty
        else { return nil }
        diagnostics.append(.valueReadAsMeant("{\(words)}", FlowText.word(words), field, at: place(node)))
        return Value(.text(words), at: range(node))
    }

    /// `['灯, 木工']`: a tag has no comma.
    mutating func itemsInQuotes(_ node: Node, _ item: Field.Kind, _ field: Field) -> Value? {
        guard field.key == "tags", let sequence = node.sequence, sequence.count == 1, let only = sequence.first, let text = scalar(only),
            text.contains(where: { ",，、".contains($0) }), !text.contains("#")
        else { return nil }
        let words = text.split(whereSeparator: { ",，、".contains($0) }).map { $0.trimmingSpaces }.filter { !$0.isEmpty }
        diagnostics.append(.valueReadAsMeant(text, words.map(FlowText.word).joined(separator: ", "), field, at: place(only)))
        return split(text, node, item, field)
    }

    /// `- 电路；木工` among others: tags in one item of the list.
    mutating func tagsInOne(_ element: Node, _ field: Field) -> [Value]? {
        guard field.key == "tags", let text = scalar(element), !text.utf8.contains(UInt8(ascii: "#")) else { return nil }
        // In ASCII, nothing but these divides tags.
        if text.utf8.allSatisfy({ $0 < 0x80 && !",;|".utf8.contains($0) }) { return nil }
        let words =
            spaced(text, .text, field)
            ?? text.split { $0.separatesItems || "|｜".contains($0) }.map { $0.trimmingSpaces }.filter { !$0.isEmpty }
        guard words.count > 1 else { return nil }
        diagnostics.append(.tagsInOne(text, words, field, in: source, range(element)))
        return words.map { Value(.text($0), at: range(element)) }
    }

    /// Tells of `电路/木工` as the only tag: one, or two. `输入/输出` and `TCP/IP` are names.
    mutating func tellOfSlash(_ words: [String], _ node: Node, _ field: Field) {
        guard field.key == "tags", words.count == 1, let word = words.first else { return }
        let parts = word.split { "/／\\".contains($0) }.map(String.init)
        guard (2...4).contains(parts.count), parts.allSatisfy({ $0.count > 1 && $0.unicodeScalars.allSatisfy(\.properties.isIdeographic) }),
            Set(parts.map { $0.prefix(1) }).count == parts.count, Set(parts.map { $0.suffix(1) }).count == parts.count
        else { return }
        diagnostics.append(.perhapsTags(word, parts, field, at: place(node)))
    }

    /// `木板: 2张`, under the key of a list or as an item of it: a thing that is wanted, and how much of it.
    mutating func amounts(_ node: Node, _ item: Field.Kind, _ field: Field) -> Value? {
        guard case .record(let fields) = item, let first = fields.first, case .reference = first.kind,
            let quantity = fields.first(where: { $0.key == "quantity" })
        else { return nil }
        let pairs: [(key: Node, value: Node)]
        if let mapping = node.mapping {
            pairs = mapping.map { ($0.key, $0.value) }
        } else if let sequence = node.sequence, sequence.allSatisfy({ $0.mapping?.count == 1 }) {
            pairs = sequence.compactMap { $0.mapping?.first.map { ($0.key, $0.value) } }
        } else {
            return nil
        }
        let table = inner ?? FieldTable(fields)
        let reader = ScalarReader(vocabularies: vocabularies)
        var records: [(value: Value, line: String)] = []
        for (key, value) in pairs {
            guard let name = scalar(key), table[name] == nil, let text = scalar(value) else { return nil }
            let measured = MeasuredNumber(text) ?? MeasuredNumber(digits: text, unit: "")
            guard case .value(let number) = reader.read(measured.digits, as: quantity.kind) else { return nil }
            let place = Self.place(named: name, fields) ?? first
            var record = [place.key: Value(.reference(name), at: range(key)), "quantity": Value(number, at: range(value))]
            var parts = ["\(place.key): \(FlowText.word(name))", "quantity: \(measured.digits)"]
            if !measured.unit.isEmpty {
                record["unit"] = Value(.text(measured.unit), at: range(value))
                parts.append("unit: \(measured.unit)")
            }
            records.append((Value(.record(record), at: range(key)), "{" + parts.joined(separator: ", ") + "}"))
        }
        guard !records.isEmpty else { return nil }
        let lines = pairs.map { source.range(ofLine: place($0.value).line) }
        let start = source.range(ofLine: place(pairs[0].key).line).lowerBound
        let whole = start..<(lines.last?.upperBound ?? start)
        let isBlock =
            source.bytes[whole].contains(0x0A)
            || source.text(start..<max(start, range(pairs[0].key).lowerBound)).allSatisfy { $0 == " " || $0 == "-" }
        let meant = "[" + records.map(\.line).joined(separator: ", ") + "]"
        diagnostics.append(
            .amountsAsPairs(field, meant, records.map(\.line), in: source, isBlock ? whole : nil, at: place(node)))
        return Value(.list(records.map(\.value)), at: range(node))
    }

    /// The field for a room, among those of what lies somewhere, for a name that says that it is one: 制造工坊, 材料室.
    static func place(named name: String, _ fields: [Field]) -> Field? {
        guard fields.count > 1, fields[0].key == "campus", fields[1].key == "space", name.count > 1,
            ["室", "坊", "房", "间", "库", "柜", "room", "studio"].contains(where: { name.lowercased().hasSuffix($0) })
        else { return nil }
        return fields[1]
    }

    /// 电路 木工: Chinese words with spaces between them, where there are no spaces in a word. `Arduino 小车` and `3D 打印` are one.
    private func spaced(_ text: String, _ item: Field.Kind, _ field: Field) -> [String]? {
        guard text.unicodeScalars.contains(where: { $0 == " " || $0 == "\u{3000}" }) else { return nil }
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard words.count > 1 else { return nil }
        if field.key == "tags" {
            return words.allSatisfy { $0.count > 1 && $0.unicodeScalars.allSatisfy(\.properties.isIdeographic) } ? words : nil
        }
        // 王老师 李老师; 欧阳 一 is one name.
        if case .name = item {
            return !Self.doubleNames.contains(words[0])
                && words.allSatisfy { 2...4 ~= $0.count && $0.unicodeScalars.allSatisfy(\.properties.isIdeographic) } ? words : nil
        }
        switch item {
        case .vocabulary, .choice: break
        default: return nil
        }
        let reader = ScalarReader(vocabularies: vocabularies)
        func isTerm(_ word: String) -> Bool { if case .value(.term) = reader.read(word, as: item) { true } else { false } }
        return !isTerm(text) && words.allSatisfy(isTerm) ? words : nil
    }

    /// Family names of two characters, behind which a blank may stand.
    private static let doubleNames: Set<String> = ["欧阳", "司马", "上官", "诸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "令狐", "慕容", "夏侯", "端木", "南宫"]

    private static func areNumbered(_ lines: [String]) -> Bool {
        lines.enumerated().allSatisfy { ListInWords.withoutNumber($1, $0 + 1) != nil }
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
            item.isShort || field.key == "tags" || lines.allSatisfy(\.isChineseLine) || Self.areNumbered(lines)
                || item.isOfReferences && lines.allSatisfy({ $0.count <= 24 })
        else { return nil }
        let whole = start.lowerBound..<source.range(ofLine: last).upperBound
        let bare = Self.areNumbered(lines) ? lines.map { ListInWords.withoutNumber($0) ?? $0 } : lines
        let items = bare.map { String($0.reversed().drop { $0.separatesItems }.reversed()) }
        diagnostics.append(.itemsWithoutMarks(items, field, in: source, whole, indent: indent))
        let isSplit = item.isShort || field.key == "tags"
        var values: [Value] = []
        for (index, text) in items.enumerated() {
            if isSplit {
                values += split(text, node, item, field)?.items ?? []
            } else if let value = value(.scalar(Node.Scalar(text, .implicit, .plain, mark)), item, field) {
                let line = source.range(ofLine: first + index)
                values.append(value.moved(to: line.lowerBound + indent..<min(line.upperBound, line.lowerBound + indent + text.utf8.count)))
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

extension Value {
    /// The same at another place, with what a record holds.
    fileprivate func moved(to place: Range<Int>) -> Value {
        guard case .record(let record) = kind else { return Value(kind, at: place) }
        return Value(.record(record.mapValues { Value($0.kind, at: place) }), at: place)
    }
}

extension Field.Kind {
    /// Whether it is a record about an entry that exists, whose name is short.
    fileprivate var isOfReferences: Bool {
        if case .record(let fields) = self, case .reference? = fields.first?.kind { true } else { false }
    }
}
