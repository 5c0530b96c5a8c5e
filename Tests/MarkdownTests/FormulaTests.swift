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
        #expect(LooseText.html(markdown) == "<p><span class=\"math math-display\">\(markdown.replacing("&", with: "&amp;"))</span></p>")
        #expect(LooseText.names(markdown).isEmpty)
    }

    @Test(
        "other environments are text",
        arguments: ["\\begin{itemize} a \\end{itemize}", "\\begin{cases} a", "`\\begin{cases}a\\end{cases}`"])
    func otherEnvironments(_ markdown: String) { #expect(!LooseText.html(markdown).contains("class=\"math")) }

    @Test("over lines of a quote the marks of the quote are no part of it")
    func inQuotes() {
        #expect(LooseText.html("> $$a =\n> b^2$$\n> 后").contains("math-display\">$$a =\nb^2$$</span>"))
        #expect(LooseText.html("> > $$a_1\n> > > b$$").contains("$$a_1\n> b$$".replacing(">", with: "&gt;")))
        #expect(LooseText.html("$$a_1\nb$$").contains("$$a_1\nb$$"))
    }

    @Test(
        "within text they are kept byte for byte",
        arguments: [
            #"$N = a*b*k_{1}*k_{2}$"#, #"$\left\{0, 1\right\}$"#, "$x$", "$E=mc^2$", #"$v_{平均}$"#, #"$`a*b`$"#, #"\(U = R*I*k\)"#,
            #"\(y\)"#,
        ])
    func inline(_ formula: String) {
        let escaped = formula.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        #expect(LooseText.html("设 \(formula)，则") == #"<p>设 <span class="math math-inline">"# + escaped + "</span>，则</p>")
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
        #expect(LooseText.html("有 $$a*b*c\n= d*e*f$$ 等").contains("$$a*b*c\n= d*e*f$$</span>"))
        #expect(LooseText.html("```math\na_1*b_2\n```").contains(#"<div class="math math-display""#))
        #expect(LooseText.html("| a | b |\n| - | - |\n| $|x|$ | c |").contains(">$|x|$</span></td>"))
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
}
