import Diagnostics

/// One member of a team, as an entry names them.
struct TeamMember {
    /// The item of the list.
    let item: Value
    let name: String?
    let shownAs: String?
    /// Files that show them, as written.
    let photos: [Value]
    /// What their own item says, and after it what holds.
    var state: Consent.State

    init?(_ item: Value, on today: Day) {
        let fields = item.record
        func text(_ key: String) -> String? { fields[key]?.text.map(\.trimmingSpaces).flatMap { $0.isEmpty ? nil : $0 } }
        self.item = item
        name = text("name")
        shownAs = text("shown_as")
        photos = fields["photos"]?.items ?? []
        guard name != nil || shownAs != nil || !photos.isEmpty else { return nil }
        state = Consent.State(fields["consent"], on: today)
    }

    /// Whether both items speak of one person, by either name.
    func isSame(as other: TeamMember) -> Bool {
        if let name, let otherName = other.name { return name == otherName }
        return [name, shownAs].contains { one in one.map { $0 == other.name || $0 == other.shownAs } ?? false }
    }

    /// Whether they agree to a pseudonym, and there is none.
    var isUnnamed: Bool { state.consent?.name == .pseudonym && publicName == nil }

    /// What readers may call them; nil where they are not named.
    var publicName: String? {
        guard let consent = state.consent else { return nil }
        switch consent.name {
        case .none: return nil
        case .pseudonym: return shownAs
        case .given: return name ?? shownAs
        }
    }
}
