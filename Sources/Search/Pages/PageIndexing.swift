import CXXHash
import Content
import Portal
import Workers

/// What is noted of a page besides its terms.
struct IndexedPage: Sendable {
    /// How many passages it has.
    var parts: UInt32
    /// Of its texts.
    var hash: UInt64
    /// Its title, headings and tags.
    var names: [String]
}

/// Reads all pages, several workers at once, each its own stretch of them: notes their terms and writes their texts.
struct PageIndexing: Sendable {
    let reader: SearchPageReader
    /// The entries in the order of the index's pages.
    let order: [Int]
    let variants: HanVariants
    let files: SearchFiles
    /// Whether the text files say what a result shows of the page; else the entry does.
    let hasRecords: Bool
    /// Of the pages' addresses in their order.
    let stamp: String

    /// What one worker brings home.
    struct Unit: Sendable {
        var terms: SortedTerms
        var pages: [IndexedPage]
    }

    func run(_ workers: Workers) -> [Unit] {
        let stretches = self.stretches(workers.count)
        return workers.map(stretches.count) { index(stretches[$0]) }
    }

    /// About as many bytes of source for each worker.
    private func stretches(_ count: Int) -> [Range<Int>] {
        let sizes = order.map { reader.portal.entries[$0].source.bytes.count + 200 }
        let share = max(1, sizes.reduce(0, +) / count)
        var stretches: [Range<Int>] = []
        var start = 0
        var size = 0
        for position in order.indices {
            size += sizes[position]
            if size >= share, stretches.count < count - 1 {
                stretches.append(start..<position + 1)
                start = position + 1
                size = 0
            }
        }
        if start < order.count { stretches.append(start..<order.count) }
        return stretches
    }

    /// - Parameter writes: whether the texts are written, or only told apart from others.
    func index(_ stretch: Range<Int>, writes: Bool = true) -> Unit {
        var tokenizer = Tokenizer(variants)
        var indexer = PassageIndexer()
        var pages: [IndexedPage] = []
        pages.reserveCapacity(stretch.count)
        for position in stretch {
            let page = reader.page(at: order[position])
            let passages = Passage.all(
                of: reader.portal.sections(ofEntryAt: page.entry), outline: reader.portal.entries[page.entry].document.outline)
            func read(_ text: String, as field: Impact.Fields) {
                guard !text.isEmpty else { return }
                indexer.field = field
                tokenizer.scan(text, into: &indexer)
            }
            /// Notes a whole title or heading, in the field that was just read.
            func name(_ text: String) {
                NameTerm.bytes(of: text, &tokenizer.folding)?.withUnsafeBufferPointer { indexer.word($0) }
            }
            for (number, passage) in passages.enumerated() {
                if number == 0 {
                    read(page.title, as: .title)
                    name(page.title)
                    for tag in page.tags { read(tag, as: .tags) }
                    read(page.summary, as: .summary)
                    for detail in page.details { read(detail, as: .details) }
                }
                if passage.opensSection, !passage.heading.isEmpty {
                    read(passage.heading, as: .heading)
                    name(passage.heading)
                }
                indexer.field = .body
                tokenizer.scan(passage.text, into: &indexer)
                indexer.endPassage()
            }
            let headings = passages.lazy.filter { $0.opensSection && !$0.heading.isEmpty }.map(\.heading)
            pages.append(
                IndexedPage(
                    parts: UInt32(passages.count), hash: texts(page, passages, number: position, writes: writes),
                    names: [page.title] + page.tags + headings))
        }
        return Unit(terms: indexer.sorted(), pages: pages)
    }

    /// Leaves the texts of a page that is as it was; false where they have to be written.
    func leaveTexts(ofPage number: Int, parts: UInt32) -> Bool {
        let size = TextFile.passages(isSmall: !hasRecords)
        return (0..<(Int(parts) + size - 1) / size).allSatisfy { files.leave(TextFile.name(page: number, part: $0)) }
    }

    private func texts(_ page: SearchPage, _ passages: [Passage], number: Int, writes: Bool) -> UInt64 {
        let record =
            hasRecords
            ? PageRecord.json(page, translations: page.others.map { reader.portal.entries[$0] }) : Array("0".utf8)
        let details = ([page.summary] + page.tags + page.details).filter { !$0.isEmpty }.joined(separator: "\n")
        var hash: UInt64 = 0
        let size = TextFile.passages(isSmall: !hasRecords)
        for (part, start) in stride(from: 0, to: passages.count, by: size).enumerated() {
            let some = passages[start..<min(start + size, passages.count)]
            let json = TextFile.json(record, stamp: stamp, details: part == 0 ? details : "", some)
            if writes { files.add(TextFile.name(page: number, part: part), json) }
            hash = json.withUnsafeBytes { XXH3_64bits_withSeed($0.baseAddress, $0.count, hash) }
        }
        return hash
    }
}
