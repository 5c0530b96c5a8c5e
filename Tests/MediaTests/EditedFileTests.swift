import Testing

@testable import Media

/// A film that is too large to be held is shown in a preview as it would be published, wherever a player begins.
@Suite struct EditedFileTests {
    private struct Bytes: ByteSource {
        var all: [UInt8]
        var count: Int { all.count }

        func bytes(at offset: Int, count: Int) throws(ReadFailure) -> [UInt8] { Array(all.dropFirst(offset).prefix(count)) }
    }

    private func edits(_ count: Int) -> FileEdits {
        var edits = FileEdits(count: count)
        edits.blank(40..<900)
        edits.blank(5_000..<5_001)
        edits.put(Array("no position".utf8), at: 895)
        edits.replace(at: 2_000, with: [UInt8](repeating: 7, count: 300))
        edits.cut(to: 3..<count - 5)
        return edits.settled()
    }

    @Test func anyPartIsAsInTheWhole() throws {
        let source = Bytes(all: (0..<9_000).map { UInt8($0 * 37 % 251 + 1) })
        let whole = try edits(9_000).applied(to: source)
        let file = EditedFile(edits(9_000), of: source)
        #expect(file.count == whole.count && whole.count == 8_992)
        let parts = [(0, 1), (0, 8_992), (36, 2), (37, 900), (880, 40), (1_990, 20), (2_100, 5_000), (8_990, 50), (8_992, 4)]
        for (offset, count) in parts {
            #expect(try file.bytes(at: offset, count: count) == Array(whole.dropFirst(offset).prefix(count)))
        }
        #expect(try file.bytes(at: -1, count: 3) == [])
    }
}
