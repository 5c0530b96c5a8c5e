import Content
import Diagnostics
import Markdown
import Workers

extension Portal {
    /// Links the published entries; nil where two of them want the same id or address, which only a writer can settle.
    ///
    /// - Parameters:
    ///   - reserved: addresses of pages that Lathe makes and no entry may have, with what stands there.
    ///   - occupied: those that no alias may have.
    public static func link(
        _ entries: [Entry], folder: ContentFolder, settings: PortalSettings, today: Day,
        reserved: [SitePath: Words], occupied: [SitePath: Words], workers: Workers
    ) -> (portal: Portal?, diagnostics: [Diagnostic]) {
        let sorted = ReadingOrder.sorted(entries, languages: settings.languages)
        let (clashes, (groups, groupOfEntry)) = workers.both(
            { AddressClashes.find(in: sorted, reserved: reserved) }, { grouped(sorted) })
        guard clashes.isEmpty else { return (nil, clashes) }

        let (references, files) = workers.both(
            { ReferenceIndex(entries: sorted, groups: groups) },
            { FileIndex(folder: folder, settings: settings, entries: sorted) })
        let resolver = LinkResolver(
            entries: sorted, groups: groups, groupOfEntry: groupOfEntry, references: references, files: files,
            types: settings.types, languages: settings.languages)
        let linked = workers.map(sorted.count) { position in
            let fields = ReferenceLinking(index: references, types: settings.types).link(sorted[position])
            let slots = resolver.resolve(position)
            let attachments = Attachments.files(of: sorted[position], types: settings.types, files: files)
            return (fields: fields, slots: slots, attachments: attachments)
        }
        var diagnostics = linked.flatMap { $0.fields.diagnostics + $0.slots.diagnostics + $0.attachments.diagnostics }
        diagnostics += SettingsReferences.check(settings, groups: groups, files: files)
        let ((aliases, aliasDiagnostics), backlinks) = workers.both(
            { Aliases.read(sorted, occupied: occupied) },
            {
                Backlinks.all(
                    entries: sorted, groupOfEntry: groupOfEntry, groupCount: groups.count,
                    references: linked.map(\.fields.links), slots: linked.map(\.slots.targets))
            })
        diagnostics += aliasDiagnostics
        guard !aliasDiagnostics.contains(where: { $0.name == "address-clash" }) else { return (nil, diagnostics) }

        var portal = Portal(
            settings: settings, today: today, entries: sorted, groups: groups, groupOfEntry: groupOfEntry,
            references: linked.map(\.fields.references), slotTargets: linked.map(\.slots.targets),
            backlinks: backlinks,
            files: files.published(linked.flatMap { $0.slots.files + $0.attachments.files } + settingsFiles(settings, files)),
            aliases: aliases,
            taxonomies: Taxonomies.all(entries: sorted, groups: groups, settings: settings, workers: workers),
            related: RelatedEntries.all(entries: sorted, groups: groups, workers: workers))
        for path in portal.files.keys.sorted().reversed() { portal.pathOfFolded[SitePath(path).folded] = path }
        portal.lookups = ReferenceLookup.all(portal.references)
        portal.leads = leads(portal)
        return (portal, diagnostics)
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
    }
}
