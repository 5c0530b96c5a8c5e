import Diagnostics
import Yams

/// Takes what a front matter says about being published out of it, before its other fields are read.
struct PublicationReader {
    let table: FieldTable
    let fields: FieldReader
    private(set) var claims: PublicationClaims

    init(source: SourceText, table: FieldTable, fields: FieldReader) {
        self.table = table
        self.fields = fields
        claims = PublicationClaims(source: source)
    }

    /// What is left of the mapping.
    mutating func take(from mapping: Node.Mapping) -> Node.Mapping {
        var rest: [(Node, Node)] = []
        var isWhole = true
        var given: Set<String> = []
        for (key, node) in mapping {
            guard let name = key.scalar?.string.trimmingSpaces, let meaning = meaning(of: name, node) else {
                rest.append((key, node))
                continue
            }
            // A field given twice stays, for its own message.
            if let field = table[name]?.key, !given.insert(field).inserted { rest.append((key, node)) }
            isWhole = false
            if !FieldReader.isEmpty(node) { claims.take(written(node), as: meaning, under: name, at: fields.range(node)) }
        }
        guard !isWhole else { return mapping }
        return Node.Mapping(rest, mapping.tag, mapping.style, mapping.mark)
    }

    private mutating func meaning(of name: String, _ node: Node) -> PublicationWords.Meaning? {
        if let field = table[name] { return Self.meaning(of: field) }
        guard let meaning = PublicationWords.meaning(of: name) else {
            if let text = node.scalar?.string { claims.take(text.trimmingSpaces, underMisspelt: name, at: fields.range(node)) }
            return nil
        }
        // A machine's firmware has a `build`, too.
        if meaning == .build, node.mapping == nil { return nil }
        return meaning
    }

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
