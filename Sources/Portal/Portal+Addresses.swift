import Content
import Routes

extension Portal {
    public func addresses(_ language: String) -> Addresses { Addresses(language: language, languages: settings.languages) }

    /// The whole address of a page or a file; nil where the portal has none of its own.
    public func absolute(_ path: SitePath) -> String? { settings.url.map { "\($0)/\(path.encoded)" } }

    /// The groups of a type in reading order, without the home page.
    public func groups(ofType name: String) -> [GroupID] {
        guard let type = settings.types.id(ofType: name) else { return [] }
        return groups.indices.filter { groups[$0].type == type && !groups[$0].id.isEmpty }
    }

    /// Each campus in the terms of SpaceAPI, by group; named like the campus's page: `spaceapi/hedong.json` for
    /// `campuses/hedong.html`.
    public func spaceAPIs() -> [GroupID: SitePath] {
        var addresses: [GroupID: SitePath] = [:]
        var taken: Set<String> = []
        for group in groups(ofType: "campus") {
            let original = entries[groups[group].entries[0]]
            let whole = self.addresses(original.language).name(ofPageAt: original.address)
            let folder = settings.types.all[groups[group].type].folder + "/"
            let name = whole.hasPrefix(folder) ? String(whole.dropFirst(folder.count)) : whole
            // One that lies elsewhere may have the name of one before it: then its whole address tells them apart.
            addresses[group] = Addresses.spaceAPI(taken.insert(name).inserted ? name : whole)
        }
        return addresses
    }
}
