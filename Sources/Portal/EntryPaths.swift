import Content
import Markdown

/// Which entry is meant by a path under `content/`: that of its file, without the ending, too, or the folder of an index.
struct EntryPaths: Sendable {
    private var exact: [String: EntryID] = [:]
    private var folded: [String: EntryID] = [:]

    /// - Parameter readmes: files that gave way to the index of their folder, which links to them lead to.
    init(_ entries: EntryTable<Entry>, readmes: [String: String]) {
        exact.reserveCapacity(entries.count * 2)
        folded.reserveCapacity(entries.count * 2)
        for (id, entry) in entries.identified {
            let path = entry.source.path
            var files = [path]
            // Links know a file by the name that its page has, too.
            if let plain = ExportedNames.bare(of: path), ExportedNames.bare(of: entry.id + ".md") == nil { files.append(plain) }
            let stems = files.map { String($0.prefix(upTo: $0.lastIndex(of: ".") ?? $0.endIndex)) }
            for name in files + (entry.isIndex ? [entry.folder] : []) + stems {
                if exact[name] == nil { exact[name] = id }
                let key = SitePath(name).folded
                if folded[key] == nil { folded[key] = id }
            }
        }
        for (readme, index) in readmes { if let id = exact[index] { exact[readme] = id } }
    }

    subscript(path: String) -> EntryID? { exact[path] }

    /// The same where only capital letters or the Unicode form may differ.
    func entry(likely path: String) -> EntryID? { folded[SitePath(path).folded] }
}
