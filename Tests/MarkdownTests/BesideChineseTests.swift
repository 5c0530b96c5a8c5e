import Markdown
import Testing

@Suite("Marks beside other marks and Chinese")
struct BesideChineseTests {
    @Test(
        "a mark ends before a formula, a link, an emoji or a further mark",
        arguments: [
            ("**要点：**$a=b$", "<strong>要点：</strong>"), ("~~旧的：~~$x$", "<del>旧的：</del>"), ("**看这里！**[[b]]", "<strong>看这里！</strong>"),
            ("**亮了！**:bulb:", "<strong>亮了！</strong>"), ("**先断电！**==再拆==", "<strong>先断电！</strong>"),
            ("$x$**（必记）**", "<strong>（必记）</strong>"),
            ("==**要点！**==请", "<mark><strong>要点！</strong></mark>"), ("~~**旧价！**~~新", "<del><strong>旧价！</strong></del>"),
            ("**~~删掉！~~**乙", "<strong><del>删掉！</del></strong>"),
        ])
    func ends(_ markdown: String, _ expected: String) {
        #expect(LooseText.html(markdown).contains(expected))
        #expect(!LooseText.names(markdown).contains("mark-without-partner"))
    }

    @Test(
        "four marks end one and begin the next",
        arguments: [
            ("**材料****工具**", "<strong>材料</strong><strong>工具</strong>"), ("~~旧~~~~更旧~~", "<del>旧</del><del>更旧</del>"),
            ("==一====二==", "<mark>一</mark><mark>二</mark>"), ("**甲！****乙**", "<strong>甲！</strong><strong>乙</strong>"),
        ])
    func seams(_ markdown: String, _ expected: String) { #expect(LooseText.html(markdown).contains(expected)) }

    @Test("four stars elsewhere stay", arguments: ["编号 139****1234", "密码是****，别忘了", "a ==== b"])
    func others(_ markdown: String) { #expect(LooseText.html(markdown) == "<p>\(markdown)</p>") }

    @Test(
        "lines of one shape are rows",
        arguments: [
            "4月5日 木工\n4月6日 电路", "2027-03-05 木工\n2027-03-06 电路", "周三 木工\n周四 电路", "SDA -> A4\nSCL -> A5", "红线 → 5V\n黑线 → GND",
            "R5=1kΩ\nR6=10kΩ",
            "☐ 剪刀\n☑ 胶水",
        ])
    func rows(_ markdown: String) { #expect(LooseText.html(markdown).contains("<br")) }

    @Test(
        "sentences run on",
        arguments: ["4月5日我们去了公园\n4月6日下了雨", "周三有课，\n周四没有", "电压a=b的时候\n不要碰", "先看 A -> B 的线，再看别的", "上午有课\n下午没有"])
    func sentences(_ markdown: String) { #expect(!LooseText.html(markdown).contains("<br")) }

    @Test(
        "attributes of other programs are no words",
        arguments: [
            "![灯](p.png){width=\"5in\"\nheight=\"3in\"}", "## 材料 {align=\"center\"}\n\n文", "[灯](https://a.cn){.a\n.b}好",
            "## 工具 {color=\"blue\"}\n\n文",
        ])
    func attributes(_ markdown: String) {
        for mark in ["{", "}", "height", "align"] { #expect(!LooseText.html(markdown).contains(mark)) }
    }

    @Test("a word between two addresses parts them")
    func addresses() {
        #expect(LooseText.html("https://a.cn/b和https://c.cn/d").contains(#"<a href="https://a.cn/b">"#))
        #expect(LooseText.html("https://a.cn/b以及http://c.cn/d").contains(#"<a href="http://c.cn/d">"#))
        #expect(LooseText.html("https://a.cn/b→看").contains(#"<a href="https://a.cn/b">"#))
        #expect(LooseText.html("https://zh.wikipedia.org/wiki/和").contains("wiki/"))
    }

    @Test(
        "two percent signs hide nothing between values and in formats",
        arguments: ["从 30 %% 到 70 %%", "约 20 %% 和 30 %% 之间", "写 %%H:%%M", "格式 \"%%.1f\" 和 \"%%3d\"", "用 %%d-%%s"])
    func percents(_ markdown: String) {
        #expect(!LooseText.html(markdown).contains("hidden") && LooseText.html(markdown).count >= markdown.count)
    }

    @Test("and hide what Obsidian hides", arguments: ["甲 %%老师看%% 乙", "5 %% 备注 3 %% 乙", "甲%%改过%%乙"])
    func comments(_ markdown: String) { #expect(!LooseText.html(markdown).contains("%%")) }
}
