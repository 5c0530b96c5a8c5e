import Diagnostics

/// What those whom entries name have agreed to, held against everything that is to be published.
///
/// The one place that enforces it: what it takes out of entries, no later stage ever sees.
public struct Consents: Sendable {
    let table: ConsentTable
    let today: Day
    /// Whether every student's project needs consent, also one that names nobody.
    let isRequired: Bool
    /// By id, since translations speak of the same people.
    private var groups: [String: Group] = [:]
    /// Everybody whom a team names, for the rule that looks for their names elsewhere.
    public internal(set) var people: [NamedPerson] = []
    /// The pages whose pictures show faces without consent, by their id.
    public internal(set) var faceless: [String: String] = [:]
    /// Files that show somebody who may not be seen, and the page that says so, by folded path under `content/`.
    public internal(set) var photos: [String: String] = [:]
    public internal(set) var diagnostics: [Diagnostic] = []
    /// Entries that will not be published any more, or not as they are, within a month, since somebody's consent runs out.
    public internal(set) var expiring: [Expiring] = []

    public struct Expiring: Sendable {
        public var path: String
        /// The last day.
        public var until: Day
    }

    /// What is said of one id in all its languages.
    private struct Group {
        var all = Consent.State.missing
        var members: [String: Consent.State] = [:]
        var hasFaces = false
    }

    /// - Parameter entries: all there are, whether they are to be published or not.
    public init(_ entries: [Entry], settings: PortalSettings, today: Day) {
        table = ConsentTable(settings.types)
        isRequired = settings["consent"]?.term?.id == "required"
        self.today = today
        for entry in entries {
            let (consent, team) = (table.consent(of: entry), table.team(of: entry, on: today))
            let isOfPupil = table.isOfPupil(entry)
            // Who else would be in the pictures on somebody's own page?
            let hasPictures = isOfPupil && (entry["cover"] != nil || entry.document.features.contains(.image))
            let hasFaces = entry["faces"].map { $0.boolean != false } ?? hasPictures
            guard consent != nil || !team.isEmpty || hasFaces || isRequired || isOfPupil else { continue }
            var group = groups[entry.id] ?? Group()
            group.hasFaces = group.hasFaces || hasFaces
            group.all = group.all.combined(with: Consent.State(consent, on: today))
            for member in team { group.members[member.key] = (group.members[member.key] ?? .missing).combined(with: member.state) }
            groups[entry.id] = group
        }
    }

    /// What is decided for an entry.
    struct Verdict {
        var team: [TeamMember]
        /// Why the entry is held back; nil where it isn't.
        var refusal: Consent.State?
        /// Whether its pictures show faces and somebody has not agreed.
        var hidesPictures: Bool
        /// The last day on which it comes out like this.
        var until: Day?
    }

    /// Whether a field `consent` says no, or nothing that can be read.
    public static func isRefused(_ value: Value?) -> Bool {
        Consent.State(value, on: Day(daysSince1970: 0)) == .refused
    }

    /// nil where consent plays no part.
    func verdict(on entry: Entry) -> Verdict? {
        guard let group = groups[entry.id] else { return nil }
        let isByStudents = table.isByStudents(entry)
        let team = table.team(of: entry, on: today).map { member in
            var member = member
            member.state = group.members[member.key] ?? .missing
            if member.state == .missing { member.state = group.all }
            // The staff know what they write of themselves.
            if member.state == .missing, !isByStudents { member.state = .given(Consent(name: .pseudonym, face: false)) }
            return member
        }
        let given = team.compactMap(\.state.consent)
        var refusal: Consent.State?
        if group.all == .refused {
            refusal = .refused
        } else if table.isOfPupil(entry), group.all.consent.map({ $0.name == .none }) ?? true {
            refusal = group.all.consent == nil ? group.all : .refused
        } else if isByStudents, group.all.consent == nil, given.isEmpty {
            if !team.isEmpty {
                refusal = team.dropFirst().reduce(team[0].state) { Self.better($0, $1.state) }
            } else if group.all != .missing || isRequired {
                refusal = group.all
            }
        }
        let facesOfAll = team.isEmpty ? group.all.consent?.face ?? false : team.allSatisfy { $0.state.consent?.face ?? false }
        return Verdict(
            team: team, refusal: refusal, hidesPictures: group.hasFaces && !facesOfAll,
            until: (given + [group.all.consent].compactMap(\.self)).compactMap(\.until).min())
    }

    /// Of two reasons the one that is mended more easily.
    private static func better(_ a: Consent.State, _ b: Consent.State) -> Consent.State {
        switch (a, b) {
        case (.missing, _), (_, .missing): .missing
        case (.expired(let a), .expired(let b)): .expired(max(a, b))
        case (.expired, _): a
        case (_, .expired): b
        default: a
        }
    }
}

/// Somebody whom a team names.
public struct NamedPerson: Sendable, Hashable {
    /// The id of the entry.
    public var id: String
    /// The real name, where it is given and not to be published.
    public var hiddenName: String?
    /// What they are called in public.
    public var shownAs: String?
    /// Whether they are taken out of the entry.
    public var isLeftOut: Bool
}
