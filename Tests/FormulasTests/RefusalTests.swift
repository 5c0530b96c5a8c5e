import Testing

@testable import Formulas

@Suite("Formulas that stay TeX")
struct RefusalTests {
    @Test(
        "each with its reason",
        arguments: [
            (#"\foo{x}"#, Refusal.Reason.unknownCommand("foo")), (#"\begin{foo}a\end{foo}"#, .unknownEnvironment("foo")),
            (#"\newcommand{\a}{b}"#, .definition("newcommand")), (#"\def\a{b}"#, .definition("def")), (#"\frac{a}{b"#, .openBrace),
            ("a}", .strayBrace),
            (#"\frac{a}"#, .missingArgument("frac")), ("x^", .missingArgument("^")), ("x_}", .missingArgument("_")),
            (#"\sqrt[3"#, .missingArgument("[")),
            ("x^2^3", .doubleScript), ("x_1_2", .doubleScript), (#"\left(a"#, .unpaired("left")), (#"a\right)"#, .unpaired("right")),
            (#"\left a\right)"#, .unpaired("left")), (#"\begin{cases}a"#, .openEnvironment("cases")),
            (#"\begin{cases}a\end{array}"#, .openEnvironment("cases")),
            (#"a\end{cases}"#, .openEnvironment("end")), (#"{a&b}"#, .strayCell), (#"\text{a $b}"#, .unpaired("$")),
            (#"\text{\foo}"#, .unknownCommand("foo")),
            (#"\SI{5}{\foo}"#, .unknownCommand("foo")), (#"\ce"#, .missingArgument("ce")),
        ])
    func reasons(_ tex: String, _ reason: Refusal.Reason) { #expect(MathML.reason(tex) == reason) }

    @Test("in text, columns need an environment")
    func columns() {
        #expect(MathML.read("a & b").refusal?.reason == .strayCell)
        #expect(MathML.read("a & b", isDisplay: true).refusal == nil)
    }

    @Test(
        "the place is that of the mistake", arguments: [(#"ab \foo"#, 3..<7), (#"{a"#, 0..<1), ("a}", 1..<2), (#"x+\begin{foo}"#, 2..<13)])
    func places(_ tex: String, _ place: Range<Int>) { #expect(MathML.read(tex, isDisplay: true).refusal?.place == place) }

    @Test("nothing is written", arguments: [#"a\foo"#, "x^2^3", #"\frac{1}{"#])
    func nothing(_ tex: String) { #expect(MathML.read(tex).html.isEmpty) }

    @Test("names near to a wrong one are known") func names() {
        for name in ["frac", "alpha", "overrightarrow", "mathrm", "ce", "operatorname"] { #expect(TeX.commands.contains(name)) }
        for name in ["cases", "aligned", "equation*"] { #expect(TeX.environments.contains(name)) }
    }

    @Test("every command that is offered is understood")
    func offered() {
        for name in TeX.commands
        where !["begin", "end", "left", "right", "middle", "limits", "nolimits", "hline", "over", "atop", "choose"].contains(name) {
            let forms = ["\\\(name)", "\\\(name) x", "\\\(name){x}", "\\\(name){x}{y}", "\\\(name)("]
            #expect(forms.contains { MathML.reason($0) == nil }, "\(name)")
        }
    }
}
