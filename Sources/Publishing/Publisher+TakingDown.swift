extension Publisher {
    /// Takes files that Lathe wrote off the site at once, with no word to its records: where nothing can be published, pages may lead
    /// to them until something can. Earlier sites, in which they are kept, go as well.
    ///
    /// - Parameter isWanted: tells a path under the site.
    /// - Returns: those that are gone.
    public func takeDown(_ isWanted: (String) -> Bool) -> [String] {
        let paths = (manifest?.entries.keys ?? [:].keys).filter { isWanted($0.text) }
        let gone = paths.filter { path in (try? output.remove(path)) != nil }
        output.removeEmptyFolders(above: gone)
        if !gone.isEmpty { try? EarlierSites.forget(in: records) }
        return gone.map(\.text)
    }
}
