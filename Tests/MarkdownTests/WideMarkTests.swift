import Markdown
import Testing

@Suite("Marks of full width")
struct WideMarkTests {
    @Test(
        "links",
        arguments: [
            ("见 [五] (b.md) 字", "[五](b.md)"), ("见 [五]  （b.md）字", "[五](b.md)"), ("见 ［一］（b.md）字", "[一](b.md)"),
            ("见 [站] (https://a.example/b)", "[站](https://a.example/b)"),
        ])
    func links(_ markdown: String, _ mended: String) {
        #expect(LooseText.html(markdown).contains("href="))
        #expect(!LooseText.names(markdown).isEmpty)
        #expect(LooseText.mended(markdown).contains(mended))
        #expect(LooseText.names(LooseText.mended(markdown)).isEmpty)
    }

    @Test(
        "brackets that are no links",
        arguments: ["[1] (b.md)", "[五] (见 b.md)", "[五] (说明)", "- [x] (b.md)", "[a] (/b)", "`[五] (b.md)`", "［1］（张三，2020）"])
    func noLinks(_ markdown: String) {
        #expect(!LooseText.html(markdown).contains("href=") && LooseText.names(markdown).isEmpty)
    }

    @Test("wiki links", arguments: ["见［［led-lamp］］。", "见［［led-lamp|台灯］］。"])
    func wikiLinks(_ markdown: String) {
        #expect(
            LooseText.html(markdown).contains("led-lamp") && !LooseText.html(markdown).contains("［")
        )
        #expect(LooseText.names(markdown) == ["markdown-mended"])
        #expect(LooseText.html(LooseText.mended(markdown)) == LooseText.html(markdown))
    }

    @Test("pictures", arguments: ["！［图］（a.png）", "！［［a.png］］", "！[[a.png]]", "!［［a.png］］"])
    func pictures(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("<img"))
        #expect(LooseText.html(LooseText.mended(markdown)) == LooseText.html(markdown))
        #expect(LooseText.names(LooseText.mended(markdown)).isEmpty)
    }

    @Test("code and emphasis") func pairs() {
        #expect(LooseText.html("打｀代*码｀字") == "<p>打<code>代*码</code>字</p>")
        #expect(LooseText.html("甲＊＊粗＊＊乙") == "<p>甲<strong>粗</strong>乙</p>")
        #expect(LooseText.html("＊＊注意：＊＊先断电，＊＊再＊＊拆") == "<p><strong>注意：</strong>先断电，<strong>再</strong>拆</p>")
        #expect(LooseText.names("打｀代码｀字，＊＊粗＊＊") == ["markdown-mended", "markdown-mended"])
        #expect(LooseText.mended("打｀代码｀字，＊＊粗＊＊") == "打`代码`字，**粗**")
    }

    @Test("single ones stay", arguments: ["3＊4＊5", "＊必填", "密码：＊＊＊＊＊＊", "＊＊ 甲 ＊＊", "【【重要】】", "｀", "［［］］", "`＊＊a＊＊`", "一个＊＊在这里"])
    func singles(_ markdown: String) {
        #expect(!LooseText.html(markdown).contains("<strong>") && LooseText.names(markdown).isEmpty)
    }

    @Test("small digits", arguments: [("H~2~O", "H₂O"), ("x^2^", "x²"), ("10^-3^ m", "10⁻³ m"), ("CO~2~，m^3^", "CO₂，m³")])
    func smallDigits(_ markdown: String, _ text: String) {
        #expect(LooseText.html(markdown) == "<p>\(text)</p>")
        #expect(LooseText.mended(markdown) == text)
    }

    @Test("ranges and carets stay", arguments: ["5~10~15 cm", "a^2", "`x^2^`", "~2~", "好~3~"])
    func noDigits(_ markdown: String) { #expect(!LooseText.names(markdown).contains("markdown-mended")) }
}
