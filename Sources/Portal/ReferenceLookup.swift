import Content

/// The references of one entry by field and index: a machine may have ten thousand units, each with its room.
struct ReferenceLookup: Sendable {
    /// Entries with fewer are looked through one by one.
    static let least = 24

    private var fields: [String: Field] = [:]

    private struct Field {
        /// In the order of their indices.
        var targets: [GroupID] = []
        var byIndex: [Int: GroupID] = [:]
    }

    init(_ references: [Portal.ResolvedReference]) {
        var found: [String: [Portal.ResolvedReference]] = [:]
        for reference in references { found[reference.field, default: []].append(reference) }
        fields = found.mapValues { references in
            Field(
                targets: references.sorted { $0.index < $1.index }.map(\.group),
                byIndex: Dictionary(references.map { ($0.index, $0.group) }, uniquingKeysWith: { first, _ in first }))
        }
    }

    func target(_ field: String, _ index: Int) -> GroupID? { fields[field]?.byIndex[index] }
    func targets(_ field: String) -> [GroupID] { fields[field]?.targets ?? [] }

    /// For the entries that need one.
    static func all(_ references: EntryTable<[Portal.ResolvedReference]>) -> [EntryID: ReferenceLookup] {
        var lookups: [EntryID: ReferenceLookup] = [:]
        for (entry, own) in references.identified where own.count >= least { lookups[entry] = ReferenceLookup(own) }
        return lookups
    }
}
