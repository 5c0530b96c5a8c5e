import CXXHash
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
    private let shardHashes: [UInt64]
    /// What they were read from.
    private let index: [UInt8]
    private let read: @Sendable (String) -> [UInt8]?
    /// Those that are at hand; none where they are in the state folder.
    private var shown: [String: SourceText] = [:]

    private static let heading = "lathe texts 1"
    private static let indexName = "texts"
    private static let shardCount = 64

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
            var reader = ShardReader(shard)
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
            let same = entries.filter { texts[$0.source.path]?.bytes == $0.source.bytes }.map(\.source.path)
            return (Set(same), texts.filter { !same.contains($0.key) })
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

// MARK: Writing

extension EarlierTexts {
    /// The files of the state folder that differ for these entries, by name.
    func changes(for entries: [Entry]) -> [(name: String, bytes: @Sendable () -> [UInt8])] {
        var texts: [String: SourceText] = [:]
        for entry in entries { texts[entry.source.path] = entry.source }
        var shards = [[SourceText]](repeating: [], count: Self.shardCount)
        for text in texts.values { shards[Self.shard(of: text.path)].append(text) }
        var changes: [(name: String, bytes: @Sendable () -> [UInt8])] = []
        var hashes: [UInt64] = []
        var items: [Item] = []
        for (number, unsorted) in shards.enumerated() {
            let shard = unsorted.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
            let own = shard.map { Item(path: $0.path, hash: Self.hash($0.bytes)) }
            let hash = Self.hash(own.flatMap { Array($0.path.utf8) + [0] + Self.digits($0.hash) })
            if !shardHashes.indices.contains(number) || shardHashes[number] != hash {
                changes.append((Self.shardName(number), { ShardReader.bytes(of: shard) }))
            }
            hashes.append(hash)
            items += own
        }
        items.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        guard !changes.isEmpty else { return [] }
        changes.append((Self.indexName, { [hashes, items] in Self.index(hashes, items) }))
        return changes
    }

    private static func index(_ hashes: [UInt64], _ items: [Item]) -> [UInt8] {
        var text = Array((heading + "\n").utf8)
        for hash in hashes { text += digits(hash) + [UInt8(ascii: "\n")] }
        for item in items {
            text += digits(item.hash) + [UInt8(ascii: " ")]
            text += item.path.utf8
            text.append(UInt8(ascii: "\n"))
        }
        return text + "end\n".utf8
    }

    /// nil where the text is not a whole index.
    private static func parsed(_ bytes: [UInt8]) -> ([UInt64], [Item])? {
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        guard lines.count >= shardCount + 2, lines[0].elementsEqual(heading.utf8), lines[lines.count - 1].elementsEqual("end".utf8) else {
            return nil
        }
        let hashes = lines[1...shardCount].compactMap { UInt64(String(decoding: $0, as: UTF8.self), radix: 16) }
        guard hashes.count == shardCount else { return nil }
        var items: [Item] = []
        items.reserveCapacity(lines.count)
        for line in lines[(shardCount + 1)..<(lines.count - 1)] {
            guard line.count > 17, let hash = UInt64(String(decoding: line.prefix(16), as: UTF8.self), radix: 16) else { return nil }
            items.append(Item(path: String(decoding: line.dropFirst(17), as: UTF8.self), hash: hash))
        }
        return (hashes, items)
    }

    static func hash(_ bytes: [UInt8]) -> UInt64 {
        bytes.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }
    }

    private static func digits(_ hash: UInt64) -> [UInt8] {
        let text = String(hash, radix: 16)
        return Array(repeating: UInt8(ascii: "0"), count: 16 - text.utf8.count) + text.utf8
    }

    private static func shard(of path: String) -> Int {
        Int(truncatingIfNeeded: hash(Array(path.utf8)) % UInt64(shardCount))
    }

    private static func shardName(_ number: Int) -> String { "texts-\(number)" }
}

/// Cuts a shard into its texts: each is `path`, a zero, the number of bytes in decimal, a line break, the bytes.
private struct ShardReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> (path: ArraySlice<UInt8>, text: ArraySlice<UInt8>)? {
        guard position < bytes.count, let zero = bytes[position...].firstIndex(of: 0),
            let end = bytes[zero...].firstIndex(of: UInt8(ascii: "\n")),
            let count = Int(String(decoding: bytes[(zero + 1)..<end], as: UTF8.self)),
            count >= 0, count <= bytes.count - end - 1
        else { return nil }
        defer { position = end + 1 + count }
        return (bytes[position..<zero], bytes[(end + 1)..<(end + 1 + count)])
    }

    static func bytes(of texts: [SourceText]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(texts.reduce(0) { $0 + $1.bytes.count + $1.path.utf8.count + 16 })
        for text in texts {
            bytes += text.path.utf8
            bytes.append(0)
            bytes += "\(text.bytes.count)\n".utf8
            bytes += text.bytes
        }
        return bytes
    }
}

extension BuildOptions {
    /// A small file that the last build of the site kept; nil where there is none.
    func keptInState(_ name: String) -> [UInt8]? {
        (output ?? site).flatMap { StateFolder.read(output: $0, state: state, name: name) }
    }
}
