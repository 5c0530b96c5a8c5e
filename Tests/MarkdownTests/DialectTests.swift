import Markdown
import Testing

@Suite("The dialect")
struct DialectTests {
    private func html(_ markdown: String) -> String {
        PlainHTML.normalized(PlainHTML.of("§\n\n" + markdown)).replacing("<p>§</p>", with: "")
    }

    @Test(
        "marks, comments and wiki links",
        arguments: [
            ("==x== y", "<p><mark>x</mark> y</p>"),
            ("a %%b%% c", "<p>a  c</p>"),
            ("[[led-lamp]]", #"<p><a href="led-lamp">led-lamp</a></p>"#),
            ("[[led-lamp#接线|接线]]", #"<p><a href="led-lamp#%E6%8E%A5%E7%BA%BF">接线</a></p>"#),
            (#"\[\[not]]"#, "<p>[[not]]</p>"),
            ("`[[code]]`", "<p><code>[[code]]</code></p>"),
            ("5~10 分钟，3~5 个", "<p>5~10 分钟，3~5 个</p>"),
            ("~~旧~~", "<p><del>旧</del></p>"),
            ("**“重要”**的事", "<p><strong>“重要”</strong>的事</p>"),
            ("中文\n换行", "<p>中文换行</p>"),
        ])
    func inline(_ markdown: String, _ expected: String) { #expect(html(markdown) == expected) }

    @Test("alerts, foldable ones too, by English and Chinese names")
    func alerts() {
        #expect(
            html("> [!WARNING]\n> hot")
                == #"<div class="alert alert-warning" role="note"><p class="alert-title">[alert.warning]</p><p>hot</p></div>"#)
        #expect(html("> [!注意] 烫\n> 小心") == #"<div class="alert alert-warning" role="note"><p class="alert-title">烫</p><p>小心</p></div>"#)
        #expect(html("> [!TIP]- Open\n> x").hasPrefix(#"<details class="alert alert-tip">"#))
        #expect(html("> [!TIP]+ Open\n> x").hasPrefix(#"<details class="alert alert-tip" open>"#))
        #expect(PlainHTML.read("> [!OTHER]\n> x").diagnostics.map(\.name) == ["unknown-alert"])
    }

    @Test("an image alone is a figure with its title as caption")
    func figures() {
        #expect(PlainHTML.of("![a](b.png \"cap\")") == #"<figure><img src="b.png" alt="a"><figcaption>cap</figcaption></figure>"# + "\n")
        let slots = PlainHTML.read("![[photo.png|300]]").document.slots
        guard case .image(let image)? = slots.first?.kind else {
            Issue.record("no picture")
            return
        }
        #expect(image.width == 300)
        #expect(image.isFigure)
    }

    @Test(
        "films, models and papers are players; a video platform's address is a card",
        arguments: [
            ("![cut](cut.mp4)", "[player video cut.mp4]"), ("[tag](tag.stl)", "[player model tag.stl]"),
            ("![[a.pdf]]", "[player pdf a.pdf]"),
            ("https://www.bilibili.com/video/BV1xx", "[player linkCard https://www.bilibili.com/video/BV1xx]"), ("[toc]", "[toc]"),
            ("[TOC]", "[toc]"),
        ])
    func players(_ markdown: String, _ expected: String) { #expect(html(markdown) == expected) }

    @Test("a bar in a table's link gets a fix")
    func pipes() {
        let (document, diagnostics) = PlainHTML.read("| a |\n| - |\n| [[a\\|b]] |\n")
        #expect(document.slots.count == 1)
        #expect(diagnostics.isEmpty)
    }

    @Test("heading ids follow GitHub's rule, Chinese kept")
    func ids() {
        let document = PlainHTML.read("a\n\n## 步骤 1：接线!\n\n## Step One\n\n## Step One\n").document
        #expect(document.anchors == ["步骤-1接线", "step-one", "step-one-1"])
    }

    @Test("code is coloured or plain, always escaped")
    func code() {
        let html = PlainHTML.of("```python\nif x < 1: pass\n```", highlighting: true)
        #expect(html.contains("&lt;"))
        #expect(html.contains("<span class="))
        #expect(PlainHTML.of("```nolang\n<b>\n```", highlighting: true).contains("<code>&lt;b&gt;\n</code>"))
    }
}
