import Testing

/// Markup of a kind that was shown as text, or lines that ran together, without a word.
@Suite("What was shown in silence")
struct ShownAsMeantTests {
    @Test("boxes without a blank", arguments: ["!!!warning\n    烫。\n", "???tip\n    看。\n", "!!!note \"注\"\n    记。\n"])
    func boxes(_ text: String) { #expect(!LooseText.html(text).contains("!!!") && !LooseText.html(text).contains("???")) }

    @Test("exclamation marks are no boxes", arguments: ["!!!\n", "!!!真棒\n", "太好了!!!\n"])
    func exclamations(_ text: String) { #expect(LooseText.html(text).contains("!!!")) }

    @Test(
        "formulas with blanks, and numbers before a unit",
        arguments: ["设 $ x = 1 $。", "面积 $ S = \\pi r^2 $。", "电压为 $5$V", "电流是$0.02$A。"])
    func formulas(_ text: String) { #expect(!LooseText.html(text).contains("$"), "\(LooseText.html(text))") }

    @Test("prices are none", arguments: ["$ 5 和 $ 6 都行", "it costs $5, or $6 each", "$5 USD", "从 $ 3 到 $ 8 不等", "echo $a and $b"])
    func prices(_ text: String) { #expect(LooseText.html(text).contains("$")) }

    @Test("a display that nothing ends is told of", arguments: ["$$\n没有结束 a*b\n", "$$\nx = 1\n\n后面\n", "甲\n\n$$\n"])
    func openFormula(_ text: String) { #expect(LooseText.names(text).contains("perhaps-markdown")) }

    @Test(
        "underscores around quotes",
        arguments: [("__“粗”__字", "<strong>“粗”</strong>"), ("_（斜）_体", "<em>（斜）</em>"), ("__《书》__好", "<strong>《书》</strong>")])
    func underscores(_ text: String, _ html: String) { #expect(LooseText.html(text).contains(html), "\(LooseText.html(text))") }

    @Test("blanks to fill in stay", arguments: ["我叫__，今年__岁", "____年____月", "甲_，_乙"])
    func fillIns(_ text: String) { #expect(LooseText.html(text) == "<p>\(text)</p>") }

    @Test(
        "lines that say something of their own",
        arguments: [
            "【时间】周三\n【地点】二楼\n【对象】初一", "9:00-9:40 讲解\n9:40-10:20 动手", "1.1 准备\n1.2 制作", "１. 先剪\n２. 后贴", "〔1〕甲\n〔2〕乙", "3。句号\n4。第四",
            "第一组 小灯\n第二组 风车",
        ])
    func labels(_ text: String) {
        let lines = text.split(separator: "\n").count
        #expect(LooseText.html(text).matches(of: #/<br>/#).count == lines - 1, "\(LooseText.html(text))")
    }

    @Test("sentences run on", arguments: ["长\n1.5 米，宽\n2.5 米", "我们在\n第一组里做灯", "【注】见下\n一行接着写", "到 9 点\n开始"])
    func sentences(_ text: String) { #expect(!LooseText.html(text).contains("<br>"), "\(LooseText.html(text))") }

    @Test("a blank behind the mark of a picture", arguments: ["! [图](p.png)", "! [](a.jpg)", "!  [图](图/p.webp)"])
    func gaps(_ text: String) {
        #expect(LooseText.html(text).contains("<img"), "\(LooseText.html(text))")
        #expect(LooseText.html(LooseText.mended(text)) == LooseText.html(text))
    }

    @Test("a link behind an exclamation stays one", arguments: ["看! [图](p.png)", "Look! [here](a.md)", "! [站](https://a.cn/)"])
    func exclaimedLinks(_ text: String) { #expect(!LooseText.html(text).contains("<img")) }

    @Test("pictures without a file are told of", arguments: ["![图]\n\n文", "见 ![电路图] 这里\n", "![ab]\n"])
    func pictures(_ text: String) { #expect(LooseText.names(text) == ["perhaps-markdown"]) }

    @Test("a picture by its name is none", arguments: ["![图]\n\n[图]: p.png\n", "![图][p]\n\n[p]: p.png\n", "![图](p.png)\n"])
    func namedPictures(_ text: String) { #expect(LooseText.html(text).contains("<img") && LooseText.names(text).isEmpty) }

    @Test("links without an address are told of", arguments: ["[点这里]()", "看[点这里]( )吧", "[点这里](<>)"])
    func emptyLinks(_ text: String) {
        #expect(LooseText.names(text) == ["unusable-address"] && !LooseText.html(text).contains("href"), "\(LooseText.html(text))")
    }

    @Test(
        "marks within HTML are told of",
        arguments: [
            "<div>\n## 小标题\n</div>\n", "<div>\n- 项一\n- 项二\n</div>\n", "<div>\n甲 [链](x.md)\n</div>\n",
            "<center>甲</center>\n::: tip\n乙\n:::\n", "<div>\n!!! note\n    乙\n</div>\n", "<center>甲</center>\n```\na\n```\n",
            "<center>甲</center>\n| 乙 | 丙 |\n|---|---|\n| 1 | 2 |\n", "<div>\n{{< youtube x >}}\n</div>\n", "<div>\n甲~~乙~~，==丙==\n</div>\n",
        ])
    func markdownInHTML(_ text: String) { #expect(LooseText.names(text) == ["markdown-in-html"]) }

    @Test(
        "a table right below a quotation is one",
        arguments: [
            "> 引。\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n", "> 引。\n又一行\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n", ">引。\n|甲|乙|\n|-|-|\n|1|2|\n",
        ])
    func tableBelowQuote(_ text: String) {
        #expect(
            LooseText.html(text).contains("</blockquote><table>") || LooseText.html(text).contains("</blockquote>\n<table>"),
            "\(LooseText.html(text))")
        #expect(LooseText.names(text) == ["markdown-mended"] || LooseText.names(text).count == 1)
    }

    @Test(
        "a table within the quotation stays there",
        arguments: ["> 引。\n>\n> | 甲 | 乙 |\n> |---|---|\n> | 1 | 2 |\n", "> 引。\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n"])
    func tableInQuote(_ text: String) { #expect(LooseText.names(text).isEmpty) }

    @Test("a wide blank behind !!! is one", arguments: ["!!!\u{A0}note\n    甲\n", "!!!\u{3000}warning\n    甲\n", "???\u{A0}tip\n    甲\n"])
    func wideBlanks(_ text: String) { #expect(!LooseText.html(text).contains("!!!") && !LooseText.html(text).contains("???")) }

    @Test(
        "HTML without marks isn't",
        arguments: [
            "<div>\n甲 - 乙\n</div>\n", "<pre>\n- 甲\n# 乙\n</pre>\n", "<div>\n#1 号\n</div>\n", "<div>\na == b == c，甲::乙\n</div>\n",
            "<div>\n好~~ 5~~6 ~~~~\n</div>\n", "<div>\n！！{甲} | 乙\n</div>\n",
        ])
    func plainHTML(_ text: String) { #expect(!LooseText.names(text).contains("markdown-in-html")) }

    @Test(
        "tables with bars of two widths",
        arguments: [
            "| 时段 ｜ 地点 |\n| --- ｜ --- |\n| 12:00 ｜ 一楼 |\n", "| 时段 ｜ 地点 |\n| --- | --- |\n| 12:00 | 一楼 |\n",
            "| 时段 ｜ 地点 |\n| --- | --- |\n| 12:00 ｜ 一楼 |\n",
        ])
    func mixedBars(_ text: String) {
        let html = LooseText.html(text)
        #expect(html.contains("<table") && html.matches(of: #/<th/#).count == 3 && !html.contains("｜"), "\(html)")
    }

    @Test("the cure of a row with too many cells gives a table", arguments: ["材料 | 数量\n---|---\n木板 | 3 | 备注\n"])
    func surplus(_ text: String) throws {
        let cure = try #require(LooseText.cures("§\n\n" + text).first)
        #expect(cure.contains("材料 | 数量 |  |") && cure.contains("---|--- | --- |"), "\(cure)")
        #expect(LooseText.html("材料 | 数量 |  |\n---|--- | --- |\n木板 | 3 | 备注\n").matches(of: #/<td/#).count == 3)
    }

    @Test("sizes in shares", arguments: ["![图](p.png =50%x)", "![图](p.png =50%x50%)", "![图](p.png =50%)"])
    func sizes(_ text: String) { #expect(LooseText.html(text).contains("<img")) }

    @Test(
        "footnotes in full-width brackets", arguments: ["见[^1]，又见[^2]。\n\n[^1]: 甲\n［^2］：乙\n", "见[^2]。\n\n［^2］: 乙\n", "见[^2]。\n\n【^2】：乙\n"])
    func footnotes(_ text: String) {
        let html = LooseText.html(text)
        #expect(
            !html.contains("［") && !html.contains("【") && html.contains("乙") && !LooseText.names(text).contains("perhaps-markdown"),
            "\(html)")
    }
}
