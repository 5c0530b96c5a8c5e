import Diagnostics

extension Entry {
    /// Whether an entry has the better right to an id or an address that another one wants, too: an index before a README,
    /// a name before a slug, a name in small letters and composed Unicode before others, then the path's order.
    public func precedes(_ other: Entry) -> Bool {
        let (own, others) = (demerits, other.demerits)
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

    private var demerits: Int {
        let path = source.path
        return (isReadme ? 8 : 0) + (hasOwnSlug ? 4 : 0) + (SitePath(path).folded.utf8.elementsEqual(path.utf8) ? 0 : 2)
            + (path.hasSuffix(".md") ? 0 : 1)
    }
}
