import Limits
import Markdown
import Testing

@Suite("Formulas")
struct FormulaTests {
    @Test(
        "environments need no dollars",
        arguments: [
            "\\begin{cases}\nx = 1 \\\\\n- y = 2\n\\end{cases}", "\\begin{align*}\na &= b \\\\\nc &= d\n\\end{align*}",
            "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}",
        ])
    func environments(_ markdown: String) {
        #expect(
            Self.shown(markdown)
                == "<p><span class=\"math math-display\" tabindex=\"0\">⟦\(markdown.replacing("&", with: "&amp;"))⟧</span></p>")
        #expect(LooseText.names(markdown).isEmpty)
    }

    @Test(
        "other environments are text",
        arguments: ["\\begin{itemize} a \\end{itemize}", "\\begin{cases} a", "`\\begin{cases}a\\end{cases}`"])
    func otherEnvironments(_ markdown: String) { #expect(!LooseText.html(markdown).contains("class=\"math")) }

    @Test("over lines of a quote the marks of the quote are no part of it")
    func inQuotes() {
        #expect(Self.shown("> $$a =\n> b^2$$\n> 后").contains("⟦a =\nb^2⟧</span>"))
        #expect(Self.shown("> > $$a_1\n> > > b$$").contains("⟦a_1\n&gt; b⟧"))
        #expect(Self.shown("$$a_1\nb$$").contains("⟦a_1\nb⟧"))
    }

    @Test(
        "within text what stands between their marks is read, and their plain text is what was written",
        arguments: [
            ("$", #"N = a*b*k_{1}*k_{2}"#, "$"), ("$", #"\left\{0, 1\right\}"#, "$"), ("$", "x", "$"), ("$", "E=mc^2", "$"),
            ("$", #"v_{平均}"#, "$"), ("$`", "a*b", "`$"), (#"\("#, "U = R*I*k", #"\)"#), (#"\("#, "y", #"\)"#),
        ])
    func inline(_ open: String, _ tex: String, _ close: String) {
        let formula = open + tex + close
        #expect(Self.shown("设 \(formula)，则") == #"<p>设 <span class="math math-inline">⟦"# + tex + "⟧</span>，则</p>")
        #expect(PlainHTML.read("设 \(formula)，则").document.sections.first?.text == "设 \(formula)，则")
    }

    @Test("on lines of their own, blank lines and line ends kept", arguments: ["$$|$$", "\\[|\\]"])
    func display(_ marks: String) {
        let parts = marks.split(separator: "|").map(String.init)
        let html = LooseText.html("\(parts[0])\nU = R I \\\\\n\nS = \\{1*2*3\\}_a_\n\(parts[1])\n\n完\n")
        #expect(html.contains("U = R I \\\\\n\nS = \\{1*2*3\\}_a_\n"))
        #expect(html.contains(#"<div class="math math-display""#))
        #expect(html.hasSuffix("<p>完</p>"))
    }

    @Test("in a paragraph, in a block of code, in a table")
    func places() {
        #expect(Self.shown("有 $$a*b*c\n= d*e*f$$ 等").contains("⟦a*b*c\n= d*e*f⟧</span>"))
        #expect(LooseText.html("```math\na_1*b_2\n```").contains(#"<div class="math math-display""#))
        #expect(Self.shown("| a | b |\n| - | - |\n| $|x|$ | c |").contains(">⟦|x|⟧</span></td>"))
    }

    @Test(
        "prices, variables and escaped brackets are none",
        arguments: [
            "从 $3,500 涨到 $5,000", "小的 $5 和大的 $10，$5 一个，$10 三个", "$HOME 和 $PATH", "US$5 和 US$6", "每个5$，两个10$。", "kill $$ and echo $$",
            "花 $5、$6 和 $7。",
        ])
    func others(_ markdown: String) { #expect(LooseText.html(markdown) == "<p>\(markdown)</p>") }

    @Test(
        "escaped brackets stay brackets",
        arguments: [
            (#"\[注\]"#, "<p>[注]</p>"), (#"\(见下\)"#, "<p>(见下)</p>"), (#"\[1\]"#, "<p>[1]</p>"), (#"\(optional\)"#, "<p>(optional)</p>"),
            (#"\[\\\]"#, #"<p>[\]</p>"#),
        ])
    func brackets(_ markdown: String, _ expected: String) { #expect(LooseText.html(markdown) == expected) }

    @Test("in code nothing is one", arguments: ["`$a*b$`", "```sh\necho $A $B$\n```"])
    func code(_ markdown: String) { #expect(!LooseText.html(markdown).contains("math")) }

    @Test(
        "what can't be read stays as it was written, and is told at its place",
        arguments: [
            ("设 $\\foo{x}$ 和", #"设 <span class="math math-inline">$\foo{x}$</span> 和"#, "\\foo"),
            ("设 $\\frac{a}{b$ 和", #"设 <span class="math math-inline">$\frac{a}{b$</span> 和"#, "{"),
            ("设 $$x^2^3$$ 和", #"tabindex="0">$$x^2^3$$</span>"#, "^"), ("$$\na + \\bar\n$$", "a + \\bar", "\\bar"),
            ("> $$\n> \\newcommand{\\R}{r}\n> $$", "\\newcommand{\\R}{r}", "$$"),
            ("```math\nx \\over y \\over z\n```", "x \\over y \\over z", "\\over"),
        ])
    func refused(_ markdown: String, _ html: String, _ place: String) {
        #expect(LooseText.html(markdown).contains(html))
        let found = PlainHTML.read("§\n\n" + markdown).diagnostics
        #expect(found.map(\.name) == ["formula-as-tex"])
        let source = Array(("§\n\n" + markdown).utf8)
        #expect(found.allSatisfy { $0.cure != nil && String(decoding: source[$0.place.range], as: UTF8.self).contains(place) })
    }

    @Test(
        "a misspelt command is told with what was meant",
        arguments: [("\\fracc{1}{2}", "\\frac"), ("\\aplha", "\\alpha"), ("\\overrightarow{AB}", "\\overrightarrow")])
    func misspelt(_ tex: String, _ meant: String) {
        let cures = PlainHTML.read("设 $\(tex)$").diagnostics.compactMap(\.cure)
        #expect(cures.count == 1 && cures[0].zh.contains(meant) && cures[0].en.contains(meant))
    }

    @Test("an empty one is no mistake", arguments: ["```math\n```", "$$\n$$", "```math\n  \n```"])
    func empty(_ markdown: String) { #expect(LooseText.names(markdown).isEmpty) }

    @Test(
        "a page that has one loads what shows it",
        arguments: [("设 $x$", true), ("$$\nx\n$$", true), ("\\(y\\)", true), ("价 $5 和 $10", false), ("`$x$`", false)])
    func feature(_ markdown: String, _ has: Bool) { #expect(PlainHTML.read(markdown).document.features.contains(.formula) == has) }

    @Test("raw MathML is no formula", arguments: ["<math><mi>x</mi></math>", "a <math display=\"block\">x</math>"])
    func raw(_ markdown: String) { #expect(!LooseText.html(markdown).contains("<math")) }

    @Test("a text holds only so much of them")
    func most() {
        let one = "\\text{" + String(repeating: "<", count: 19_000) + "}"
        let html = LooseText.html(String(repeating: "```math\n\(one)\n```\n\n", count: 300))
        #expect((16 << 20..<32 << 20).contains(html.utf8.count))
        // What is beyond it stays TeX.
        #expect(html.hasSuffix("tabindex=\"0\">\\text{" + String(repeating: "&lt;", count: 19_000) + "}</div>"))
        #expect(LooseText.names(String(repeating: "$a&b$ ", count: 1000)).count == Limits.rawHTMLFindings.value)
    }

    /// A text in which the TeX of each formula stands for it.
    private static func shown(_ markdown: String) -> String {
        LooseText.html(markdown).replacing(#/<math[^>]*><semantics>[\s\S]*?<annotation[^>]*>([\s\S]*?)<\/annotation><\/semantics><\/math>/#)
        { "⟦\($0.1)⟧" }
    }
}
