import Content
import Diagnostics
import Limits
import Portal
import Routes
import Services

/// `redirects.map`, for portals with earlier addresses.
struct Redirects: Output {
    func claims(_ ground: RouteGround) -> [RouteClaim] { [.file(Addresses.redirectMap)] }

    func files(_ portal: Portal, _ makerspace: Makerspace) -> [OutputFile] {
        portal.aliases.isEmpty ? [] : [OutputFile(Addresses.redirectMap) { RedirectMap(portal: $0.portal).bytes() }]
    }

    func diagnostics(_ portal: Portal) -> [Diagnostic] { RedirectMap(portal: portal).diagnostics() }
}

/// Earlier addresses as an nginx map: `map $uri $moved { include redirects.map; }`, then redirect where `$moved` is set.
///
/// nginx refuses its whole configuration for one line that it can't read, and fills in what looks like a variable. So a
/// line is written only in a form that is sure; what has none is left out, and the page at the old address leads on.
struct RedirectMap {
    private let portal: Portal
    /// The folder that the portal's address names, as nginx sees it; empty at a server's root, nil where it is no plain path.
    private let root: String?

    init(portal: Portal) {
        self.portal = portal
        root = portal.folderOnServer
    }

    func bytes() -> [UInt8] {
        var output: [UInt8] = []
        var taken: Set<String> = []
        for alias in portal.aliases.sorted(by: { $0.path < $1.path }) {
            for line in lines(alias) ?? [] where taken.insert(line.key).inserted { output += line.text.utf8 }
        }
        return output
    }

    /// What is told of the aliases that the map can't hold.
    func diagnostics() -> [Diagnostic] {
        portal.aliases.compactMap { alias in
            guard case .entry(let id) = alias.target, lines(alias) == nil else { return nil }
            let entry = portal.entries[id]
            let place = entry["aliases"].map { entry.place(of: "aliases", $0) }
            return .redirectLeftOut(alias.path.text, at: place ?? .file(entry.source.path))
        }
    }

    /// The lines of an alias; nil where one of them can't be told safely.
    private func lines(_ alias: Portal.Alias) -> [NginxMapLine]? {
        guard let root else { return nil }
        // nginx compares decoded paths; a folder's page is asked for by the folder's name, too.
        let path = SitePath(alias.path.text, in: root)
        let keys = [path.text] + [path.folderAsked].compactMap(\.self)
        let target = SitePath(portal.address(of: alias).text, in: root).encodedFromRoot
        let lines = keys.compactMap { NginxMapLine(from: "/" + $0, to: target) }
        return lines.count == keys.count ? lines : nil
    }
}
