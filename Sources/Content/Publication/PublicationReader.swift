import Diagnostics
import Limits
import Yams

/// Takes what a front matter says about being published out of it, before its other fields are read.
struct PublicationReader {
    let table: FieldTable
    let fields: FieldReader
    private(set) var claims: PublicationClaims
    private var consent: StrayConsent

    /// - Parameter isOfPerson: whether the entry is the page of a person.
    init(source: SourceText, table: FieldTable, fields: FieldReader, isOfPerson: Bool) {
        self.table = table
        self.fields = fields
        consent = StrayConsent(table: table, fields: fields, isOfPerson: isOfPerson)
        claims = PublicationClaims(source: source)
    }

    /// What is left of the mapping.
    mutating func take(from mapping: Node.Mapping) -> Node.Mapping {
        var rest: [(Node, Node)] = []
        var isWhole = true
        var given: Set<String> = []
        consent.look(through: mapping)
        claims.withhold(for: consent.diagnostics)
        for (key, node) in mapping {
            guard let name = name(of: key), take(node, of: key, under: name, given: &given) else {
                rest.append((key, node))
                continue
            }
            isWhole = false
        }
        guard !isWhole else { return mapping }
        return Node.Mapping(rest, mapping.tag, mapping.style, mapping.mark)
    }

    mutating func takeForbiddingLine(in range: Range<Int>) { claims.takeForbiddingLine(in: range) }

    /// Whether a value is dealt with, and need not be read as that of a field.
    private mutating func take(_ node: Node, of key: Node, under name: String, given: inout Set<String>) -> Bool {
        takeEmbedded(node, in: name)
        takeMark(node, in: name)
        if let field = table[name] {
            guard let meaning = Self.meaning(of: field) else {
                takeAnswer(node, to: field, under: name)
                return false
            }
            take(node, of: key, as: PublicationWords.Key(meaning: meaning, isSure: true), under: name)
            // A field given twice stays, for its own message.
            return given.insert(field.key).inserted
        }
        guard let word = PublicationWords.key(name), !(isOfEvent && PublicationWords.isDeadline(name)) else {
            takeUnknown(node, under: name)
            return false
        }
        if PublicationWords.isContainer(name), node.mapping != nil {
            takeInside(node)
            return false
        }
        return take(node, of: key, as: word, under: name)
    }

    /// - Returns: whether it is dealt with.
    @discardableResult
    private mutating func take(_ node: Node, of key: Node, as word: PublicationWords.Key, under name: String) -> Bool {
        if FieldReader.isEmpty(node) {
            claims.takeNothing(as: word, under: name, at: fields.range(node), swallowed: swallowed(behind: key))
            return true
        }
        return claims.take(written(node), as: word, under: name, at: fields.range(node))
    }

    /// `tags: [led, draft]`: notes say in their tags that they aren't for others yet.
    private mutating func takeMark(_ node: Node, in name: String) {
        guard table[name]?.key == "tags" || Self.marking.contains(PublicationWords.folded(name))
        else { return }
        if node.mapping != nil { takeInside(node) }
        for item in node.sequence.map({ Array($0.prefix(Limits.tags.value)) }) ?? [node] {
            guard let words = item.scalar?.string, words.utf8.count <= 200 else { continue }
            let mark = words.split(whereSeparator: { ",，、;；".contains($0) }).map { String($0).trimmingSpaces }.first(
                where: PublicationWords.isMarkingTag)
            if let mark { claims.claim("draft", mark, name, fields.range(item)) }
        }
    }

    private static let marking: Set<String> = [
        "tags", "tag", "labels", "label", "category", "categories", "topics", "topic", "flags", "flag", "keywords", "分类", "标记", "标志", "类别",
        "栏目",
    ]

