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
        arguments: [
            "甲 | 乙\n---|---\n1 | 2\n丙", "| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\nc", "| 甲 |\n|---|\n| 1 |\n丙", "| 甲 | 乙\n|---|---\n| 1 | 2\n丙",
        ])
    func rowsWithoutBars(_ markdown: String) { #expect(LooseText.html(markdown).contains(#/<td>(丙|c)</td>/#)) }

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
        "so do amounts, chapters, days and formulas in words",
        arguments: [
            "材料清单\n剪刀 1 把\n卡纸 2 张\nLED 灯 3个", "第一节　材料\n卡纸、剪刀\n第二节　工具", "第1步。剪纸\n第2步。折纸", "1️⃣ 剪纸\n2️⃣ 折纸", "1,剪纸\n2,折纸",
            "1；剪纸\n2；折纸", "9点 签到\n10点 开始", "3/5 买材料\n3/6 剪", "Day 1 买材料\nDay 2 剪", "面积=长×宽\n周长=2(长+宽)", "★必做\n☆选做",
            "#创客空间 #小台灯\n今天做了灯", "![图](p.png)\n图 1 台灯", "文字：\n![图](p.png)\n后文",
        ])
    func rows(_ markdown: String) {
        #expect(
            LooseText.html(markdown).matches(of: #/<br>/#).count == markdown.split(separator: "\n").count - 1, "\(LooseText.html(markdown))"
        )
    }

    @Test(
        "and what only ends or begins so goes on",
        arguments: [
            "我们做了 3 个\n用了 5 天", "今天一共 3 人\n明天 5 人", "见 3/5 页\n和 3/6 页", "甲=乙吗\n不对=错", "1.5 米\n2.5 米", "看![图](p.png)\n再看![图](p.png)",
            "#3 号\n和 #4 号",
        ])
    func wrapped(_ markdown: String) { #expect(!LooseText.html(markdown).contains("<br>"), "\(LooseText.html(markdown))") }

    @Test("numbered items with items of their own, all without blanks")
    func numbered() {
        let html = LooseText.html("1.剪纸\n   - 用剪刀\n2.折纸\n3.粘")
        #expect(html.contains("<ol><li>剪纸<ul><li>用剪刀</li></ul></li><li>折纸</li><li>粘</li></ol>"), "\(html)")
        #expect(LooseText.html("1.剪纸\n   - 用剪刀").contains("1.剪纸"))
        #expect(LooseText.html("1.5 米\n   - 用剪刀\n2.5 米").contains("2.5 米"))
    }

    @Test("a size behind a picture's title")
    func sizes() {
        let slots = PlainHTML.read("文![图](p.png \"题\" =100x50)").document.slots
        #expect(
            slots.contains {
                if case .image(let image) = $0.kind { image.width == 100 && image.height == 50 && image.title == "题" } else { false }
            })
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
