import Foundation

/// Reads one run after the other, and gives back what was noted of its pages.
struct RunReader {
    /// Why a run can't be used.
    enum Fault: Error, Hashable {
        case otherVersion
        case otherPortal
        /// Of whose pages another run has some.
        case givenTwice
        /// Is no run, or not all of one.
        case damaged
    }

    struct Header {
        var pages: Range<Int>
        var passages: UInt32
    }

    /// A run's terms and pages. Its texts went where they belong while it was read.
    struct Run {
        var header: Header
        var terms: SortedTerms
        var pages: [IndexedPage]
    }

    private let lines: RunLines
    private let mark: String
    private var sum: UInt64 = 0

    init(_ lines: RunLines, mark: String) {
        self.lines = lines
        self.mark = mark
    }

    /// How the next run begins; nil where there is none.
    mutating func header() throws -> Header? {
        sum = 0
        let (expected, before) = (mark, sum)
        let read = try lines.next { line in
            let columns = Self.columns(of: line).map { String(decoding: $0, as: UTF8.self) }
            guard columns.count >= 2, columns[0] == RunFormat.name else { throw Fault.damaged }
            guard columns[1] == String(RunFormat.version) else { throw Fault.otherVersion }
            guard columns.count == 6, let first = Int(columns[3]), let count = Int(columns[4]), let passages = UInt32(columns[5]),
                (0...Int(Int32.max)).contains(first), (0...Int(Int32.max)).contains(count), passages < 1 << 28
            else { throw Fault.damaged }
            guard columns[2] == expected else { throw Fault.otherPortal }
            return (Header(pages: first..<first + count, passages: passages), RunFormat.sum(line, after: before))
        }
        if let read { sum = read.1 }
        return read?.0
    }

    /// The run that begins with a header.
    ///
    /// - Parameter texts: takes the text files, as the index numbers them.
    mutating func run(after header: Header, texts: (_ number: Int, _ files: [[UInt8]]) -> Void) throws -> Run {
        var pages: [IndexedPage] = []
        var terms = RunTerms(passages: header.passages)
        var hasEnded = false
        while !hasEnded {
            let before = sum
            let after = try lines.next { line -> UInt64 in
                let columns = Self.columns(of: line)
                guard line.last == RunFormat.newline, columns[0].count == 1, columns.count > 1 else { throw Fault.damaged }
                switch columns[0].first {
                case RunFormat.texts where terms.isEmpty:
                    guard let number = Int(String(decoding: columns[1], as: UTF8.self)), (0...Int(Int32.max)).contains(number) else {
                        throw Fault.damaged
                    }
                    texts(number, columns[2...].map(Array.init))
                case RunFormat.page where terms.isEmpty: pages.append(try Self.page(columns))
                case RunFormat.term where columns.count == 3: try terms.add(columns[1], columns[2])
                case RunFormat.end where String(decoding: columns[1], as: UTF8.self) == RunFormat.text(before): hasEnded = true
                default: throw Fault.damaged
                }
                return RunFormat.sum(line, after: before)
            }
            guard let after else { throw Fault.damaged }
            sum = after
        }
        guard pages.count == header.pages.count, pages.reduce(0, { $0 + Int($1.parts) }) == Int(header.passages) else {
            throw Fault.damaged
        }
        return Run(header: header, terms: terms.sorted(), pages: pages)
    }

    private typealias Column = Slice<UnsafeBufferPointer<UInt8>>

    private static func columns(of line: UnsafeBufferPointer<UInt8>) -> [Column] {
        (line.last == RunFormat.newline ? line.dropLast() : line[...]).split(separator: RunFormat.tab, omittingEmptySubsequences: false)
    }

    private static func page(_ columns: [Column]) throws -> IndexedPage {
        guard columns.count >= 4, let parts = UInt32(String(decoding: columns[1], as: UTF8.self)),
            let hash = UInt64(String(decoding: columns[2], as: UTF8.self), radix: 36)
        else { throw Fault.damaged }
        return IndexedPage(parts: parts, hash: hash, names: columns[4...].map(RunFormat.unescaped), record: Array(columns[3]))
    }
}
