import Content
import Markdown
import Workers

/// The terms of the glossary, where they first stand in each entry's text, and the pages that list them.
public struct LinkedGlossary: Sendable {
    public let terms: IDTable<GlossaryTermID, GlossaryTerm>
    /// By entry.
    public let marks: EntryTable<[TermMark]>
    /// The page of each language, with its entry.
    let pages: [String: (entry: EntryID, page: GlossaryPage)]
    /// By language and term, the entries whose texts use it, in the order of the portal.
    let uses: [String: IDTable<GlossaryTermID, [EntryID]>]

    /// One without terms.
    init() {
        terms = []
        marks = []
        pages = [:]
        uses = [:]
    }

    init(_ glossary: Glossary, _ pages: [GlossaryPage], _ marks: EntryTable<[TermMark]>, of entries: EntryTable<Entry>) {
        terms = glossary.terms
        self.marks = marks
        var places: [String: (entry: EntryID, page: GlossaryPage)] = [:]
        for page in pages {
            guard let id = entries.firstIndex(where: { $0 === page.entry }) else { continue }
            places[page.entry.language] = (id, page)
        }
        var uses: [String: IDTable<GlossaryTermID, [EntryID]>] = [:]
        for (id, entry) in entries.identified where !marks[id].isEmpty {
            for mark in marks[id] {
                uses[entry.language, default: glossary.terms.mapValues { _ in [] }][mark.term].append(id)
            }
        }
        self.pages = places
        self.uses = uses
    }

    /// The same with the marks of a text that was written anew and uses the same terms.
    init(_ other: LinkedGlossary, _ marks: [TermMark], of id: EntryID) {
        (terms, pages, uses) = (other.terms, other.pages, other.uses)
        var all = other.marks
        all[id] = marks
        self.marks = all
    }

    /// The entry that lists the terms for readers of a language.
    public func page(in language: String) -> EntryID? { pages[language]?.entry }

    /// The id of a term's heading on that page.
    public func anchor(of term: GlossaryTermID, in language: String) -> String? {
        pages[language].flatMap { $0.page.anchors.indices.contains(term) ? $0.page.anchors[term] : nil }
    }

    /// Where on that page each term ends.
    public func ends(of id: EntryID) -> [(offset: Int, term: GlossaryTermID)] {
        pages.values.first { $0.entry == id }?.page.ends ?? []
    }

    public func uses(of term: GlossaryTermID, in language: String) -> [EntryID] {
        guard let uses = uses[language], uses.indices.contains(term) else { return [] }
        return uses[term]
    }
}

/// The marks of the last run, for texts that are as they were.
public struct KeptTerms: Sendable {
    fileprivate var terms: IDTable<GlossaryTermID, GlossaryTerm> = []
    fileprivate var matcher: TermMatcher?
    fileprivate var marks: [ObjectIdentifier: (entry: Entry, marks: [TermMark])] = [:]

    public init() {}
}

extension Portal {
    /// The portal with the places of terms in its texts; without terms nothing is done.
    ///
    /// - Parameters:
    ///   - pages: those that list the terms, which are among the entries.
    ///   - kept: what a session keeps from one run to the next.
    public func explaining(
        _ glossary: Glossary, _ pages: [GlossaryPage], keeping kept: inout KeptTerms, _ workers: Workers
    ) -> Portal {
        guard !glossary.isEmpty, !pages.isEmpty else {
            kept = KeptTerms()
            return self
        }
        if kept.terms != glossary.terms || kept.matcher == nil {
            kept = KeptTerms()
            kept.terms = glossary.terms
            kept.matcher = TermMatcher(glossary)
        }
        let matcher = kept.matcher ?? TermMatcher(glossary)
        let known = kept.marks
        let marks = workers.map(entries) { [entries] id -> [TermMark] in
            let entry = entries[id]
            guard !entry.isGlossary, entry["glossary"]?.boolean != false else { return [] }
            return known[ObjectIdentifier(entry)]?.marks ?? matcher.marks(in: entry.document)
        }
        kept.marks = Dictionary(
            zip(entries, marks).map { (ObjectIdentifier($0), (entry: $0, marks: $1)) }, uniquingKeysWith: { first, _ in first })
        return with(LinkedGlossary(glossary, pages, marks, of: entries))
    }

    /// The portal with the places of terms in the new text of one entry; nil where it uses others than before, which the glossary tells.
    func explaining(_ id: EntryID, _ kept: KeptTerms) -> Portal? {
        guard glossary.marks.indices.contains(id) else { return self }
        let marks = kept.matcher.map { entries[id]["glossary"]?.boolean == false ? [] : $0.marks(in: entries[id].document) }
        guard let marks, Set(marks.map(\.term)) == Set(glossary.marks[id].map(\.term)) else { return nil }
        return with(LinkedGlossary(glossary, marks, of: id))
    }

    /// What an entry's page needs for its text.
    public func features(of id: EntryID) -> Document.Features {
        let features = entries[id].document.features
        return entries[id].isGlossary ? features.union(.glossary) : features
    }

    /// Whether another portal explains the same terms in the same way.
    public func hasGlossary(of other: Portal) -> Bool { glossary.terms == other.glossary.terms }

    /// Whether the same entries use them.
    public func hasTermsLike(_ other: Portal) -> Bool { glossary.uses == other.glossary.uses }

    public var glossaryAddresses: [SitePath] { glossary.pages.values.map { entries[$0.entry].address } }
}
