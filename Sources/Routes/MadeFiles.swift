import Content

/// The files that Lathe makes of a portal besides its pages, by address: what a page may link to.
public struct MadeFiles: Sendable {
    public private(set) var paths: Set<SitePath> = []
    /// Every address of the portal, those of these files among them.
    public private(set) var routes: RouteTable

    public init(_ routes: RouteTable = RouteTable()) { self.routes = routes }

    /// An address where one of these files stands; nil where none does.
    public func link(_ path: SitePath?) -> SitePath? { path.flatMap { paths.contains($0) ? $0 : nil } }

    /// Adds a file at an address that the portal's own routes keep for it.
    public mutating func add(_ path: SitePath) { paths.insert(path) }

    /// Takes an address for a file of an output: one that the output has claimed, or that nobody has.
    public mutating func take(_ path: SitePath, _ owner: RouteOwner) -> Bool {
        guard !paths.contains(path) else { return false }
        let isOwn = owner.output != nil && routes.owner(of: path)?.output == owner.output
        guard isOwn || routes.claim(path, owner) == nil else { return false }
        paths.insert(path)
        return true
    }
}
