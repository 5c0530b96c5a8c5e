import CXXHash
import Content
import Portal
import Workers

/// All that the files of an index are encoded from.
struct IndexParts: Sendable {
    /// In the order of the index.
    var pages: [IndexedPage]
    var terms: TermList
    var shards: TermShards
    var names: NameFiles
    var spelling: SpellingFiles
    /// As JSON.
    var facets: [UInt8]
    var vocabulary: SearchVocabulary

    /// Tells one state of the index from another, so that no browser mixes two.
    private var generation: String {
        let files = shards.all.map(\.json) + names.files.map(\.json) + [names.pinyin, spelling.entry, facets]
        let hashes = pages.map(\.hash) + files.map { file in file.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) } }
        return String(hashes.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }, radix: 36)
    }

    /// Writes all files but the texts.
    ///
    /// - Parameters:
    ///   - earlier: what the last index of the session was encoded from; nil where there was none.
    ///   - answers: the stamp of the answers beside the index.
    func write(_ indexing: PageIndexing, _ workers: Workers, since earlier: IndexParts?, answers: String?) {
        let files = indexing.files
        let isSmall = !indexing.hasRecords
        let shards = self.shards.all
        let before = earlier?.shards.all ?? []
        _ = workers.map(shards.count) { files.add("terms/\($0)", shards[$0].json, stands: before.has(shards[$0].json, at: $0, \.json)) }
        for (position, file) in names.files.enumerated() {
            files.add("names/\(position)", file.json, stands: earlier?.names.files.has(file.json, at: position, \.json) ?? false)
        }
        files.add("pinyin", names.pinyin, stands: earlier?.names.pinyin == names.pinyin)
        for (position, json) in spelling.files.enumerated() {
            files.add("spelling/\(position)", json, stands: earlier?.spelling.files.has(json, at: position, \.self) ?? false)
        }
        files.add("spelling", spelling.entry, stands: earlier?.spelling.entry == spelling.entry)
        for words in QuestionWords.all { files.add("questions/\(words.name)", words.json, stands: earlier != nil) }
        if !isSmall { files.add("facets", facets, stands: earlier?.facets == facets) }
        let entry = EntryFile(
            order: indexing.order, stamp: indexing.stamp, reader: indexing.reader, parts: pages.map(\.parts), shards: shards,
            facets: isSmall ? facets : nil, vocabulary: vocabulary, generation: generation,
            answers: answers)
        files.add("entry", entry.json)
    }
}

extension Array {
    /// Whether a file of such bytes stands at a position.
    fileprivate func has(_ json: [UInt8], at position: Int, _ bytes: (Element) -> [UInt8]) -> Bool {
        indices.contains(position) && bytes(self[position]) == json
    }
}
