import Content
import Han
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
    /// What a result shows of it, where that stands in files of its own.
    var record: [UInt8]
}

/// Reads all pages, several workers at once, each its own stretch of them: notes their terms and writes their texts.
struct PageIndexing: Sendable {
    let reader: SearchedPageReader
    /// The entries in the order of the index's pages.
    let order: [EntryID]
    let variants: HanVariants
    let files: SearchFiles
    /// Whether files of their own say what results show of pages; else the entry does.
    let hasRecords: Bool
    /// Of the pages' addresses in their order.
    let stamp: String
    /// Whose texts are in one file.
    let pagesPerText: Int

    /// What one worker brings home.
    struct Unit: Sendable {
        var terms: SortedTerms
        var pages: [IndexedPage]
        /// Of the scripts that other units bring texts for, too.
        var scripts: [Int: FileScript]
    }

    func run(_ workers: Workers) -> [Unit] {
        let stretches = self.stretches(workers.count)
        let units = workers.map(stretches.count) { index(stretches[$0]) }
        finish(units.map(\.scripts))
        return units
    }

    /// Writes the scripts that several stretches brought texts for, in their order.
    func finish(_ open: [[Int: FileScript]]) {
        var scripts: [Int: FileScript] = [:]
        for some in open { scripts.merge(some) { $0 + $1 } }
        for (number, script) in scripts { files.add(FileScript.name("text", number), stands: false) { $0 = script } }
    }

    /// About as many bytes of source in each of so many, or of fewer; whole files of texts.
    func stretches(_ count: Int) -> [Range<Int>] {
        let sizes = order.map { reader.portal.entries[$0].source.bytes.count + 200 }
        let share = max(1, sizes.reduce(0, +) / count)
        var stretches: [Range<Int>] = []
        var start = 0
        var size = 0
        for position in order.indices {
            size += sizes[position]
            if size >= share, stretches.count < count - 1, (position + 1) % pagesPerText == 0 {
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
        var scripts: [Int: FileScript] = [:]
        let (terms, pages) = note(stretch, hasTexts: writes) { write($1, ofGroup: $0, to: &scripts, stretch) }
        return Unit(terms: terms, pages: pages, scripts: scripts)
    }

    /// Notes the terms of a stretch.
    ///
    /// Long, since the fields of a page are read in the order in which they count.
    ///
    /// - Parameter take: takes the text files of each group of pages, by the group's number; none where there are to be none.
    func note(
        _ stretch: Range<Int>, hasTexts: Bool = true, take: (_ group: Int, _ files: [[UInt8]]) -> Void
    ) -> (SortedTerms, [IndexedPage]) {
        var tokenizer = Tokenizer(variants)
        var indexer = PassageIndexer()
        var pages: [IndexedPage] = []
        pages.reserveCapacity(stretch.count)
        var texts: [TextFiles.Page] = []
        for position in stretch {
            let page = reader.page(at: order[position])
            let passages = reader.passages(of: page)
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
                    for title in [page.title] + page.otherNames {
                        read(title, as: .title)
                        name(title)
                    }
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
            let names = [page.title] + page.otherNames + page.tags + headings
            let text = text(page, passages)
            let record = hasRecords ? record(page) : []
            pages.append(IndexedPage(parts: UInt32(passages.count), hash: text.hash, names: names, record: record))
            guard hasTexts else { continue }
            texts.append(text)
            guard (position + 1) % pagesPerText == 0 || position + 1 == order.count else { continue }
            take(position / pagesPerText, files(texts))
            texts.removeAll(keepingCapacity: true)
        }
        return (indexer.sorted(), pages)
    }

    func write(_ texts: [[UInt8]], ofGroup group: Int, to scripts: inout [Int: FileScript], _ stretch: Range<Int>) {
        add(texts, ofGroup: group)
        guard files.hasScripts else { return }
        let script = group / FileScript.files
        scripts[script, default: FileScript()].add(texts, ofGroup: group)
        // What no other stretch has pages of is done with, and out of memory.
        guard (group + 1) % FileScript.files == 0, stretch.lowerBound <= script * FileScript.files * pagesPerText else { return }
        if let done = scripts.removeValue(forKey: script) { files.add(FileScript.name("text", script), stands: false) { $0 = done } }
    }

    private func add(_ texts: [[UInt8]], ofGroup group: Int) {
        for (part, json) in texts.enumerated() { files.add(TextFiles.name(group: group, part: part), json) }
    }

    // MARK: Texts

    /// Groups of pages whose texts are in one file.
    var groups: Int { (order.count + pagesPerText - 1) / pagesPerText }

    /// The positions of a group's pages.
    func pages(ofGroup group: Int) -> Range<Int> { group * pagesPerText..<min(order.count, (group + 1) * pagesPerText) }

    /// Writes the texts of a group, and no script.
    func writeTexts(ofGroup group: Int) { add(texts(ofGroup: group), ofGroup: group) }

    /// Writes a script of texts whose files stand, or have been written.
    func writeScript(_ number: Int) {
        files.add(FileScript.name("text", number), stands: false) { script in
            for group in number * FileScript.files..<min(groups, (number + 1) * FileScript.files) {
                script.add(texts(ofGroup: group), ofGroup: group)
            }
        }
    }

    /// Leaves the texts of pages that are as they were; false where they have to be written.
    ///
    /// - Parameter passages: how many the group has.
    func leaveTexts(ofGroup group: Int, passages: Int) -> Bool {
        let size = TextFiles.passages(isSmall: !hasRecords)
        return (0..<(passages + size - 1) / size).allSatisfy { files.leave(TextFiles.name(group: group, part: $0)) }
    }

    private func texts(ofGroup group: Int) -> [[UInt8]] {
        files(
            pages(ofGroup: group).map { position in
                let page = reader.page(at: order[position])
                return text(page, reader.passages(of: page))
            })
    }

    private func files(_ pages: [TextFiles.Page]) -> [[UInt8]] {
        TextFiles.files(pages, stamp: stamp, passages: TextFiles.passages(isSmall: !hasRecords))
    }

    private func text(_ page: SearchedPage, _ passages: [Passage]) -> TextFiles.Page {
        let details = ([page.summary] + page.tags + page.details + page.otherNames).filter { !$0.isEmpty }.joined(separator: "\n")
        return TextFiles.Page(details: details, passages: passages)
    }

    func record(_ page: SearchedPage) -> [UInt8] {
        PageRecord.json(page, translations: page.others.map { reader.portal.entries[$0] })
    }
}
