import Diagnostics
import Foundation
import Limits
import Markdown
import Yams

/// Reads the nodes of a front matter as values of the fields that a table declares.
///
/// A value that does not fit is left out, with a diagnostic at its place; everything else is kept. Of a cautious field its
/// bare text stays, which is no value of the field's kind.
struct FieldReader {
    let source: SourceText
    /// The file's line on which the YAML begins, from 1.
    let firstLine: Int
    let vocabularies: [String: Vocabulary]
    var timezone: TimeZone?
    /// The language of the entry, where its words may be given in several.
    var language: String?
    var diagnostics: [Diagnostic] = []
    /// Where the text below the head begins.
    var body = 0
    /// What stands under `status`, which others read: of a machine it may be about how that is.
    var status: (key: String, words: String)?
    /// The folder of an entry that is of no type, for telling of fields that a type has.
    var folderHint: FolderHint?
    /// The keys at the top whose values can't be read.
    var unread: Set<String> = []
    /// Required keys at the top under which nothing stands, and where they are.
    var blank: [String: Range<Int>] = [:]
    private var visited = 0
    /// What the records inside an entry count in where they don't say, such as the stock of a material.
    var outerUnit: String?

    let quotes = LastQuotes()
    /// The fields of the records that the field being read holds, made ready once for all of them.
    var inner: FieldTable?

    init(source: SourceText, firstLine: Int, vocabularies: [String: Vocabulary], timezone: TimeZone? = nil) {
        self.source = source
        self.firstLine = firstLine
        self.vocabularies = vocabularies
        self.timezone = timezone
    }

    /// What a mapping says under a field's key, in one of its spellings.
    func given(_ field: Field, in mapping: Node.Mapping, _ table: FieldTable) -> String? {
        for (key, node) in mapping where table[key.scalar?.string.trimmingSpaces ?? ""]?.key == field.key && !Self.isEmpty(node) {
            if let text = scalar(node) { return text }
        }
        return nil
    }

    mutating func value(_ node: Node, _ kind: Field.Kind, _ field: Field) -> Value? {
        visited += 1
        guard visited <= Limits.frontMatterNodes.value else {
            if visited == Limits.frontMatterNodes.value + 1 { diagnostics.append(.frontMatterTooDeep(in: source, range(node))) }
            return nil
        }
        switch kind {
        case .list(let item): return list(node, item, field)
        case .record(let fields): return record(node, fields, field)
        case .answer(let fields) where node.mapping != nil: return record(node, fields, field)
        case .map(let fields): return map(node, fields, field)
        case .hours: return hours(node, field)
        case .words: return words(node, field)
        case .grades: return grades(node, field)
        case .anything: return scalar(node).map { Value(.text($0), at: range(node)) }
        default: break
        }
        guard let text = scalar(node) else { return unlikeText(node, kind, field) }
        return value(text, kind, field, at: node)
    }

    /// A mapping or a list where one thing is wanted.
    private mutating func unlikeText(_ node: Node, _ kind: Field.Kind, _ field: Field) -> Value? {
        if let words = wordsByLanguage(node, kind, field) { return words }
        if let words = wordsInBraces(node, kind, field) { return words }
        // A list of one thing where one thing is meant is read as that thing.
        if let only = node.sequence, only.count == 1, let first = only.first { return value(first, kind, field) }
        let line = source.text(range(node)).trimmingSpaces
        var written: String?
        if case .text = kind, line.hasPrefix("{"), line.hasSuffix("}") { written = line }
        diagnostics.append(.wrongKindOfValue(field, at: place(node), written: written))
        return nil
    }

    /// What stands there as plain text.
    private mutating func value(_ text: String, _ kind: Field.Kind, _ field: Field, at node: Node) -> Value? {
        if case .url = kind, text.contains("://"), text.contains(where: { $0.isWhitespace }),
            let address = addressAmongWords(text, field, at: node)
        {
            return address
        }
        if case .file = kind, field.key == "wechat", !text.contains("."), !text.contains("/") {
            diagnostics.append(.wechatWithoutPicture(text, field, at: place(node)))
            return nil
        }
        if case .url = kind, let meant = LooseAddress.mended(text, isSite: true) {
            diagnostics.append(.addressReadAsMeant(meant, place(node)))
            return Value(.url(meant), at: range(node))
        }
        switch ScalarReader(vocabularies: vocabularies, timezone: timezone).read(text, as: kind) {
        case .value(let kind): return Value(shown(kind, field, at: node), at: range(node))
        case .wrong(let problem):
            if case .date = kind, let written = WrittenDay(text), written.precision == .day {
                diagnostics.append(.dayReadAsMeant(field, text, written, at: place(node)))
                return Value(.date(written.day), at: range(node))
            }
            if let spoken = spoken(text, kind, field, at: node) { return spoken }
            if let both = bothModes(text, kind, field, at: node) { return both }
            diagnostics.append(.badValue(text, problem, field: field, at: place(node)))
            return nil
        }
    }

