import Content
import Diagnostics

/// Names an entry among those that are not published.
struct UnpublishedID: PositionalID {
    let position: Int
}

/// Finds what isn't published by what writers call it, so that nobody is told that it doesn't exist.
struct UnpublishedIndex: Sendable {
    let entries: IDTable<UnpublishedID, UnpublishedEntry>
    private var byName: [String: [UnpublishedID]] = [:]
    private var byPath: [String: UnpublishedID] = [:]

    /// Something that a writer refers to.
    struct Mention: Sendable {
        var entry: UnpublishedID
        var written: String
        var place: SourcePlace
    }

    init(_ entries: [UnpublishedEntry] = []) {
        self.entries = IDTable(entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
        for (id, entry) in self.entries.identified {
            var tail = Substring(ReferenceIndex.fold(entry.id))
            while true {
                byName[String(tail), default: []].append(id)
                guard let slash = tail.utf8.firstIndex(of: UInt8(ascii: "/")) else { break }
                tail = tail[tail.utf8.index(after: slash)...]
            }
            if let title = entry.title { byName[ReferenceIndex.fold(title), default: []].append(id) }
            for path in [entry.path, entry.id] {
                let folded = SitePath(path).folded
                if byPath[folded] == nil { byPath[folded] = id }
            }
        }
    }

    /// - Parameter types: those that may be meant; all when empty.
    func find(_ name: String, types: Set<TypeID> = []) -> UnpublishedID? {
        guard !entries.isEmpty else { return nil }
        return byName[ReferenceIndex.fold(name)]?.first { types.isEmpty || types.contains(entries[$0].type) }
    }

    /// By a path under `content/`, with or without its ending.
    func find(path: String) -> UnpublishedID? {
        guard !entries.isEmpty else { return nil }
        var folded = SitePath(path).folded
        for ending in [".html", ".md", ".markdown"] where folded.hasSuffix(ending) && byPath[folded] == nil {
            folded.removeLast(ending.utf8.count)
        }
        for index in ["/index", "/readme"] where folded.hasSuffix(index) && byPath[folded] == nil { folded.removeLast(index.utf8.count) }
        return byPath[folded]
    }

    /// One message for each entry that is mentioned, at the first place.
    func diagnostics(_ mentions: [Mention]) -> [Diagnostic] {
        Dictionary(grouping: mentions, by: \.entry).sorted { $0.key < $1.key }.compactMap { entry, mentions in
            let sorted = mentions.sorted {
                ($0.place.path, $0.place.line, $0.place.column) < ($1.place.path, $1.place.line, $1.place.column)
            }
            return sorted.first.map { .notPublished($0.written, entries[entry], others: sorted.count - 1, at: $0.place) }
        }
    }
}

extension Portal {
    /// Whether a name that leads nowhere means an entry that is there but not published, which is told once and elsewhere.
    public func isUnpublished(_ name: String, types: [String] = []) -> Bool {
        unpublished.find(name, types: Set(types.compactMap { settings.types.id(ofType: $0) })) != nil
    }
}
