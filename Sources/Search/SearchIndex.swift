import Content
import Han
import Interface
import Portal
import Services
import Workers

/// Builds the search index of a portal: JSON files under `search/` that the client looks things up in.
///
/// All knowledge of language is spent here. `search/entry.json` says what there is; `search/terms/` holds the terms with
/// the passages that have them, `search/text/` the texts, `search/names/` what pinyin and homophones lead to.
public struct SearchIndex: Sendable {
    /// The version of the format; the client refuses others.
    static let version = 3
    /// Portals of at most so many pages have everything about their pages in the entry, which saves a round trip.
    static let smallPortal = 1000

    let portal: Portal
    let finders: Finders
    let words: InterfaceLanguages
    let synonyms: [[String]]
    /// The scripts that read the index.
    let client: [[UInt8]]

    public init(portal: Portal, finders: Finders, words: InterfaceLanguages, synonyms: [[String]], client: [[UInt8]] = []) {
        self.portal = portal
        self.finders = finders
        self.words = words
        self.synonyms = synonyms
        self.client = client
    }

    /// Hands over each file, from several workers at once.
    public func write(_ workers: Workers, to site: IndexSite) {
        let indexing = indexing(site)
        whole(indexing, workers).write(indexing, workers, since: nil, answers: answers(workers))
    }

    /// Hands over each file, and makes only those anew of which the last index of a session had another.
    ///
    /// - Parameters:
    ///   - kept: what that index was made of; what this one was. It must be of the same settings and interface words.
    ///   - fieldsStand: whether no page shows another title, field or link of an entry than then.
    public func write(_ workers: Workers, keeping kept: inout KeptIndex, fieldsStand: Bool, to site: IndexSite) {
        let indexing = indexing(site)
        if let last = kept.last, let next = IndexUpdate(last: last, indexing: indexing, index: self).run(workers, fieldsStand: fieldsStand)
        {
            next.parts.write(indexing, workers, since: last.parts, answers: answers(workers))
            kept.last = next
            return
        }
        kept.last = nil
        let parts = whole(indexing, workers)
        parts.write(indexing, workers, since: nil, answers: answers(workers))
        let faces = workers.map(indexing.order.count) { indexing.reader.face(at: indexing.order[$0]) }
        kept.last = KeptIndex.Last(indexing: indexing, synonyms: synonyms, faces: faces, parts: parts)
    }

    /// The entries in the order of the index's pages: those of a group side by side.
    static func order(of portal: Portal) -> [EntryID] { portal.groups.flatMap(\.entries) }

    func indexing(_ site: IndexSite) -> PageIndexing {
        let order = Self.order(of: portal)
        let sources = order.map { portal.entries[$0].source.bytes.count + 200 }
        return PageIndexing(
            reader: SearchedPageReader(portal: portal, words: words), order: order, variants: .all,
            files: SearchFiles(hasScripts: portal.settings.offlineUse != .none, site: site),
            hasRecords: order.count > Self.smallPortal,
            stamp: PostingText.stamp(of: order.flatMap { Array(portal.entries[$0].address.encoded.utf8) + [0x0A] }),
            pagesPerText: TextFiles.pagesPerFile(sources))
    }

    /// They hang on the day and on all entries, so that none are kept.
    func answers(_ workers: Workers) -> AnswerIndex {
        AnswerIndex(portal: portal, finders: finders, words: words, workers)
    }

    private func whole(_ indexing: PageIndexing, _ workers: Workers) -> IndexParts {
        let units = indexing.run(workers)
        return whole(indexing, units.map(\.terms), units.flatMap(\.pages), workers)
    }

    /// - Parameter units: what was noted of stretches of the pages, in their order.
    func whole(_ indexing: PageIndexing, _ units: [SortedTerms], _ pages: [IndexedPage], _ workers: Workers) -> IndexParts {
        let (terms, (names, facets)) = workers.both(
            { TermList(units, workers: workers) },
            {
                (
                    NameFiles(pages: pages.flatMap(\.names), indexing.variants),
                    SearchFacets(indexing.reader, order: indexing.order).json
                )
            })
        let (shards, spelling) = workers.both(
            { TermShards(terms, workers: workers) }, { SpellingFiles(terms) })
        let vocabulary = vocabulary(terms, indexing.variants)
        return IndexParts(
            pages: pages, terms: terms, shards: shards, names: names, spelling: spelling, facets: facets, vocabulary: vocabulary,
            words: WordFiles(vocabulary.synonyms, terms, workers), client: client,
            meanings: MeaningFiles(terms, parts: pages.map(\.parts), workers))
    }

    func vocabulary(_ terms: TermList, _ variants: HanVariants) -> SearchVocabulary {
        SearchVocabulary(terms: terms, synonyms: SynonymsFile.builtIn + synonyms, names: aliases, variants: variants)
    }

    /// What things were or are called besides, of which their pages say nothing.
    private var aliases: [String] {
        portal.entries.flatMap { ($0["aliases"]?.items ?? []).compactMap(\.text) }
    }
}
