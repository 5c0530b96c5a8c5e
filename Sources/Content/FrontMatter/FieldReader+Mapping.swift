import Diagnostics
import Yams

extension FieldReader {
    /// What is read of one mapping, pair by pair.
    struct MappingValues {
        let mapping: Node.Mapping
        let table: FieldTable
        let typeLabel: Words?
        /// Whether it is the front matter itself and no record within.
        let isOutermost: Bool
        /// What its amounts count in.
        let unit: String?
        /// By field key.
        var values: [String: Value] = [:]
        /// What values say of other fields, which say nothing themselves.
        var implied: [String: Value] = [:]
        var topics: Topics?
        /// Asked once, however many keys nobody knows.
        var typeOfHint: ContentType??
        var fieldsGiven: Set<String>?

        func field(of key: Node) -> Field? { table[key.scalar?.string.trimmingSpaces ?? ""] }

        /// The key node under which a field stands first.
        func firstKey(of field: String) -> Node? { mapping.first { self.field(of: $0.key)?.key == field }?.key }
    }

    /// The values of a mapping by field key. Whether required ones are there is for the caller to say.
    mutating func values(of mapping: Node.Mapping, _ table: FieldTable, typeLabel: Words?) -> [String: Value] {
        let outer = inner
        defer { inner = outer }
        let told = diagnostics.count
        var read = MappingValues(
            mapping: mapping, table: table, typeLabel: typeLabel, isOutermost: outer == nil,
            unit: table["unit"].flatMap { given($0, in: mapping, table) })
        if read.isOutermost, table["unit"] != nil { outerUnit = read.unit }
        let gathered = gatheringFlushRecords(mapping, table)
        for (keyNode, node) in read.isOutermost ? gatheringStrayFields(gatheringRepeat(gathered, table), table) : gathered {
            guard let key = keyNode.scalar?.string.trimmingSpaces else { continue }
            guard let field = table[key] ?? soundAlike(key, keyNode, in: mapping, table, typeLabel: typeLabel) else {
                readUnknown(key, keyNode, node, &read)
                continue
            }
            if let given = read.values[field.key] {
                readAgain(field, given, key, keyNode, node, &read)
                continue
            }
            if read.isOutermost, field.isRequired, Self.isEmpty(node) { blank[field.key] = range(keyNode) }
            if !Self.isEmpty(node), let node = tidied(node, field, key: keyNode) { self.read(field, node, &read) }
        }
        var values = read.values.merging(read.implied) { given, _ in given }
        if let topics = read.topics {
            take(topics, &values, beside: read.firstKey(of: "tags").flatMap { scalar($0) } ?? "tags", typeLabel: typeLabel)
        }
        if read.isOutermost, diagnostics.count > told { noteUnread(read, values) }
        return values
    }

    /// What stands under a key that no field has: it may be meant as one all the same.
    private mutating func readUnknown(_ key: String, _ keyNode: Node, _ node: Node, _ read: inout MappingValues) {
        let (mapping, table) = (read.mapping, read.table)
        if saysOuterUnit(key, node, table) { return }
        if read.isOutermost {
            if readInLanguage(key, keyNode, node, &read) { return }
            if read.topics == nil, table["tags"] != nil, Topics.isKey(key), let topics = readTopics(keyNode, node, table) {
                read.topics = topics
                return
            }
            if read.values["title"] == nil, let title = title(under: key, keyNode, node, mapping, table, typeLabel: read.typeLabel) {
                read.values["title"] = title
                return
            }
            if let hint = folderHint, let type = hintedType(hint, &read), type.has(key) {
                diagnostics.append(.fieldOfOtherFolder(key, hint.folder, type, at: place(keyNode)))
                return
            }
        }
        let given = read.fieldsGiven ?? Set(mapping.compactMap { read.field(of: $0.key)?.key })
        read.fieldsGiven = given
        diagnostics.append(.unknownField(key, at: place(keyNode), among: table, given: given, typeLabel: read.typeLabel))
    }

    /// `title_zh: 灯`, the title of a page in Chinese; in another language there is a page of its own.
    private mutating func readInLanguage(_ key: String, _ keyNode: Node, _ node: Node, _ read: inout MappingValues) -> Bool {
        guard let (field, tag, isOwn) = fieldInLanguage(key, read.table) else { return false }
        guard isOwn, read.firstKey(of: field.key) == nil, read.values[field.key] == nil else {
            diagnostics.append(.fieldOfOtherLanguage(key, field, tag, at: place(keyNode)))
            return true
        }
        diagnostics.append(.keyReadAsMeant(key, field.key, bySound: false, at: place(keyNode), typeLabel: read.typeLabel))
        self.read(field, node, &read)
        return true
    }

