import Content
import Diagnostics
import Markdown
import Routes
import Workers

/// All entries linked to each other: what pages are made from.
///
/// Entries and groups are named by their identities in the tables here, files by their paths.
public struct Portal: Sendable {
    public internal(set) var settings: PortalSettings
    /// The day for which the portal is built.
    public internal(set) var today: Day
    /// In reading order: by type, then as lists show them, then by language.
    public internal(set) var entries: EntryTable<Entry>
    /// One per id; translations share it.
    public internal(set) var groups: GroupTable<EntryGroup>
    /// The group of each entry.
    public internal(set) var groupOfEntry: EntryTable<GroupID>
    /// What each entry's reference fields mean.
    public internal(set) var references: EntryTable<[ResolvedReference]>
    /// What each slot of each entry's document leads to, in the order of the slots.
    public internal(set) var slotTargets: EntryTable<[SlotTarget]>
    /// Who refers to each group.
    public internal(set) var backlinks: GroupTable<[Backlink]>
    /// Files beside entries that pages show or offer: their place under `site/` by their path under `content/`.
    public internal(set) var files: [String: SitePath]
    /// Where files of `content/` would be, published or not.
    public internal(set) var fileAddresses: FileAddresses
    /// Their paths under `content/` by folded path, for names whose letters differ in case or Unicode form.
    var foldedFiles: [String: String] = [:]
    public internal(set) var aliases: [Alias]
    /// By language.
    public internal(set) var taxonomies: [String: [Taxonomy]]
    /// Groups like each group, best first.
    public internal(set) var related: GroupTable<[GroupID]>
    /// Entries that are left out since another one has their id or address.
    public internal(set) var clashing: [Entry] = []
    /// Files that pages name and that may not be published after all.
    var filesLeftOut: Set<String> = []
    /// What stands at each address.
    public internal(set) var routes = RouteTable()
    /// What is there but not published.
    var unpublished = UnpublishedIndex()
    /// By address, where it is not what the entry itself says.
    var leads: [SitePath: String] = [:]
    /// What headings are called, for links to them.
    var headings = HeadingNames()
    /// The terms that texts explain.
    public internal(set) var glossary = LinkedGlossary()
    /// By entry, for those that refer to much.
    var lookups: [EntryID: ReferenceLookup] = [:]

    /// Everything there is about one id.
    public struct EntryGroup: Sendable {
        public var id: String
        public var type: TypeID
        /// The entry in each language, in the portal's order of languages; the first is the original.
        public internal(set) var entries: [EntryID]
    }

    /// A reference from a field, found.
    public struct ResolvedReference: Sendable, Hashable {
        /// `tools`, or `materials.item` within a structured list.
        public var field: String
        /// The value's position in the list; 0 for a single value.
        public var index: Int
        public var group: GroupID
    }

    /// A reference seen from the other side.
    public struct Backlink: Sendable, Hashable {
        public var inverse: Field.Inverse
        /// The group that refers here.
        public var group: GroupID
    }

    /// An earlier address of a page.
    public struct Alias: Sendable, Hashable {
        public var path: SitePath
        public var target: Target

        public enum Target: Sendable, Hashable {
            case entry(EntryID)
            /// By position in its taxonomy.
            case term(Taxonomy.Kind, Int, language: String)
        }
    }
}

extension Portal {
    /// The entry of a group for readers of a language: theirs, else the original.
    public func entry(ofGroup group: GroupID, in language: String) -> EntryID {
        groups[group].entries.first { entries[$0].language == language } ?? groups[group].entries[0]
    }

    public func type(of entry: Entry) -> ContentType { settings.types.all[entry.type] }

    /// The group that a reference field of an entry leads to, by field and index.
    public func target(of entry: EntryID, _ field: String, _ index: Int = 0) -> GroupID? {
        if let lookup = lookups[entry] { return lookup.target(field, index) }
        return references[entry].first { $0.field == field && $0.index == index }?.group
    }

    /// All groups that a reference field of an entry leads to, in order.
    public func targets(of entry: EntryID, _ field: String) -> [GroupID] {
        if let lookup = lookups[entry] { return lookup.targets(field) }
        return references[entry].filter { $0.field == field }.sorted { $0.index < $1.index }.map(\.group)
    }

    /// The names, as written, that a reference field of an entry leads nowhere with: misspelt, or not published.
    public func unresolvedNames(of entry: EntryID, _ field: String) -> [String] {
        var seen: Set<String> = []
        return (entries[entry][field]?.items ?? []).enumerated().compactMap { index, value in
            guard target(of: entry, field, index) == nil, let name = value.text, seen.insert(name).inserted else { return nil }
            return name
        }
    }
}
