import Content
import Markdown

/// Which entry is meant by a path under `content/`: that of its file, without the ending, too, or the folder of an index.
struct EntryPaths: Sendable {
    private var exact: [String: Int] = [:]
    private var folded: [String: Int] = [:]

    /// - Parameter readmes: files that gave way to the index of their folder, which links to them lead to.
    init(_ entries: [Entry], readmes: [String: String]) {
        exact.reserveCapacity(entries.count * 2)
        folded.reserveCapacity(entries.count * 2)
        for (position, entry) in entries.enumerated() {
            let path = entry.source.path
            var files = [path]
            // Links know a file by the name that its page has, too.
            if let plain = ExportedNames.bare(of: path), ExportedNames.bare(of: entry.id + ".md") == nil { files.append(plain) }
            let stems = files.map { String($0.prefix(upTo: $0.lastIndex(of: ".") ?? $0.endIndex)) }
            for name in files + (entry.isIndex ? [entry.folder] : []) + stems {
                if exact[name] == nil { exact[name] = position }
                let key = SitePath(name).folded
                if folded[key] == nil { folded[key] = position }
            }
        }
        for (readme, index) in readmes { if let position = exact[index] { exact[readme] = position } }
    }

    subscript(path: String) -> Int? { exact[path] }

    /// The same where only capital letters or the Unicode form may differ.
    func entry(likely path: String) -> Int? { folded[SitePath(path).folded] }
}
