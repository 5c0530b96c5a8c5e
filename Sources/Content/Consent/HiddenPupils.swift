/// Students with a page of their own under `people/` that is not published: other pages don't name them as authors either.
struct HiddenPupils {
    private var names: Set<String> = []
    private(set) var people: [NamedPerson] = []

    /// - Parameter consents: what those whom the pages are about agree to.
    init(_ publication: Publication, _ consents: Consents) {
        let held = publication.published.filter { consents.table.isOfPupil($0) && consents.verdict(on: $0)?.refusal != nil }
        for entry in held + publication.withheld.map(\.entry) where consents.table.isOfPupil(entry) {
            let parts = entry.id.split(separator: "/")
            for start in parts.indices { names.insert(SitePath(parts[start...].joined(separator: "/")).folded) }
            names.insert(SitePath(entry.title).folded)
            people.append(NamedPerson(id: entry.id, hiddenName: entry.title, shownAs: nil, isLeftOut: true))
        }
    }

    /// As a reference is read: the tail of an id, maybe in brackets, with an ending, or as a path.
    private static func name(_ written: String) -> String {
        var name = written.trimmingSpaces
        if name.hasPrefix("[["), name.hasSuffix("]]") { name = String(name.dropFirst(2).dropLast(2).prefix { $0 != "|" && $0 != "#" }) }
        name = SitePath(name.trimmingSpaces).folded
        if name.hasSuffix(".md") { name.removeLast(3) }
        return String(name.drop { $0 == "/" || $0 == "." })
    }

    /// The entry without their names among its authors, and where those stood.
    func stripped(_ entry: Entry) -> (entry: Entry, values: [Value]) {
        guard !names.isEmpty, let authors = entry["authors"] else { return (entry, []) }
        let hidden = authors.items.filter { $0.text.map { names.contains(Self.name($0)) } ?? false }
        guard !hidden.isEmpty else { return (entry, []) }
        let rest = authors.items.filter { !hidden.contains($0) }
        var fields = entry.fields
        fields["authors"] = rest.isEmpty ? nil : Value(.list(rest), at: authors.place)
        return (entry.replacing(fields), hidden)
    }
}
