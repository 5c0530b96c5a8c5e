import Content
import Routes

extension Portal {
    /// Where each file beside an entry that pages show or offer is under `site/`, by its path under `content/`.
    public var files: [String: SitePath] { published.places }

    /// With files that go along with others, by their paths under `content/`; where another has the address, without.
    public func with(_ companions: [String: SitePath]) -> Portal {
        guard !companions.isEmpty else { return self }
        var routes = routes
        let published = published.with(companions, &routes)
        return changed(published: published, routes: routes)
    }

    /// Without files that aren't published after all: what led to them leads nowhere, and its words stay.
    public func withholding(_ withheld: Set<String>) -> Portal {
        guard !withheld.isEmpty else { return self }
        return changed(slotTargets: slotTargets.withholding(withheld), published: published.without(withheld))
    }

    /// With other entries at the same places.
    func with(_ entries: EntryTable<Entry>, _ settings: PortalSettings) -> Portal { changed(settings: settings, entries: entries) }

    func with(_ glossary: LinkedGlossary) -> Portal { changed(glossary: glossary) }

    /// The portal with one or the other of its parts replaced, and with what follows from them.
    private func changed(
        settings: PortalSettings? = nil, entries: EntryTable<Entry>? = nil, slotTargets: EntryTable<[SlotTarget]>? = nil,
        published: PublishedFiles? = nil, routes: RouteTable? = nil, glossary: LinkedGlossary? = nil
    ) -> Portal {
        let titles =
            if let entries { LinkTitles(entries, slotTargets ?? self.slotTargets) } else { slotTargets.map(titles.with) ?? titles }
        return Portal(
            settings: settings ?? self.settings, today: today, entries: entries ?? self.entries, groups: groups,
            groupOfEntry: groupOfEntry, groupsOfType: groupsOfType, listedTypes: listedTypes, references: references, lookups: lookups,
            slotTargets: slotTargets ?? self.slotTargets,
            titles: titles, leads: entries == nil && slotTargets == nil ? leads : titles.leads(), backlinks: backlinks,
            published: published ?? self.published, fileAddresses: fileAddresses, aliases: aliases, taxonomies: taxonomies,
            related: related, clashing: clashing, routes: routes ?? self.routes, unpublished: unpublished,
            glossary: glossary ?? self.glossary)
    }
}

extension EntryTable<[SlotTarget]> {
    fileprivate func withholding(_ withheld: Set<String>) -> EntryTable<[SlotTarget]> {
        var targets = self
        for (id, own) in identified {
            for (index, target) in own.enumerated() {
                if case .file(let path) = target, withheld.contains(path) { targets[id][index] = .missing }
            }
        }
        return targets
    }
}
