import Testing

@testable import Formulas

@Suite("What schools write")
struct SchoolTests {
    @Test(
        "fractions and roots",
        arguments: [
            (#"\frac12"#, "mfrac(1,2)"), (#"\dfrac{a+b}{2}"#, "mfrac(a+b,2)"), (#"\tfrac ab"#, "mfrac(a,b)"),
            (#"\cfrac{1}{1+\cfrac{1}{x}}"#, "mfrac(1,1+mfrac(1,x))"), (#"{a \over b}"#, "mfrac(a,b)"), (#"\sqrt{x+1}"#, "msqrt(x+1)"),
            (#"\sqrt[3]{8}"#, "mroot(8,3)"), (#"\sqrt2"#, "msqrt(2)"), (#"\binom{n}{k}"#, "(mfrac(n,k))"),
            (#"{n \choose k}"#, "(mfrac(n,k))"),
            (#"3\frac{1}{2}"#, "3mfrac(1,2)"),
        ])
    func fractions(_ tex: String, _ structure: String) { #expect(MathML.structure(tex) == structure) }

    @Test(
        "indices and primes",
        arguments: [
            ("x^2", "msup(x,2)"), ("x_1^2", "msubsup(x,1,2)"), ("x^2_1", "msubsup(x,1,2)"), ("x^{a+b}", "msup(x,a+b)"),
            ("x^12", "msup(x,1)2"),
            ("10^3", "msup(10,3)"), ("f'(x)", "msup(f,′)(x)"), ("f''^2", "msup(f,″2)"), ("x²+y₁", "msup(x,2)+msub(y,1)"),
            ("x⁻¹", "msup(x,−1)"), ("a₁₀", "msub(a,10)"), (#"{}^{14}_6\mathrm{C}"#, "msubsup(,6,14)C"), (#"30^\circ"#, "msup(30,∘)"),
            (#"x^{y^z}"#, "msup(x,msup(y,z))"), (#"v_{平均}"#, "msub(v,平均)"), (#"F_浮"#, "msub(F,浮)"),
        ])
    func indices(_ tex: String, _ structure: String) { #expect(MathML.structure(tex) == structure) }

    @Test(
        "limits stand under and over in a line of its own, beside in text as the browser does it; integrals' always beside",
        arguments: [
            (#"\sum_{i=1}^n i"#, "munderover(∑,i=1,n)i"), (#"\lim_{x\to 0} x"#, "munder(lim,x→0)x"), (#"\max_x f"#, "munder(max,x)f"),
            (#"\int_a^b f"#, "msubsup(∫,a,b)f"), (#"\int\limits_a^b f"#, "munderover(∫,a,b)f"), (#"\sum\nolimits_i i"#, "msub(∑,i)i"),
            (#"\operatorname*{arg\,min}_x f"#, "munder(arg\u{2009}min,x)f"), (#"\underbrace{a+b}_{2}"#, "munder(munder(a+b,⏟),2)"),
            (#"\overbrace{a}^n"#, "mover(mover(a,⏞),n)"), (#"\underset{x}{\max}"#, "munder(max,x)"),
            (#"\overset{\frown}{AB}"#, "mover(AB,⌢)"),
            (#"\stackrel{?}{=}"#, "mover(=,?)"), (#"\sum_{\substack{i\\j}} x"#, "munder(∑,mtable(mtr(mtd(i)),mtr(mtd(j))))x"),
        ])
    func limits(_ tex: String, _ structure: String) { #expect(MathML.structure(tex) == structure) }

    @Test(
        "letters, vectors and what stands over them",
        arguments: [
            (#"\alpha\Omega"#, "αΩ"), (#"\vec{a}"#, "mover(a,→)"), (#"\overrightarrow{AB}"#, "mover(AB,→)"), (#"\hat x"#, "mover(x,^)"),
            (#"\bar{x}"#, "mover(x,¯)"), (#"\underline{x}"#, "munder(x,_)"), (#"\mathbb{R}"#, "ℝ"), (#"\mathcal{F}"#, "ℱ"),
            (#"\mathbf{v}"#, "𝐯"), (#"\boldsymbol{x}"#, "𝒙"), (#"\mathrm{kg}"#, "kg"), (#"\sin\alpha"#, "sinα"), (#"\lg 2"#, "lg2"),
            (#"{\bf v} x"#, "𝐯x"), (#"\xrightarrow[b]{a}"#, "munderover(→,b,a)"), (#"\xlongequal{点燃}"#, "mover(=,点燃)"),
        ])
    func letters(_ tex: String, _ structure: String) { #expect(MathML.structure(tex) == structure) }

    @Test(
        "tables",
        arguments: [
            (#"\begin{pmatrix}a&b\\c&d\end{pmatrix}"#, "(mtable(mtr(mtd(a),mtd(b)),mtr(mtd(c),mtd(d))))"),
            (#"\begin{cases}x&y\\z\end{cases}"#, "{mtable(mtr(mtd(x),mtd(y)),mtr(mtd(z)))"),
            (#"\begin{aligned}a&=b\\&=c\\\end{aligned}"#, "mtable(mtr(mtd(a),mtd(=b)),mtr(mtd(),mtd(=c)))"),
            (#"\begin{array}{c|c}p&q\\\hline 1&0\end{array}"#, "mtable(mtr(mtd(p),mtd(q)),mtr(mtd(1),mtd(0)))"),
            (#"a &= b \\ &= c"#, "mtable(mtr(mtd(a),mtd(=b)),mtr(mtd(),mtd(=c)))"), (#"a=b \\ c=d"#, "mtable(mtr(mtd(a=b)),mtr(mtd(c=d)))"),
            (#"\begin{equation} E=mc^2 \tag{1} \end{equation}"#, "E=mmsup(c,2)(1)"),
            (#"\left\{\begin{array}{l}a\\b\end{array}\right."#, "{mtable(mtr(mtd(a)),mtr(mtd(b)))"),
            (#"\begin{vmatrix}a\\[2pt]b\end{vmatrix}"#, "|mtable(mtr(mtd(a)),mtr(mtd(b)))|"),
        ])
    func tables(_ tex: String, _ structure: String) { #expect(MathML.structure(tex) == structure) }

    @Test(
        "signs of geometry, logic and sets, words, room and what is left out",
        arguments: [
            (#"\because \angle A \therefore \triangle ABC"#, "∵∠A∴△ABC"), (#"a \parallel b \perp c"#, "a∥b⊥c"),
            (#"a \not= b \not\in c"#, "a≠b∉c"),
            ("\\{1, 2\\}\\%\\#\\_\\&", "{1,2}%#_&"), ("50%", "50%"), ("a % weg", "a"), (#"\text{如果 } x > 0"#, "如果\u{A0}x>0"),
            (#"\text{当 $x^2$ 时}"#, "当\u{A0}msup(x,2)\u{A0}时"), ("速度＝路程÷时间", "速度=路程÷时间"), ("f（x），x＞0", "f(x)，x>0"),
            (#"\color{red}{x}\textcolor{blue}{y}"#, "xy"), (#"a\quad b\,c~d\hspace{2em}e"#, "abcde"),
            (#"\boxed{x}\cancel{y}"#, "menclose(x)menclose(y)"),
            (#"a \equiv b \pmod{3}"#, "a≡b(mod3)"), (#"1{,}000"#, "1,000"), (#"\left.x\right|_0"#, "msub(x|,0)"), (#"\big(x\Big)"#, "(x)"),
            (#"\left(a\middle|b\right)"#, "(a|b)"), ("α≤β×2", "α≤β×2"),
        ])
    func signs(_ tex: String, _ structure: String) { #expect(MathML.structure(tex) == structure) }

    @Test(
        "units",
        arguments: [
            (#"9.8\,\mathrm{m/s^2}"#, "9.8m/msup(s,2)"), (#"\SI{9.8}{m/s^2}"#, "9.8m/msup(s,2)"), (#"\qty{5}{\kilo\gram}"#, "5kg"),
            (#"\si{\metre\per\second\squared}"#, "mmsup(s,−2)"), (#"\num{6.02e23}"#, "6.02×msup(10,23)"),
            (#"\num{-1.5e-3}"#, "−1.5×msup(10,−3)"),
            (#"\ang{30;15}"#, "30°15′"), (#"\SI{25}{\celsius}"#, "25℃"), (#"\unit{kg.m^{-1}}"#, "kgmsup(m,−1)"), (#"5\,\Omega"#, "5Ω"),
            (#"\SI{3}{\cubic\centi\metre}"#, "3msup(cm,3)"),
        ])
    func units(_ tex: String, _ structure: String) { #expect(MathML.structure(tex) == structure) }

    @Test("a sign before a value has no room around it, one between values has")
    func signsBefore() {
        #expect(MathML.of("-x") == "<mrow><mo form=\"prefix\">−</mo><mi>x</mi></mrow>")
        #expect(MathML.of("a-x") == "<mrow><mi>a</mi><mo>−</mo><mi>x</mi></mrow>")
        #expect(MathML.of("(-x)").contains("form=\"prefix\">−"))
        #expect(MathML.of("a=-x").contains("form=\"prefix\">−"))
        #expect(!MathML.of("2)-x").contains("form=\"prefix\">−"))
    }

    @Test("the TeX stands beside, escaped")
    func annotation() {
        #expect(
            MathML.read("a<b").html
                == "<math><semantics><mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow><annotation encoding=\"application/x-tex\">a&lt;b</annotation></semantics></math>"
        )
        #expect(MathML.read("x", isDisplay: true).html.hasPrefix("<math display=\"block\">"))
        #expect(MathML.read(#"\text{<script>}"#).html.contains("<mtext>&lt;script&gt;</mtext>"))
    }
}
