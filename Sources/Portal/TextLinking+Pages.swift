import Content
import Diagnostics
import Markdown
import Routes

/// Links to pages and to headings on them.
extension TextLinking {
    /// The entry at a path as editors and Git hosts understand it: a file, a file without its ending, a folder with an index,
    /// or the page that comes of it.
    mutating func entry(at path: String, at place: Range<Int>) -> EntryID? {
        guard let found = find(path) else { return nil }
        if found.differsInCase {
            let file = resolver.entries[found.entry].source.path
            result.diagnostics.append(.differsInCase(path, file, right: way(to: found.entry), at: entry.place(place)))
        }
        return found.entry
    }

    func find(_ path: String) -> (entry: EntryID, differsInCase: Bool)? {
        guard let resolved = SitePath.resolve(path, in: entry.folder) else {
            // The way up ends at the content folder, which stands for the home page.
            return path.allSatisfy({ $0 == "/" || $0 == "." }) ? resolver.paths[""].map { ($0, false) } : nil
        }
        var candidates = [resolved.text]
        if let name = resolved.withoutPageEnding { candidates.append(name) }
        if resolved.folderAsked != nil { candidates.append(resolved.folder) }
        if let found = candidates.lazy.compactMap({ resolver.paths[$0] }).first { return (found, false) }
        if let found = candidates.lazy.compactMap(resolver.paths.entry(likely:)).first { return (found, true) }
        // In a language's folder, an untranslated page is where its original is.
        return withoutLanguageFolder(resolved).flatMap { resolver.paths[$0] }.map { ($0, false) }
    }

    /// What is not published at a path, in the language's folder or in the original's.
    func hiddenEntry(at path: String) -> UnpublishedID? {
        guard let resolved = SitePath.resolve(path, in: entry.folder) else { return nil }
        return resolver.unpublished.find(path: resolved.text)
            ?? withoutLanguageFolder(resolved).flatMap { resolver.unpublished.find(path: $0) }
    }

    private func withoutLanguageFolder(_ path: SitePath) -> String? {
        guard let slash = path.text.utf8.firstIndex(of: UInt8(ascii: "/")),
            let tag = LanguageTag.normalized(path.text[..<slash]), resolver.languages.contains(tag)
        else { return nil }
        return String(path.text[path.text.utf8.index(after: slash)...])
    }

    /// A link to the original leads readers of a translation to theirs; a link to a translation means that one.
    mutating func page(_ found: EntryID, _ fragment: String?, at place: Range<Int>) -> SlotTarget {
        let group = resolver.groupOfEntry[found]
        let target = resolver.groups[group].entries[0] == found ? translation(of: group) : found
        guard let fragment, !fragment.isEmpty else { return .page(entry: target, fragment: nil) }
        return .page(entry: target, fragment: heading(fragment, of: target, at: place))
    }

    func translation(of group: GroupID) -> EntryID {
        resolver.groups[group].entries.first { resolver.entries[$0].language == entry.language } ?? resolver.groups[group].entries[0]
    }

    /// The id of a heading given by its id or its words; in a translation, also by those of the original.
    mutating func heading(_ fragment: String, of target: EntryID, at place: Range<Int>, isWiki: Bool = false) -> String? {
        let document = resolver.entries[target].document
        let names = resolver.headings.names(of: resolver.entries[target])
        if names.anchors.contains(fragment) { return fragment }
        let folded = fragment.lowercased()
        if let heading = names.named[folded] { return document.outline[heading].id }
        for other in resolver.groups[resolver.groupOfEntry[target]].entries where other != target {
            guard resolver.entries[other].document.outline.count == document.outline.count else { continue }
            if let heading = resolver.headings.names(of: resolver.entries[other]).heading(fragment) { return document.outline[heading].id }
        }
        // GitHub's pages have this one at their top.
        if folded == "top" || EntryTitle.areSame(fragment, resolver.entries[target].title) { return nil }
        result.diagnostics.append(
            .missingHeading(
                fragment, page: resolver.entries[target].id, isLink: !isWiki || target != id,
                near: Guess(fragment, among: names.nearMisses) { "#" + $0 },
                at: entry.place(place)))
        return nil
    }

    /// `../tutorials/` means the list of tutorials when no `index.md` stands there.
    func list(_ path: String) -> SitePath? {
        guard let written = SitePath.resolve(path, in: entry.folder) else { return nil }
        let folder = written.folderAsked != nil && !written.folder.isEmpty ? written.folder : written.text
        let resolved = withoutLanguageFolder(SitePath(folder)) ?? folder
        return resolver.listedFolders.contains(resolved) ? resolver.addresses.list(folder: resolved) : nil
    }
}
