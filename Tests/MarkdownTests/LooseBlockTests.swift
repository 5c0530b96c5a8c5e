import Markdown
import Testing

@Suite("Blocks that aren't quite Markdown")
struct LooseBlockTests {
    @Test(
        "a fence that nothing ends is told at its line",
        arguments: [
            "甲\n\n```python\nprint(1)\n\n## 下一步", "甲\n\n~~~\na = 1\n\n乙", "甲\n\n````\na\n```\n\n乙", "甲\n\n- 乙\n\n  ```\n  a\n\n  b",
        ])
    func openFences(_ markdown: String) {
        let found = PlainHTML.read(markdown).diagnostics
        #expect(found.map(\.name) == ["unclosed-fence"])
        #expect(found.first?.place.line == (markdown.contains("- ") ? 5 : 3))
    }

    @Test("code that goes to the end gets its end", arguments: ["甲\n\n```python\nprint(1)\n", "甲\n\n~~~\na = 1\nb = 2", "```\n甲"])
    func fenceAtEnd(_ markdown: String) {
        let mended = LooseText.mended(markdown)
        #expect(LooseText.names(mended).isEmpty)
        #expect(LooseText.html(mended) == LooseText.html(markdown))
    }

    @Test("code within code of which the first wasn't ended") func fenceInFence() {
        #expect(LooseText.names("```python\na\n\n```js\nb\n```\n") == ["unclosed-fence"])
        #expect(LooseText.names("````md\n```js\nb\n```\n````\n").isEmpty)
        #expect(LooseText.names("```markdown\n~~~js\nb\n~~~\n```\n").isEmpty)
        #expect(LooseText.names("```\na\n```\n\n```js\nb\n```\n").isEmpty)
    }

