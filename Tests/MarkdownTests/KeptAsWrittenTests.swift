import Testing

/// Signs of prose that Markdown, Obsidian or HTML have another use for, and that would vanish in silence.
@Suite("Text is kept as it was written")
struct KeptAsWrittenTests {
    private func isKept(_ text: String) -> Bool {
        LooseText.breaking(text) == "<p>" + text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            + "</p>"
    }

    @Test(
        "shares with a blank before the doubled sign",
        arguments: ["湿度 60 %%，温度 25 ℃，误差 5 %%。", "占 20 %%、30 %% 和 50 %%。", "从 20 %%涨到 30 %%，快"])
    func shares(_ text: String) { #expect(isKept(text) && LooseText.names(text) == ["doubled-percent"]) }

    @Test("signs that begin words", arguments: ["格式 %%d 和 %%s", "用 %%time 和 %%timeit 计时", "写 %%d, %%f"])
    func names(_ text: String) { #expect(isKept(text) && LooseText.names(text) == ["doubled-percent"]) }

    @Test(
        "lines of Jupyter hide nothing",
        arguments: [
            "%%time\nx=1\n\n正文一。\n\n%%matplotlib inline\ny=2\n", "%%bash\nls\n\n正文一。\n\n%%html\n甲\n", "%%foo\na\n\n正文一。\n\n%%bar\nb\n",
        ])
    func magics(_ text: String) {
        let html = LooseText.html(text)
        #expect(html.contains("正文一。") && html.contains(text.split(separator: "\n")[0]) && !LooseText.names(text).isEmpty)
    }

    @Test(
        "comments stay hidden",
        arguments: [
            "甲 %%注%% 乙", "甲 %% note %%乙", "水 5 %% 备注：要 3 %% 升", "甲%%todo 检查%%LED 灯", "甲\n\n%%\n注\n\n注\n%%\n\n乙",
            "甲\n\n%%time 注\n\n注 %%\n\n乙",
            "甲%%note%%text",
        ])
    func comments(_ text: String) {
        let html = LooseText.html(text)
        #expect(!html.contains("注") && !html.contains("note") && !html.contains("检查") && !html.contains("%%"), "\(html)")
    }

    @Test(
        "digits behind stars",
        arguments: ["电话：139****1234 / 138****5678", "2024***08", "证 3301**********1234", "139****，138****。", "号 12***34***56"])
    func masks(_ text: String) { #expect(isKept(text) && LooseText.names(text).isEmpty) }

    @Test(
        "stars behind words",
        arguments: [
            "带*的必填：姓名*、班级*", "表1*和表2*", "A款 5*、B款 6*", "姓名*：____", "标*者必做：第3题*，第5题*。", "王**、李**都来了", "图3*及图4*，见下", "红色*和蓝色*。",
        ])
    func stars(_ text: String) { #expect(isKept(text)) }

    @Test(
        "emphasis stays emphasis",
        arguments: [
            ("这是*重要*的", "<em>重要</em>"), ("这是***很重要***的", "<strong>很重要</strong>"), ("主题*和平*、友谊", "<em>和平</em>"), ("A*或*B", "<em>或</em>"),
            ("说*“好”*了", "<em>“好”</em>"), ("**注意：**请", "<strong>注意：</strong>"), ("他*的*书", "<em>的</em>"), ("***1***", "<strong>1</strong>"),
        ])
    func emphasis(_ text: String, _ html: String) { #expect(LooseText.html(text).contains(html), "\(LooseText.html(text))") }

    @Test(
        "names of tags",
        arguments: ["标签是 <p> 和 <div>，图片用 <img>，换行用 <br>。", "用 <table> 画表", "列表用 <ul> 和 <li>", "标题写 <h1>，链接写 <a>"])
    func tags(_ text: String) {
        #expect(isKept(text), "\(LooseText.html(text))")
        #expect(Set(LooseText.names(text)) == ["raw-html"])
    }

    @Test(
        "tags that are used stay tags",
        arguments: [
            ("甲<br>乙", "甲<br>乙"), ("甲 <br>\n乙", "<br>"), ("<b>粗</b>字", "<b>粗</b>"), ("按 <kbd>Ctrl</kbd> 键", "<kbd>Ctrl</kbd>"),
            ("H<sub>2</sub>O", "<sub>2</sub>"), ("甲<span>乙</span>", "乙"), ("甲<a href=\"https://a.cn\">乙</a>", "href"),
        ])
    func usedTags(_ text: String, _ html: String) { #expect(LooseText.html(text).contains(html), "\(LooseText.html(text))") }

    @Test("names of tags in a table", arguments: ["<div>", "<ul> 和 <li>", "标题 <h1>"])
    func tagsInTable(_ tag: String) {
        let html = LooseText.html("| 标签 | 用处 |\n| --- | --- |\n| \(tag) | 乙 |\n")
        #expect(html.contains("<td>" + tag.replacing("<", with: "&lt;").replacing(">", with: "&gt;") + "</td>"), "\(html)")
    }

    @Test("instructions", arguments: ["用 <?php echo 1 ?> 输出", "<!DOCTYPE html> 开头", "写 <![CDATA[x]]> 包住"])
    func instructions(_ text: String) {
        let text = "在" + text
        #expect(isKept(text) && LooseText.names(text) == ["raw-html"])
    }

    @Test("patterns", arguments: ["正则 ^\\d+\\.\\d*$", "匹配 \\w+\\*\\s+\\. 即可", "写成 a\\.\\d+ 吧"])
    func patterns(_ text: String) { #expect(isKept(text) && LooseText.names(text) == ["markdown-mended"]) }

    @Test("escapes without a pattern stay escapes", arguments: [("3\\.5", "3.5"), ("\\*甲\\*", "*甲*"), ("a\\_b", "a_b")])
    func escapes(_ text: String, _ html: String) { #expect(LooseText.html(text) == "<p>\(html)</p>") }

    @Test(
        "full-width backticks beside a plain one",
        arguments: ["按 ` 键切换，再输入 ｀ls｀ 回车", "输入 ｀ls｀，按 ` 键", "` 和 ｀ls｀ 不同"])
    func ticks(_ text: String) {
        let html = LooseText.html(text)
        #expect(html.contains("<code>ls</code>") && html.contains("`"))
        #expect(LooseText.html(LooseText.mended(text)).contains("<code>ls</code>"))
    }

    @Test(
        "quotes in the title of a picture or link",
        arguments: ["![图](p.png \"说明 \"引号\"\")", "[文](a.pdf \"看 \"这里\" 吧\")", "![图](p.png '说 '引' 号')"])
    func titles(_ text: String) {
        #expect(!LooseText.html(text).contains("]("), "\(LooseText.html(text))")
        #expect(LooseText.names(text).contains("markdown-mended"))
        #expect(!LooseText.names(LooseText.mended(text)).contains("markdown-mended"))
    }
}
