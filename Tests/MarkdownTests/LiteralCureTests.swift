import Diagnostics
import Markdown
import Testing

/// Cures that hold what is to be written, to be copied.
@Suite("Cures to copy")
struct LiteralCureTests {
    @Test(
        "the cure holds the right words",
        arguments: [
            ("功率 20%%，速度 80%%。", "20%，速度 80%"), ("![图](https://a.example/x/b.png?v=1)", "![图](b.png)"),
            ("| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 | 三 |", "| 甲 | 乙 |  |"), ("| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 | 三 |", "| --- | --- | --- |"),
            ("甲 | 乙\n--- | ---\n一 | 二 | 三", "甲 | 乙 |"), ("```python\nprint(1)\n\n文字", "只写 ```；最后一行好像是“print(1)”"),
            ("~~~~\na\n\n文字", "只写 ~~~~"), ("```js\nlet a\n\n```c\nint b;\n```", "最后一行好像是“let a”"),
            ("[text] (https://a.example)", "[text](https://a.example)"),
            ("(文字)[https://a.example]", "[文字](https://a.example)"), ("（文字）[b.md]", "[文字](b.md)"), ("！[图](a.png)", "![图](a.png)"),
            ("！[图](photo 1.png)", "![图](<photo 1.png>)"), ("![图](C:\\Users\\me\\a.png)", "![图](a.png)"),
            ("![](file:///C:/Users/me/b%20c.png)", "![图](b%20c.png)"),
            ("<img src=\"C:\\Users\\me\\a.png\">", "![图](a.png)"), ("<img src='file:///C:/a.png'>", "![图](a.png)"),
            ("[表](D:\\表\\a.xlsx)", "[表](a.xlsx)"),
            ("![图](/Users/me/a.png)", "![图](a.png)"), ("![图](\\\\server\\share\\a.png)", "![图](a.png)"), ("![图](~/a.png)", "![图](a.png)"),
        ])
    func cures(_ markdown: String, _ words: String) {
        let cures = PlainHTML.read(markdown).diagnostics.compactMap(\.cure)
        #expect(cures.contains { $0.zh.contains(words) }, "\(cures.map(\.zh))")
        #expect(cures.allSatisfy { !$0.zh.contains("\n") && !$0.en.contains("\n") })
    }

    @Test("a cure in English holds them, too") func english() {
        let cures = ["![](https://a.example/b.png)", "(text)[b.md]", "![p](C:\\a.png)"].map {
            PlainHTML.read($0).diagnostics.first?.cure?.en ?? ""
        }
        #expect(cures[0].hasSuffix("![Picture](b.png)") && cures[1].hasSuffix("[text](b.md)") && cures[2].hasSuffix("![p](a.png)"))
    }

    @Test(
        "brackets the wrong way round make a link",
        arguments: ["(text)[https://a.example]", "见(文字)[b.md]。", "（文字）[b.md#a]", "!(图)[a.png]"])
    func reversed(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("<a href") || LooseText.html(markdown).contains("<img"))
        #expect(Set(LooseText.names(markdown)) == ["markdown-mended"])
        #expect(LooseText.html(LooseText.mended(markdown)) == LooseText.html(markdown))
    }

    @Test(
        "what is no link",
        arguments: [
            "(见图)[1]", "f(x)[i]", "f(x)[a.b]", "(a)[b]", "[a](b.md)[c]", "(注)[^1]\n\n[^1]: 甲", "`(a)[b.md]`", "(a) [b]", "(a)[b c]",
        ])
    func noLinks(_ markdown: String) { #expect(LooseText.names(markdown).isEmpty) }

    @Test("a fence within code is ended above it") func fenceInFence() {
        let mended = LooseText.mended("```js\nlet a\n\n```c\nint b;\n```\n")
        #expect(mended == "```js\nlet a\n```\n\n```c\nint b;\n```\n" && LooseText.names(mended).isEmpty)
    }

    @Test("doubled percent signs of numbers become single ones") func percent() {
        #expect(LooseText.mended("功率 20%%，速度 80%%。") == "功率 20%，速度 80%。")
    }

    @Test("double brackets of newspapers are a wiki link", arguments: ["【【led-lamp】】", "〔〔led-lamp〕〕", "［【led-lamp】］", "见【【led-lamp|灯】】。"])
    func wideBrackets(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("href=\"led-lamp\"") && LooseText.names(markdown) == ["markdown-mended"])
        #expect(LooseText.html(LooseText.mended(markdown)) == LooseText.html(markdown))
    }

    @Test("ornaments stay", arguments: ["【【重要】】", "〔〔〕〕", "【甲】【乙】", "`【【led】】`", "【【a]]"]) func ornaments(_ markdown: String) {
        #expect(!LooseText.html(markdown).contains("<a") && LooseText.names(markdown).isEmpty)
    }
}
