import Content

extension Portal {
    /// The portal with another text or name of one entry that leads where the earlier one led.
    ///
    /// - Parameters:
    ///   - isForOwn: whether none but the entry's own page is wanted, so that others may go on asking for its earlier name.
    ///   - links: those of the same folder, settings and entries.
    ///   - terms: what was kept when the terms of the glossary were sought.
    /// - Returns: nil where other pages may come out otherwise, too, but for what they call the entry.
    public func rewritten(_ id: EntryID, as entry: Entry, isForOwn: Bool, _ links: KeptLinks, _ terms: KeptTerms) -> Portal? {
        var entries = entries
        entries[id] = entry
        return links.rewritten(self, entries, isForOwn: isForOwn)?.explaining(id, terms)
    }
}
