import Markdown
import Testing

/// Breaks and control characters that programs leave in a text, rows and marks that are nearly Markdown's.
@Suite("Unseen and nearly right signs")
struct UnseenSignTests {
    @Test("breaks of other programs are breaks", arguments: ["甲\u{2028}乙", "甲\u{2029}乙", "甲\u{85}乙", "- 甲\u{2028}乙", "> 甲\u{2028}乙"])
    func breaks(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("<br"))
        #expect(LooseText.names(markdown) == ["markdown-mended"])
        #expect(LooseText.html(LooseText.mended(markdown)) == LooseText.html(markdown))
    }

    @Test(
        "control characters are left out, and told of",
        arguments: ["甲\u{7}乙", "甲\u{1E}乙", "甲\u{7F}乙", "甲\u{9D}乙", "| 甲\u{1}乙 | 丙 |\n| - | - |"])
    func controls(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("甲乙") && !LooseText.html(markdown).contains("\u{FFFD}"))
        #expect(LooseText.names(markdown) == ["markdown-mended"])
        #expect(LooseText.names(LooseText.mended(markdown)).isEmpty)
    }

    @Test(
        "quotes, dashes and points are none",
        arguments: ["“甲”——乙…丙", "甲·乙 §2 ±3 °C", "甲\u{A0}乙", "`甲\u{2028}乙`", "```\n甲\u{7}\n```", "甲\u{200B}乙"])
    func others(_ markdown: String) { #expect(LooseText.names(markdown).isEmpty, "\(LooseText.names(markdown))") }

    @Test("a heading may be too deep", arguments: ["####### 小节", "######## 小节", "######### 小节"])
    func deep(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("<h6"))
        #expect(LooseText.html(LooseText.mended(markdown)) == LooseText.html(markdown) && LooseText.names(markdown) == ["markdown-mended"])
    }

    @Test("a row of hashes is an ornament", arguments: ["####### 装饰 #######", "##########", "####### "])
    func ornaments(_ markdown: String) { #expect(!LooseText.html(markdown).contains("<h6")) }

    @Test(
        "a row above a heading's words as well as below them is left out",
        arguments: ["====\n准备\n====", "========\n准备工作\n===", "甲。\n\n===\n准备\n==="])
    func rows(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("<h1") && !LooseText.html(markdown).contains("="))
        #expect(LooseText.names(markdown) == ["markdown-mended"] && LooseText.names(LooseText.mended(markdown)).isEmpty)
    }

    @Test("and nothing else is", arguments: ["准备\n====", "甲\n====\n\n乙\n====", "a == b\n===="])
    func heading(_ markdown: String) { #expect(LooseText.names(markdown).isEmpty) }

    @Test("quotes in threes are fences of code", arguments: ["\"\"\"python\nprint(1)\n\"\"\"", "\"\"\"\nimport os\n\"\"\""])
    func fences(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("<pre"))
        #expect(LooseText.names(markdown) == ["markdown-mended"])
    }

    @Test("and quotes elsewhere", arguments: ["\"\"\" 引文 \"\"\"", "\"\"\"\n这是一段话\n\"\"\"", "\"\"空\"\""])
    func quotes(_ markdown: String) { #expect(!LooseText.html(markdown).contains("<pre")) }

    @Test(
        "the end of code behind its last line is to go on a line of its own",
        arguments: ["```\nprint(1)```\n\n## 下一步\n", "```python\nfor i in a:\n    print(i)```\n", "~~~\n代码~~~\n\n文。\n"])
    func fenceBehindCode(_ markdown: String) {
        #expect(LooseText.names(markdown) == ["unclosed-fence"])
        #expect(LooseText.cures(markdown).first?.contains("另起一行，单独写") == true)
        #expect(LooseText.names(LooseText.mended(markdown)).isEmpty)
    }

    @Test("a backtick without a partner is told of", arguments: ["写 `print 就行", "`代码没有结束", "用`import来引入"])
    func tick(_ markdown: String) { #expect(LooseText.names(markdown) == ["mark-without-partner"]) }

    @Test("and a sign on the keyboard is none", arguments: ["按 ` 键", "按`键", "`a` 和 `b`", "5` 左右", "``a`b``", "`跨行\n的代码`"])
    func ticks(_ markdown: String) { #expect(LooseText.names(markdown).isEmpty, "\(LooseText.names(markdown))") }

    @Test(
        "a blank before the ending of a file, or before its heading, is one too many",
        arguments: ["[灯](灯 .md)", "[灯](灯. md)", "[灯](灯.md #第一步)", "![灯](灯 .png)"])
    func strayBlanks(_ markdown: String) {
        #expect(LooseText.names(markdown) == ["markdown-mended"])
        #expect(LooseText.names(LooseText.mended(markdown)).isEmpty)
        #expect(LooseText.html(LooseText.mended(markdown)) == LooseText.html(markdown))
    }

    @Test(
        "backslashes of an address are slashes",
        arguments: ["https:\\\\a.cn\\x", "见 http:\\\\www.a.cn 吧", "https:\\\\a.cn\\b\\c.html，后面"])
    func backslashes(_ markdown: String) {
        #expect(LooseText.html(markdown).contains("href") || !PlainHTML.read(markdown).document.slots.isEmpty)
        #expect(LooseText.names(markdown) == ["address-read-as-meant"], "\(LooseText.names(markdown))")
        #expect(LooseText.names(LooseText.mended(markdown)).isEmpty)
    }

    @Test("a link needs more than a scheme", arguments: ["[站](https://)", "[信](mailto:)", "[电话](tel:)"])
    func schemes(_ markdown: String) { #expect(LooseText.names(markdown) == ["unusable-address"]) }

    @Test("words in brackets behind words in brackets are a link of another program", arguments: ["[[小灯][灯]]", "见 [[灯][第一课]]。"])
    func orgLinks(_ markdown: String) { #expect(LooseText.names(markdown) == ["foreign-markup"]) }

    @Test("contents may be asked for in Chinese") func contents() {
        #expect(PlainHTML.read("§\n\n[目录]\n\n## 甲\n").document.slots.count == PlainHTML.read("§\n\n[TOC]\n\n## 甲\n").document.slots.count)
        #expect(LooseText.html("见 [目录] 一章").contains("[目录]"))
    }

    @Test("an end tag for a break is a break to HTML", arguments: ["甲</br>乙", "<p>甲</br>乙</p>"])
    func endOfBreak(_ markdown: String) { #expect(LooseText.html(markdown).contains("<br>") && LooseText.names(markdown).isEmpty) }

    @Test("arrows around words stay, and a voice between tildes is one", arguments: [">>> 重点 <<<", ">> 看这里 <<", "~就这样~"])
    func arrows(_ markdown: String) {
        #expect(!LooseText.html(markdown).contains("<blockquote>") && LooseText.names(markdown).isEmpty)
        #expect(LooseText.html(markdown).replacing("&gt;", with: ">").replacing("&lt;", with: "<").contains(markdown))
    }
}
