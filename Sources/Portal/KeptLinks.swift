import Content
import Diagnostics
import Markdown

/// What a portal was linked with, kept so that the next one is linked anew only where the texts of entries have changed.
///
/// It holds for the same folder, settings, day, addresses and unpublished entries; who keeps it sees to that.
public struct KeptLinks: Sendable {
    private let portal: Portal
    private let resolver: LinkResolver
    private let told: Told
    /// What each slot leads to, before it is known which files are published.
    private let targets: [[SlotTarget]]
    /// Where each of the entries stands that were handed in.
    private let positions: [Int]

    /// What was found, in its order.
    struct Told: Sendable {
        var before: [Diagnostic] = []
        /// By entry.
        var ofEntries: [[Diagnostic]] = []
        var after: [Diagnostic] = []
        /// Entries that have a part in what is told of several at once.
        var together: Set<Int> = []

        var all: [Diagnostic] { before + ofEntries.flatMap(\.self) + after }
    }

    /// - Parameter entries: as they were handed in.
    init(_ portal: Portal, _ resolver: LinkResolver, _ told: Told, targets: [[SlotTarget]], entries: [Entry]) {
        self.portal = portal
        self.resolver = resolver
        self.told = told
        self.targets = targets
        let places = Dictionary(uniqueKeysWithValues: portal.entries.enumerated().map { (ObjectIdentifier($1), $0) })
        positions = entries.compactMap { places[ObjectIdentifier($0)] }
    }

    /// The portal of entries that differ in their texts alone; nil where all of it has to be linked.
    public func relinked(_ entries: [Entry], _ settings: PortalSettings) -> (kept: KeptLinks, portal: Portal, diagnostics: [Diagnostic])? {
        guard entries.count == positions.count, positions.count == portal.entries.count else { return nil }
        var sorted = portal.entries
        var changed: [Int] = []
        for (entry, position) in zip(entries, positions) {
            let before = sorted[position]
            if entry === before { continue }
            guard entry.hasPublicFace(of: before) else { return nil }
            sorted[position] = entry
            if entry.source !== before.source || entry.original !== before.original { changed.append(position) }
        }
        guard changed.allSatisfy({ !self.told.together.contains($0) }) else { return nil }
        let resolver = LinkResolver(resolver, entries: sorted)
        var told = told
        for position in changed {
            let linked = LinkedEntry(sorted[position], at: position, resolver)
            guard linked.slots.targets == targets[position], linked.fields.references == portal.references[position], !linked.isTogether
            else { return nil }
            told.ofEntries[position] = linked.diagnostics
        }
        let portal = portal.with(sorted, settings)
        return (KeptLinks(portal, resolver, told, targets: targets, entries: entries), portal, told.all)
    }

    /// A portal that was made of this one's links, with another text of one entry; nil where that entry has to be linked.
    func rewritten(_ portal: Portal, _ position: Int, as entry: Entry) -> Portal? {
        guard !told.together.contains(position) else { return nil }
        var entries = portal.entries
        entries[position] = entry
        let linked = LinkedEntry(entry, at: position, LinkResolver(resolver, entries: entries))
        guard linked.slots.targets == targets[position], linked.fields.references == portal.references[position], !linked.isTogether
        else { return nil }
        return portal.with(entries, portal.settings)
    }
}

/// What one entry refers to and leads to.
struct LinkedEntry: Sendable {
    let fields: ReferenceLinking.Result
    let slots: LinkResolver.Result
    let attachments: Attachments.Result

    init(_ entry: Entry, at position: Int, _ resolver: LinkResolver) {
        fields = ReferenceLinking(index: resolver.references, unpublished: resolver.unpublished, types: resolver.types).link(entry)
        slots = resolver.resolve(position)
        attachments = Attachments.files(of: entry, types: resolver.types, files: resolver.files)
    }

    var diagnostics: [Diagnostic] { fields.diagnostics + slots.diagnostics + attachments.diagnostics }
    var mentions: [UnpublishedIndex.Mention] { fields.unpublished + slots.unpublished }

    /// Whether it has a part in what is told of several entries at once.
    var isTogether: Bool { !fields.unpublished.isEmpty || !slots.unpublished.isEmpty }
}

extension Portal {
    /// With other entries at the same places.
    fileprivate func with(_ entries: [Entry], _ settings: PortalSettings) -> Portal {
        var portal = self
        portal.entries = entries
        portal.settings = settings
        // They are known there by where they lie in memory.
        portal.headings = HeadingNames()
        return portal
    }
}
