import Content

extension Portal {
    /// The portal with another text of one entry that leads where the earlier one led, for the pages that show that text.
    ///
    /// - Parameters:
    ///   - links: those of the same folder, settings and entries.
    ///   - terms: what was kept when the terms of the glossary were sought.
    /// - Returns: nil where other pages may come out otherwise, too.
    public func rewritten(_ position: Int, as entry: Entry, _ links: KeptLinks, _ terms: KeptTerms) -> Portal? {
        guard let portal = links.rewritten(self, position, as: entry) else { return nil }
        return portal.explaining(entryAt: position, terms)
    }
}
