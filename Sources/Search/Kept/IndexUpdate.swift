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
        guard !(changed.isEmpty && fieldsStand) else {
            writeTexts(of: [], next.parts.pages, workers)
            return next
        }

        var change = TermChange(last.parts.terms)
        var haveOtherNames = false
        let earlier = PageIndexing(
            reader: last.indexing.reader, order: last.indexing.order, variants: indexing.variants, files: indexing.files,
            hasRecords: indexing.hasRecords, stamp: indexing.stamp, pagesPerText: indexing.pagesPerText)
        let units = workers.map(changed.count) { number in
            let page = changed[number]..<changed[number] + 1
            return (old: earlier.index(page, writes: false), new: indexing.index(page, writes: false))
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
        writeTexts(of: Set(changed), next.parts.pages, workers)
        update(&next.parts, change, haveOtherNames: haveOtherNames, fieldsStand: fieldsStand, workers)
        return next
    }

    private func update(_ parts: inout IndexParts, _ change: TermChange, haveOtherNames: Bool, fieldsStand: Bool, _ workers: Workers) {
        let (terms, changes) = change.applied()
        let earlier = parts
        let pages = parts.pages
        let (shards, rest) = workers.both(
            { earlier.shards.updated(terms, changes, workers: workers) },
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
        guard before.order == now.order, before.files.hasScripts == now.files.hasScripts, before.pagesPerText == now.pagesPerText else {
            return false
        }
        let (old, new) = (before.reader.portal, now.reader.portal)
        return old.entries.count == new.entries.count && old.groupOfEntry == new.groupOfEntry
            && now.order.allSatisfy { old.entries[$0].address.text.utf8.elementsEqual(new.entries[$0].address.text.utf8) }
    }

    private func isChanged(_ page: Int, _ faces: [[UInt8]]) -> Bool {
        let id = indexing.order[page]
        return indexing.reader.portal.entries[id].source !== last.indexing.reader.portal.entries[id].source
            || faces[page] != last.faces[page]
    }

    /// What the site has no more is written again, too.
    private func writeTexts(of changed: Set<Int>, _ pages: [IndexedPage], _ workers: Workers) {
        let written = workers.map(indexing.groups) { group in
            let members = indexing.pages(ofGroup: group)
            let passages = members.reduce(0) { $0 + Int(pages[$1].parts) }
            if !members.contains(where: changed.contains), indexing.leaveTexts(ofGroup: group, passages: passages) { return false }
            indexing.writeTexts(ofGroup: group)
            return true
        }
        let size = FileScript.files
        _ = workers.map((written.count + size - 1) / size) { number in
            let isWritten = written[number * size..<min(written.count, (number + 1) * size)].contains(true)
            guard isWritten || !indexing.files.leaveScript(FileScript.name("text", number)) else { return }
            indexing.writeScript(number)
        }
    }
}
