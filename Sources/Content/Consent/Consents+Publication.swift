import Diagnostics

extension Consents {
    /// Takes out of a publication what may not be shown: entries, people, and what consent itself says.
    ///
    /// - Parameter find: the path under `content/` of a file that an entry in a folder names.
    public mutating func apply(to publication: inout Publication, find: (_ reference: String, _ folder: String) -> String?) {
        var told = Told()
        var kept: [Entry] = []
        kept.reserveCapacity(publication.published.count)
        let pupils = HiddenPupils(publication, self)
        people += pupils.people
        for entry in publication.withheld.map(\.entry) { note(verdict(on: entry)?.team ?? [], of: entry, isPublished: false) }
        for whole in publication.published {
            let (entry, stripped) = pupils.stripped(whole)
            for value in stripped { told.add(.pupilLeftOut(at: entry.place(of: "authors", value)), &diagnostics) }
            guard let verdict = verdict(on: entry) else {
                kept.append(entry)
                continue
            }
            note(verdict.team, of: entry, isPublished: verdict.refusal == nil)
            hidePhotos(verdict, of: entry, find, &told)
            if let refusal = verdict.refusal {
                told.add(.withoutConsent(entry, refusal, at: place(of: entry)), &diagnostics)
                publication.holdBack(entry)
                continue
            }
            tell(of: verdict.team, entry, &told)
            if verdict.hidesPictures {
                if faceless[entry.id] == nil { faceless[entry.id] = entry.source.path }
                let place = entry["faces"].map { entry.place(of: "faces", $0) } ?? .file(entry.source.path)
                told.add(.facesWithoutConsent(entry, at: place), &diagnostics)
            }
            if let until = verdict.until {
                publication.note(until.adding(1))
                if until < today.adding(Self.expiringDays) { expiring.append(Expiring(path: entry.source.path, until: until)) }
            }
            kept.append(published(entry, verdict))
        }
        publication.published = kept
    }

    /// Who of a team is left out or not named.
    private mutating func tell(of team: [TeamMember], _ entry: Entry, _ told: inout Told) {
        for member in team {
            guard member.state.consent == nil, member.state != .refused else { continue }
            told.add(.memberLeftOut(member, at: entry.place(of: "team", member.item)), &diagnostics)
        }
        let unnamed = team.filter(\.isUnnamed)
        guard let first = unnamed.first else { return }
        let showFaces = unnamed.allSatisfy { $0.state.consent?.face ?? false }
        told.add(
            .membersNotNamed(unnamed.compactMap(\.name), showFaces: showFaces, at: entry.place(of: "team", first.item)), &diagnostics)
    }

    private static let expiringDays = 30

    /// The same entry with nothing in it but what may be published.
    private func published(_ entry: Entry, _ verdict: Verdict) -> Entry {
        var fields = entry.fields
        if table.consent(of: entry) != nil { fields["consent"] = nil }
        if let team = fields["team"], table.hasTeam(entry) {
            let shown = verdict.team.compactMap { member in
                member.publicName.map { name in
                    Value(.record(["shown_as": Value(.text(name), at: member.item.place)]), at: member.item.place)
                }
            }
            fields["team"] = shown.isEmpty ? nil : Value(.list(shown), at: team.place)
        }
        return entry.replacing(fields)
    }

    private mutating func note(_ team: [TeamMember], of entry: Entry, isPublished: Bool) {
        for member in team {
            let isShown = isPublished && member.name != nil && member.publicName == member.name
            let person = NamedPerson(
                id: entry.id, hiddenName: isShown ? nil : member.name, shownAs: isShown ? member.name : member.shownAs,
                isLeftOut: member.state.consent == nil)
            people.append(person)
        }
    }

    private mutating func hidePhotos(
        _ verdict: Verdict, of entry: Entry, _ find: (String, String) -> String?, _ told: inout Told
    ) {
        let folder = entry.inherited.contains("team") ? entry.original.map { SitePath($0.path).folder } ?? entry.folder : entry.folder
        for member in verdict.team where !(member.state.consent?.face ?? false) {
            for photo in member.photos {
                guard let written = photo.text else { continue }
                if let path = find(written, folder) {
                    photos[SitePath(path).folded] = entry.source.path
                } else {
                    told.add(.photoNotFound(written, at: entry.place(of: "team", photo)), &diagnostics)
                }
            }
        }
    }

    /// Where a writer mends what holds an entry back.
    private func place(of entry: Entry) -> SourcePlace {
        if let consent = table.consent(of: entry) { return entry.place(of: "consent", consent) }
        return entry["team"].map { entry.place(of: "team", $0) } ?? .file(entry.source.path)
    }

    /// What was told already: a translation takes its team over from its original.
    private struct Told {
        private var seen: Set<String> = []

        mutating func add(_ diagnostic: Diagnostic, _ diagnostics: inout [Diagnostic]) {
            let place = diagnostic.place
            if seen.insert("\(diagnostic.name) \(place.path) \(place.line) \(place.column)").inserted { diagnostics.append(diagnostic) }
        }
    }
}