    private mutating func list(_ node: Node, _ item: Field.Kind, _ field: Field) -> Value? {
        if field.key == "nav", let sequence = node.sequence {
            return Value(.list(navigation(sequence).compactMap { value($0, item, field) }), at: range(node))
        }
        if let items = itemsInBraces(node, item, field) ?? itemsInQuotes(node, item, field) { return items }
        if let amounts = amounts(node, item, field) ?? datedRecords(node, item, field) ?? members(node, item, field) { return amounts }
        if let sentences = sentences(node, item, field) { return sentences }
        if field.key == "tags", let tags = hashtags(node, field) { return tags }
        if let sequence = node.sequence { return Value(.list(items(of: sequence, item, field)), at: range(node)) }
        if case .date = item, let days = daysBetween(node, field) { return Value(.list(days), at: range(node)) }
        // `tags: 激光, 木工、盒子` is a list, too; a sentence with a comma in a list of sentences is not.
        if let lines = unmarkedItems(node, item, field) { return Value(.list(lines), at: range(node)) }
        if let text = scalar(node), case .text = item, field.key == "tags" || field.key == "tools" {
            return split(text, node, item, field)
        }
        if let text = scalar(node), item.isShort { return split(words(of: text, field, at: node) ?? text, node, item, field) }
        if let text = scalar(node), let items = numberedSentences(text, node, item, field) { return items }
        if let text = scalar(node), tellOfUnits(text, node, item, field) { return Value(.list([]), at: range(node)) }
        if let text = scalar(node), let records = placedAmounts(text, node, item, field) { return records }
        if let text = scalar(node), let records = namedRecords(text, node, item, field) { return records }
        if let text = scalar(node), let found = channels(text, node, item, field) ?? fileNames(text, node, item, field) { return found }
        return value(node, item, field).map { only in
            Value(.list(field.key == "channels" ? ChannelWords.each(of: only) : [only]), at: only.place)
        }
    }

    private mutating func items(of sequence: Node.Sequence, _ item: Field.Kind, _ field: Field) -> [Value] {
        var items: [Value] = []
        for element in sequence where !Self.isEmpty(element) {
            if case .date = item, items.count < Limits.spanDays.value, let days = daysBetween(element, field) {
                items += days
            } else if let tag = pairedTag(element, field) {
                items.append(tag)
            } else if let tags = tagsInOne(element, field) {
                items += tags
            } else if field.key == "tags", let inner = element.sequence, !inner.isEmpty, inner.allSatisfy({ $0.scalar != nil }) {
                // `- [电子, 入门]`, one category within another.
                items += inner.compactMap { value($0, item, field) }
            } else if let value = value(element, item, field) {
                items += field.key == "channels" ? ChannelWords.each(of: value) : [value]
            }
        }
        return items
    }

