import CXXHash
import Content
import Diagnostics

/// How they lie in the state folder.
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
                changes.append((Self.shardName(number), { TextShard.bytes(of: shard) }))
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
    static func parsed(_ bytes: [UInt8]) -> ([UInt64], [Item])? {
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

    static func shard(of path: String) -> Int {
        Int(truncatingIfNeeded: hash(Array(path.utf8)) % UInt64(shardCount))
    }

    static func shardName(_ number: Int) -> String { "texts-\(number)" }
}
