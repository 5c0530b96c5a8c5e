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
        /// The team of each file, by its path.
        var teams: [(path: String, members: [TeamMember])] = []
        var hasFaces = false

        /// What all files together say of the member at a place of a file's team.
        func state(of position: Int, in team: [TeamMember], at path: String) -> Consent.State {
            let member = team[position]
            let own = team.filter { $0.isSame(as: member) }.reduce(member.state) { $0.combined(with: $1.state) }
            return teams.reduce(own) { state, other in
                other.path == path
                    ? state : Self.same(as: position, of: team, in: other.members).reduce(state) { $0.combined(with: $1.state) }
            }
        }

        /// A translation may write all names in other letters. Then it is whoever stands at the same place, and in a team of another
        /// size it may be any of those whom nobody else is.
        private static func same(as position: Int, of team: [TeamMember], in other: [TeamMember]) -> [TeamMember] {
            let same = other.filter { $0.isSame(as: team[position]) }
            if !same.isEmpty { return same }
            let strangers = other.filter { one in !team.contains { one.isSame(as: $0) } }
            guard other.count == team.count, strangers.contains(where: { $0.item == other[position].item }) else { return strangers }
            return [other[position]]
        }
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
            let hasPictures = isOfPupil && (entry["cover"] != nil || entry.writtenFiles.contains(where: ContentName.isPhotoOrFilm))
            let hasFaces = entry["faces"].map { $0.boolean != false } ?? hasPictures
            guard consent != nil || !team.isEmpty || hasFaces || isRequired || isOfPupil else { continue }
            var group = groups[entry.id] ?? Group()
            group.hasFaces = group.hasFaces || hasFaces
            group.all = group.all.combined(with: Consent.State(consent, on: today))
            if !team.isEmpty { group.teams.append((entry.source.path, team)) }
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
        let members = table.team(of: entry, on: today)
        let team = members.enumerated().map { position, member in
            var member = member
            member.state = group.state(of: position, in: members, at: entry.source.path)
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
