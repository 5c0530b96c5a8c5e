import Markdown
import Testing

@Suite("Small letters")
struct SmallTextTests {
    @Test(
        "letters above and below the line",
        arguments: [
            ("the 1^st^ one", "the 1<sup>st</sup> one"), ("x^n+1^", "x<sup>n+1</sup>"), ("x^st^ 和 m^n^", "x<sup>st</sup> 和 m<sup>n</sup>"),
            ("V~max~", "V<sub>max</sub>"), ("x~i~。", "x<sub>i</sub>。"), ("10^−3^ m", "10⁻³ m"),
            ("19^th^ century", "19<sup>th</sup> century"),
        ])
    func small(_ markdown: String, _ html: String) {
        #expect(LooseText.html(markdown) == "<p>\(html)</p>")
        #expect(Set(LooseText.names(markdown)) == ["markdown-mended"])
        #expect(LooseText.names(LooseText.mended(markdown)).isEmpty)
        #expect(LooseText.html(LooseText.mended(markdown)) == "<p>\(html)</p>")
    }

    @Test(
        "what is something else",
        arguments: [
            "a^b^c", "x^2 + y^2", "5~10~15", "周一~周五~", "a~b~c", "hello^o^ 好", "bye~bye~", "`x^st^`", "^_^", "1^2", "好~好~听", "thanks~bye~",
            "^^", "~/bin ~/lib",
        ])
    func others(_ markdown: String) {
        #expect(!LooseText.html(markdown).contains("<su") && LooseText.names(markdown).isEmpty)
    }

    @Test("single tildes around a word are told of", arguments: ["~下划线~ 文字", "字 ~word~ 字", "~word~"]) func tildes(_ markdown: String) {
        #expect(LooseText.names(markdown) == ["foreign-markup"])
    }
}
