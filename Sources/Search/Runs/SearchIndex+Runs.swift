import CXXHash
import Diagnostics
import Workers

/// An index in pieces: whoever knows the portal notes a piece of its pages in a run, and another puts the runs of all pieces together.
/// A build does both in one process, without runs.
extension SearchIndex {
    /// The runs of some pieces, each as soon as it and those before it are done.
    public func map(_ pieces: [IndexPiece], _ workers: Workers, to output: (_ run: [UInt8]) throws -> Void) throws {
        let indexing = indexing(IndexSite(write: { _, _ in }))
        let mark = mark(of: indexing, workers)
        for start in stride(from: 0, to: pieces.count, by: workers.count) {
            let some = pieces[start..<min(start + workers.count, pieces.count)]
            for run in workers.map(some.count, { run(of: some[start + $0], indexing, mark: mark) }) { try output(run) }
        }
    }

    private func run(of piece: IndexPiece, _ indexing: PageIndexing, mark: String) -> [UInt8] {
        let stretches = indexing.stretches(piece.count)
        let end = indexing.order.count
        // A small portal has fewer pieces than were asked for.
        let stretch = piece.number <= stretches.count ? stretches[piece.number - 1] : end..<end
        var texts: [(number: Int, files: [[UInt8]])] = []
        let (terms, pages) = indexing.note(stretch) { texts.append(($0, $1)) }
        var writer = RunWriter(mark: mark, pages: stretch, passages: terms.passages)
        for (number, files) in texts { writer.add(texts: files, number) }
        for page in pages { writer.add(page) }
        writer.add(terms)
        writer.end()
        return writer.bytes
    }

    /// Puts runs together, in whatever order they come, and hands over each file; gives why they can't be, nil where they can.
    public func merge(_ sources: [RunLines], _ workers: Workers, to site: IndexSite) throws -> Diagnostic? {
        let indexing = indexing(site)
        let mark = mark(of: indexing, workers)
        var runs: [RunReader.Run] = []
        var scripts: [(first: Int, open: [Int: FileScript])] = []
        for lines in sources {
            var reader = RunReader(lines, mark: mark)
            do {
                while let header = try reader.header() {
                    guard header.pages.upperBound <= indexing.order.count else { throw RunReader.Fault.damaged }
                    guard !runs.contains(where: { $0.header.pages.overlaps(header.pages) }) else { throw RunReader.Fault.givenTwice }
                    var open: [Int: FileScript] = [:]
                    runs.append(try reader.run(after: header) { indexing.write($1, ofGroup: $0, to: &open, header.pages) })
                    scripts.append((header.pages.lowerBound, open))
                }
            } catch let fault as RunReader.Fault {
                return .indexRunRefused(fault, lines.name, line: lines.number)
            }
        }
        runs.sort { $0.header.pages.lowerBound < $1.header.pages.lowerBound }
        if let missing = Self.missing(runs.map(\.header.pages), of: indexing.order.count) {
            return .indexRunsMissing(missing, of: indexing.order.count, in: sources.last?.name ?? "/dev/stdin")
        }
        indexing.finish(scripts.sorted { $0.first < $1.first }.map(\.open))
        whole(indexing, runs.map(\.terms), runs.flatMap(\.pages), workers)
            .write(indexing, workers, since: nil, answers: answers(workers))
        return nil
    }

    /// The first pages of which there is no run.
    private static func missing(_ pages: [Range<Int>], of count: Int) -> Range<Int>? {
        var reached = 0
        for some in pages {
            if some.lowerBound > reached { return reached..<some.lowerBound }
            reached = max(reached, some.upperBound)
        }
        return reached < count ? reached..<count : nil
    }

    /// Tells a portal from others, and from itself on another day or with other texts: all that runs are made from.
    private func mark(of indexing: PageIndexing, _ workers: Workers) -> String {
        let order = indexing.order
        let hashes = workers.map(order.count) { number in
            let face = indexing.reader.face(at: order[number])
            let sum = face.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }
            return portal.entries[order[number]].source.bytes.withUnsafeBytes { XXH3_64bits_withSeed($0.baseAddress, $0.count, sum) }
        }
        let program = client.map { file in file.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) } }
        let all =
            hashes + program + [UInt64(Self.version), UInt64(order.count), UInt64(indexing.pagesPerText), indexing.hasRecords ? 1 : 0]
        return all.withUnsafeBytes { bytes in
            RunFormat.text(XXH3_64bits(bytes.baseAddress, bytes.count))
                + RunFormat.text(XXH3_64bits_withSeed(bytes.baseAddress, bytes.count, 1))
        }
    }
}
