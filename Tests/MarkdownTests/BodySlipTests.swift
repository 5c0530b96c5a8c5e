import Diagnostics
import Markdown
import Testing

@Suite("Slips in texts")
struct BodySlipTests {
    @Test(arguments: BodySlip.all) func itIsToldByItsName(_ slip: BodySlip) {
        let names = PlainHTML.read(slip.written).diagnostics.map(\.name)
        #expect(Set(names) == [slip.message])
        #expect(PlainHTML.read(slip.written).diagnostics.allSatisfy { $0.cure != nil && $0.place.line > 0 })
    }

    @Test(arguments: BodySlip.all.filter { $0.meant != $0.written }) func whatWasMeantHasNoMessage(_ slip: BodySlip) {
        #expect(PlainHTML.read(slip.meant).diagnostics.map(\.name) == [])
    }

    @Test(arguments: BodySlip.all.filter(\.isReadAsMeant)) func itIsReadAsMeant(_ slip: BodySlip) {
        #expect(PlainHTML.of(slip.written) == PlainHTML.of(slip.meant))
    }

    @Test(arguments: BodySlip.all.filter(\.hasFix)) func itsCureLeadsThere(_ slip: BodySlip) {
        let mended = LooseText.mended(slip.written)
        #expect(PlainHTML.read(mended).diagnostics.map(\.name) == [])
        if slip.fixIsOther {
            #expect(PlainHTML.of(mended).replacing("<code>", with: "").replacing("</code>", with: "") == PlainHTML.of(slip.meant))
        } else {
            #expect(PlainHTML.of(mended) == PlainHTML.of(slip.meant))
        }
    }

    @Test(
        "neighbours that stay",
        arguments: [
            "用 `D:\\*.svg`。", "**重点**和==标记==。", "2**10 和 a == b", "src/**/*.swift 与 **/*.md", "好吃~~，加油~~", "张**同学", "\\*\\*星号\\*\\*",
            "**正反**", "__重要__ 的字", "__Note__ this", "他说：\n> 3 月 5 日开会", "前文。\n> 3 mm", "> 5 人一组", "——他说\n——我说", "—你好\n—你也好",
            "－5℃\n－10℃", "- 一\n- 二", "+ 一\n+ 二", "* a\n+ b\n- c", "价格￥5，还有￥8。", "【【重要】】", "用 <b>粗</b> 字", "<b>粗\n字</b>",
            "| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n\n表 1：材料", "| 甲 | 乙 |\n| --- | --- |\n表 | 2 |", "\\(a\\) 与 \\[b\\]", "第 3 节课\n\n第 4 节课",
            "一\n\n\u{3000}\n\n二", "```\n一\n\u{A0}\n二\n```", "<pre>\n一\n\u{3000}\n二\n</pre>",
        ])
    func neighbours(_ markdown: String) { #expect(PlainHTML.read(markdown).diagnostics.map(\.name) == []) }

    @Test("the writer's numbers are kept where they leave some out") func numbers() {
        #expect(PlainHTML.of("2. 二\n4. 四\n6. 六\n").contains("<ol start=\"2\">\n<li>二</li>\n<li value=\"4\">四</li>\n<li value=\"6\">六</li>"))
        #expect(PlainHTML.of("1. 一\n3. 三\n4. 四\n").contains("<li>一</li>\n<li value=\"3\">三</li>\n<li>四</li>"))
        #expect(PlainHTML.of("> 1. 一\n> 5. 五\n").contains("<li value=\"5\">五</li>"))
        for plain in ["1. 一\n1. 一\n1. 一\n", "1. 一\n2. 二\n2. 二\n", "3. 三\n4. 四\n", "5. 五\n4. 四\n"] {
            #expect(!PlainHTML.of(plain).contains("value="))
        }
    }

    @Test("letters that Word has for points stay letters of words", arguments: ["open it\nover there", "° 角度\n° 弧度", "Øre\nØl", "©甲\n©乙"])
    func letters(_ words: String) { #expect(PlainHTML.of("##甲\n\n\(words)\n").contains("<p>\(words)</p>")) }

    @Test("a definition of words and numbers is text", arguments: ["[电话]: 8000-1234\n", "[注意]: 剪刀很锋利\n", "[人数]: 40\n"])
    func definitions(_ markdown: String) { #expect(PlainHTML.of(markdown).contains("]: ")) }

    @Test(
        "lines that look like steps are told where they are none",
        arguments: ["第一步 剪\n剪好。\n第二步 折\n折好。\n", "步骤一：剪\n剪好。\n\n步骤二：折\n折好。\n"])
    func plainSteps(_ markdown: String) {
        var options = MarkdownParser.Options()
        options.isBoldHeading = { $0.hasPrefix("步骤") || $0.hasPrefix("第") }
        func names(_ text: String) -> [String] {
            let source = SourceText(path: "a.md", text: text)
            return MarkdownParser.parse(source, body: 0..<source.bytes.count, options: options).diagnostics.map(\.name)
        }
        #expect(names(markdown) == ["perhaps-markdown", "perhaps-markdown"])
        // Of those below a step that is a heading the next one is told.
        #expect(names("## 步骤一：剪\n\n" + markdown) == ["perhaps-markdown"])
        #expect(PlainHTML.read(markdown).diagnostics.isEmpty)
        #expect(names("步骤一：剪\n\n剪好。\n").isEmpty)
    }
}
