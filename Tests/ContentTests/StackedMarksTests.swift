import Limits
import Testing

@testable import Content

/// Letters that carry more marks than anybody can read.
@Suite struct StackedMarksTests {
    private let most = Limits.stackedMarks.value

    private func cut(_ text: String) -> String { String(decoding: StackedMarks.cut(Array(text.utf8)), as: UTF8.self) }

    @Test(arguments: [
        "\u{301}", "\u{316}", "\u{5B0}", "\u{64B}", "\u{93C}", "\u{F71}", "\u{20DB}", "\u{FE20}", "\u{1D165}", "\u{302A}", "&#769;",
        "&#x316;",
        "&#X0000316;", "&tdot;", "&DownBreve;", "&DotDot;", "&TripleDot;", "\\u0301", "\\U00000316",
    ])
    func stacks(_ mark: String) {
        for (before, behind) in (0..<16).map({ (String(repeating: "x", count: $0), "y") }) + [
            ("x", ""), ("灯x", "y 好"), (String(repeating: "a", count: 31) + "é", "\n\nx"),
        ] {
            for count in [most, most + 1, most + 2, 1_000, 1_037] {
                let text = before + String(repeating: mark, count: count) + behind
                #expect(cut(text).utf8.elementsEqual((before + String(repeating: mark, count: most) + behind).utf8), "\(count)")
            }
        }
    }

    @Test func manyStacksAndKinds() {
        let stack = String(repeating: "\u{301}\u{316}", count: 40)
        let kept = String(repeating: "\u{301}\u{316}", count: most / 2)
        #expect(cut("a\(stack)b\(stack)c").utf8.elementsEqual("a\(kept)b\(kept)c".utf8))
        let mixed = String(repeating: "\u{301}&#790;", count: 40)
        #expect(cut("a\(mixed)").utf8.elementsEqual(("a" + String(repeating: "\u{301}&#790;", count: most / 2)).utf8))
    }

    /// Every letter with its own few, entities that are no marks, digits without end.
    @Test(arguments: [
        String(repeating: "e\u{301}", count: 200), String(repeating: "ཀྲྀ", count: 100), String(repeating: "&#65;", count: 100),
        String(repeating: "&#", count: 100), String(repeating: "\\u", count: 100), String(repeating: "\\u4e00", count: 100),
        String(repeating: "0", count: 500), String(repeating: "灯", count: 100), String(repeating: "👩‍🔬", count: 50),
        String(repeating: ";", count: 99),
        String(repeating: "&#9999999999;", count: 40), "", "x",
    ])
    func others(_ text: String) { #expect(cut(text).utf8.elementsEqual(text.utf8)) }

    /// Half a character at the end of a file, as what was cut off there.
    @Test func brokenBytes() {
        for end: [UInt8] in [[0xCC], [0xE0, 0xA4], [0xF0, 0x9D, 0x85], [0x81], [0xFF, 0xFE]] {
            let bytes = Array("x".utf8) + end
            #expect(StackedMarks.cut(bytes) == bytes)
        }
    }
}
