import Testing

/// A slip in a text, how it is told, and what was meant.
struct BodySlip: Sendable, CustomTestStringConvertible {
    var name: String
    var written: String
    /// The name of its message.
    var message: String
    /// Markdown without any message that gives the page that was meant.
    var meant: String
    /// Whether the page is so before anybody mends anything.
    var isReadAsMeant = true
    /// Whether the message has a change to apply that leads there.
    var hasFix = true
    /// Whether the change leads to what is as right, rather than the same: a path in code.
    var fixIsOther = false

    var testDescription: String { name }

    static let all = paths + names + lines + blanks + tables + marks
}

extension BodySlip {
    private static func path(_ name: String, _ written: String, _ meant: String) -> BodySlip {
        BodySlip(name: name, written: written, message: "markdown-mended", meant: meant, fixIsOther: true)
    }

    static let paths: [BodySlip] = [
        path("a path with a star", "打开 D:\\_a\\*.svg 文件。\n", "打开 D:\\\\\\_a\\\\\\*.svg 文件。\n"),
        path("a share", "连到 \\\\192.168.1.2\\_x 上。\n", "连到 \\\\\\\\192.168.1.2\\\\\\_x 上。\n"),
        path("a path with a hash", "在 C:\\用户\\#1\\新建。\n", "在 C:\\\\用户\\\\#1\\\\新建。\n"),
        path("two paths", "从 D:\\!a 到 E:\\!b 去。\n", "从 D:\\\\!a 到 E:\\\\!b 去。\n"),
    ]

    static let names: [BodySlip] = [
        path("a method of Python", "写 __init__ 函数。\n", "写 \\_\\_init\\_\\_ 函数。\n"),
        path("a name of Python", "变量 __name__ 的值。\n", "变量 \\_\\_name\\_\\_ 的值。\n"),
        path("a file of Python", "- 建 __main__.py\n", "- 建 \\_\\_main\\_\\_.py\n"),
    ]

    static let lines: [BodySlip] = [
        BodySlip(name: "more than a measure", written: "板厚要\n> 3 mm 才行。\n", message: "markdown-mended", meant: "板厚要\n\\> 3 mm 才行。\n"),
        BodySlip(name: "more than a voltage", written: "电压\n>5V 会烧。\n", message: "markdown-mended", meant: "电压\n\\>5V 会烧。\n"),
        BodySlip(
            name: "more than a share", written: "the rate is\n> 80% of it\n", message: "markdown-mended",
            meant: "the rate is\n\\> 80% of it\n"),
        BodySlip(name: "wide hyphens", written: "－剪刀\n－胶水\n", message: "markdown-mended", meant: "- 剪刀\n- 胶水\n"),
        BodySlip(name: "long dashes", written: "— 尺子\n— 笔\n", message: "markdown-mended", meant: "- 尺子\n- 笔\n"),
        BodySlip(name: "short dashes", written: "– 尺子\n– 笔\n", message: "markdown-mended", meant: "- 尺子\n- 笔\n"),
    ]

    static let blanks: [BodySlip] = [
        BodySlip(name: "a no-break space alone", written: "一段。\n\u{A0}\n二段。\n", message: "markdown-mended", meant: "一段。\n\n二段。\n"),
        BodySlip(name: "a wide space alone", written: "一段。\n\u{3000}\n二段。\n", message: "markdown-mended", meant: "一段。\n\n二段。\n"),
        BodySlip(
            name: "a zero-width space below a list", written: "- 一\n- 二\n\u{200B}\n文。\n", message: "markdown-mended",
            meant: "- 一\n- 二\n\n文。\n"),
        BodySlip(
            name: "a no-break space below a quote", written: "> 一\n \u{A0}\n文。\n", message: "markdown-mended", meant: "> 一\n \n文。\n"),
        BodySlip(
            name: "a no-break space below HTML", written: "<div>\n一\n</div>\n\u{A0}\n**二**文。\n", message: "markdown-mended",
            meant: "<div>\n一\n</div>\n\n**二**文。\n"),
        BodySlip(
            name: "a wide space below a table", written: "| 甲 | 乙 |\n| - | - |\n| 1 | 2 |\n\u{3000}\n文。\n", message: "markdown-mended",
            meant: "| 甲 | 乙 |\n| - | - |\n| 1 | 2 |\n\n文。\n"),
    ]

    static let tables: [BodySlip] = [
        BodySlip(
            name: "words under a table", written: "| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n表 1：材料\n", message: "markdown-mended",
            meant: "| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n\n表 1：材料\n"),
        BodySlip(
            name: "a note under a table", written: "| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n注：以上为参考\n\n下文。\n", message: "markdown-mended",
            meant: "| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n\n注：以上为参考\n\n下文。\n"),
        BodySlip(
            name: "a source under a table", written: "| a | b |\n| - | - |\n| 1 | 2 |\nSource: the library\n", message: "markdown-mended",
            meant: "| a | b |\n| - | - |\n| 1 | 2 |\n\nSource: the library\n"),
        BodySlip(
            name: "blank lines between all rows", written: "| 甲 | 乙 |\n\n| --- | --- |\n\n| 1 | 2 |\n\n| 3 | 4 |\n", message: "table-shape",
            meant: "| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |\n", isReadAsMeant: false),
        BodySlip(
            name: "blank lines between the rows", written: "| 甲 | 乙 |\n| --- | --- |\n\n| 1 | 2 |\n\n| 3 | 4 |\n", message: "table-shape",
            meant: "| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |\n", isReadAsMeant: false),
        BodySlip(
            name: "a last row below a blank line", written: "| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n\n| 3 | 4 |\n\n文\n",
            message: "table-shape",
            meant: "| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |\n\n文\n", isReadAsMeant: false),
    ]

    private static func told(_ name: String, _ written: String, _ message: String = "mark-without-partner") -> BodySlip {
        BodySlip(name: name, written: written, message: message, meant: written, hasFix: false)
    }

    static let marks: [BodySlip] = [
        told("bold without an end", "这是**重点一句。\n"), told("bold without an end in a list", "- **注意：不要碰\n"),
        told("bold that only ends", "请一定记住要先关掉电源**。\n"),
        told("a highlight without an end", "还有==标记一句。\n"), told("a strike without an end", "价格~~便宜。\n"),
        told("bold over two paragraphs", "**第一段\n\n第二段**\n"),
        told("poles as items", "+ 接红线\n- 接黑线\n", "perhaps-markdown"), told("poles the other way", "- 接黑线\n+ 接红线\n", "perhaps-markdown"),
        told("a formula in signs of money", "面积 ￥S = a \\times b￥。\n", "perhaps-markdown"),
        told("a formula with a power", "￥x^2￥ 的图。\n", "perhaps-markdown"), told("an index", "记作 ￥a_1￥。\n", "perhaps-markdown"),
        told("a link in brackets of newspapers", "见【【激光切割机】】的说明。\n", "perhaps-markdown"),
        told("a link in corner brackets", "见「「激光切割机」」。\n", "perhaps-markdown"),
        told("a tag for words", "用 <b> 标签加粗。\n", "open-tag"), told("a tag in a list", "- 输入 <code> 和名字\n", "open-tag"),
        told("an open tag before more", "<i>斜体 的字，没有结束\n", "open-tag"),
    ]
}
