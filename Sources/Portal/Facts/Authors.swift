import Content

extension Portal {
    /// Someone who is named as an author.
    public struct Author: Sendable, Hashable {
        /// As readers of the entry's language know them.
        public var name: String
        /// Their own group, where they have an entry.
        public var person: GroupID?
    }

    /// Who wrote an entry, in the writer's order.
    public func authors(of id: EntryID) -> [Author] {
        (entries[id]["authors"]?.items ?? []).enumerated().compactMap { index, value in
            guard let name = value.text else { return nil }
            let person = target(of: id, "authors", index)
            return Author(name: person.map { entries[entry(ofGroup: $0, in: entries[id].language)].title } ?? name, person: person)
        }
    }

    /// Whom readers and programs may name for an entry: its authors, else the team by the names that they chose.
    public func creators(of id: EntryID) -> [String] {
        let authors = authors(of: id)
        guard authors.isEmpty else { return authors.map(\.name) }
        return (entries[id]["team"]?.items ?? []).compactMap { $0.record["shown_as"]?.text }
    }
}
