import Foundation
import Testing

@testable import Media

/// A ZIP file of ours is read by our own reader, which the tests of documents hold against others' files.
@Suite struct ZipWriterTests {
    private func written(_ files: [(path: String, bytes: [UInt8], isText: Bool)]) throws -> [UInt8] {
        let writer = ZipWriter(
            files.map { file in
                var sum = ZipWriter.Sum()
                file.bytes.withUnsafeBytes { sum.add($0) }
                return ZipWriter.Entry(file.path, sum, packing: file.isText ? file.bytes : nil)
            })
        var made: [UInt8] = []
        try writer.write(to: { made += $0 }, bytes: { made += files[$0].bytes })
        #expect(made.count == writer.size)
        return made
    }

    @Test func whatGoesInComesOut() throws {
        let text = Array(String(repeating: "灯罩 lamp ", count: 900).utf8)
        let noise = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 197 &+ $0 >> 3) }
        let files: [(path: String, bytes: [UInt8], isText: Bool)] = [
            ("portal/教程/灯.html", text, true), ("portal/a.bin", noise, false), ("portal/empty.txt", [], true), ("portal/b", text, false),
        ]
        let made = try written(files)
        let archive = try ZipArchive(made)
        #expect(archive.entries.map(\.name) == files.map(\.path))
        for (entry, file) in zip(archive.entries, files) {
            let stored = Array(made[entry.data])
            let bytes = entry.method == 8 ? Deflate.unpack(stored, .raw, most: 1 << 20) : stored
            #expect(bytes == file.bytes, "\(file.path)")
        }
        #expect(archive.entries.map(\.method) == [8, 0, 0, 0])
        #expect(try written(files) == made)
    }

    @Test func theSumOfPiecesIsThatOfTheWhole() {
        let bytes = Array("The quick brown fox jumps over the lazy dog".utf8)
        var (whole, pieces) = (ZipWriter.Sum(), ZipWriter.Sum())
        bytes.withUnsafeBytes { whole.add($0) }
        for byte in bytes { [byte].withUnsafeBytes { pieces.add($0) } }
        let (a, b) = (ZipWriter([.init("x", whole, packing: nil)]), ZipWriter([.init("x", pieces, packing: nil)]))
        var (first, second): ([UInt8], [UInt8]) = ([], [])
        try? a.write(to: { first += $0 }, bytes: { _ in })
        try? b.write(to: { second += $0 }, bytes: { _ in })
        #expect(first == second && first.contains(0x39) && Array(first[14..<18]) == [0x39, 0xA3, 0x4F, 0x41])
    }
}
