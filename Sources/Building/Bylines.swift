import Content

/// Who wrote what, so that messages can be told to each.
public struct Bylines: Sendable {
    /// The authors of entries by path. Of those that are held back for what they say of somebody, nobody is named.
    public private(set) var authors: [String: [String]] = [:]
    private var titles: [String: String] = [:]

    init() {}

    init(_ publication: Publication, _ types: ContentTypes) {
        for entry in publication.published where types.all[entry.type].traits.contains(.people) {
            titles[entry.id] = entry.title
            titles[entry.id.lastPathPart] = entry.title
        }
        // The name of somebody who must not be seen, or a word that must never appear, may be among them.
        let held = publication.withheld.filter { $0.reason != .consent && $0.reason != .error }.map(\.entry)
        for entry in publication.published + held {
            let names = entry["authors"]?.items.compactMap(\.text) ?? []
            if !names.isEmpty { authors[entry.source.path] = names.map(name) }
        }
    }

    /// What somebody is called whom an entry names.
    public func name(_ written: String) -> String { titles[written] ?? written }
}
