import CXXHash
import Content
import Interface
import Portal
import Workers

/// Builds the search index of a portal: JSON files under `search/` that the client looks things up in.
///
/// All knowledge of language is spent here. `search/entry.json` says what there is; `search/terms/` holds the terms with
/// the passages that have them, `search/text/` the texts, `search/names/` what pinyin and homophones lead to.
public struct SearchIndex: Sendable {
    /// The version of the format; the client refuses others.
    static let version = 1
    /// Portals of at most so many pages have everything about their pages in the entry, which saves a round trip.
    static let smallPortal = 1000

    let portal: Portal
    let words: InterfaceLanguages
    let synonyms: [[String]]

    public init(portal: Portal, words: InterfaceLanguages, synonyms: [[String]]) {
        self.portal = portal
        self.words = words
        self.synonyms = synonyms
    }

    /// Hands over each file with its path under `site/`, from several workers at once.
    public func write(_ workers: Workers, _ write: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) -> Void) {
        let files = SearchFiles(hasTwins: portal.settings["offline"]?.boolean ?? true, write: write)
        let variants = HanVariants()
        let order = portal.groups.flatMap(\.entries)
        let reader = SearchPageReader(portal: portal, words: words)
        let stamp = PostingText.stamp(of: order.flatMap { Array(portal.entries[$0].address.encoded.utf8) + [0x0A] })
        let isSmall = order.count <= Self.smallPortal

        let indexing = PageIndexing(reader: reader, order: order, variants: variants, files: files, hasRecords: !isSmall, stamp: stamp)
        let units = indexing.run(workers)
        let (terms, (names, facets)) = workers.both(
            { TermList(units.map(\.terms), workers: workers) },
            { (NameFiles(pages: units.flatMap(\.names), variants), Facets(reader, order: order).json) })
        let (shards, spelling) = workers.both(
            { TermShards(terms, isSmall: isSmall, workers: workers).shards }, { SpellingFiles(terms) })

        _ = workers.map(shards.count) { files.add("terms/\($0)", shards[$0].json) }
        for (position, file) in names.files.enumerated() { files.add("names/\(position)", file.json) }
        files.add("pinyin", names.pinyin)
        for (position, json) in spelling.files.enumerated() { files.add("spelling/\(position)", json) }
        files.add("spelling", spelling.entry)
        if !isSmall { files.add("facets", facets) }
        let entry = EntryFile(
            order: order, stamp: stamp, reader: reader, parts: units.flatMap(\.parts), terms: terms, shards: shards,
            facets: isSmall ? facets : nil,
            vocabulary: SearchVocabulary(terms: terms, synonyms: SynonymsFile.builtIn + synonyms, variants: variants),
            generation: Self.generation(
                of: shards.map(\.json) + names.files.map(\.json) + [names.pinyin, spelling.entry, facets], pages: units.flatMap(\.hashes)))
        files.add("entry", entry.json)
    }

    /// Tells one state of the index from another, so that no browser mixes two.
    private static func generation(of files: [[UInt8]], pages: [UInt64]) -> String {
        let hashes = pages + files.map { file in file.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) } }
        return String(hashes.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }, radix: 36)
    }
}
