import Markdown
import Testing

@Suite("Marks that aren't quite Markdown")
struct LooseMarkTests {
    @Test(
        "headings without a plain blank, or with full-width hashes",
        arguments: [
            ("##折灯罩", "折灯罩"), ("##\u{3000}材料", "材料"), ("##\u{A0}Deux", "Deux"), ("\u{200B}## 收尾", "收尾"), ("＃＃ 步骤 2：剪", "步骤 2：剪"),
            ("＃＃步骤", "步骤"),
            ("#\u{3000}概述", "概述"), ("\u{FEFF}## 甲", "甲"), ("###`led`", "led"),
        ])
    func headings(_ markdown: String, _ title: String) {
        let (document, diagnostics) = PlainHTML.read("§\n\n" + markdown)
        #expect(document.outline.map(\.title) == [title])
        #expect(diagnostics.map(\.name) == ["markdown-mended"])
        #expect(PlainHTML.read(LooseText.mended("§\n\n" + markdown)).document.outline.map(\.title) == [title])
        #expect(LooseText.names(LooseText.mended("§\n\n" + markdown)).isEmpty)
    }

    @Test(
        "tags and other signs are no headings",
        arguments: [
            "#电路 #木工", "#1", "#!/bin/sh", "#include", "＃标签", "####", "    ##code", "<pre>\n##a\n\n##b\n</pre>",
            "<div>\n##a\n</div>", "```\n##code\n```",
        ])
    func tags(_ markdown: String) {
        let (document, diagnostics) = PlainHTML.read("§\n\n" + markdown)
        #expect(document.outline.isEmpty)
        #expect(diagnostics.isEmpty)
    }

    @Test("lists with a blank that is none", arguments: ["-\u{3000}卡纸\n-\u{3000}胶水", "*\u{A0}卡纸\n*\u{A0}胶水", "\u{200B}- 卡纸\n\u{200B}- 胶水"])
    func lists(_ markdown: String) {
        #expect(LooseText.html(markdown) == "<ul><li>卡纸</li><li>胶水</li></ul>")
        #expect(LooseText.names(markdown) == ["markdown-mended", "markdown-mended"])
    }

    @Test("numbered ones, too") func numbers() { #expect(LooseText.html("1.\u{3000}量\n2.\u{3000}剪") == "<ol><li>量</li><li>剪</li></ol>") }

    @Test(
        "what is indented by full-width blanks is a paragraph",
        arguments: ["\u{3000}\u{3000}从前", "\u{A0}-5 度", "*\u{A0}重要\u{A0}*", "-5\u{3000}度"])
    func paragraphs(_ markdown: String) {
        #expect(LooseText.names(markdown).isEmpty)
        #expect(LooseText.html(markdown).hasPrefix("<p>"))
    }

    @Test(
        "a footnote with a full-width colon",
        arguments: ["电压[^1]。\n\n[^1]：由老师测得。", "电压[^注]。\n\n[^注]： 由老师测得。", "> 电压[^a]。\n\n[^a]：由*老师*测得。"])
    func footnotes(_ markdown: String) {
        let (document, diagnostics) = PlainHTML.read(markdown)
        #expect(document.features.contains(.footnotes))
        #expect(diagnostics.map(\.name) == ["markdown-mended"])
        #expect(PlainHTML.read(LooseText.mended(markdown)).document.features.contains(.footnotes))
    }

    @Test("percent signs after two numbers are no comment", arguments: ["20%%，速度 80%%，其余", "从 5%% 到 10%% 之间", "湿度60%%、温度20%%"])
    func percents(_ markdown: String) {
        #expect(LooseText.html(markdown) == "<p>\(markdown)</p>")
        #expect(LooseText.names(markdown) == ["doubled-percent"])
    }

    @Test("comments stay hidden", arguments: ["先量 %%补图%% 再切", "先量%%补图%%再切", "见图3%%补图%%再切", "%%\n补图\n%%\n再切"])
    func comments(_ markdown: String) {
        #expect(!LooseText.html(markdown).contains("补图"))
        #expect(LooseText.names(markdown).isEmpty)
    }

    @Test(
        "a line for each label or number",
        arguments: [
            ("地址：一楼\n电话：8000", "<p>地址：一楼<br>电话：8000</p>"), ("（1）甲\n（2）乙\n（3）丙", "<p>（1）甲<br>（2）乙<br>（3）丙</p>"),
            ("①甲\n②乙", "<p>①甲<br>②乙</p>"),
            ("请记下\n地址：一楼\n电话：8000", "<p>请记下<br>地址：一楼<br>电话：8000</p>"),
            ("**地址**：一楼\n**电话**：8000", "<p><strong>地址</strong>：一楼<br><strong>电话</strong>：8000</p>"),
            ("1、量\n2、剪", "<p>1、量<br>2、剪</p>"), ("Room: 101\nPhone: 8000", "<p>Room: 101<br>Phone: 8000</p>"),
        ])
    func labels(_ markdown: String, _ expected: String) { #expect(LooseText.html(markdown).replacing("<br>\n", with: "<br>") == expected) }

    @Test(
        "wrapped prose is joined",
        arguments: [
            ("这是一段，\n写到这里换了一行", "<p>这是一段，写到这里换了一行</p>"), ("先看说明，\n注意：不要碰，\n然后再做", "<p>先看说明，注意：不要碰，然后再做</p>"),
            ("at 10:30 we\nmeet: then go", "<p>at 10:30 we\nmeet: then go</p>"),
        ])
    func prose(_ markdown: String, _ expected: String) { #expect(LooseText.html(markdown) == expected) }
}
