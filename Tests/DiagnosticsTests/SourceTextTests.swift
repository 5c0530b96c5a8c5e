import Testing

@testable import Diagnostics

@Suite("Places in a text")
struct SourceTextTests {
    @Test("lines and columns are those that counting gives, near the top as well as far down")
    func places() {
        let text = (1...300).map { "第\($0)行 word" }.joined(separator: "\n") + "\n"
        let source = SourceText(path: "a.md", text: text)
        var line = 1
        var column = 1
        for (offset, byte) in text.utf8.enumerated() where byte & 0xC0 != 0x80 {
            let place = source.place(offset..<offset)
            #expect((place.line, place.column) == (line, column))
            (line, column) = byte == UInt8(ascii: "\n") ? (line + 1, 1) : (line, column + 1)
        }
        #expect(source.lineCount == 301)
    }

    @Test("a byte is found in its range only")
    func first() {
        Array("a\nb\n".utf8).withUnsafeBufferPointer { bytes in
            #expect(LineStarts.first(UInt8(ascii: "\n"), in: bytes, 0..<4) == 1)
            #expect(LineStarts.first(UInt8(ascii: "\n"), in: bytes, 2..<4) == 3)
            #expect(LineStarts.first(UInt8(ascii: "\n"), in: bytes, 2..<3) == nil)
            var starts: [Int] = []
            LineStarts.forEach(in: bytes, 0..<4) { starts.append($0) }
            #expect(starts == [2, 4])
        }
    }
}
