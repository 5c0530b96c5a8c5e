/// Writes what was noted of a stretch of pages as a run.
struct RunWriter {
    private(set) var bytes: [UInt8] = []
    private var lineStart = 0
    private var sum: UInt64 = 0

    /// - Parameter mark: tells the portal from others.
    init(mark: String, pages: Range<Int>, passages: UInt32) {
        add([RunFormat.name, String(RunFormat.version), mark, String(pages.lowerBound), String(pages.count), String(passages)])
        endLine()
    }

    private mutating func add(_ columns: [String]) {
        for (number, column) in columns.enumerated() {
            if number > 0 { bytes.append(RunFormat.tab) }
            bytes += column.utf8
        }
    }

    private mutating func endLine() {
        bytes.append(RunFormat.newline)
        sum = bytes.withUnsafeBufferPointer { RunFormat.sum(UnsafeBufferPointer(rebasing: $0[lineStart...]), after: sum) }
        lineStart = bytes.count
    }

    /// - Parameters:
    ///   - files: text files, which are JSON and so have neither tabs nor line ends.
    ///   - number: as the index numbers them.
    mutating func add(texts files: [[UInt8]], _ number: Int) {
        bytes.append(RunFormat.texts)
        bytes.append(RunFormat.tab)
        add([String(number)])
        for file in files {
            bytes.append(RunFormat.tab)
            bytes += file
        }
        endLine()
    }

    mutating func add(_ page: IndexedPage) {
        bytes.append(RunFormat.page)
        bytes.append(RunFormat.tab)
        add([String(page.parts), RunFormat.text(page.hash), ""])
        // JSON, like the text files.
        bytes += page.record
        for name in page.names {
            bytes.append(RunFormat.tab)
            RunFormat.append(escaped: name, to: &bytes)
        }
        endLine()
    }

    mutating func add(_ terms: SortedTerms) {
        for term in terms.terms {
            bytes.append(RunFormat.term)
            bytes.append(RunFormat.tab)
            bytes += SortedTerms.text(term.key)
            bytes.append(RunFormat.tab)
            var next: UInt32 = 0
            for posting in terms.postings(of: term.number) {
                PostingText.append(number: posting - next, to: &bytes)
                next = posting + 1
            }
            endLine()
        }
    }

    mutating func end() {
        bytes.append(RunFormat.end)
        bytes.append(RunFormat.tab)
        bytes += RunFormat.text(sum).utf8
        bytes.append(RunFormat.newline)
    }
}
