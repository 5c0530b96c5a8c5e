import Markdown
import Testing

@Suite("Marks that would be shown without a word")
struct PlainMarkTests {
    static let read: [BodySlip] = [
        slip("underscores at the beginning", "_重点_请看。\n", "*重点*请看。\n"), slip("two underscores", "先 __断电__再拆。\n", "先 **断电**再拆。\n"),
        slip("underscores before a sign", "这是_重点_。\n", "这是*重点*。\n"), slip("after a comma", "好，__小心__拿。\n", "好，**小心**拿。\n"),
        slip("full-width waves", "～～删除～～和留下。\n", "~~删除~~和留下。\n"), slip("waves after a comma", "原来，～～旧字～～新字\n", "原来，~~旧字~~新字\n"),
        slip("waves behind bold words", "**粗**～～删～～\n", "**粗**~~删~~\n"), slip("waves in a list", "- ～～旧～～新\n", "- ~~旧~~新\n"),
        slip("a caption of Pandoc", "| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n\n: 表 1 材料\n", "| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n\n表 1 材料\n"),
        slip(
            "a caption right below", "| a | b |\n| - | - |\n| 1 | 2 |\n: Parts\n", "| a | b |\n| - | - |\n| 1 | 2 |\n\nParts\n",
            hasFix: false),
    ]

    private static func slip(_ name: String, _ written: String, _ meant: String, hasFix: Bool = true) -> BodySlip {
        BodySlip(name: name, written: written, message: "markdown-mended", meant: meant, hasFix: hasFix)
    }

    @Test(arguments: read) func itIsReadAsMeant(_ slip: BodySlip) {
        #expect(PlainHTML.of(slip.written) == PlainHTML.of(slip.meant))
        #expect(PlainHTML.read(slip.written).diagnostics.map(\.name) == [slip.message])
        #expect(PlainHTML.read(slip.meant).diagnostics.map(\.name) == [])
    }

    @Test(arguments: read.filter(\.hasFix)) func itsCureLeadsThere(_ slip: BodySlip) {
        #expect(PlainHTML.of(LooseText.mended(slip.written)) == PlainHTML.of(slip.meant))
    }

    @Test(
        "what may be a name or an ornament is told of",
        arguments: ["请_务必_小心", "用__力气__拧", "这是_斜体_和粗体", "原价～～一百～～元", "～～休息～～", "~~~~ 休息 ~~~~"])
    func perhaps(_ text: String) {
        #expect(LooseText.names(text) == ["perhaps-markdown"])
        #expect(PlainHTML.read("§\n\n" + text).diagnostics.allSatisfy { $0.cure != nil })
    }

    @Test(
        "neighbours that stay",
        arguments: [
            "snake_case_name 和 __init__.py".replacing("__init__.py", with: "a_b"), "学号_姓名_作业.docx", "2026_九年级_灯_终稿", "我叫__，今年__岁",
            "__年__月__日",
            "姓名____ 班级____", "`_重点_请`", "    _重点_请", "```\n_重点_请\n～～删～～\n\\newpage\n```", "见 https://a.cn/_重点_请", "[字](_图_一.md)",
            "好呀～～真棒～～", "周一～周五", "20～～25 ℃", "5$，10$", "价格 3$ 到 5$", "[甲][乙][丙]", "[通知][重要] 明天停水", "[b] 和 [i]", "a[i][j]",
            "[上一页](a.md)", "A. 甲\n\nB. 乙", "C:\\newpage\\a", "`\\newpage`", "正则 ^[a-z]+$", "[toc]", "数组 a[/x]",
        ])
    func neighbours(_ text: String) {
        #expect(
            LooseText.names(text).filter {
                ["markdown-mended", "perhaps-markdown", "foreign-markup"].contains($0) && !text.contains(":\\")
            } == [])
    }

    @Test(
        "marks of other programs are told of at their line",
        arguments: [
            "甲^[注]。", "^[行内 脚注] 乙", ".. note::\n   甲", ".. image:: a.png", "[note]小心[/note]", "[caption id=\"a\"]图[/caption]",
            "[url=https://a.cn]字[/url]",
            "[b]粗[/b]", "[gallery ids=\"1,2\"]", "\\newpage", "\\textbf{粗} 字", "\\vspace{1cm}", "\\section{开始}", "甲 \\underline{乙} 丙",
            "[note]\n小心\n[/note]", ".. _开始:", "见 :ref:`甲`", "{note}小心{note}", "h2. 标题",
            "image::a.png[图]", "\\begin{center}",
        ])
    func foreign(_ text: String) {
        let told = PlainHTML.read("§\n\n" + text).diagnostics
        #expect(told.map(\.name) == ["foreign-markup"] && told.first?.place.line == 3)
        #expect(told.first?.cure != nil)
    }

    @Test(
        "references without an address are told of",
        arguments: ["![图][]", "![图][小灯]", "[链接][没有定义]", "见[说明][文档一]。", "![a][b c]", "[入门教程][]"])
    func references(_ text: String) { #expect(LooseText.names(text) == ["perhaps-markdown"]) }

    @Test("references with an address are links", arguments: ["[图][甲]\n\n[甲]: a.md", "![图][]\n\n[图]: a.png", "[甲][]\n\n[甲]: b.md"])
    func defined(_ text: String) { #expect(LooseText.names(text).filter { $0 == "perhaps-markdown" } == []) }

    @Test("lists of contents by other names", arguments: ["${toc}", "[[_TOC_]]", "{{toc}}", "__TOC__", "\\tableofcontents", "@[toc]"])
    func contents(_ text: String) {
        let document = PlainHTML.read("§\n\n" + text + "\n\n## 甲\n").document
        #expect(document.slots.contains { if case .toc = $0.kind { true } else { false } })
        #expect(LooseText.names(text) == [])
    }

    @Test("small figures behind a word are formulas", arguments: ["cm$^2$，", "H$_2$O", "25$^\\circ$C", "3$\\times$4", "10 m$^{2}$"])
    func scripts(_ text: String) {
        #expect(PlainHTML.of(text).contains("<math") || PlainHTML.of(text).contains("formula"))
        #expect(!PlainHTML.of(text).contains("$"))
    }

    @Test(
        "lines that begin with letters are lines",
        arguments: ["A. 红\nB. 绿\nC. 蓝", "(a) red\n(b) green", "A、红\nB、绿", "（a）红\n（b）绿", "a) red\nb) green"])
    func letters(_ text: String) { #expect(PlainHTML.of(text).contains("<br")) }

    @Test(
        "letters that follow no order are words",
        arguments: ["A. Smith wrote\nC. Jones drew", "I. 甲\nI. 乙", "(a) red and\ngreen", "A 甲\nB 乙"])
    func words(_ text: String) { #expect(!PlainHTML.of(text).contains("<br")) }
}
