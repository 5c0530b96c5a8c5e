import Limits
import Testing

@testable import Diagnostics

@Suite("What messages quote")
struct PhraseTests {
    @Test("a long name is cut where it is quoted, in both languages; the sentence around it stays")
    func cut() {
        let name = String(repeating: "很", count: 400_000)
        let words = Words(zh: "没有「\(name)」。", en: "There is no “\(name[...])”.")
        #expect(words.zh.hasPrefix("没有「很很") && words.zh.hasSuffix("很…」。"))
        #expect(words.zh.count < Limits.quotedCharacters.value + 20)
        #expect(words.en.hasSuffix("…”."))
    }

    @Test("one letter with ten thousand accents is long as well")
    func combining() {
        let letter = "e" + String(repeating: "\u{301}", count: 10_000)
        #expect(Words(zh: "\(letter)", en: "").zh.unicodeScalars.count <= Limits.quotedCharacters.value + 1)
    }

    @Test("control characters are shown, not sent")
    func control() {
        let name = "a\u{1B}[31m\n\u{7F}\u{85}\u{202E}b"
        #expect(Words(zh: "\(name)", en: "x\ny").zh == "a␛[31m␊␡<U+85><U+202E>b")
        #expect(Words(zh: "", en: "x\ny").en == "x\ny", "a sentence of ours is as it is written")
    }

    @Test("each word of a row is cut by itself; ordinary words and numbers stay")
    func rows() {
        let words = [String](repeating: "abcdefgh", count: 60)
        #expect(Words(zh: "\(each: words, "、")", en: "").zh == words.joined(separator: "、"))
        #expect(Words(zh: "\(3) 个「灯」", en: "\(2.5) “lamps”") == Words(zh: String("3 个「灯」"), en: String("2.5 “lamps”")))
    }
}
