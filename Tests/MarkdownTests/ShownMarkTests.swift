import Markdown
import Testing

/// Marks of other programs, and brackets that make no link: whoever reads the page would see them.
@Suite("Marks that are shown")
struct ShownMarkTests {
    @Test(
        "they are told of",
        arguments: [
            "== 工具", "== 工具 ==\n\n剪刀。", "'''重要''' 先断电", "W> 小心烫手。", "T> 先画线。", "| 春眠不觉晓\n| 处处闻啼鸟", "% 小车\n% 王明",
            "* 工具\n** 剪刀", "---- task ----\n剪。\n---- /task ----", "--- task---\n剪。", "—— hint ——\n剪。",
            "---\nlayout: cover\nclass: x\n---\n\n乙。",
            "{class: warning, icon: fire}\n烫。", "{{< figure\n  src=\"p.png\"\n>}}", "{% include card.html\n  a=\"b\"\n%}", "{: .note\n}",
            "<column_set>\n甲。\n</column_set>", "：：：warning\n烫。\n：：：", "！！！ tip\n    甲。", "python\n复制代码\nprint(1)",
            "[https://a.cn/x 甲站]", "见 [http://a.cn/x]。", "光是直的[citation:3]。", "光是直的【2†source】。", "光:contentReference[oaicite:1]{index=1}。",
            "[[file:a.png][图]]", "[[https://a.cn][站]]", "写`\\TeX`{=latex}吧", "｛% raw %｝", "｛｛< tabs >｝｝", "甲＜br＞乙", "甲＜/div＞",
        ])
    func told(_ markdown: String) {
        let names = LooseText.names(markdown)
        #expect(!names.isEmpty && names.allSatisfy { $0 == "foreign-markup" }, "\(names)")
    }

    @Test(
        "words that only look so are not",
        arguments: [
            "==重点==请看", "a == b", "== 3", "'单引号'", "X > 3 就停", "I 区", "T>3", "% 是百分号", "20 % 和 30 %", "| 竖线一条", "甲 | 乙",
            "* 工具\n  **剪刀** 两把", "—— 完 ——", "---\n\n甲。\n\n---", "--- 剪切线 ---\n", "{a: 1}", "{键: 值}", "{% hint %}", "<column>", "<b_c",
            "<hub_name>\n名字",
            "：：", "！！！太好了", "！！！", "复制代码就行", "[http 是什么]", "[citation]", "[https://a.cn](https://a.cn)",
            "[https://a.cn][x]\n\n[x]: https://a.cn",
            "【1】注", "【2†", "[[file]]", "`{=latex}`", "`a` {=}", "｛1，2｝", "3＜5", "＜甲＞", "`== 工具`", "```\n== 工具\n% 甲\n% 乙\n```",
        ])
    func prose(_ markdown: String) { #expect(LooseText.names(markdown).allSatisfy { $0 != "foreign-markup" || markdown.hasPrefix("{%") }) }

    @Test(
        "an address whose brackets make no link is told of",
        arguments: [
            "[看这页](b.md 再说", "![图](p.png\n\n后面。", "[看]<b.md>", "[看]{b.md}", "[看]->(b.md)", "[看]：（b.md）", "[看]【b.md】", "[看]\n(b.md)",
            "看](b.md)再说", "请[看(b.md)再说", "[看] [b.md]", "见 [看] [../a/b.md#c]。", "[图] [a.png] 在这里", "看!(q.png)这里", "!(b.jpg)",
            "图！!(照片.png)", "[看](https://a.cn/x 再说",
        ])
    func half(_ markdown: String) { #expect(LooseText.names(markdown).contains("perhaps-markdown"), "\(LooseText.names(markdown))") }

    @Test(
        "brackets beside words are not",
        arguments: [
            "- [ ] [b.md](b.md)", "- [x] [看][b]\n\n[b]: b.md", "[看] [b]", "[a] [b.md](b.md)", "太好了!(见下)", "[1] [2]", "[看](b.md)再说",
            "看（b.md）", "看(b.md)", "[1]（甲）", "[x]{y}", "数组[0](甲)", "[看]<b>粗</b>", "[甲]【乙】", "[注]：（见下）", "a[0]->(next)",
            "[看](b.md) 和 [车](c.md)", "[必做](略", "[a]\n(b)", "`[看]{b.md}`", "[[灯]](b.md)",
        ])
    func whole(_ markdown: String) { #expect(!LooseText.names(markdown).contains("perhaps-markdown"), "\(LooseText.names(markdown))") }

    @Test(
        "further signs are points of lists",
        arguments: ["‐ 剪刀\n‐ 尺子", "− 剪刀\n− 尺子", "・剪刀\n・尺子", "＋ 剪刀\n＋ 尺子", "＊ 剪刀\n＊ 尺子", "＊　剪刀\n＊　尺子"])
    func points(_ markdown: String) {
        #expect(LooseText.html(markdown) == LooseText.html("- 剪刀\n- 尺子"))
        #expect(!LooseText.names(markdown).isEmpty)
    }

    @Test("and stay signs elsewhere", arguments: ["− 5 度", "＋1 分\n＋2 分", "＊ 为必做题\n＊ 为选做题", "甲・乙", "−5\n−6"])
    func signs(_ markdown: String) { #expect(!LooseText.html(markdown).contains("<li>")) }

    @Test("boxes of tasks", arguments: ["- [V] 剪\n- [v] 折", "- [ x ] 剪\n- [x] 折", "- [\u{A0}x\u{A0}] 剪\n- [X] 折"])
    func tasks(_ markdown: String) { #expect(LooseText.html(markdown) == LooseText.html("- [x] 剪\n- [x] 折")) }

    @Test("what is in brackets otherwise is not", arguments: ["- [v](b.md)", "- [V2] 剪", "- [ 剪 ] 折", "- [vx] 剪"])
    func noTasks(_ markdown: String) { #expect(!PlainHTML.of("§\n\n" + markdown).contains("checkbox")) }

    @Test(
        "lines across the page",
        arguments: [
            "甲。\n\n---\u{3000}\n\n乙。", "甲。\n\n---\u{A0}\n\n乙。", "甲。\n\n＊　＊　＊\n\n乙。", "甲。\n\n***\u{3000}\u{3000}\n\n乙。",
            "甲。\r\n\r\n---\u{3000}\r\n\r\n乙。",
        ])
    func rules(_ markdown: String) {
        #expect(LooseText.html(markdown) == LooseText.html("甲。\n\n---\n\n乙。"))
        #expect(LooseText.names(markdown) == ["markdown-mended"])
    }

    @Test("and what is none", arguments: ["甲。\n\n--\u{3000}\n\n乙。", "甲。\n\n＊　＊\n\n乙。", "甲。\n\n---\u{3000}完\n\n乙。", "甲。\n\n- - -\n\n乙。"])
    func noRules(_ markdown: String) { #expect(!LooseText.names(markdown).contains("markdown-mended")) }
}
