import Content
import Diagnostics
import Markdown
import Routes
import Workers

extension Portal {
    /// Links the published entries. Of entries that want the same id or address, and of files and aliases at a taken address,
    /// one has it; the others are left out, with an error.
    ///
    /// - Parameters:
    ///   - routes: what Lathe makes itself and no entry, file or alias may have.
    ///   - unpublished: entries that are there, but not among the published ones.
    ///   - holders: the paths of entries that have had their address since before others wanted it.
    public static func link(
        _ entries: [Entry], folder: ContentFolder, settings: PortalSettings, today: Day,
        routes reserved: RouteTable = RouteTable(), unpublished: [UnpublishedEntry] = [], holders: Set<String> = [],
        workers: Workers
    ) -> (portal: Portal, diagnostics: [Diagnostic]) {
        let (portal, told, _) = linked(
            entries, folder: folder, settings: settings, today: today, routes: reserved, unpublished: unpublished, holders: holders,
            workers: workers)
        return (portal, told.all)
    }

    /// Links them, and keeps with what, for entries of which only the texts change.
    public static func keeping(
        _ entries: [Entry], folder: ContentFolder, settings: PortalSettings, today: Day,
        routes reserved: RouteTable = RouteTable(), unpublished: [UnpublishedEntry] = [], holders: Set<String> = [],
        workers: Workers
    ) -> (portal: Portal, diagnostics: [Diagnostic], kept: KeptLinks?) {
        let (portal, told, links) = linked(
            entries, folder: folder, settings: settings, today: today, routes: reserved, unpublished: unpublished, holders: holders,
            workers: workers)
        // Two entries that want one address are told of together.
        let kept = portal.clashing.isEmpty ? KeptLinks(portal, links.resolver, told, targets: links.targets, entries: entries) : nil
        return (portal, told.all, kept)
    }

    private static func linked(
        _ entries: [Entry], folder: ContentFolder, settings: PortalSettings, today: Day,
        routes reserved: RouteTable, unpublished: [UnpublishedEntry], holders: Set<String>, workers: Workers
    ) -> (portal: Portal, told: KeptLinks.Told, links: (resolver: LinkResolver, targets: EntryTable<[SlotTarget]>)) {
        var routes = reserved
        let settled = AddressClashes.settle(entries, holders: holders, &routes)
        let sorted = EntryTable(ReadingOrder.sorted(settled.kept, languages: settings.languages, workers))
        let grouped = grouped(sorted)
        let hidden = UnpublishedIndex(
            unpublished
                + settled.leftOut.map {
                    UnpublishedEntry(id: $0.id, path: $0.source.path, type: $0.type, title: $0.title, reason: .error)
                })
        let (resolver, taxonomies) = workers.both(
            { LinkResolver(sorted, grouped, readmes: settled.readmes, folder: folder, settings: settings, unpublished: hidden) },
            { Taxonomies.all(entries: sorted, groups: grouped.groups, settings: settings) })
        let (groups, groupOfEntry, files) = (grouped.groups, grouped.ofEntry, resolver.files)
        let linked = workers.map(sorted) { LinkedEntry(sorted[$0], at: $0, resolver) }
        let navigation = SettingsReferences.check(settings, groups: groups, files: files, unpublished: hidden)
        var told = KeptLinks.Told(before: settled.diagnostics, ofEntries: linked.mapValues(\.diagnostics), after: navigation.diagnostics)
        told.after += hidden.diagnostics(linked.flatMap(\.mentions) + navigation.unpublished)
        told.together = Set(linked.indices.filter { linked[$0].isTogether })
        let targets = linked.mapValues(\.slots.targets)
        let backlinks = Backlinks.all(
            groupOfEntry: groupOfEntry, groupCount: groups.count, references: linked.mapValues(\.fields.links), slots: targets)
        told.after += taxonomies.diagnostics
        let wanted = linked.flatMap { $0.slots.files + $0.attachments.files } + settingsFiles(settings, files)
        let addressed = Addressed(sorted, taxonomies.all, wanted, files, settings.languages, &routes)
        if addressed.clashes { told.together.formUnion(sorted.indices.filter { sorted[$0]["aliases"] != nil }) }
        told.after += addressed.diagnostics
        told.after += StrayTexts(folder: folder, settings: settings).diagnostics(folder, linked: Set(wanted))

        let references = linked.mapValues(\.fields.references)
        var portal = Portal(
            settings: settings, today: today, entries: sorted, groups: groups, groupOfEntry: groupOfEntry, references: references,
            slotTargets: targets, backlinks: backlinks, files: addressed.files, fileAddresses: files.addresses,
            foldedFiles: ContentFolder.folded(addressed.files.keys), aliases: addressed.aliases, taxonomies: taxonomies.all,
            related: RelatedEntries.all(
                entries: sorted, groups: groups, references: references, types: settings.types, workers: workers),
            clashing: settled.leftOut, routes: routes, unpublished: hidden, lookups: ReferenceLookup.all(references))
        portal.leads = leads(portal)
        return (portal.withholding(Set(wanted).subtracting(addressed.files.keys)), told, (resolver, targets))
    }

    private static func grouped(_ entries: EntryTable<Entry>) -> (groups: GroupTable<EntryGroup>, ofEntry: EntryTable<GroupID>) {
        var groups: GroupTable<EntryGroup> = []
        var known: [String: GroupID] = [:]
        var groupOfEntry: EntryTable<GroupID> = []
        groupOfEntry.reserveCapacity(entries.count)
        for (id, entry) in entries.identified {
            if let group = known[entry.id] {
                groups[group].entries.append(id)
                groupOfEntry.append(group)
            } else {
                known[entry.id] = groups.endIndex
                groupOfEntry.append(groups.endIndex)
                groups.append(EntryGroup(id: entry.id, type: entry.type, entries: [id]))
            }
        }
        return (groups, groupOfEntry)
    }

    private static func settingsFiles(_ settings: PortalSettings, _ files: FileIndex) -> [String] {
        settings.files.compactMap(\.text).compactMap { files.find($0, from: "") }.filter { !FileIndex.isSource($0) }
    }
}

/// What has an address of its own besides the pages of entries: the pages of terms, earlier addresses, and files.
private struct Addressed {
    var aliases: [Portal.Alias]
    /// By path under `content/`.
    var files: [String: SitePath]
    var diagnostics: [Diagnostic]
    /// Whether earlier addresses met what is there.
    var clashes: Bool

    /// - Parameter wanted: the files that pages show or offer.
    init(
        _ entries: EntryTable<Entry>, _ taxonomies: [String: [Taxonomy]], _ wanted: [String], _ index: FileIndex, _ languages: [String],
        _ routes: inout RouteTable
    ) {
        for term in taxonomies.values.flatMap({ $0 }).flatMap(\.terms) {
            routes.reserve(term.page, Words(zh: "「\(term.label)」的分类页", en: "the page of “\(term.label)”"))
        }
        let (given, clashing) = Aliases.read(entries, &routes)
        let (places, unpublished) = index.published(wanted, &routes)
        files = places
        aliases = given + Aliases.ofTerms(taxonomies, languages: languages, &routes)
        diagnostics = clashing + unpublished
        clashes = !clashing.isEmpty
    }
}
