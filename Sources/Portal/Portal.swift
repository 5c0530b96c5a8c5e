import Content
import Diagnostics
import Markdown
import Routes
import Workers

/// All entries linked to each other: what pages are made from.
///
/// Entries and groups are named by their identities in the tables here, files by their paths. It never changes: what later stages
/// find out makes another one of it, in which everything that follows from that is worked out again (`Portal+Changes.swift`).
public struct Portal: Sendable {
    public let settings: PortalSettings
    /// The day for which the portal is built.
    public let today: Day
    /// In reading order: by type, then as lists show them, then by language.
    public let entries: EntryTable<Entry>
    /// One per id; translations share it.
    public let groups: GroupTable<EntryGroup>
    /// The group of each entry.
    public let groupOfEntry: EntryTable<GroupID>
    /// In reading order, without the home page.
    public let groupsOfType: TypeTable<[GroupID]>
    /// Types that have a list, since there is something to list, in the order of the types.
    public let listedTypes: [TypeID]
    /// What each entry's reference fields mean.
    public let references: EntryTable<[ResolvedReference]>
    /// By entry, for those that refer to much.
    let lookups: [EntryID: ReferenceLookup]
    /// What each slot of each entry's document leads to, in the order of the slots.
    public let slotTargets: EntryTable<[SlotTarget]>
    /// What links without words of their own show.
    let titles: LinkTitles
    /// The beginnings of texts, by address, where they are not what the entry itself says.
    let leads: [SitePath: String]
    /// Who refers to each group.
    public let backlinks: GroupTable<[Backlink]>
    /// Files beside entries that pages show or offer.
    let published: PublishedFiles
    /// Where files of `content/` would be, published or not.
    public let fileAddresses: FileAddresses
    public let aliases: IDTable<AliasID, Alias>
    /// By language.
    public let taxonomies: [String: [Taxonomy]]
    /// Groups like each group, best first.
    public let related: GroupTable<[GroupID]>
    /// Entries that are left out since another one has their id or address.
    public let clashing: [Entry]
    /// What stands at each address.
    public let routes: RouteTable
    /// What is there but not published.
    let unpublished: UnpublishedIndex
    /// The terms that texts explain.
    public let glossary: LinkedGlossary

    /// Everything there is about one id.
    public struct EntryGroup: Sendable {
        public let id: String
        public let type: TypeID
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
            case term(Taxonomy.Kind, TermID, language: String)
        }
    }
}

extension Portal {
    /// The entry of a group for readers of a language: theirs, else the original.
    public func entry(ofGroup group: GroupID, in language: String) -> EntryID {
        groups[group].entries.first { entries[$0].language == language } ?? groups[group].entries[0]
    }

    public func type(of entry: Entry) -> ContentType { settings.types.all[entry.type] }
    public func type(of group: GroupID) -> ContentType { settings.types.all[groups[group].type] }

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
