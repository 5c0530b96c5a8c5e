import Foundation
import Testing

@testable import Search

@Suite("the files of texts")
struct TextFilesTests {
    private func page(_ name: String, passages: Int) -> TextFiles.Page {
        TextFiles.Page(
            details: "about \(name)",
            passages: (0..<passages).map { Passage(anchor: "a\($0)", heading: "", opensSection: true, text: "\(name)\($0)") })
    }

    /// What a client reads: of each file, of each page its details and texts.
    private func read(_ files: [[UInt8]]) throws -> [[[String]]] {
        try files.map { file in
            let file = try #require(JSONSerialization.jsonObject(with: Data(file)) as? [String: Any])
            #expect(file["stamp"] as? String == "ab")
            return try #require(file["pages"] as? [[Any]]).map { page in
                [page[0] as? String ?? "?"] + page.dropFirst().map { ($0 as? [String])?[2] ?? "?" }
            }
        }
    }

    @Test("hold the pages of a group in order") func groups() throws {
        let files = TextFiles.files([page("x", passages: 2), page("y", passages: 1)], stamp: "ab", passages: 8)
        #expect(try read(files) == [[["about x", "x0", "x1"], ["about y", "y0"]]])
    }

    @Test("are cut after so many passages, whosever they are", arguments: [1, 2, 3, 4, 5, 7, 8])
    func parts(most: Int) throws {
        let files = try read(
            TextFiles.files([page("x", passages: 1), page("y", passages: 5), page("z", passages: 2)], stamp: "ab", passages: most))
        #expect(files.count == (8 + most - 1) / most)
        let counts = files.map { $0.reduce(0) { $0 + $1.count - 1 } }
        #expect(counts.dropLast().allSatisfy { $0 == most } && counts.reduce(0, +) == 8)
        #expect(files.joined().flatMap { $0.dropFirst() } == ["x0", "y0", "y1", "y2", "y3", "y4", "z0", "z1"])
        // What is said of a page stands where it begins.
        #expect(files.joined().map { $0[0] }.filter { !$0.isEmpty } == ["about x", "about y", "about z"])
    }

    @Test("are few where there are many pages, and small where there are few") func sizes() {
        #expect(TextFiles.pagesPerFile([]) == 1)
        #expect(TextFiles.pagesPerFile([50, 70_000]) == 1)
        for (pages, bytes) in [(5, 3000), (230, 2500), (400, 7000), (8000, 7000), (180_000, 3600)] {
            let group = TextFiles.pagesPerFile(Array(repeating: bytes, count: pages))
            #expect(group >= 1 && group <= 64 && group * bytes <= 96_000 && (pages + group - 1) / group <= max(90, pages / 8), "\(pages)")
        }
        // A page more or some words more change nothing, so that what was written stands.
        let sources = (0..<500).map { 1500 + $0 % 7 * 300 }
        #expect(TextFiles.pagesPerFile(sources) == TextFiles.pagesPerFile(sources + [900]))
    }
}
