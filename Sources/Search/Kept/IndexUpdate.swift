import Content
import Portal
import Workers

/// Makes an index from the last one of a session and from the pages that have changed since.
struct IndexUpdate: Sendable {
    let last: KeptIndex.Last
    let indexing: PageIndexing
    let index: SearchIndex

    /// With more changed pages than this, all of it is made anew.
    private static let mostPages = 64
    /// Writes the texts; nil where the index has to be made whole.
    func run(_ workers: Workers, fieldsStand: Bool) -> KeptIndex.Last? {
        guard last.synonyms == index.synonyms, isOfTheSamePages else { return nil }
        let faces = fieldsStand ? last.faces : workers.map(indexing.order.count) { indexing.reader.face(at: indexing.order[$0]) }
        let changed = indexing.order.indices.filter { isChanged($0, faces) }
        guard changed.count <= Self.mostPages else { return nil }
        var next = KeptIndex.Last(indexing: indexing, synonyms: index.synonyms, faces: faces, parts: last.parts)
        for page in changed { next.faces[page] = indexing.reader.face(at: indexing.order[page]) }
        let haveOtherTexts = leaveTexts(except: Set(changed), workers)
        leaveScripts(except: haveOtherTexts, workers)
        guard !(changed.isEmpty && fieldsStand) else { return next }

        var change = TermChange(last.parts.terms)
        var haveOtherNames = false
        let earlier = PageIndexing(
            reader: last.indexing.reader, order: last.indexing.order, variants: indexing.variants, files: indexing.files,
            hasRecords: indexing.hasRecords, stamp: indexing.stamp)
        let units = workers.map(changed.count) { number in
            let page = changed[number]..<changed[number] + 1
            return (old: earlier.index(page, writes: false), new: indexing.index(page))
        }
        var first: UInt32 = 0
        var reached = 0
        for (page, unit) in zip(changed, units) {
            for position in reached..<page { first += next.parts.pages[position].parts }
            change.replace(unit.old.terms, by: unit.new.terms, from: first)
            let indexed = unit.new.pages[0]
            if !indexed.names.elementsEqual(next.parts.pages[page].names, by: { $0.utf8.elementsEqual($1.utf8) }) { haveOtherNames = true }
            next.parts.pages[page] = indexed
            reached = page
        }
        update(&next.parts, change, haveOtherNames: haveOtherNames, fieldsStand: fieldsStand, workers)
        return next
    }

    private func update(_ parts: inout IndexParts, _ change: TermChange, haveOtherNames: Bool, fieldsStand: Bool, _ workers: Workers) {
        let (terms, changes) = change.applied()
        let earlier = parts
        let pages = parts.pages
        let (shards, rest) = workers.both(
            { earlier.shards.updated(terms, changes, isSmall: !indexing.hasRecords, workers: workers) },
            {
                (
                    names: haveOtherNames
                        ? NameFiles(pages: pages.flatMap(\.names), indexing.variants, after: earlier.names) : earlier.names,
                    facets: fieldsStand ? earlier.facets : SearchFacets(indexing.reader, order: indexing.order).json,
                    spelling: changes.hasOtherTerms ? SpellingFiles(terms) : earlier.spelling,
                    vocabulary: changes.hasOtherTerms || !fieldsStand ? index.vocabulary(terms, indexing.variants) : earlier.vocabulary
                )
            })
        parts.terms = terms
        parts.shards = shards
        parts.names = rest.names
        parts.facets = rest.facets
        parts.spelling = rest.spelling
        parts.vocabulary = rest.vocabulary
        parts.words = WordFiles(rest.vocabulary.synonyms, terms, workers)
        parts.meanings = MeaningFiles(terms, parts: pages.map(\.parts), workers)
    }

    /// The same addresses in the same order, each for an entry at the same place.
    private var isOfTheSamePages: Bool {
        let (before, now) = (last.indexing, indexing)
        guard before.order == now.order, before.files.hasScripts == now.files.hasScripts else { return false }
        let (old, new) = (before.reader.portal, now.reader.portal)
        return old.entries.count == new.entries.count && old.groupOfEntry == new.groupOfEntry
            && now.order.allSatisfy { old.entries[$0].address.text.utf8.elementsEqual(new.entries[$0].address.text.utf8) }
    }

    private func isChanged(_ page: Int, _ faces: [[UInt8]]) -> Bool {
        let id = indexing.order[page]
        return indexing.reader.portal.entries[id].source !== last.indexing.reader.portal.entries[id].source
            || faces[page] != last.faces[page]
    }

    /// What the site has no more is written again; gives the pages that have other text files than the site had.
    private func leaveTexts(except changed: Set<Int>, _ workers: Workers) -> Set<Int> {
        let pages = last.parts.pages
        let written = workers.map(pages.count) { page in
            guard !changed.contains(page) else { return true }
            guard !indexing.leaveTexts(ofPage: page, parts: pages[page].parts) else { return false }
            _ = indexing.index(page..<page + 1)
            return true
        }
        return Set(written.indices.filter { written[$0] })
    }

    private func leaveScripts(except pages: Set<Int>, _ workers: Workers) {
        let changed = Set(pages.map { $0 / FileScript.pages })
        _ = workers.map((indexing.order.count + FileScript.pages - 1) / FileScript.pages) { number in
            guard changed.contains(number) || !indexing.files.leaveScript(FileScript.name("text", number)) else { return }
            indexing.writeScript(number)
        }
    }
}
