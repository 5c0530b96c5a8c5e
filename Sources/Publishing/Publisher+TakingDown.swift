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

    /// The files that some pages of the site show or offer.
    public func files(shownOn pages: Set<String>) -> Set<String> {
        Set(pages.flatMap { targets(of: OutputPath($0)).map(\.text) })
    }

    /// What was made of files, as far as it wasn't made of others as well: of one photo in two places there is one smaller one.
    ///
    /// - Parameter isMade: tells a path at which such a thing lies; on every page it stands before the file of which it was made.
    public func made(of files: Set<String>, isMade: (String) -> Bool) -> Set<String> {
        var (going, staying): (Set<String>, Set<String>) = ([], [])
        for page in manifest?.entries.keys ?? [:].keys where page.isPage && !files.isEmpty {
            var above: [String] = []
            for target in targets(of: page).map(\.text) {
                if isMade(target) {
                    above.append(target)
                } else if !above.isEmpty {
                    if files.contains(target) { going.formUnion(above) } else { staying.formUnion(above) }
                    above = []
                }
            }
        }
        return going.subtracting(staying)
    }

    /// What a page of the site points at, in the order of its text.
    private func targets(of page: OutputPath) -> [OutputPath] {
        guard let bytes = try? output.folder(page.folder).content(page.name) else { return [] }
        return PagePointers.inPage(bytes, at: page).flatMap(\.targets)
    }
}