    /// What fields that are about something else say of publication.
    private mutating func takeAnswer(_ node: Node, to field: Field, under name: String) {
        guard let text = node.scalar?.string else { return }
        func take(_ meaning: PublicationWords.Meaning) {
            claims.take(
                .text(text.trimmingSpaces), as: PublicationWords.Key(meaning: meaning, isSure: true), under: name, at: fields.range(node))
        }
        switch field.key {
        // A day is wanted there, and some answer whether.
        case "reviewed": if PublicationWords.boolean(text.trimmingSpaces) == false { take(.publishes) }
        // For whom a service is, and for whom nothing is.
        case "audience":
            let words = text.trimmingSpaces
            if PublicationWords.folded(words) != "内部", PublicationWords.isClosed(words) { take(.visibility) }
        // A line that was two, `title: Lamp, draft: true`.
        case "title" where text.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == 0xEF }):
            for pair in PublicationHeadLines.pairs("title: " + text).dropFirst() {
                guard let word = PublicationWords.key(pair.key), word.isSure || PublicationWords.isSwitchedOff(pair) else { continue }
                claims.take(embedded: pair, as: word, in: name, at: fields.range(node))
            }
        default: break
        }
    }

    /// What is said under a name that is no field's and no word for publication.
    private mutating func takeUnknown(_ node: Node, under name: String) {
        if Self.isRemark(name) {
            for item in node.sequence.map({ Array($0.prefix(20)) }) ?? [node] {
                if let text = item.scalar?.string { claims.take(remark: text, under: name, at: fields.range(item)) }
            }
        }
        if PublicationWords.folded(name) == "dates", let values = node.mapping {
            let pairs = values.prefix(20).compactMap { key, value in
                key.scalar.flatMap { key in value.scalar.map { (key.string.trimmingSpaces, $0.string.trimmingSpaces) } }
            }
            claims.take(dates: pairs, at: fields.range(node))
        }
        if let text = node.scalar?.string { claims.take(text.trimmingSpaces, underMisspelt: name, at: fields.range(node)) }
        if PublicationWords.isContainer(name) { takeInside(node) }
    }

    /// `level: 2 status: draft`, `summary: 好；状态：草稿`: of a second field on a line only what surely withholds counts, and in the middle
    /// of a sentence about such words nothing does: 讲 published: false 怎么用.
    private mutating func takeEmbedded(_ node: Node, in name: String) {
        let isWords = table[name]?.kind.isText ?? true
        for item in node.sequence.map({ Array($0.prefix(50)) }) ?? [node] {
            guard let text = fields.wordsWithColon(item) else { continue }
            for pair in EmbeddedFields.pairs(in: text).map(EmbeddedFields.parted)
            where !isWords || !EmbeddedFields.isInSentence(pair, in: text) {
                // `乙发布: 否`: with nothing behind its no, two lines have become one.
                let isLast = PublicationWords.isPlainNo(pair.value) && text.trimmingSpaces.hasSuffix(pair.value)
                guard let word = PublicationWords.key(pair.key), word.isSure || isLast && PublicationWords.isSwitchedOff(pair),
                    PublicationBelowHeading.status(pair.key, pair.value) != nil
                else {
                    continue
                }
                claims.take(embedded: pair, as: word, in: name, at: fields.range(item))
            }
        }
    }

    /// The words of a key; of one that YAML takes for an anchor or a tag, `&draft: true`, those of its line.
    private func name(of key: Node) -> String? {
        guard let name = key.scalar?.string.trimmingSpaces, name.isEmpty else { return key.scalar?.string.trimmingSpaces }
        return line(of: key).map { $0.prefix { $0 != ":" && $0 != "：" }.drop { "&!".contains($0) } }.map { String($0).trimmingSpaces }
            ?? name
    }

    /// What stands behind a key without a value.
    private func swallowed(behind key: Node) -> SwallowedValue? { line(of: key).flatMap(SwallowedValue.init) }

    private func line(of node: Node) -> String? {
        node.mark.map { fields.source.text(fields.source.range(ofLine: fields.firstLine + $0.line - 1)) }
    }

    /// Hugo and Zola keep a portal's own settings of a page in a mapping, where writers put these words, too.
    private mutating func takeInside(_ node: Node) {
        let mappings = [node] + (node.sequence?.prefix(20).map(\.self) ?? [])
        for (key, value) in mappings.compactMap(\.mapping).flatMap({ $0.prefix(100).map { ($0.key, $0.value) } }) {
            guard let name = key.scalar?.string.trimmingSpaces else { continue }
            if PublicationWords.meaning(of: name) == .build, case .mapping(let values) = written(value) {
                claims.take(.mapping(values), as: PublicationWords.Key(meaning: .build, isSure: true), under: name, at: fields.range(value))
            } else if let text = FieldReader.isEmpty(value) ? "" : value.scalar?.string.trimmingSpaces {
                claims.take(inside: [(name, text)], at: fields.range(value))
            }
        }
    }

    /// Whether the entry takes place on a day, so that other days in its head may be about that.
    private var isOfEvent: Bool { if case .moment? = table["start"]?.kind { true } else { false } }

    private static func isRemark(_ name: String) -> Bool {
        remarks.contains(PublicationWords.folded(name))
    }

    private static let remarks: Set<String> = [
        "note", "notes", "remark", "remarks", "comment", "comments", "memo", "todo", "warning", "备注", "备注说明", "注意", "说明", "提示",
        "附注", "附言", "注", "editornote", "editorsnote", "editorialnote", "internalnote", "编者注", "批注", "提醒",
    ]

    /// A portal may have a field of its own under such a name; that is about something else.
    private static func meaning(of field: Field) -> PublicationWords.Meaning? {
        switch (field.key, field.kind) {
        case ("status", .choice(let terms)) where terms == Term.statuses: .status
        case ("date", .date): .date
        case ("expires", .date): .expires
        default: nil
        }
    }

    private func written(_ node: Node) -> PublicationClaims.Written {
        if let text = node.scalar?.string { return .text(text.trimmingSpaces) }
        if let sequence = node.sequence {
            let words = sequence.prefix(100).compactMap { $0.scalar?.string.trimmingSpaces }
            return words.count == min(sequence.count, 100) ? .list(words) : .other
        }
        guard let mapping = node.mapping else { return .other }
        let pairs = mapping.prefix(100).compactMap { key, value in
            key.scalar.flatMap { key in value.scalar.map { (key.string.lowercased(), $0.string.trimmingSpaces) } }
        }
        return .mapping(Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    }
}
