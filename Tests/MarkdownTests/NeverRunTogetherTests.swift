import Testing

/// Arrows, percentages beside a comment, labels with lines between them, and fences of full-width waves.
@Suite struct NeverRunTogetherTests {
    @Test(
        "arrows of equals signs are text",
        arguments: [
            "甲 <==> 乙 <==> 丙", "H2 + O2 <==> H2O，N2 + H2 <==> NH3", "==> 箭头 <== 返回", "甲 ==> 乙 ==> 丙", "甲 <== 乙 <== 丙",
        ])
    func arrows(_ text: String) {
        #expect(LooseText.html(text) == "<p>\(text.replacing("<", with: "&lt;").replacing(">", with: "&gt;"))</p>")
    }

    @Test(
        "marked words are marked beside such signs, too",
        arguments: [
            ("==重点==", "<mark>重点</mark>"), ("甲 > ==乙== < 丙", "甲 &gt; <mark>乙</mark> &lt; 丙"),
            ("==**甲**==乙", "<mark><strong>甲</strong></mark>乙"),
            ("注意!==重点==", "注意!<mark>重点</mark>"),
        ])
    func marked(_ text: String, _ html: String) { #expect(LooseText.html(text) == "<p>\(html)</p>") }

    @Test(
        "a value before a comment keeps its words, and the comment is hidden",
        arguments: [
            "有 20%% 的人，%%老师看%%80%% 不是", "湿度 60%%，%%老师看%%温度 20", "满 50%%。%%老师看%% 好", "有 20%% 的人，%%老师看%%，80%% 不是",
        ])
    func shares(_ text: String) {
        let html = LooseText.html(text)
        #expect(!html.contains("老师") && html.contains("%%"), "\(text)")
        #expect(html.contains("人") || html.contains("湿度 60%%，") || html.contains("满 50%%。"))
        #expect(LooseText.names(text).contains("doubled-percent"))
    }

    @Test("comments behind numbers stay comments", arguments: ["湿度80%%老师看%%", "湿度 80%% 老师看 %%", "满 5%%老师看%% 和 %%老师看%%"])
    func comments(_ text: String) { #expect(!LooseText.html(text).contains("老师"), "\(text)") }

    @Test(
        "a label below a line that goes on begins a line of its own",
        arguments: [
            "材料：卡纸\n以及胶水\n工具：剪刀", "地点：二楼图书馆\n（从东门进）\n时间：周三中午", "地点：二楼，\n靠窗\n电话：8000\n校区：东",
        ])
    func labels(_ text: String) {
        let last = text.split(separator: "\n").last { $0.contains("：") } ?? ""
        #expect(LooseText.html(text).contains("<br>\(last)") || LooseText.html(text).contains("<br>\n\(last)"), "\(LooseText.html(text))")
    }

    @Test(
        "sentences run on", arguments: ["他说：好，\n我们先剪。\n再贴。", "先剪，\n注意：小心，\n再贴。", "Note: first cut\nand then\nglue: with care"])
    func prose(_ text: String) { #expect(!LooseText.html(text).contains("<br"), "\(LooseText.html(text))") }

    @Test(
        "three full-width waves around a program are a fence",
        arguments: ["～～～python\nprint(1)\n～～～", "～～～c\nint a;\n～～～", "～～～js\nlet a = 1\n～～～"])
    func fences(_ text: String) {
        #expect(LooseText.html(text).contains("<pre") && !LooseText.html(text).contains("～"))
        #expect(LooseText.names(text) == ["markdown-mended"])
    }

    @Test("waves around words are none", arguments: ["～～～ 休息 ～～～", "～～～python", "好～～～\n真好"])
    func waves(_ text: String) { #expect(!LooseText.html(text).contains("<pre")) }
}
