import CXXHash
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
}

/// Reads all pages, several workers at once, each its own stretch of them: notes their terms and writes their texts.
struct PageIndexing: Sendable {
    let reader: SearchedPageReader
    /// The entries in the order of the index's pages.
    let order: [EntryID]
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

    /// About as many bytes of source in each of so many, or of fewer.
    func stretches(_ count: Int) -> [Range<Int>] {
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
        var scripts: [Int: FileScript] = [:]
        let (terms, pages) = note(stretch, hasTexts: writes) { write($1, ofPage: $0, to: &scripts, stretch) }
        return Unit(terms: terms, pages: pages, scripts: scripts)
    }

    /// Notes the terms of a stretch.
    ///
    /// - Parameter take: takes the text files of each page, by the page's number; none where there are to be none.
    func note(
        _ stretch: Range<Int>, hasTexts: Bool = true, take: (_ page: Int, _ files: [[UInt8]]) -> Void
    ) -> (SortedTerms, [IndexedPage]) {
        var tokenizer = Tokenizer(variants)
        var indexer = PassageIndexer()
        var pages: [IndexedPage] = []
        pages.reserveCapacity(stretch.count)
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
            let texts = hasTexts ? self.texts(page, passages) : []
            let names = [page.title] + page.otherNames + page.tags + headings
            pages.append(IndexedPage(parts: UInt32(passages.count), hash: Self.hash(texts), names: names))
            take(position, texts)
        }
        return (indexer.sorted(), pages)
    }

    func write(_ texts: [[UInt8]], ofPage number: Int, to scripts: inout [Int: FileScript], _ stretch: Range<Int>) {
        for (part, json) in texts.enumerated() { files.add(TextFile.name(page: number, part: part), json) }
        guard files.hasScripts else { return }
        let script = number / FileScript.pages
        scripts[script, default: FileScript()].add(texts, ofPage: number)
        // What no other stretch has pages of is done with, and out of memory.
        guard (number + 1) % FileScript.pages == 0, stretch.lowerBound <= script * FileScript.pages else { return }
        if let done = scripts.removeValue(forKey: script) { files.add(FileScript.name("text", script), stands: false) { $0 = done } }
    }

    /// Writes a script of texts whose files stand, or have been written.
    func writeScript(_ number: Int) {
        files.add(FileScript.name("text", number), stands: false) { script in
            for page in number * FileScript.pages..<min(order.count, (number + 1) * FileScript.pages) {
                let read = reader.page(at: order[page])
                script.add(texts(read, reader.passages(of: read)), ofPage: page)
            }
        }
    }

    /// Leaves the texts of a page that is as it was; false where they have to be written.
    func leaveTexts(ofPage number: Int, parts: UInt32) -> Bool {
        let size = TextFile.passages(isSmall: !hasRecords)
        return (0..<(Int(parts) + size - 1) / size).allSatisfy { files.leave(TextFile.name(page: number, part: $0)) }
    }

    /// The text files of a page.
    private func texts(_ page: SearchedPage, _ passages: [Passage]) -> [[UInt8]] {
        let record =
            hasRecords
            ? PageRecord.json(page, translations: page.others.map { reader.portal.entries[$0] }) : Array("0".utf8)
        let details = ([page.summary] + page.tags + page.details + page.otherNames).filter { !$0.isEmpty }.joined(separator: "\n")
        let size = TextFile.passages(isSmall: !hasRecords)
        return stride(from: 0, to: passages.count, by: size).map { start in
            TextFile.json(record, stamp: stamp, details: start == 0 ? details : "", passages[start..<min(start + size, passages.count)])
        }
    }

    private static func hash(_ texts: [[UInt8]]) -> UInt64 {
        texts.reduce(0) { hash, json in json.withUnsafeBytes { XXH3_64bits_withSeed($0.baseAddress, $0.count, hash) } }
    }
}
