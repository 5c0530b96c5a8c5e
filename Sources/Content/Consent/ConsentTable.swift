/// Which types of entries have a team and speak of consent: a portal's own fields of these names may be about something else.
struct ConsentTable: Sendable {
    private let consents: TypeTable<Bool>
    private let teams: TypeTable<Bool>
    private let areByStudents: TypeTable<Bool>
    private let arePeople: TypeTable<Bool>

    init(_ types: ContentTypes) {
        let tables = TypeTable(types.all.indices.map(types.fields))
        consents = tables.mapValues { table in table["consent"].map(Self.isConsent) ?? false }
        teams = tables.mapValues { table in
            guard let field = table["team"], case .list(.record(let fields)) = field.kind else { return false }
            return fields.contains { $0.key == "consent" && Self.isConsent($0) }
        }
        areByStudents = types.all.mapValues(\.isByStudents)
        arePeople = types.all.mapValues { $0.name == ContentType.person.name }
    }

    private static func isConsent(_ field: Field) -> Bool { if case .answer = field.kind { true } else { false } }

    func consent(of entry: Entry) -> Value? { consents[entry.type] ? entry["consent"] : nil }

    func team(of entry: Entry, on today: Day) -> [TeamMember] {
        guard teams[entry.type] else { return [] }
        return (entry["team"]?.items ?? []).compactMap { TeamMember($0, on: today) }
    }

    func hasTeam(_ entry: Entry) -> Bool { teams[entry.type] && entry["team"] != nil }

    /// Whether an entry is the page of a student, which names them by its title.
    func isOfPupil(_ entry: Entry) -> Bool { arePeople[entry.type] && entry.isPupil }

    /// Whether an entry is a student's work; a project that doesn't say is.
    func isByStudents(_ entry: Entry) -> Bool {
        entry["by"]?.term.map { $0.id == Term.student.id } ?? areByStudents[entry.type]
    }
}
