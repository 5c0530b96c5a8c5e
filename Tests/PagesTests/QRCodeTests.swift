import Testing

@testable import Pages

@Suite struct QRCodeTests {
    @Test func aCodeHasItsThreeCornersAndItsQuietZone() throws {
        let code = try #require(QRCode("https://maker.example.com/q/LC-01.html"))
        #expect((code.size - 21) % 4 == 0 && code.extent == code.size + 8)
        for (x, y) in [(0, 0), (code.size - 7, 0), (0, code.size - 7)] {
            for offset in 0..<7 { #expect(code.isDark(x + offset, y) && code.isDark(x, y + offset)) }
            #expect(!code.isDark(x + 1, y + 1) && code.isDark(x + 3, y + 3))
        }
    }

    /// The path covers the dark modules and nothing else.
    @Test func thePathIsTheCode() throws {
        let code = try #require(QRCode("https://maker.example.com/q/K7Q.html"))
        var drawn: Set<[Int]> = []
        for match in code.path.matches(of: #/M(\d+) (\d+)h(\d+)v1h-(\d+)z/#) {
            let (x, y, length) = try (#require(Int(match.1)), #require(Int(match.2)), #require(Int(match.3)))
            #expect(match.3 == match.4)
            for offset in 0..<length { drawn.insert([x + offset - 4, y - 4]) }
        }
        for y in 0..<code.size { for x in 0..<code.size { #expect(drawn.contains([x, y]) == code.isDark(x, y)) } }
    }

    /// As lines it is the same, and shorter.
    @Test func theLinesAreTheCode() throws {
        let code = try #require(QRCode("https://maker.example.com/tutorials/led-lamp/index.html"))
        var drawn: Set<[Int]> = []
        for row in code.lines.matches(of: #/M(\d+) (\d+)\.5([^M]*)/#) {
            var x = try #require(Int(row.1)) - QRCode.quietZone
            let y = try #require(Int(row.2)) - QRCode.quietZone
            for part in String(row.3).matches(of: #/(h|m)(\d+)(?: 0)?/#) {
                let length = try #require(Int(part.2))
                if part.1 == "h" { for offset in 0..<length { drawn.insert([x + offset, y]) } }
                x += length
            }
        }
        for y in 0..<code.size { for x in 0..<code.size { #expect(drawn.contains([x, y]) == code.isDark(x, y)) } }
        #expect(code.lines.utf8.count * 2 < code.path.utf8.count)
    }

    @Test func whatCannotBeACodeIsNone() {
        #expect(QRCode("") == nil && QRCode("a\0b") == nil && QRCode(String(repeating: "a", count: 2400)) == nil)
        #expect(QRCode(String(repeating: "a", count: 2300)) != nil)
    }
}
