import Foundation

/// Which types of entries have a team and speak of consent: a portal's own fields of these names may be about something else.
struct ConsentTable: Sendable {
    private let consents: [Bool]
    private let teams: [Bool]
    private let areByStudents: [Bool]
    private let arePeople: [Bool]

    init(_ types: ContentTypes) {
        let tables = types.all.indices.map(types.fields)
        consents = tables.map { table in table["consent"].map(Self.isConsent) ?? false }
        teams = tables.map { table in
            guard let field = table["team"], case .list(.record(let fields)) = field.kind else { return false }
            return fields.contains { $0.key == "consent" && Self.isConsent($0) }
        }
        areByStudents = types.all.map(\.isByStudents)
        arePeople = types.all.map { $0.name == ContentType.person.name }
    }

    private static func isConsent(_ field: Field) -> Bool { if case .answer = field.kind { true } else { false } }

    func consent(of entry: Entry) -> Value? { consents[entry.type] ? entry["consent"] : nil }

    func team(of entry: Entry, on today: Day) -> [TeamMember] {
        guard teams[entry.type] else { return [] }
        return (entry["team"]?.items ?? []).compactMap { TeamMember($0, on: today) }
    }

    func hasTeam(_ entry: Entry) -> Bool { teams[entry.type] && entry["team"] != nil }

    /// Whether an entry is the page of a student, which names them by its title.
    ///
    /// Who writes it at their role means the same as who writes it where it is asked for.
    func isOfPupil(_ entry: Entry) -> Bool {
        guard arePeople[entry.type] else { return false }
        if let by = entry["by"]?.term { return by.id == Term.student.id }
        return entry["role"]?.text.map { Self.pupils.contains($0.trimmingCharacters(in: .whitespaces).lowercased()) } ?? false
    }

    private static let pupils: Set<String> = [
        "student", "pupil", "student helper", "student mentor", "student volunteer", "pupil helper", "学生", "同学", "学生助手", "学生助教",
        "学生导师", "学生志愿者", "学生馆员", "学生管理员", "小助手", "小助教", "小导师", "小馆员",
    ]

    /// Whether an entry is a student's work; a project that doesn't say is.
    func isByStudents(_ entry: Entry) -> Bool {
        entry["by"]?.term.map { $0.id == Term.student.id } ?? areByStudents[entry.type]
    }
}