    private mutating func record(_ node: Node, _ fields: [Field], _ field: Field) -> Value? {
        let table = inner ?? FieldTable(fields)
        // `- [[canvas]]`, a link as texts have it, is a list in a list to YAML.
        if let sequence = node.sequence, sequence.count == 1, let only = sequence.first, only.mapping == nil {
            return record(only, fields, field)
        }
        let shaped = shaped(node, table, field)
        if shaped == nil, tellOfUndated(node, table, field) { return nil }
        let node = shaped ?? node
        if let mapping = node.mapping {
            var values = values(of: mapping, table, typeLabel: field.label)
            var unread: [(field: Field, node: Node)] = []
            for (key, child) in mapping where !Self.isEmpty(child) {
                guard let inner = key.scalar.flatMap({ table[$0.string.trimmingSpaces] }), values[inner.key] == nil else { continue }
                if case .takesRecordAlong = inner.ifUnreadable { return nil }
                unread.append((inner, child))
            }
            for inner in fields where inner.isRequired && values[inner.key] == nil && !unread.contains(where: { $0.field.key == inner.key })
            {
                let line = mapping.first { table[$0.key.scalar?.string.trimmingSpaces ?? ""]?.key == inner.key }?.key
                diagnostics.append(.requiredFieldMissing(inner, at: place(node), line: line.map(place), typeLabel: field.label))
            }
            for (inner, child) in unread {
                if case .isMarked = inner.ifUnreadable { values[inner.key] = Value(.text(""), at: range(child)) }
            }
            return Value(.record(values), at: range(node))
        }
        if tellOfVagueAmount(node, fields, field) { return nil }
        if let stock = placedAmount(node, fields, field) { return stock }
        if table["latitude"] != nil, table["longitude"] != nil {
            diagnostics.append(.notALocation(scalar(node) ?? "", field, at: place(node)))
            return nil
        }
        // A bare word stands for the record's first field: `materials: [basswood-3mm]`.
        guard let first = fields.first, scalar(node) != nil, let value = value(node, first.kind, first) else {
            if scalar(node) == nil { diagnostics.append(.wrongKindOfValue(field, at: place(node))) }
            return nil
        }
        return Value(.record([first.key: value]), at: value.place)
    }

    private mutating func map(_ node: Node, _ fields: [Field], _ field: Field) -> Value? {
        guard let mapping = node.mapping else {
            diagnostics.append(.wrongKindOfValue(field, at: place(node)))
            return nil
        }
        var entries: [String: Value] = [:]
        for (key, child) in mapping {
            guard let name = key.scalar?.string else { continue }
            let value = fields.isEmpty ? anything(child) : record(child, fields, field)
            if let value { entries[name] = value }
        }
        return Value(.record(entries), at: range(node))
    }

    /// Values as they are: texts, lists and mappings of texts.
    private mutating func anything(_ node: Node) -> Value? {
        visited += 1
        guard visited <= Limits.frontMatterNodes.value else { return nil }
        if let text = scalar(node) { return Value(.text(text), at: range(node)) }
        if let sequence = node.sequence {
            var items: [Value] = []
            for element in sequence { if let value = anything(element) { items.append(value) } }
            return Value(.list(items), at: range(node))
        }
        var entries: [String: Value] = [:]
        for (key, child) in node.mapping ?? [:] {
            if let name = key.scalar?.string, let value = anything(child) { entries[name] = value }
        }
        return Value(.record(entries), at: range(node))
    }

    private mutating func words(_ node: Node, _ field: Field) -> Value? {
        if let text = scalar(node) { return Value(.words(["": self.words(of: text, field, at: node) ?? text]), at: range(node)) }
        var words: [String: String] = [:]
        for (key, child) in node.mapping ?? [:] {
            guard let name = scalar(key), let tag = LanguageTag.meant(name) ?? LanguageTag.named(name), let text = scalar(child) else {
                diagnostics.append(.wrongKindOfValue(field, at: place(key)))
                continue
            }
            // `zh` alone says as much.
            if tag.lowercased() != name.lowercased(), !tag.hasPrefix(name.lowercased() + "-") {
                diagnostics.append(.keyReadAsMeant(name, tag, bySound: false, at: place(key), typeLabel: nil))
            }
            words[tag] = self.words(of: text, field, at: child) ?? text
        }
        return words.isEmpty ? nil : Value(.words(words), at: range(node))
    }

    private mutating func grades(_ node: Node, _ field: Field) -> Value? {
        var grades: Set<Int> = []
        for element in node.sequence.map(Array.init) ?? [node] {
            guard let text = scalar(element) else { continue }
            let read = Grades.read(text)
            grades.formUnion(read.grades)
            for part in read.unreadable { diagnostics.append(.badValue(part, .grades, field: field, at: place(element))) }
        }
        return grades.isEmpty ? nil : Value(.grades(grades.sorted()), at: range(node))
    }
}

extension Field.Kind {
    /// Whether values are single words, so that a comma in a text separates them.
    var isShort: Bool {
        switch self {
        case .vocabulary, .choice, .reference, .date, .name: true
        default: false
        }
    }
}
