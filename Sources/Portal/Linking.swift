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
        routes: RouteTable = RouteTable(), unpublished: [UnpublishedEntry] = [], holders: Set<String> = [], workers: Workers
    ) -> (portal: Portal, diagnostics: [Diagnostic]) {
        let linking = Linking(entries, folder, settings, today, routes, unpublished, holders, workers)
        return (linking.portal, linking.told.all)
    }

    /// Links them, and keeps with what, for entries of which only the texts change.
    public static func keeping(
        _ entries: [Entry], folder: ContentFolder, settings: PortalSettings, today: Day,
        routes: RouteTable = RouteTable(), unpublished: [UnpublishedEntry] = [], holders: Set<String> = [], workers: Workers
    ) -> (portal: Portal, diagnostics: [Diagnostic], kept: KeptLinks?) {
        let linking = Linking(entries, folder, settings, today, routes, unpublished, holders, workers)
        return (linking.portal, linking.told.all, linking.kept(entries))
    }
}

/// Links entries: settles who is among them, finds what each refers to, gives addresses, and puts the portal together of all that.
private struct Linking {
    let portal: Portal
    let told: KeptLinks.Told
    private let resolver: LinkResolver
    /// What each slot leads to, before it is known which files are published.
    private let targets: EntryTable<[SlotTarget]>

    init(
        _ entries: [Entry], _ folder: ContentFolder, _ settings: PortalSettings, _ today: Day, _ reserved: RouteTable,
        _ unpublished: [UnpublishedEntry], _ holders: Set<String>, _ workers: Workers
    ) {
        var routes = reserved
        let settled = AddressClashes.settle(entries, holders: holders, &routes)
        let sorted = EntryTable(ReadingOrder.sorted(settled.kept, languages: settings.languages, workers))
        let groups = EntryGroups(sorted, types: settings.types)
        let hidden = UnpublishedIndex(unpublished + settled.leftOut.map(UnpublishedEntry.init(leftOut:)))
        let (resolver, taxonomies) = workers.both(
            { LinkResolver(sorted, groups, readmes: settled.readmes, folder: folder, settings: settings, unpublished: hidden) },
            { Taxonomies.all(entries: sorted, groups: groups.all, settings: settings) })
        let linked = workers.map(sorted) { LinkedEntry(sorted[$0], at: $0, resolver) }
        let navigation = SettingsReferences.check(settings, groups: groups.all, files: resolver.files, unpublished: hidden)
        let wanted = linked.flatMap { $0.slots.files + $0.attachments.files } + Self.files(of: settings, resolver.files)
        let addressed = Addressed(sorted, taxonomies.all, wanted, resolver.files, settings.languages, &routes)
        self.resolver = resolver
        targets = linked.mapValues(\.slots.targets)
        told = KeptLinks.Told(
            before: settled.diagnostics, ofEntries: linked.mapValues(\.diagnostics),
            after: navigation.diagnostics + hidden.diagnostics(linked.flatMap(\.mentions) + navigation.unpublished)
                + taxonomies.diagnostics + addressed.diagnostics
                + StrayTexts(folder: folder, settings: settings).diagnostics(folder, linked: Set(wanted)),
            together: Set(linked.indices.filter { linked[$0].isTogether || addressed.clashes && sorted[$0]["aliases"] != nil }))
        portal = Portal(
            linked, of: sorted, groups, addressed, settings, today, resolver.files.addresses, taxonomies.all, settled.leftOut, routes,
            hidden, workers
        ).withholding(Set(wanted).subtracting(addressed.files.keys))
    }

    /// - Parameter entries: as they were handed in.
    func kept(_ entries: [Entry]) -> KeptLinks? {
        // Two entries that want one address are told of together.
        portal.clashing.isEmpty ? KeptLinks(portal, resolver, told, targets: targets, entries: entries) : nil
    }

    private static func files(of settings: PortalSettings, _ files: FileIndex) -> [String] {
        settings.files.compactMap(\.text).compactMap { files.find($0, from: "") }.filter { !FileIndex.isSource($0) }
    }
}

extension Portal {
    fileprivate init(
        _ linked: EntryTable<LinkedEntry>, of entries: EntryTable<Entry>, _ groups: EntryGroups, _ addressed: Addressed,
        _ settings: PortalSettings, _ today: Day, _ fileAddresses: FileAddresses, _ taxonomies: [String: [Taxonomy]],
        _ clashing: [Entry], _ routes: RouteTable, _ unpublished: UnpublishedIndex, _ workers: Workers
    ) {
        let references = linked.mapValues(\.fields.references)
        let slotTargets = linked.mapValues(\.slots.targets)
        let titles = LinkTitles(entries, slotTargets)
        self.init(
            settings: settings, today: today, entries: entries, groups: groups.all, groupOfEntry: groups.ofEntry,
            groupsOfType: groups.ofType, listedTypes: groups.listedTypes, references: references, lookups: ReferenceLookup.all(references),
            slotTargets: slotTargets,
            titles: titles, leads: titles.leads(),
            backlinks: Backlinks.all(
                groupOfEntry: groups.ofEntry, groupCount: groups.all.count, references: linked.mapValues(\.fields.links),
                slots: slotTargets),
            published: PublishedFiles(addressed.files), fileAddresses: fileAddresses, aliases: addressed.aliases,
            taxonomies: taxonomies,
            related: RelatedEntries.all(
                entries: entries, groups: groups.all, references: references, types: settings.types, workers: workers),
            clashing: clashing, routes: routes, unpublished: unpublished, glossary: LinkedGlossary())
    }
}

/// What has an address of its own besides the pages of entries: the pages of terms, earlier addresses, and files.
private struct Addressed {
    let aliases: IDTable<AliasID, Portal.Alias>
    /// By path under `content/`.
    let files: [String: SitePath]
    let diagnostics: [Diagnostic]
    /// Whether earlier addresses met what is there.
    let clashes: Bool

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
        aliases = IDTable(given + Aliases.ofTerms(taxonomies, languages: languages, &routes))
        diagnostics = clashing + unpublished
        clashes = !clashing.isEmpty
    }
}
