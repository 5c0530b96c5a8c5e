import Markdown
import Testing

@Suite("Asterisks and other delimiters beside numbers and Chinese")
struct EmphasisTests {
    @Test(
        "between measures they multiply",
        arguments: [
            "300*200*3 mm", "3*4*5", "外壳 19.5*13.5*6.5 cm", "10mm*20mm*3mm", "2厘米*3厘米*4厘米", "(2+3)*4*(5+6)", "2**3**4", "长*宽*高",
        ])
    func measures(_ markdown: String) {
        #expect(LooseText.breaking(markdown) == "<p>\(markdown)</p>")
        #expect(LooseText.names(markdown).isEmpty)
    }

    @Test(
        "elsewhere they emphasise as before",
        arguments: [
            ("第*2*步", "<p>第<em>2</em>步</p>"), ("**3** 个", "<p><strong>3</strong> 个</p>"), ("*3*4*5*", "<p><em>3*4*5</em></p>"),
            ("3 * 4 * 5", "<p>3 * 4 * 5</p>"), ("`2*3*4`", "<p><code>2*3*4</code></p>"), ("这里*要强调*一下", "<p>这里<em>要强调</em>一下</p>"),
            ("any*thing*else", "<p>any<em>thing</em>else</p>"), ("体积 a*b*c", "<p>体积 a*b*c</p>"),
            ("**长*2*3**", "<p><strong>长*2*3</strong></p>"),
        ])
    func neighbours(_ markdown: String, _ expected: String) { #expect(LooseText.html(markdown) == expected) }

    @Test("in indented code they stay, too")
    func code() { #expect(LooseText.html("    3*4*5 :bulb: $x$ {.a}\n").contains("3*4*5 :bulb: $x$ {.a}")) }

    @Test(
        "beside Chinese, punctuation doesn't keep them from opening or closing",
        arguments: [
            ("提示**\"成功\"**即可", "<p>提示<strong>\"成功\"</strong>即可</p>"), ("**100%**完成", "<p><strong>100%</strong>完成</p>"),
            ("**Note:**下一步", "<p><strong>Note:</strong>下一步</p>"), ("**注意：**请", "<p><strong>注意：</strong>请</p>"),
            ("说**“好”**了", "<p>说<strong>“好”</strong>了</p>"), ("看**[链](b.md)**字", #"<p>看<strong><a href="b.md">链</a></strong>字</p>"#),
            ("这是**`led.on()`**的", "<p>这是<strong><code>led.on()</code></strong>的</p>"), ("~~删。~~后", "<p><del>删。</del>后</p>"),
            ("==标。==后", "<p><mark>标。</mark>后</p>"), ("前~~(旧)~~后", "<p>前<del>(旧)</del>后</p>"),
            ("*（一）*和*（二）*", "<p><em>（一）</em>和<em>（二）</em></p>"),
            ("**甲。**乙**丙。**丁", "<p><strong>甲。</strong>乙<strong>丙。</strong>丁</p>"),
        ])
    func chinese(_ markdown: String, _ expected: String) { #expect(LooseText.html(markdown) == expected) }

    @Test(
        "what CommonMark leaves as text beside ASCII stays so",
        arguments: [
            ("a*\"foo\"*", "<p>a*\"foo\"*</p>"), ("a == b == c", "<p>a == b == c</p>"), ("5~10 分钟", "<p>5~10 分钟</p>"),
        ])
    func latin(_ markdown: String, _ expected: String) { #expect(LooseText.html(markdown) == expected) }
}
