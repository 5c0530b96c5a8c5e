import Markdown
import Testing

/// Marks of other programs, and of input methods, that were shown in silence.
@Suite("As others mark")
struct AsOthersMarkTests {
    @Test(
        "a second rule among the rows of a table is none of them",
        arguments: [
            "| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n|---|---|\n| 3 | 4 |", "| 甲 | 乙 |\n|:--|--:|\n| 1 | 2 |\n| :--- | ---: |\n| 3 | 4 |",
            "甲 | 乙\n---|---\n1 | 2\n---|---\n3 | 4", "| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n|---|---|",
        ])
    func secondRule(_ markdown: String) {
        let html = LooseText.html(markdown)
        #expect(!html.contains("--") && html.contains("<td") && html.contains(">3<") && html.matches(of: #/<tr>/#).count == 3, "\(html)")
        #expect(LooseText.names(markdown) == ["table-shape"])
    }

    @Test("a rule above the head of a table as well")
    func ruleAboveHead() {
        let markdown = "文。\n\n|---|---|\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |"
        #expect(!LooseText.html(markdown).contains("|") && LooseText.names(markdown) == ["markdown-mended"])
    }

    @Test(
        "dashes in cells are what was found",
        arguments: ["| 甲 | 乙 |\n|---|---|\n| - | - |", "| 甲 | 乙 |\n|---|---|\n| --- | 无 |", "| 甲 | 乙 |\n|---|---|\n| -- | -- |"])
    func dashes(_ markdown: String) { #expect(LooseText.html(markdown).contains(">-") && LooseText.names(markdown).isEmpty) }

    @Test(
        "words right below a table that has bars around its rows are no row",
        arguments: ["后面的话", "**注意**安全", "Next, the lamp"])
    func wordsBelow(_ words: String) {
        let markdown = "| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n\(words)"
        let html = LooseText.html(markdown)
        #expect(html.matches(of: #/<tr>/#).count == 2 && html.contains("</table><p>"), "\(html)")
        #expect(LooseText.names(markdown) == ["markdown-mended"])
    }

    @Test(
        "and rows without bars around them stay",
        arguments: ["甲 | 乙\n---|---\n1 | 2\n丙", "| 甲 |\n|---|\n| 1 |\n丙", "| 甲 | 乙\n|---|---\n| 1 | 2\n丙"])
    func rowsWithoutBars(_ markdown: String) { #expect(LooseText.html(markdown).contains("<td>丙</td>")) }

    @Test("a row over two lines, and a cell that is to be joined, are told of")
    func brokenRows() {
        #expect(LooseText.names("| 甲 | 乙 |\n|---|---|\n| 多行\n格子 | 2 |") == ["table-shape"])
        #expect(LooseText.names("| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n| ^^ | 3 |") == ["foreign-markup"])
        #expect(LooseText.names("| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n| a^^b | 3 |").allSatisfy { $0 != "table-shape" })
    }

    @Test(
        "comments between full-width signs are hidden, and told of",
        arguments: ["前％％备注％％后。", "％％\n备注\n％％\n\n前后。", "前％％ 备注 ％％后。", "- 前％％备注％％后。"])
    func wideComments(_ markdown: String) {
        #expect(!LooseText.html(markdown).contains("备注") && !LooseText.html(markdown).contains("％"), "\(LooseText.html(markdown))")
        #expect(LooseText.names(markdown) == ["markdown-mended"])
    }

    @Test("shares between full-width signs stay", arguments: ["20％％ 和 80％％", "涨了 5 ％％，跌了 3 ％％", "百分之十％％和二十％％", "`％％甲％％`"])
    func wideShares(_ markdown: String) { #expect(LooseText.html(markdown).contains("％％") && LooseText.names(markdown).isEmpty) }

    @Test(
        "full-width boxes of tasks",
        arguments: ["- ［ ］ 买材料", "- ［　］ 买材料", "- ［x］ 买材料", "- ［√］买材料"])
    func wideBoxes(_ markdown: String) {
        #expect(!LooseText.html(markdown).contains("［") && LooseText.names(markdown) == ["markdown-mended"])
    }

    @Test("and brackets that are none", arguments: ["- ［甲］组", "- 【　】是首都", "- ［　］是首都", "［ ］ 买材料"])
    func noBoxes(_ markdown: String) {
        #expect(LooseText.html(markdown).contains { "［【".contains($0) } && LooseText.names(markdown).isEmpty)
    }

    @Test(
        "highlights between full-width signs",
        arguments: [
            ("这是＝＝重点＝＝内容。", "这是<mark>重点</mark>内容。"), ("＝＝重点：＝＝请看。", "<mark>重点：</mark>请看。"),
            ("＝＝甲＝＝和＝＝乙＝＝", "<mark>甲</mark>和<mark>乙</mark>"),
        ])
    func wideMarks(_ markdown: String, _ html: String) {
        #expect(LooseText.html(markdown).contains(html) && Set(LooseText.names(markdown)) == ["markdown-mended"])
    }

    @Test("what compares stays", arguments: ["a＝＝b 吗？答案＝＝3。", "甲＝＝乙，丙＝＝丁", "1＝＝1", "甲＝乙＝丙", "＝＝＝＝＝＝"])
    func wideComparisons(_ markdown: String) { #expect(!LooseText.html(markdown).contains("<mark>")) }

    @Test(
        "names of places of docsify and MyST",
        arguments: ["## 准备 :id=prepare\n\n看[这](#prepare)。", "(prepare)=\n## 准备\n\n看[这](#prepare)。", "(prepare)=\n准备。"])
    func names(_ markdown: String) {
        let html = LooseText.html(markdown)
        #expect(PlainHTML.read("文。\n\n" + markdown).document.anchors.contains("prepare"))
        #expect(!html.contains(":id") && !html.contains(")=") && LooseText.names(markdown).isEmpty, "\(html)")
    }

    @Test("and what isn't one", arguments: ["比例 :id=3 说", "(a)= b", "f(x)=", "(见 图 1)="])
    func noNames(_ markdown: String) { #expect(LooseText.html(markdown).contains("=")) }

    @Test("what docsify says in titles is no title")
    func titles() {
        #expect(!LooseText.html("[文](b.md ':ignore')").contains("title"))
        #expect(LooseText.html("[文](b.md ':ignore 标题')").contains("title=\"标题\""))
        #expect(
            PlainHTML.read("文![图](p.png ':size=50x100')").document.slots.contains {
                if case .image(let image) = $0.kind { image.width == 50 && image.title == nil } else { false }
            })
        #expect(LooseText.names("[文](b.md ':include :type=code')") == ["foreign-markup"])
        #expect(LooseText.html("[文](b.md ':) 笑')").contains(":) 笑"))
    }

    @Test(
        "lines and blocks that only other programs read are told of",
        arguments: [
            "文。\n\n+++\n\n文。", "% 不给人看", "(@) 例一", "```dataview\nLIST\n```", "```{=html}\n<b>x</b>\n```", "`= this.file.name`",
            "- 甲\n-- 乙", "见 [@li2020, 第 3 页]。",
        ])
    func told(_ markdown: String) { #expect(LooseText.names(markdown) == ["foreign-markup"], "\(LooseText.names(markdown))") }

    @Test(
        "and what looks like them", arguments: ["a +++ b", "% 是百分号。", "100 % 对", "(a) 例一", "```python\nx\n```", "`= 3`", "`$= 5`", "-- 甲"])
    func notTold(_ markdown: String) { #expect(LooseText.names(markdown).isEmpty, "\(LooseText.names(markdown))") }

    @Test("items that another program numbers")
    func hashNumbers() {
        #expect(LooseText.html("#. 甲\n#. 乙").contains("<ol><li>甲</li><li>乙</li></ol>"))
        #expect(!LooseText.html("#.甲").contains("<ol>"))
    }

    @Test("code and formulas of MyST without their options")
    func directives() {
        #expect(
            LooseText.html("```{code-block} python\n:linenos:\n:caption: 例\nx\n```").contains(
                "language-python\">x"))
        #expect(!LooseText.html("```{math}\n:label: eq\na=b\n```").contains("label"))
        #expect(LooseText.html("```{code-block} python\nx\n```").contains("language-python\">x"))
        #expect(LooseText.html("```{python}\n:a: x\n```").contains(":a:"))
    }

    @Test("Hexo's alternatives keep their names, its boxes are boxes")
    func hexo() {
        let html = LooseText.html(
            "{% tabs 名, 1 %}\n<!-- tab 甲@fa-x -->\n甲文\n<!-- endtab -->\n<!-- tab 乙 -->\n乙文\n<!-- endtab -->\n{% endtabs %}")
        #expect(html.contains("\"tab-title\">甲<") && html.contains("\"tab-title\">乙<") && !html.contains("{%"), "\(html)")
        #expect(LooseText.html("{% note warning %}\n烫。\n{% endnote %}").contains("[alert.warning]"))
        #expect(LooseText.html("{% asset_img p.png 图 %}").contains("p.png") && LooseText.names("{% asset_img p.png 图 %}").isEmpty)
    }

    @Test("a list of contents that a program wrote stands there once")
    func contents() {
        func hasContents(_ markdown: String) -> Bool { PlainHTML.read(markdown).document.slots.contains { $0.kind == .toc } }
        #expect(!hasContents("<!-- toc -->\n\n- [甲](#甲)\n\n<!-- tocstop -->\n\n## 甲"))
        #expect(hasContents("<!-- toc -->\n\n文。\n\n## 甲"))
    }

    @Test(
        "stars and underscores around remarks, before letters and digits",
        arguments: [
            ("*(选做)*A组", "<em>(选做)</em>A组"), ("甲，*(选做)*A组，*(必做)*B组", "甲，<em>(选做)</em>A组，<em>(必做)</em>B组"),
            ("- *(选做)*A组", "<em>(选做)</em>A组"), ("_(选做)_A组", "<em>(选做)</em>A组"), ("_注:_5V", "<em>注:</em>5V"),
            ("__注:__5V", "<strong>注:</strong>5V"),
        ])
    func remarks(_ markdown: String, _ html: String) { #expect(LooseText.html(markdown).contains(html), "\(LooseText.html(markdown))") }

    @Test("and products", arguments: ["2*(3)*4", "x*(a+b)*c", "a_(b)_c", "f(*x)*2"])
    func products(_ markdown: String) { #expect(LooseText.html(markdown) == "<p>\(markdown)</p>") }

    @Test(
        "names without a colon, and numbers otherwise written, begin lines of their own",
        arguments: [
            "地址 一楼\n电话 8000\n邮箱 a@b.cn", "姓名　张三\n班级　七（1）班", "时间 周三\n人数 20", "1: 剪纸\n2: 折叠", "1- 剪纸\n2- 折叠", "1 剪纸\n2 折叠",
            "i. 剪纸\nii. 折叠", "一.剪\n二.折", "Step1:剪纸\nStep2:折叠", "( ) 甲\n(√) 乙", "□ 买纸\n☑ 剪纸", "**一、准备**\n材料很多", "微信 abc\n网址 https://a.cn",
        ])
    func labels(_ markdown: String) {
        #expect(
            LooseText.html(markdown).matches(of: #/<br>/#).count == markdown.split(separator: "\n").count - 1, "\(LooseText.html(markdown))"
        )
    }

    @Test(
        "and sentences go on",
        arguments: ["地址 是我们\n电话 打不通的时候再来", "3 个灯\n2 个开关", "3 月完成\n4 月展出", "老师 说\n同学 听", "**重点**\n跨行", "时间 不够了，\n地点 也没有。"])
    func sentences(_ markdown: String) { #expect(!LooseText.html(markdown).contains("<br>"), "\(LooseText.html(markdown))") }

    @Test(
        "lines of a program that nobody marked are told of",
        arguments: [
            "print(\"你好\")\nfor i in range(3):\n    print(i)", "import time\nfrom microbit import *\ndisplay.show(Image.HEART)",
            "void setup() {\n  pinMode(13, OUTPUT);\n}", "#include <stdio.h>\nint main() { return 0; }",
            "led = Pin(2, Pin.OUT)\nled.value(1)  # 点亮",
        ])
    func programs(_ markdown: String) { #expect(LooseText.names(markdown).contains("perhaps-markdown"), "\(LooseText.names(markdown))") }

    @Test(
        "and sentences are not",
        arguments: [
            "See the guide (below)\nand then go on; this is fine.", "Parts:\nboards (2)\nscrews (4)", "用 print() 显示，\n用 input() 输入。",
            "a = b\nc = d", "Warning (hot);\nmind it (please);",
        ])
    func noPrograms(_ markdown: String) { #expect(!LooseText.names(markdown).contains("perhaps-markdown"), "\(LooseText.names(markdown))") }
}
