import HTML
import Testing

@Suite("Escaping")
struct HTMLEscapeTests {
    private func text(_ bytes: [UInt8]) -> String {
        var output: [UInt8] = []
        HTMLEscape.text(bytes, into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test("what has a meaning in HTML becomes a reference")
    func meaning() {
        #expect(text(Array("a<b>&\"c'\n".utf8)) == "a&lt;b&gt;&amp;&quot;c'\n")
        #expect(HTMLEscape.escaped("a<b>&\"c'\n") == "a&lt;b&gt;&amp;&quot;c&#39;\n")
    }

    @Test("a quote with a combining mark on it is still a quote", arguments: ["\"", "'", "<", "&", ">"])
    func combiningMarks(character: String) {
        for mark in ["\u{301}", "\u{20DD}", "\u{FE0F}", "\u{200D}", "\u{1F3FB}"] {
            let escaped = HTMLEscape.escaped("x" + character + mark)
            #expect(!escaped.utf8.dropFirst(1).starts(with: character.utf8) || character == "&")
            #expect(escaped.utf8.dropFirst().first == UInt8(ascii: "&"))
            #expect(escaped.utf8.contains(UInt8(ascii: ";")))
        }
    }

    @Test("bytes that are not UTF-8 become U+FFFD and swallow nothing")
    func invalidUTF8() {
        #expect(text([0xE4, 0x22]) == "\u{FFFD}&quot;")
        #expect(text([0xF0, 0x9F, 0x3C]) == "\u{FFFD}&lt;")
        #expect(text([0x61, 0xFF, 0xC0, 0xAF]) == "a\u{FFFD}\u{FFFD}\u{FFFD}")
        #expect(text([0xED, 0xA0, 0x80]) == "\u{FFFD}\u{FFFD}\u{FFFD}")
        #expect(text([0xE4, 0xB8]) == "\u{FFFD}")
    }

    @Test("any bytes come out as the Encoding standard decodes them")
    func agreesWithTheStandardLibrary() {
        var generator = SystemRandomNumberGenerator()
        let alphabet: [UInt8] = [0x61, 0x80, 0xA0, 0xBD, 0xC1, 0xC3, 0xE0, 0xE4, 0xED, 0xF0, 0xF1, 0xF4, 0xF5, 0x90]
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0...8)).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
            #expect(text(bytes) == String(decoding: bytes, as: UTF8.self), "\(bytes)")
        }
    }

    @Test("characters that HTML forbids become U+FFFD")
    func forbidden() {
        #expect(text([0, 1, 0x0B, 0x1F, 0x7F]) == String(repeating: "\u{FFFD}", count: 5))
        #expect(text([0xC2, 0x85, 0xEF, 0xBF, 0xBE, 0xEF, 0xB7, 0x90, 0xF0, 0x9F, 0xBF, 0xBF]) == String(repeating: "\u{FFFD}", count: 4))
        #expect(text(Array("\t\n\r\u{C}中\u{A0}😀\u{10FFFD}".utf8)) == "\t\n\r\u{C}中\u{A0}😀\u{10FFFD}")
    }

    @Test("text that is not in one piece is escaped as well")
    func scattered() {
        var output: [UInt8] = []
        HTMLEscape.attribute(Array("a<b".utf8).lazy.map { $0 }, into: &output)
        HTMLEscape.text(Array("xx<y".utf8)[2...], into: &output)
        #expect(String(decoding: output, as: UTF8.self) == "a&lt;b&lt;y")
    }
}
