import Content
import Routes

extension Portal {
    public func addresses(_ language: String) -> Addresses { Addresses(language: language, languages: settings.languages) }

    /// The whole address of a page or a file; nil where the portal has none of its own.
    public func absolute(_ path: SitePath) -> String? { settings.url.map { "\($0)/\(path.encoded)" } }

    /// The whole address of the portal, with a slash at its end; nil where it has none of its own.
    public var root: String? { settings.url.map { $0 + "/" } }

    /// The server, with its port, at which the portal has its address.
    public var host: String? { settings.url?.split(separator: "/").dropFirst().first.map(String.init) }

    /// `maker` for a portal whose address is `https://library.example/maker/`, percent-decoded; empty at a server's root, nil where
    /// it is no plain path: one that begins with two slashes would name another host in a redirect.
    public var folderOnServer: String? {
        guard let url = settings.url, let host = url.range(of: "://"), let slash = url[host.upperBound...].firstIndex(of: "/") else {
            return ""
        }
        let path = url[url.index(after: slash)...].prefix { $0 != "?" && $0 != "#" }
        if path.isEmpty { return "" }
        let folder = String(path.hasSuffix("/") ? path.dropLast() : path).percentDecoded
        return SitePath(checking: folder)?.text
    }

    /// The groups of a type in reading order, without the home page.
    public func groups(ofType name: String) -> [GroupID] {
        settings.types.id(ofType: name).map { groupsOfType[$0] } ?? []
    }

    /// The groups of types that are something to the whole portal, likewise.
    public func groups(with trait: ContentType.Traits) -> [GroupID] { settings.types.ids(with: trait).flatMap { groupsOfType[$0] } }

    /// Each campus in the terms of SpaceAPI, by group; named like the campus's page: `spaceapi/hedong.json` for
    /// `campuses/hedong.html`.
    public func spaceAPIs() -> [GroupID: SitePath] {
        var addresses: [GroupID: SitePath] = [:]
        var taken: Set<String> = []
        for group in groups(with: .campuses) {
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
