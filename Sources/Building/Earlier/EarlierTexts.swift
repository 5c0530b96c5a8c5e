import Content
import Diagnostics
import Publishing

/// The texts of the entries as they were last published: what stands in for an entry that can't be read now, and what
/// an emptied content folder is noticed by.
///
/// They lie in the state folder as an index and some shards, so that a change to one entry writes little anew.
struct EarlierTexts: Sendable {
    /// An entry's file as it was published.
    struct Item: Sendable, Hashable {
        /// Under `content/`.
        var path: String
        var hash: UInt64
    }

    /// Sorted by path; empty where nothing was published before.
    private(set) var items: [Item] = []
    let shardHashes: [UInt64]
    /// What they were read from.
    private let index: [UInt8]
    private let read: @Sendable (String) -> [UInt8]?
    /// Those that are at hand; none where they are in the state folder.
    private var shown: [String: SourceText] = [:]

    static let heading = "lathe texts 1"
    static let indexName = "texts"
    static let shardCount = 64

    /// Those of the site that a build publishes or looks at; none where there is neither.
    init(of options: BuildOptions, knowing known: EarlierTexts? = nil) {
        self.init(knowing: known) { options.keptInState($0) }
    }

    /// What a preview showed last: it stands in for what can't be read, and nobody is asked whether files may be gone.
    init(shown: [String: SourceText]) {
        (index, shardHashes) = ([], [])
        read = { _ in nil }
        self.shown = shown
    }

    /// - Parameters:
    ///   - known: those of another time, which need not be read again where they are the same.
    ///   - read: gives a file of the state folder by its name.
    init(knowing known: EarlierTexts? = nil, read: @escaping @Sendable (String) -> [UInt8]?) {
        self.read = read
        let found = read(Self.indexName)
        if let known, let found, found == known.index {
            (index, shardHashes, items) = (known.index, known.shardHashes, known.items)
            return
        }
        guard let found, let (hashes, items) = Self.parsed(found) else {
            (index, shardHashes) = ([], [])
            return
        }
        index = found
        shardHashes = hashes
        self.items = items
    }

    /// The texts of files as they were last published, by path; each shard is read once.
    func texts(of paths: [String]) -> [String: SourceText] {
        guard !items.isEmpty else { return Dictionary(paths.compactMap { path in shown[path].map { (path, $0) } }) { first, _ in first } }
        var texts: [String: SourceText] = [:]
        for (number, paths) in Dictionary(grouping: paths, by: Self.shard) {
            guard let shard = read(Self.shardName(number)) else { continue }
            let wanted = Set(paths)
            var reader = TextShard(shard)
            while let (name, text) = reader.next() {
                let path = String(decoding: name, as: UTF8.self)
                if wanted.contains(path) { texts[path] = SourceText(path: path, bytes: Array(text)) }
            }
        }
        return texts
    }
}

extension EarlierTexts {
    /// Which of these entries say what they said when they were last published, and what the others said.
    func versions(of entries: [Entry]) -> (same: Set<String>, other: [String: SourceText]) {
        guard !items.isEmpty else {
            let texts = texts(of: entries.map(\.source.path))
            let same = Set(entries.filter { texts[$0.source.path]?.bytes == $0.source.bytes }.map(\.source.path))
            return (same, texts.filter { !same.contains($0.key) })
        }
        let hashes = Dictionary(items.map { ($0.path, $0.hash) }) { first, _ in first }
        var (same, other): (Set<String>, [String]) = ([], [])
        for source in entries.lazy.map(\.source) {
            guard let hash = hashes[source.path] else { continue }
            if hash == Self.hash(source.bytes) { same.insert(source.path) } else { other.append(source.path) }
        }
        return (same, texts(of: other))
    }
}

extension BuildOptions {
    /// A small file that the last build of the site kept; nil where there is none.
    func keptInState(_ name: String) -> [UInt8]? {
        (output ?? site).flatMap { StateFolder.read(output: $0, state: state, name: name) }
    }
}
