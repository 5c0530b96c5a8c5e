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
    public static func link(
        _ entries: [Entry], folder: ContentFolder, settings: PortalSettings, today: Day,
        routes reserved: RouteTable = RouteTable(), unpublished: [UnpublishedEntry] = [], workers: Workers
    ) -> (portal: Portal, diagnostics: [Diagnostic]) {
        var routes = reserved
        let settled = AddressClashes.settle(entries, &routes)
        let sorted = ReadingOrder.sorted(settled.kept, languages: settings.languages)
        let (groups, groupOfEntry) = grouped(sorted)
        let hidden = UnpublishedIndex(
            unpublished
                + settled.leftOut.map {
                    UnpublishedEntry(id: $0.id, path: $0.source.path, type: $0.type, title: $0.title, reason: .error)
                })
        let (references, files) = workers.both(
            { ReferenceIndex(entries: sorted, groups: groups) },
            { FileIndex(folder: folder, settings: settings, entries: sorted) })
        let resolver = LinkResolver(
            entries: sorted, groups: groups, groupOfEntry: groupOfEntry, references: references, files: files,
            types: settings.types, languages: settings.languages, unpublished: hidden, readmes: settled.readmes)
        let linked = workers.map(sorted.count) { position in
            let fields = ReferenceLinking(index: references, unpublished: hidden, types: settings.types).link(sorted[position])
            let slots = resolver.resolve(position)
            let attachments = Attachments.files(of: sorted[position], types: settings.types, files: files)
            return (fields: fields, slots: slots, attachments: attachments)
        }
        let navigation = SettingsReferences.check(settings, groups: groups, files: files, unpublished: hidden)
        var diagnostics = settled.diagnostics + linked.flatMap { $0.fields.diagnostics + $0.slots.diagnostics + $0.attachments.diagnostics }
        diagnostics += navigation.diagnostics
        diagnostics += hidden.diagnostics(linked.flatMap { $0.fields.unpublished + $0.slots.unpublished } + navigation.unpublished)
        let (taxonomies, backlinks) = workers.both(
            { Taxonomies.all(entries: sorted, groups: groups, settings: settings, workers: workers) },
            {
                Backlinks.all(
                    entries: sorted, groupOfEntry: groupOfEntry, groupCount: groups.count,
                    references: linked.map(\.fields.links), slots: linked.map(\.slots.targets))
            })
        diagnostics += taxonomies.diagnostics
        for term in taxonomies.all.values.flatMap({ $0 }).flatMap(\.terms) {
            routes.reserve(term.page, Words(zh: "「\(term.label)」的分类页", en: "the page of “\(term.label)”"))
        }
        let (aliases, aliasDiagnostics) = Aliases.read(sorted, &routes)
        let wanted = linked.flatMap { $0.slots.files + $0.attachments.files } + settingsFiles(settings, files)
        let (places, fileDiagnostics) = files.published(wanted, &routes)
        diagnostics += aliasDiagnostics + fileDiagnostics
        diagnostics += StrayTexts(folder: folder, settings: settings).diagnostics(folder, linked: Set(wanted))

        var portal = Portal(
            settings: settings, today: today, entries: sorted, groups: groups, groupOfEntry: groupOfEntry,
            references: linked.map(\.fields.references), slotTargets: linked.map(\.slots.targets),
            backlinks: backlinks, files: places,
            aliases: aliases + Aliases.ofTerms(taxonomies.all, languages: settings.languages, &routes), taxonomies: taxonomies.all,
            related: RelatedEntries.all(entries: sorted, groups: groups, workers: workers), clashing: settled.leftOut)
        portal.routes = routes
        portal.unpublished = hidden
        portal.foldedFiles = folded(portal.files)
        portal.lookups = ReferenceLookup.all(portal.references)
        portal.leads = leads(portal)
        return (portal.withholding(Set(wanted).subtracting(places.keys)), diagnostics)
    }

    private static func grouped(_ entries: [Entry]) -> ([EntryGroup], [Int]) {
        var groups: [EntryGroup] = []
        var positions: [String: Int] = [:]
        var groupOfEntry: [Int] = []
        groupOfEntry.reserveCapacity(entries.count)
        for (position, entry) in entries.enumerated() {
            if let group = positions[entry.id] {
                groups[group].entries.append(position)
                groupOfEntry.append(group)
            } else {
                positions[entry.id] = groups.count
                groupOfEntry.append(groups.count)
                groups.append(EntryGroup(id: entry.id, type: entry.type, entries: [position]))
            }
        }
        return (groups, groupOfEntry)
    }

    private static func settingsFiles(_ settings: PortalSettings, _ files: FileIndex) -> [String] {
        ["logo"].compactMap { settings[$0]?.text }.compactMap { files.find($0, from: "") }
            .filter { !FileIndex.isSource($0) }
    }
}
