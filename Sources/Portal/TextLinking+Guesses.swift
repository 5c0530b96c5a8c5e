import Content
import Diagnostics

/// What may be meant by an address that leads nowhere.
extension TextLinking {
    /// The page whose path ends like the one that was written, else what lies in the same folder under a similar name.
    func nearest(_ path: String) -> Guess {
        if let other = entryWithOtherEnding(path) { return [way(to: other)] }
        if let group = resolver.references.longestTail(of: path) { return [way(to: translation(of: group))] }
        let written = path[..<(path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:)) ?? path.startIndex)]
        return resolver.files.nearest(to: path, from: entry.folder) { written + $0 }
    }

    /// The page whose file has the name that was written, but another ending.
    private func entryWithOtherEnding(_ path: String) -> EntryID? {
        guard let resolved = SitePath.resolve(path, in: entry.folder)?.text, let dot = resolved.lastIndex(of: "."),
            !resolved[dot...].contains("/")
        else { return nil }
        let stem = String(resolved[..<dot])
        return resolver.paths[stem] ?? resolver.paths.entry(likely: stem)
    }

    /// How one entry's file is written in a link of another's.
    func way(to target: EntryID) -> String { way(to: resolver.entries[target].source.path) }

    func way(to path: String) -> String {
        let href = SitePath(entry.source.path).href(to: SitePath(path))
        let words = href.percentDecoded
        // A blank would end the address.
        return words.contains(" ") ? href : words
    }
}
