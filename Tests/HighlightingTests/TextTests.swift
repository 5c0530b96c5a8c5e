import Highlighting
import TestSupport
import Testing

/// Pieces of code of all kinds, to be cut and mixed.
private let fragments = [
    "def f(x): return f\"{x!r:>{w}} {{\" + '''a\nb''' # c\n", "R\"x(a)x\" 'c' 1'000u /* a */ // b\n#define A \\\n B\n",
    "`a ${b + `c ${d}`} e` /[/]\\//g / 2\n", "#\"a \\#(b) \"# \"\\(f(\"x\"))\" /* /* */ */ @a let x = 1\n",
    "r#\"a\"# 'a 'b' b'c' #[x(\"]\")] 1..2 a!(b) r\"\n", "$a = \"b $c {$d['e']} ${f}\"; <<<EOT\nx\nEOT;\n?> <b> <?php\n",
    "<<~A + %w[a b] + /c/ + :d + \"#{e}\"\nx\n  A\n@f $g ?h\n=begin\nx\n=end\n",
    "$@\"a {b} \"\"\" $\"{c:x}\" @d #if E\n[F(\"g\")]\n", "a: |\n  b\nc: \"d\\\"\" # e\n- 'f''g'\n- [h, {i: 1}]\n&j !k *l\n",
    "[a.\"b\"]\nc = [1, {d = 'e'}, \"\"\"f\"\"\"]\n", "<a b='c' d=e><!-- f --><script>g(\"h\")</script><style>i{j:k}</style>&amp;<",
    "@media (a:b) { c:d > .e { f: g(1px #fff) !h; } }\n", "if [ \"$a\" = '${b}' ]; then c $(d `e` $((f + 1))) <<'G'\nh\nG\nfi\n",
    "G1 X1.5 (a) Y-2 ; b\n", "--- a\n+++ b\n@@ -1 +1 @@\n-c\n+d\n", "select 'a''b' from `c` where d = 1 -- e\n",
    "{\"a\": [1, -2.5e3, true, \"b\\n\"]}", "灯 = \"温度 é\" + 'ü' ； “x” 🙂\n", "\"", "'", "`", "\\", "{", "}", "(", ")",
    "<", "&", "$", "#", "@", "/", "*", "-", "\n", " ", "\r\n", "\t", "?", "!", "%", ":", "=", ">", "0x", "1e", ".",
]

@Suite("The text of highlighted code")
struct TextTests {
    /// A small generator of its own, so that a failure can be repeated.
    struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    func expectSameText(_ code: [UInt8], _ language: String) {
        let html = highlighted(code, as: language)
        let read = ClassedCode(html: html)
        #expect(read.isWellFormed, "\(language): \(String(decoding: code.prefix(200), as: UTF8.self))")
        #expect(read.text == code, "\(language): \(String(decoding: code.prefix(200), as: UTF8.self))")
    }

    @Test("is the code, for mixed and cut code of every kind", arguments: Highlighter.languageNames)
    func mixedCode(language: String) {
        var generator = Generator(state: 7)
        for _ in 0..<150 {
            var code: [UInt8] = []
            for _ in 0..<Int.random(in: 1...14, using: &generator) {
                let fragment = Array((fragments.randomElement(using: &generator) ?? "").unicodeScalars)
                let start = Int.random(in: 0...fragment.count, using: &generator)
                let kept = Bool.random(using: &generator) ? fragment[...] : fragment[start...]
                code += kept.flatMap { Array(String($0).utf8) }
            }
            expectSameText(code, language)
            let html = highlighted(code, as: language)
            #expect(String(validating: html, as: UTF8.self) != nil, "\(language): a character was cut")
        }
    }

    @Test("is the bytes, for bytes that are no text", arguments: Highlighter.languageNames)
    func randomBytes(language: String) {
        var generator = Generator(state: 11)
        for _ in 0..<60 {
            let count = Int.random(in: 0...300, using: &generator)
            let code = (0..<count).map { _ in
                let byte = UInt8.random(in: 0x20...0xFF, using: &generator)
                return byte == 0x7F ? 0x0A : byte
            }
            expectSameText(code, language)
        }
    }

    @Test("is whole at every cut", arguments: Highlighter.languageNames)
    func cuts(language: String) {
        for fragment in fragments.prefix(18) {
            let bytes = Array(fragment.utf8)
            for end in 0...bytes.count { expectSameText(Array(bytes[..<end]), language) }
        }
    }

    @Test("shows forbidden control characters as replacement characters")
    func controls() {
        let html = highlighted(Array("a = \"\u{0}\u{1}\u{1B}[0m\"\t\n".utf8), as: "python")
        let text = String(decoding: ClassedCode(html: html).text, as: UTF8.self)
        #expect(text == "a = \"\u{FFFD}\u{FFFD}\u{FFFD}[0m\"\t\n")
    }
}

@Suite("Code that is hard to read fast")
struct HardCodeTests {
    /// Each would take minutes if anything were looked at again and again.
    static let units = [
        "\"", "'", "`", "\\", "/", "/*", "*/", "(", "{", "[", "<", "<!--", "<a ", "<a b='", "&a", "$", "${", "$(", "$((",
        "#{", "\"${", "`${", "f\"{", "\"\\(", "R\"a(", "r#\"", "#[", "@", "<<A\n", "<<<A\n", "<<~A\n", "%w(", "'a", "a ",
        "a.", " ", "\n", "-", "---\n", "|\n", "a: |\n", "[a\n", "{a;", "{a:", "@a{", "a{b", "?>", "<?", "<?php ", "#",
        "\n#", "\n[a", "%(a", "{a", "= /[", "1.", "0x", "1e", "::", ":a", "=begin\n", "\u{4E00}", "\"\"\"", "'''",
        "<script>", "<style>", "$\"{", "?", ":", "!", "x'",
    ]

    @Test("is read in one pass", arguments: Highlighter.languageNames)
    func repeated(language: String) {
        for unit in Self.units {
            let unit = Array(unit.utf8)
            var code: [UInt8] = []
            code.reserveCapacity(60_000)
            while code.count < 50_000 { code += unit }
            var html: [UInt8] = []
            #expect(processorTime { html = highlighted(code, as: language) } < .seconds(10), "\(language)")
            #expect(html.count >= code.count)
        }
    }
}
