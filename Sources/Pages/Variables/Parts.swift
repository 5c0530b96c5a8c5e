import Templates

extension Tables {
    public static let link = VariableTable(
        "link", zh: "链接", en: "A link",
        [
            .text("title", zh: "显示的文字", en: "The words to show"),
            .text("url", zh: "相对网址", en: "The relative address"),
            .text("type", zh: "目标的类型名，用于颜色", en: "The target's type, for its colour"),
            .text("icon", zh: "图标名", en: "The name of an icon"),
            .text("current", zh: "就在这一页时为 page，在这个栏目里时为 true", en: "page on the very page, true inside the section"),
        ])

    static let license = VariableTable(
        "license", zh: "许可", en: "A licence",
        [
            .text("title", zh: "名称，如 CC BY 4.0", en: "Its name, such as CC BY 4.0"),
            .text("url", zh: "全文的网址，常见的才有", en: "Where its text is, for common ones"),
            .text("meaning", zh: "一句话说清可以做什么，常见的才有", en: "What one may do, in a line, for common ones"),
        ])

    static let paper = VariableTable(
        "paper", zh: "印在纸上的网址", en: "An address on paper",
        [
            .text("address", zh: "页面的完整网址", en: "The page's absolute address"),
            .text("code", zh: "它的二维码，SVG 路径，线宽 1", en: "Its QR code, an SVG path to be stroked 1 wide"),
            .text("extent", zh: "二维码的边长，连同四周的空白", en: "How wide the code is, with the blank around it"),
        ])

    static let picture = VariableTable(
        "picture", zh: "图片", en: "A picture",
        [
            .text("url", zh: "图片网址", en: "The picture's address"),
            .text("alt", zh: "替代文字", en: "The alternative text"),
            .text("caption", zh: "图注", en: "The caption"),
            .text(
                "focus", zh: "封面的焦点，如 top-left；写了才有",
                en: "Where in the cover what matters most is, such as top-left; absent where nothing says so"),
            .flag("tall", zh: "高大于宽", en: "Whether it is higher than wide"),
            .flag(
                "wide", zh: "宽的线描图，手机上左右滑动才看得清",
                en: "Whether it is a wide drawing, to be scrolled on a phone, where it could not be read else"),
            .number("width", zh: "宽，像素", en: "Width in pixels"),
            .number("height", zh: "高，像素", en: "Height in pixels"),
            .text(
                "srcset", zh: "照片的 WebP 小图，供 srcset 用；别的图片没有",
                en: "The smaller WebP files of a photo, for srcset; absent for other pictures"),
            .text("sizes", zh: "小图不止一张时，供 sizes 用", en: "For sizes, where there is more than one of them"),
        ])

    public static let date = VariableTable(
        "date", zh: "日期", en: "A date",
        [
            .text("iso", zh: "机器读的写法，如 2026-11-23", en: "For machines, such as 2026-11-23"),
            .text("text", zh: "给人读的写法", en: "For people"),
        ])

    static let gauge = VariableTable(
        "gauge", zh: "四格刻度", en: "A gauge of four notches",
        [
            .number("value", zh: "亮几格，1–4", en: "How many notches are filled, 1–4"),
            .text("label", zh: "文字说明", en: "The words beside it"),
        ])

    public static let mark = VariableTable(
        "mark", zh: "标题下的小标记", en: "A small mark under a title",
        [
            .text("text", zh: "文字", en: "The words"),
            .text("url", zh: "链接", en: "Where it leads"),
            .text("icon", zh: "图标名", en: "The name of an icon"),
            .text("flag", zh: "色块：good、warn 或 bad", en: "A coloured flag: good, warn or bad"),
        ])

    public static let fact = VariableTable(
        "fact", zh: "标题栏里的一格", en: "One cell of the title block",
        [
            .text("label", zh: "名称", en: "What it states"),
            .text("icon", zh: "图标名", en: "The name of an icon"),
            .flag("wide", zh: "占两格", en: "Takes two cells"),
            .record("gauge", gauge, zh: "刻度", en: "A gauge"),
            .list("values", of: factValue, zh: "各个值", en: "The values"),
        ])

    static let factValue = VariableTable(
        "value", zh: "标题栏里的一个值", en: "One value of a cell",
        [
            .text("text", zh: "文字", en: "The words"),
            .html("broken", zh: "文字，只在词与词之间换行", en: "The words, whose lines break between them"),
            .text("url", zh: "链接", en: "Where it leads"),
            .text("note", zh: "小字补充", en: "A note in small type"),
        ])

    static let heading = VariableTable(
        "heading", zh: "目录里的一项", en: "One line of the table of contents",
        [
            .text("title", zh: "标题文字", en: "The heading's words"),
            .text("url", zh: "页内链接", en: "The link to it"),
            .text("number", zh: "步骤号", en: "The step's number"),
            .list("children", of: subheading, zh: "下一级标题", en: "The headings below it"),
        ])

    static let subheading = VariableTable(
        "subheading", zh: "目录里的下级项", en: "A lower line of the table of contents",
        [
            .text("title", zh: "标题文字", en: "The heading's words"),
            .text("url", zh: "页内链接", en: "The link to it"),
        ])
}
