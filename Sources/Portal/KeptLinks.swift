import Content
import Diagnostics
import Markdown

/// What a portal was linked with, kept so that the next one is linked anew only where the texts or names of entries have changed.
///
/// It holds for the same folder, settings, day, addresses and unpublished entries; who keeps it sees to that.
public struct KeptLinks: Sendable {
    private let portal: Portal
    private let resolver: LinkResolver
    private let told: Told
    /// What each slot leads to, before it is known which files are published.
    private let targets: EntryTable<[SlotTarget]>
    /// Where each of the entries stands that were handed in.
    private let ids: [EntryID]

    /// What was found, in its order.
    struct Told: Sendable {
        var before: [Diagnostic] = []
        var ofEntries: EntryTable<[Diagnostic]> = []
        var after: [Diagnostic] = []
        /// Entries that have a part in what is told of several at once.
        var together: Set<EntryID> = []

        var all: [Diagnostic] { before + ofEntries.flatMap(\.self) + after }
    }

    /// - Parameter entries: as they were handed in.
    init(_ portal: Portal, _ resolver: LinkResolver, _ told: Told, targets: EntryTable<[SlotTarget]>, entries: [Entry]) {
        self.portal = portal
        self.resolver = resolver
        self.told = told
        self.targets = targets
        let places = Dictionary(uniqueKeysWithValues: portal.entries.identified.map { (ObjectIdentifier($1), $0) })
        ids = entries.compactMap { places[ObjectIdentifier($0)] }
    }

    /// The portal of entries that differ in their texts and names alone; nil where all of it has to be linked.
    public func relinked(_ entries: [Entry], _ settings: PortalSettings) -> (kept: KeptLinks, portal: Portal, diagnostics: [Diagnostic])? {
        guard entries.count == ids.count, ids.count == portal.entries.count else { return nil }
        var sorted = portal.entries
        for (entry, id) in zip(entries, ids) { sorted[id] = entry }
        guard let (resolver, linked) = linkedAnew(sorted) else { return nil }
        var told = told
        for (id, entry) in linked { told.ofEntries[id] = entry.diagnostics }
        let portal = portal.with(sorted, settings)
        return (KeptLinks(portal, resolver, told, targets: targets, entries: entries), portal, told.all)
    }

    /// A portal that was made of this one's links, with other texts or names of entries; nil where all of it has to be linked.
    ///
    /// - Parameter isForOwn: whether none but the pages of those entries are wanted, so that others may go on asking for earlier names.
    func rewritten(_ portal: Portal, _ entries: EntryTable<Entry>, isForOwn: Bool) -> Portal? {
        linkedAnew(entries, isForOwn: isForOwn).map { _ in portal.with(entries, portal.settings) }
    }

    /// Links what may lead elsewhere than before where some entries' texts and names are others; nil where anything does, or where
    /// more than that may have changed.
    ///
    /// - Parameter entries: as many as before, in the same order.
    private func linkedAnew(_ entries: EntryTable<Entry>, isForOwn: Bool = false) -> (
        resolver: LinkResolver, linked: [EntryID: LinkedEntry]
    )? {
        var changed: Set<EntryID> = []
        var renamed: [(id: EntryID, group: GroupID, earlier: String)] = []
        for (id, entry) in entries.identified {
            let before = portal.entries[id]
            if entry === before { continue }
            if !entry.hasPublicFace(of: before) {
                // By the number in a title a folder is read in order.
                guard entry.hasPublicFaceButName(of: before), SeriesNumber.leading(entry.title) == SeriesNumber.leading(before.title) else {
                    return nil
                }
                renamed.append((id, portal.groupOfEntry[id], before.title))
            }
            if entry.source !== before.source || entry.original !== before.original { changed.insert(id) }
        }
        if isForOwn { renamed = [] }
        guard let references = resolver.references.renamed(entries, renamed) else { return nil }
        if !renamed.isEmpty {
            let titles = resolver.references.soughtTitles
            func seeksTitles(_ diagnostic: Diagnostic) -> Bool { titles.contains { diagnostic.isGuessed(among: $0) } }
            guard !(told.before + told.after).contains(where: seeksTitles) else { return nil }
            changed.formUnion(asking(for: Set(renamed.map(\.id)), seeksTitles))
        }
        guard changed.isDisjoint(with: told.together) else { return nil }
        let resolver = LinkResolver(resolver, entries: entries, references: references)
        var linked: [EntryID: LinkedEntry] = [:]
        for id in changed {
            let entry = LinkedEntry(entries[id], at: id, resolver)
            guard entry.slots.targets == targets[id], entry.fields.references == portal.references[id], !entry.isTogether
            else { return nil }
            linked[id] = entry
        }
        return (resolver, linked)
    }

    /// The entries of which something may be told otherwise where some are called otherwise: a heading that isn't there may be a page's
    /// title, and what was meant by a wrong name, too.
    private func asking(for renamed: Set<EntryID>, _ seeksTitles: (Diagnostic) -> Bool) -> [EntryID] {
        targets.indices.filter { id in
            targets[id].contains { target in
                guard case .page(let entry, _) = target else { return false }
                return renamed.contains(entry)
            } || told.ofEntries[id].contains(where: seeksTitles)
        }
    }
}
