import Content
import Foundation
import Synchronization
import TestSupport
import Testing
import Workers

@testable import Building
@testable import Search

/// An index that was made in pieces is the one that a build makes, to the last byte.
@Suite("An index in pieces") struct IndexPiecesTests {
    private let folder: TestFolder

    init() throws { folder = try TestFolder() }

    private static let sample = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "content").path

    private func index(_ content: String) throws -> SearchIndex {
        let build = Build(BuildOptions(content: content, now: .day(try #require(Day("2026-11-23"))), jobs: 2))
        var report = BuildReport()
        let found = try #require(build.searched(&report))
        return build.searchIndex(found.read, found.portal, found.finders)
    }

    private func runs(_ index: SearchIndex, of count: Int) throws -> [[UInt8]] {
        var runs: [[UInt8]] = []
        try index.map(try (1...count).map { try #require(IndexPiece("\($0)/\(count)")) }, Workers(2)) { runs.append($0) }
        return runs
    }

    /// What one build writes.
    private func whole(_ index: SearchIndex, workers: Int = 2) -> [String: [UInt8]] {
        let files = Mutex<[String: [UInt8]]>([:])
        index.write(Workers(workers), to: IndexSite(write: { path, bytes in files.withLock { $0[path] = bytes } }))
        return files.withLock { $0 }
    }

    /// What runs are put together to.
    private func merged(_ index: SearchIndex, _ runs: [[UInt8]]) throws -> [String: [UInt8]] {
        let files = Mutex<[String: [UInt8]]>([:])
        let site = IndexSite(write: { path, bytes in files.withLock { $0[path] = bytes } })
        let told = try refusal(index, runs, to: site)
        #expect(told == nil)
        return files.withLock { $0 }
    }

    /// What is told of runs, each in a file of its own; nil where they are put together.
    private func refusal(_ index: SearchIndex, _ runs: [[UInt8]], to site: IndexSite = IndexSite(write: { _, _ in })) throws -> String? {
        let lines = try runs.enumerated().map { number, run in
            let file = "\(folder.path)/\(number).run"
            try Data(run).write(to: URL(filePath: file))
            return RunLines(file, try #require(FileHandle(forReadingAtPath: file)))
        }
        return try index.merge(lines, Workers(2), to: site)?.message.en
    }

    /// - Parameter more: what each page says besides; with much, the texts stand in several files, and pieces can be cut between them.
    private func small(more: String = "") throws -> SearchIndex {
        for number in 0..<9 {
            try folder.put(
                "content/guides/g\(number).md",
                "# 指南 \(number)\n\n## 第一节\n\n激光 cutting \(number)，见 [[guides/g\((number + 1) % 9)]]。\n\n\(more)\n")
        }
        return try index(folder.path + "/content")
    }

    @Test("the sample portal in 1, 2 and 5 pieces, in any order", arguments: [1, 2, 5])
    func sample(count: Int) throws {
        let index = try index(Self.sample)
        let whole = whole(index, workers: 2)
        var dice = Dice(UInt64(count))
        let runs = try runs(index, of: count)
        for _ in 0..<2 {
            let shuffled = runs.map { (dice.next(), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
            let merged = try merged(index, shuffled)
            #expect(merged.keys.sorted() == whole.keys.sorted())
            #expect(whole.filter { merged[$0.key] != $0.value }.keys.sorted() == [])
        }
        // All runs from one pipe.
        let piped = try merged(index, [Array(runs.reversed().joined())])
        #expect(piped == whole)
    }

    @Test("a portal so large that the texts have the records, whose scripts lie across pieces")
    func large() throws {
        for number in 0..<1010 {
            try folder.put("content/guides/g\(number).md", "# 指南 \(number)\n\n第 \(number % 7) 种 kind\(number % 13)\n")
        }
        let index = try index(folder.path + "/content")
        let whole = whole(index, workers: 1)
        let merged = try merged(index, try runs(index, of: 7).reversed())
        #expect(merged == whole)
    }

    @Test("more pieces than pages, and titles with signs that runs need themselves")
    func odd() throws {
        try folder.put("content/guides/signs.md", "---\ntitle: \"A\\tB\\\\n C:\\\\temp\"\naliases: [\"x\\ty\"]\n---\n\n## a\\b\n\n`\t`\n")
        let index = try small()
        let whole = whole(index, workers: 3)
        for count in [1, 3, 40] {
            let merged = try merged(index, try runs(index, of: count))
            #expect(merged == whole, "\(count) pieces")
        }
        for name in ["", "a\tb", "\\", "\\t", "\\\\n", "\n\\", "光\t\\电"] {
            var bytes: [UInt8] = []
            RunFormat.append(escaped: name, to: &bytes)
            #expect(!bytes.contains(RunFormat.tab) && !bytes.contains(RunFormat.newline))
            #expect(bytes.withUnsafeBufferPointer { RunFormat.unescaped($0[...]) } == name)
        }
    }

    @Test("what is missing, given twice, cut off or of something else is refused")
    func refused() throws {
        let index = try small(more: String(repeating: "灯光 light。", count: 600))
        let runs = try runs(index, of: 3)
        #expect(try refusal(index, runs) == nil)
        #expect(try refusal(index, []) == "Of 9 pages, no run has those from 1 to 9.")
        #expect(try refusal(index, [runs[0], runs[2]])?.hasPrefix("Of 9 pages, no run has those from ") == true)
        #expect(try refusal(index, runs + [runs[1]])?.hasSuffix("has pages that one before it has, too.") == true)
        let text = String(decoding: runs[0], as: UTF8.self)
        let other = text.replacing("lathe-index-run\t1\t", with: "lathe-index-run\t2\t")
        #expect(try refusal(index, [Array(other.utf8)])?.contains("another version") == true)
        try folder.put("content/guides/g3.md", "# 指南 3\n\n改过了\n")
        let later = try self.index(folder.path + "/content")
        #expect(try refusal(later, runs)?.contains("is not of this content") == true)
        #expect(try refusal(index, [Array("hello\n".utf8)])?.hasPrefix("Line 1 is not as lathe index map writes it") == true)
        for length in [1, 20, runs[0].count / 3, runs[0].count / 2, runs[0].count - 1] {
            #expect(try refusal(index, [Array(runs[0].prefix(length)), runs[1], runs[2]]) != nil, "cut at \(length)")
        }
    }

    @Test("no byte of a run can change unseen, and none brings the program down")
    func damaged() throws {
        let index = try small()
        var runs = try runs(index, of: 2)
        let whole = runs[0]
        var dice = Dice(25)
        for _ in 0..<150 {
            let position = Int(dice.next() % UInt64(whole.count))
            runs[0] = whole
            runs[0][position] = UInt8(truncatingIfNeeded: dice.next())
            guard runs[0] != whole else { continue }
            #expect(try refusal(index, runs) != nil, "byte \(position) as \(runs[0][position])")
        }
    }

    @Test("numbers are read as they were written")
    func numbers() {
        let numbers: [UInt32] = [0, 39, 40, 1319, 1320, 54_759, 54_760, 4_000_000_000, .max, 7]
        var text: [UInt8] = []
        for number in numbers { PostingText.append(number: number, to: &text) }
        text.withUnsafeBufferPointer { text in
            var read = PostingText.Numbers(text[...])
            #expect(Array(AnyIterator { read.next() }) == numbers && read.isWhole)
            var cut = PostingText.Numbers(text[..<(text.count - 3)])
            while cut.next() != nil {}
            #expect(!cut.isWhole)
        }
        for text in ["~~~~~~~~~~~2", " 2", "2\u{7F}", "|"] {
            Array(text.utf8).withUnsafeBufferPointer { bytes in
                var read = PostingText.Numbers(bytes[...])
                while read.next() != nil {}
                #expect(!read.isWhole, "\(text)")
            }
        }
    }

    @Test("what names no piece", arguments: ["", "0/2", "3/2", "1", "1/0", "1/2/3", "-1/2", "1/10001", "a/b", " 1/2"])
    func noPiece(text: String) { #expect(IndexPiece(text) == nil) }
}
