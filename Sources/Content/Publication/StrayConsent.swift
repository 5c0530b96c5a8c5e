import Diagnostics
import Yams

/// What a head says of consent where it isn't looked for, `concent: false` or `authors: 王小明 consent: false`: somebody has not agreed,
/// and of whom and to what nobody can tell. Such an entry waits.
struct StrayConsent {
    let table: FieldTable
    let fields: FieldReader
    /// Whether the entry is the page of a person.
    let isOfPerson: Bool
    private(set) var diagnostics: [Diagnostic] = []
    private let hasConsent: Bool

    init(table: FieldTable, fields: FieldReader, isOfPerson: Bool) {
        self.table = table
        self.fields = fields
        self.isOfPerson = isOfPerson
        hasConsent = table["consent"].map { if case .answer = $0.kind { true } else { false } } ?? false
    }

    mutating func look(through mapping: Node.Mapping) {
        let isGiven = mapping.prefix(Self.most).contains { table[$0.key.scalar?.string.trimmingSpaces ?? ""]?.key == "consent" }
        for (key, node) in mapping.prefix(Self.most) {
            guard let name = key.scalar?.string.trimmingSpaces else { continue }
            if isOfPerson { lookAtOrigin(name, node) }
            guard hasConsent else { continue }
            let field = table[name]
            switch field?.key {
            case "consent": lookInside(node, of: field, in: table)
            case "faces": break
            case nil where ConsentWords.isAboutConsent(name) && !Self.isYes(node): tell(name, key)
            case nil where name == "until" && isGiven: tell(name, key)
            case nil where PublicationWords.isOneSlip(name, from: "faces") && Self.isYes(node): tellOfFaces(name, key)
            default: look(into: node, records: field.flatMap { table.records(of: $0) }, depth: 0)
            }
        }
    }

    private static let most = 200
    private static let deepest = 4

    /// - Parameter records: the fields of the records that stand here.
    private mutating func look(into node: Node, records: FieldTable?, depth: Int) {
        guard depth < Self.deepest else { return }
        if let mapping = node.mapping {
            for (key, inner) in mapping.prefix(Self.most) {
                guard let name = key.scalar?.string.trimmingSpaces else { continue }
                if let records, let field = records[name] {
                    if field.key == "consent" { lookInside(inner, of: field, in: records) }
                    continue
                }
                if let records, isUntil(name, besides: records) {
                    tell(name, key)
                } else if ConsentWords.isAboutConsent(name) {
                    if !Self.isYes(inner) { tell(name, key) }
                } else {
                    look(into: inner, records: nil, depth: depth + 1)
                }
            }
        } else if let sequence = node.sequence {
            for item in sequence.prefix(Self.most) { look(into: item, records: records, depth: depth + 1) }
        } else if let text = depth == 0 ? fields.wordsWithColon(node) : node.scalar?.string {
            for pair in EmbeddedFields.pairs(in: text) where ConsentWords.isAboutConsent(pair.key) && !ConsentWords.isYes(pair.value) {
                return tell(pair.key, node)
            }
        }
    }

    /// Whether the last day of what was agreed to stands beside it.
    private func isUntil(_ name: String, besides records: FieldTable) -> Bool {
        records["consent"].flatMap { records.records(of: $0)?[name] }?.key == "until"
    }

    /// `untill: 2026-01-01` of what was agreed to: until when isn't known.
    private mutating func lookInside(_ node: Node, of field: Field?, in records: FieldTable) {
        guard let mapping = node.mapping, let inner = field.flatMap({ records.records(of: $0) }) else { return }
        for (key, _) in mapping.prefix(Self.most) {
            guard let name = key.scalar?.string.trimmingSpaces, inner[name] == nil else { continue }
            tell(name, key)
        }
    }

    /// `by: studnet` and `byy: student` on the page of a person, who may be a pupil.
    private mutating func lookAtOrigin(_ name: String, _ node: Node) {
        guard let text = node.scalar?.string.trimmingSpaces, !FieldReader.isEmpty(node) else { return }
        if table[name]?.key == "by" {
            if !Term.origins.contains(where: { $0.isNamed(text) }) { tellOfOrigin(name, text, node) }
        } else if table[name] == nil, ConsentWords.isPupil(text) {
            tellOfOrigin(name, text, node)
        }
    }

    private static func isYes(_ node: Node) -> Bool { node.scalar.map { ConsentWords.isYes($0.string.trimmingSpaces) } ?? false }

    private mutating func tell(_ key: String, _ node: Node) { diagnostics.append(.consentUnclear(key, at: fields.place(node))) }

    private mutating func tellOfFaces(_ key: String, _ node: Node) { diagnostics.append(.facesUnclear(key, at: fields.place(node))) }

    private mutating func tellOfOrigin(_ key: String, _ text: String, _ node: Node) {
        diagnostics.append(.originUnclear(key, text, at: fields.place(node)))
    }
}

extension Diagnostic {
    /// A word about consent that is misspelt, or stands where none is read: the entry is withheld.
    static func consentUnclear(_ key: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.publicationUnclear, at: place,
            Words(
                zh: "「\(key)」像是在说是否同意公开，可是没有写对，或者写在了读不到的地方，所以这一页没有发布。",
                en: "“\(key)” seems to say whether somebody agrees, but is misspelt or stands where it isn't read; so the page is withheld."
            ),
            cure: Words(
                zh: "在页首单独写一行：consent: 是 或 consent: 否；只说一位成员的，写在 team 里这一位的下面。再把「\(key)」这里删掉。",
                en:
                    "Write a line of its own at the top: consent: yes, or consent: no; for one member, below that member in team. Then take “\(key)” out here."
            ))
    }

    fileprivate static func facesUnclear(_ key: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.publicationUnclear, at: place,
            Words(
                zh: "没有「\(key)」这个字段，看来是「faces」（有人脸）：照片能不能公开说不准，所以这一页没有发布。",
                en:
                    "There is no field “\(key)”; it looks like “faces”, and whether the pictures may be shown is not clear, so the page is withheld."
            ),
            cure: Words(
                zh: "照片里认得出人，写 faces: 是；认不出就把这一行删掉。",
                en: "Write faces: yes if people can be recognised in the pictures; else take the line out."))
    }

    fileprivate static func originUnclear(_ key: String, _ text: String, at place: SourcePlace) -> Diagnostic {
        let shown = String(text.prefix(40))
        return Diagnostic(
            ContentDiagnostics.publicationUnclear, at: place,
            Words(
                zh: "「\(key): \(shown)」看不懂：这一位要是学生，没有同意就不能公开，所以这一页没有发布。",
                en: "“\(key): \(shown)” can't be read: a pupil's page needs consent, so the page is withheld."),
            cure: Words(
                zh: "是学生就写 by: student，是老师写 by: staff，是校外的人写 by: external。",
                en: "Write by: student for a pupil, by: staff for a teacher, by: external for somebody from outside."))
    }
}
