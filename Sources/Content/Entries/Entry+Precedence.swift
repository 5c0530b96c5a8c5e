import Diagnostics

extension Entry {
    /// Whether an entry has the better right to an id or an address that another one wants, too: an index before a README,
    /// one that had it already, a name before a slug, a name in small letters and composed Unicode before others, then the path's order.
    ///
    /// - Parameter holders: the paths of those that had theirs already.
    public func precedes(_ other: Entry, holders: Set<String> = []) -> Bool {
        let (own, others) = (demerits(holders), other.demerits(holders))
        if own != others { return own < others }
        return source.path.utf8.lexicographicallyPrecedes(other.source.path.utf8)
    }

    /// Its language and id, the same for those that can't stand beside each other.
    public var foldedID: String { language + "/" + SitePath(id).folded }

    /// Whether the file is the `README.md` of its folder.
    public var isReadme: Bool {
        isIndex && SitePath(source.path).name.prefix { $0 != "." }.lowercased() == "readme"
    }

    /// Whether the address has a part that the entry chose for itself.
    public var hasOwnSlug: Bool { fields["slug"] != nil && !inherited.contains("slug") }

    private func demerits(_ holders: Set<String>) -> Int {
        let path = source.path
        return (isReadme ? 16 : 0) + (holders.contains(path) ? 0 : 8) + (hasOwnSlug ? 4 : 0)
            + (SitePath(path).folded.utf8.elementsEqual(path.utf8) ? 0 : 2)
            + (path.hasSuffix(".md") ? 0 : 1)
    }
}