    @Test(
        "other signs around code",
        arguments: ["'''python\nprint(1)\n'''", "｀｀｀\na=1\n｀｀｀", "···js\nlet a\n···", "‘‘‘\nprint(1)\n’’’", "'''c\nint a;\n```"])
    func otherFences(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("<pre"))
        #expect(Set(LooseText.names(markdown)) == ["markdown-mended"])
        #expect(LooseText.names(LooseText.mended(markdown)).isEmpty)
        #expect(LooseText.html(LooseText.mended(markdown)) == LooseText.html(markdown))
    }

    @Test("signs that are no fence", arguments: ["···\n他想了想。\n···", "'''", "‘‘‘引用’’’", "···", "```\n'''\na\n'''\n```"])
    func noFences(_ markdown: String) { #expect(LooseText.names(markdown).isEmpty) }

    @Test(
        "marks of alerts",
        arguments: [
            "> [!WARNING\n> 烫。", "＞ [!WARNING]\n＞ 烫。", "> [！注意]\n> 烫。", "> 【!注意】\n> 烫。", "> 【！警告】\n> 烫。", "> [! WARNING]\n> 烫。",
            "> [!WARNING】\n> 烫。",
            "＞ [！警告]\n＞ 烫。", "> [ !warning ]\n> 烫。",
        ])
    func alerts(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("alert-warning") && !LooseText.html(markdown).contains("!"))
        #expect(Set(LooseText.names(markdown)) == ["markdown-mended"])
        #expect(LooseText.html(LooseText.mended(markdown)) == LooseText.html(markdown))
        #expect(LooseText.names(LooseText.mended(markdown)).isEmpty)
    }

    @Test("a title right after the mark") func alertTitle() {
        #expect(LooseText.html("> [!tip]标题\n> 字") == LooseText.html("> [!tip] 标题\n> 字"))
        #expect(LooseText.html("> [!TIP 标题\n> 字").contains("标题"))
        #expect(LooseText.html("> [!TIP 标题\n> 字").contains("alert-tip"))
    }

    @Test("below another quote") func partedAlert() {
        #expect(LooseText.html("> 甲\n> [!WARNING\n> 乙").contains("alert-warning"))
    }

    @Test("quotes that are none", arguments: ["> 【通知】明天", "> [注意]", "> 【！】", "＞5 V 时", "＞ 3 才行", "＞＞ 下一页", "```\n> [!WARNING\n```"])
    func noAlerts(_ markdown: String) {
        #expect(!LooseText.html(markdown).contains("alert"))
        #expect(LooseText.names(markdown).isEmpty)
    }

    @Test("a full-width mark of a quote") func wideQuote() {
        #expect(LooseText.html("＞ 引用\n＞ 第二行").contains("<blockquote>"))
        #expect(!LooseText.html("＞ 引用\n＞ 第二行").contains("＞"))
    }

    @Test(
        "items without a blank",
        arguments: [
            ("-木板\n-胶水", "<ul><li>木板</li><li>胶水</li></ul>"), ("1.剪\n2.贴", "<ol><li>剪</li><li>贴</li></ol>"),
            ("1)剪\n2)贴\n3)晾", "<ol><li>剪</li><li>贴</li><li>晾</li></ol>"), ("1．剪\n2．贴", "<ol><li>剪</li><li>贴</li></ol>"),
            ("1. 剪\n2.贴", "<ol><li>剪</li><li>贴</li></ol>"), ("-木板\n- 胶水", "<ul><li>木板</li><li>胶水</li></ul>"),
            ("• 一\n• 二", "<ul><li>一</li><li>二</li></ul>"), ("·一\n·二", "<ul><li>一</li><li>二</li></ul>"),
            ("●\t一\n●\t二", "<ul><li>一</li><li>二</li></ul>"), ("\u{F0B7} 一\n\u{F0B7} 二", "<ul><li>一</li><li>二</li></ul>"),
            ("■　一\n■　二\n■　三", "<ul><li>一</li><li>二</li><li>三</li></ul>"),
        ])
    func items(_ markdown: String, _ html: String) {
        #expect(LooseText.html(markdown) == html)
        #expect(Set(LooseText.names(markdown)) == ["markdown-mended"])
        #expect(LooseText.html(LooseText.mended(markdown)) == html)
        #expect(LooseText.names(LooseText.mended(markdown)).isEmpty)
    }

    @Test("items below a line of words") func itemsBelowWords() {
        #expect(LooseText.html("材料：\n-木板\n-胶水") == "<p>材料：</p><ul><li>木板</li><li>胶水</li></ul>")
        #expect(LooseText.html("材料：\n• 木板\n• 胶水") == "<p>材料：</p><ul><li>木板</li><li>胶水</li></ul>")
    }

    @Test(
        "signs that begin no item",
        arguments: [
            "1.5 mm\n2.5 mm", "-5 ℃\n-6 ℃", "-v\n-h", "-张老师", "•", "·", "●●○\n●○○", "3.月\n5.月", "2024.春", "```\n-木板\n-胶水\n```", "·甲",
        ])
    func noItems(_ markdown: String) {
        #expect(!LooseText.html(markdown).contains("<li>"))
        #expect(LooseText.names(markdown).isEmpty)
    }

    @Test("one hash without a blank before a text is told of", arguments: ["#准备\n\n先量。", "＃准备\n\n先量。", "#准备\n先量。"])
    func loneHash(_ markdown: String) {
        #expect(LooseText.names(markdown) == ["perhaps-markdown"])
        #expect(LooseText.html(LooseText.mended("§\n\n" + markdown)).contains("<h"))
    }

    @Test("other hashes", arguments: ["#1\n\n字", "#标签 #标签\n\n字", "#fff\n\n字", "字\n\n＃标签", "#标签 #另一个", "- #标签\n\n字", "#include\n\n字"])
    func otherHashes(_ markdown: String) { #expect(LooseText.names(markdown).isEmpty) }

    @Test("Word's break of a line") func verticalTab() {
        #expect(LooseText.html("第一行\u{B}第二行") == LooseText.html("第一行  \n第二行"))
        #expect(LooseText.html("第一行\u{B}\n第二行") == LooseText.html("第一行\n第二行"))
        #expect(LooseText.names("第一行\u{B}第二行") == ["markdown-mended"])
        #expect(LooseText.names(LooseText.mended("第一行\u{B}第二行\u{B}第三行")).isEmpty)
        #expect(LooseText.html("## 甲\u{B}乙").contains("<br"))
        #expect(LooseText.lines("甲\u{B}乙\n\n- [/] 丙") == [1, 3])
    }

    @Test(
        "indented paragraphs of prose are text",
        arguments: ["    这是从 Word 粘贴的一段话，前面有空格。", "\t这是一段话，说明材料。", "    　　这是一段话。", "## 甲\n    这是一段话，说明材料。", "    “成功”了，大家很高兴。\n    第二行。"])
    func indentedProse(_ markdown: String) {
        #expect(!LooseText.html(markdown).contains("<pre"))
        #expect(LooseText.names(markdown) == ["markdown-mended"])
        #expect(LooseText.html(LooseText.mended(markdown)) == LooseText.html(markdown))
    }

    @Test(
        "indented code is code",
        arguments: ["    x = 1 # 温度，湿度", "    print('你好，世界')", "    温度 = read(\"你好，世界，再见\")", "```\n    这是一段话。\n```"])
    func indentedCode(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("<pre"))
        #expect(LooseText.names(markdown).isEmpty)
    }

    @Test("prose within an item stays in it") func indentedItem() {
        #expect(LooseText.names("- 甲\n\n    这是一段话，说明材料。").isEmpty)
        #expect(LooseText.names("　　这是一段话，说明材料。").isEmpty)
        #expect(LooseText.names("    准备材料") == ["perhaps-markdown"])
    }

    @Test(
        "cells between tabs", arguments: ["名称\t数量\n木板\t2\n胶水\t1", "名称\t数量\t价格\n木板\t2\t10", "\t一月\t二月\n木板\t2\t10", "价目：\n名称\t数量\n木板\t2\n字"])
    func tabs(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("<table") && LooseText.html(markdown).contains("<td>木板</td>"))
        #expect(LooseText.names(markdown) == ["markdown-mended"])
        #expect(LooseText.names(LooseText.mended(markdown)).isEmpty)
    }

    @Test(
        "tabs that part no cells",
        arguments: [
            "姓名：\t张三\n班级：\t三班", "甲\t乙", "```\na\tb\nc\td\n```", "\tint a;\t// 甲\n\tint b;\t// 乙", "- a\tb\n- c\td", "甲\t乙\n丙\t丁\t戊",
        ])
    func noTabs(_ markdown: String) {
        #expect(!LooseText.html(markdown).contains("<table"))
        #expect(LooseText.names(markdown).isEmpty)
    }

    @Test(
        "a rule right under a sentence",
        arguments: ["这是一段很长的正文，说了很多事情。\n---\n\n下一段", "This is quite a long sentence of a text.\n---", "上一行\n这是一段很长的正文，说了很多事情！\n-----"])
    func rules(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("<hr>") && !LooseText.html(markdown).contains("<h2"))
        #expect(LooseText.names(markdown) == ["markdown-mended"])
        #expect(LooseText.html(LooseText.mended("§\n\n" + markdown)) == LooseText.html("§\n\n" + markdown))
    }

    @Test("headings over a rule stay", arguments: ["标题\n---", "完成！\n---", "What is it?\n---", "一段较长的标题可以有二十多个字也还是标题\n---"])
    func underlined(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("<h2"))
        #expect(LooseText.names(markdown).isEmpty)
    }

    @Test("marks of Obsidian's tasks are told of", arguments: ["- [/] 半", "- [>] 转", "1. [-] 消", "- [!] 急"])
    func tasks(_ markdown: String) { #expect(LooseText.names(markdown) == ["perhaps-markdown"]) }

    @Test("other brackets in items", arguments: ["- [ ] 空", "- [x] 完", "- [/](a.md)", "[/] 半", "- `[/] 半`"])
    func noTasks(_ markdown: String) { #expect(LooseText.names(markdown).isEmpty) }

    @Test("details that never end") func details() {
        #expect(LooseText.names("<details>\n<summary>更多</summary>\n\n内容\n\n## 后面") == ["open-details"])
        #expect(LooseText.names("<details>\n<summary>更多</summary>\n\n内容\n\n</details>\n\n## 后面").isEmpty)
        #expect(LooseText.names("> [!NOTE]- 更多\n> 内容").isEmpty)
    }

    @Test("raw marks aren't shown") func raw() {
        #expect(LooseText.html("{% raw %}\n{{ x }}\n{% endraw %}") == "<p>{{ x }}</p>")
        #expect(LooseText.names("{% raw %}\n{{ x }}\n{% endraw %}") == ["markdown-mended", "markdown-mended"])
    }
}
