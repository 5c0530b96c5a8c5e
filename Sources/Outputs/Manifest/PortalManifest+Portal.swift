import Content
import Pages
import Portal
import Routes
import Services

extension PortalManifest {
    init(_ context: OutputContext) {
        let source = ManifestSource(context: context)
        let settings = context.portal.settings
        self.init(
            schema: Addresses.manifestSchema.text, title: source.words("title"),
            school: settings["school"].map { _ in source.words("school") }, url: context.portal.root,
            languages: context.languages, license: source.text(settings["license"]),
            // Not the day of the build, or the file would change every day for nothing.
            date: context.portal.entries.compactMap(\.lastChange).max(),
            withdrawn: Addresses.withdrawn.text, campuses: source.campuses(), comparables: source.comparables(),
            entries: source.entries())
    }
}

/// What the manifest says of a portal.
private struct ManifestSource {
    let context: OutputContext

    private var portal: Portal { context.portal }
    private var makerspace: Makerspace { context.makerspace }

    func words(_ key: String) -> ByLanguage {
        ByLanguage(context.languages.map { ($0, portal.settings.words(key, in: $0) ?? context.title($0)) })
    }

    /// A text that says something.
    func text(_ value: Value?) -> String? { value?.text.flatMap { $0.isEmpty ? nil : $0 } }

    private func original(_ group: GroupID) -> Content.Entry { portal.entries[portal.groups[group].entries[0]] }

    private func inEachLanguage(_ group: GroupID, _ text: (Content.Entry) -> String) -> ByLanguage {
        ByLanguage(portal.groups[group].entries.map { (portal.entries[$0].language, text(portal.entries[$0])) })
    }

    func campuses() -> [PortalManifest.Campus] {
        makerspace.campuses.map(\.group).map { group in
            let entry = original(group)
            let location = entry["location"]?.record
            return PortalManifest.Campus(
                id: portal.groups[group].id, title: inEachLanguage(group, \.title), address: text(entry["address"]),
                latitude: location?["latitude"]?.number, longitude: location?["longitude"]?.number,
                spaceapi: context.pages.spaceAPI(ofCampus: group)?.encoded,
                calendar: context.link(context.addresses(entry.language).calendarFile(ofPageAt: entry.address))?.encoded,
                comparables: comparables(campus: group))
        }
    }

    private func comparables(campus: GroupID) -> PortalManifest.CampusComparables {
        let spaces = makerspace.spaces.filter { $0.campus == campus }
        let units = makerspace.machines.flatMap(\.units).filter { unit in
            unit.condition != .retired && unit.space.flatMap { makerspace.campus(ofSpace: $0) } == campus
        }
        return PortalManifest.CampusComparables(
            spaces: spaces.count, area: spaces.reduce(0.0) { $0 + ($1.area ?? 0) }, seats: spaces.reduce(0) { $0 + ($1.capacity ?? 0) },
            hoursPerWeek: makerspace.campus(campus)?.hours?.perWeek, units: units.count,
            usableUnits: units.count(where: \.condition.isUsable),
            services: makerspace.services.count { makerspace.campuses(of: $0).contains(campus) })
    }

    func comparables() -> PortalManifest.Comparables {
        let spaces = makerspace.spaces
        let units = makerspace.machines.flatMap(\.units)
        let services = makerspace.services
        func served(_ mode: Mode) -> Int { services.count { $0.mode == mode } }
        return PortalManifest.Comparables(
            campuses: makerspace.campuses.count, spaces: spaces.count, area: spaces.reduce(0.0) { $0 + ($1.area ?? 0) },
            seats: spaces.reduce(0) { $0 + ($1.capacity ?? 0) },
            // Of the campus that is open longest.
            hoursPerWeek: makerspace.campuses.compactMap(\.hours?.perWeek).max() ?? 0, equipment: makerspace.machines.count,
            units: units.count { $0.condition != .retired }, usableUnits: units.count(where: \.condition.isUsable),
            services: services.count,
            onlineServices: services.count { $0.mode.isOnline },
            servicesByMode: .init(physical: served(.physical), virtual: served(.virtual), hybrid: served(.hybrid)),
            tutorials: makerspace.works.count(where: \.isTutorial), projects: makerspace.works.count { !$0.isTutorial },
            trainings: makerspace.trainings.count, resources: makerspace.resources.count)
    }

    /// People are named on the portal's own pages only.
    func entries() -> [PortalManifest.Entry] {
        return portal.groups.indices.compactMap { group in
            let type = portal.settings.types.all[portal.groups[group].type].name
            guard !portal.groups[group].id.isEmpty, makerspace.person(group) == nil else { return nil }
            let entry = original(group)
            return PortalManifest.Entry(
                id: portal.groups[group].id, type: type, title: inEachLanguage(group, \.title),
                url: inEachLanguage(group, \.address.encoded), language: entry.language,
                license: portal.license(of: entry), date: entry.lastChange)
        }
    }
}
