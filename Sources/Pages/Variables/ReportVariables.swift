import Templates

extension Tables {
    /// The layouts of the staff's report, which is no part of the site.
    public static let reports: [String: VariableTable] = ["report": report, "report-index": reportIndex]

    public static let report = VariableTable(
        "report", zh: "馆员报告的一页", en: "A page of the staff's report",
        everyReportPage + [
            .text("summary", zh: "这一页说什么", en: "What the page is about"),
            .flag("wide", zh: "打印时横放", en: "Whether it is printed sideways"),
            .list("figures", of: reportFigure, zh: "突出的数字", en: "Numbers that stand out"),
            .list("tables", of: reportTable, zh: "各个表", en: "The tables"),
        ])

    public static let reportIndex = VariableTable(
        "report index", zh: "馆员报告的首页", en: "The first page of the staff's report",
        everyReportPage + [
            .list("pages", of: reportEntry, zh: "各页", en: "The pages")
        ])

    private static var everyReportPage: [Variable] {
        [
            .text("lang", zh: "页面的语言标签", en: "The page's language"),
            .text("title", zh: "页面的标题", en: "The page's title"),
            .text("portal", zh: "门户的名字", en: "The portal's name"),
            .text("school", zh: "学校的名字，与门户同名时没有", en: "The school's name, absent if it is the portal's"),
            .text("period", zh: "说的是哪些日子", en: "The days that it speaks of"),
            .text("made", zh: "做报告的日子", en: "The day for which it was made"),
            .text("css_url", zh: "样式表的网址", en: "The style sheet's address"),
            .text("favicon_url", zh: "图标的网址", en: "The favicon's address"),
            .list("nav", of: link, zh: "各页的链接", en: "Links to the pages"),
        ]
    }

    public static let reportEntry = VariableTable(
        "report entry", zh: "报告首页上的一页", en: "A page, on the first page",
        [
            .text("title", zh: "标题", en: "The title"),
            .text("url", zh: "网址", en: "Its address"),
            .text("summary", zh: "说什么", en: "What it is about"),
            .list("figures", of: reportFigure, zh: "突出的数字", en: "Numbers that stand out"),
            .list("files", of: link, zh: "电子表格", en: "Its spreadsheets"),
        ])

    public static let reportFigure = VariableTable(
        "report figure", zh: "一个突出的数字", en: "A number that stands out",
        [
            .text("label", zh: "是什么", en: "What it is"),
            .text("value", zh: "数字", en: "The number"),
            .text("note", zh: "补充", en: "A note"),
        ])

    public static let reportTable = VariableTable(
        "report table", zh: "报告里的一个表", en: "A table of the report",
        [
            .text("id", zh: "页内锚点", en: "The anchor on the page"),
            .text("title", zh: "标题", en: "The title"),
            .text("note", zh: "怎样读这个表", en: "How to read it"),
            .text("csv_url", zh: "电子表格的网址", en: "The spreadsheet's address"),
            .text("empty", zh: "没有行时的话", en: "What to say where there are no rows"),
            .list("heads", of: reportHead, zh: "表头", en: "The heads of the columns"),
            .list("rows", of: reportRow, zh: "各行", en: "The rows"),
        ])

    public static let reportHead = VariableTable(
        "report head", zh: "一列的表头", en: "The head of a column",
        [
            .text("title", zh: "文字", en: "The words"),
            .flag("number", zh: "是不是数字", en: "Whether it is a column of numbers"),
        ])

    public static let reportRow = VariableTable(
        "report row", zh: "表的一行", en: "A row of a table",
        [
            .list("cells", of: reportCell, zh: "各格", en: "The cells")
        ])

    public static let reportCell = VariableTable(
        "report cell", zh: "表的一格", en: "A cell of a table",
        [
            .text("text", zh: "文字", en: "The words"),
            .text("note", zh: "小字补充", en: "A note in small type"),
            .text("url", zh: "门户上的网址", en: "Where it is on the portal"),
            .text("flag", zh: "色块：good、warn 或 bad", en: "A coloured flag: good, warn or bad"),
            .flag("head", zh: "是不是一行的名称", en: "Whether it names the row"),
            .flag("number", zh: "是不是数字", en: "Whether it is a number"),
            .flag("brief", zh: "短得不该换行", en: "Whether it is too short to be broken"),
            .flag("has_bar", zh: "有没有长条", en: "Whether there is a bar"),
            .number("bar", zh: "长条的长度，千分之几", en: "The bar's length in thousandths"),
        ])

    /// For what fills records of links.
    public static let reportLink = link
}