    /// The type whose fields these seem to be, of an entry that lies in no type's folder.
    private func hintedType(_ hint: FolderHint, _ read: inout MappingValues) -> ContentType? {
        if let known = read.typeOfHint { return known }
        let type = hint.type(for: read.mapping.prefix(200).compactMap { $0.key.scalar?.string.trimmingSpaces })
        read.typeOfHint = .some(type)
        return type
    }

    /// A field that was given already, under this key or another of its names.
    private mutating func readAgain(
        _ field: Field, _ given: Value, _ key: String, _ keyNode: Node, _ node: Node, _ read: inout MappingValues
    ) {
        let first = read.firstKey(of: field.key)
        if read.isOutermost, field.key == "tags", let own = first.flatMap({ scalar($0) }), own != key,
            let more = value(node, field.kind, field), !more.items.isEmpty
        {
            read.values["tags"] = adding(more, to: given, under: key, at: keyNode, beside: own)
            return
        }
        diagnostics.append(.fieldGivenTwice(key, as: field, first: first.map { place($0) }, at: place(keyNode)))
    }

    /// A field's value: in the ways in which people say more than the field holds, then as it is meant to be written.
    private mutating func read(_ field: Field, _ node: Node, _ read: inout MappingValues) {
        inner = read.table.records(of: field)
        if case .list = field.kind, read.table["unit"] != nil { outerUnit = read.unit }
        if readDays(field, node, &read) || readMeasure(field, node, &read) || readMoment(field, node, &read) { return }
        if read.table["unit"] == nil, let counted = counted(node, field, in: outerUnit, at: place(node)) {
            diagnostics.append(counted.diagnostic)
            read.values[field.key] = Value(counted.number, at: range(node))
            return
        }
        if let value = value(node, field.kind, field) {
            read.values[field.key] = value
        } else if case .isKept = field.ifUnreadable {
            read.values[field.key] = Value(.text(scalar(node) ?? ""), at: range(node))
        } else if field.isRequired {
            // It was given: that it can't be read was said already.
            read.values[field.key] = Value(.text(""), at: range(node))
        }
    }

    /// A day with words behind it that say something of another field, or two days of which the second is another field's.
    private mutating func readDays(_ field: Field, _ node: Node, _ read: inout MappingValues) -> Bool {
        guard case .date = field.kind else { return false }
        if let rest = wordsBehindDay(node, field, read.mapping, read.table) {
            read.values[field.key] = Value(.date(rest.day), at: range(node))
            read.implied.merge(rest.implied) { given, _ in given }
            return true
        }
        guard field.key == "date", let until = read.table["until"], given(until, in: read.mapping, read.table) == nil,
            let days = span(node, field, until)
        else { return false }
        read.values[field.key] = Value(.date(days.lowerBound), at: range(node))
        read.implied[until.key] = Value(.date(days.upperBound), at: range(node))
        return true
    }

    /// A number with its unit, which is a field of its own.
    private mutating func readMeasure(_ field: Field, _ node: Node, _ read: inout MappingValues) -> Bool {
        let table = read.table
        guard let companion = MeasuredNumber.companions[field.key].flatMap({ table[$0] }),
            let measured = measured(
                node,
                NumberPlace(
                    field: field, companion: companion, given: given(companion, in: read.mapping, table),
                    priced: field.key == "price" ? table["unit"].map { (read.unit, $0) } : nil, place: place(node)))
        else { return false }
        if let diagnostic = measured.diagnostic { diagnostics.append(diagnostic) }
        if let number = measured.number { read.values[field.key] = Value(number, at: range(node)) }
        for (key, kind) in measured.implied { read.implied[key] = Value(kind, at: range(node)) }
        return true
    }

    /// A moment, which may say when something ends, too.
    private mutating func readMoment(_ field: Field, _ node: Node, _ read: inout MappingValues) -> Bool {
        guard case .moment = field.kind, scalar(node) != nil else { return false }
        let start = read.table["start"].flatMap { given($0, in: read.mapping, read.table) }
        let end = read.table["end"].flatMap { given($0, in: read.mapping, read.table) }
        let moment = moment(node, field, start: start, end: end)
        read.values[field.key] = moment.value
        if let end = moment.end, read.table["end"] != nil { read.implied["end"] = end }
        if moment.value == nil, field.isRequired { read.values[field.key] = Value(.text(""), at: range(node)) }
        return true
    }

    private mutating func noteUnread(_ read: MappingValues, _ values: [String: Value]) {
        for (key, node) in read.mapping where !Self.isEmpty(node) {
            if let field = read.field(of: key), values[field.key] == nil { unread.insert(field.key) }
        }
    }
}
