import Templates

extension Tables {
    static let code = VariableTable(
        "code", zh: "扫码页：一个编号", en: "The page behind a QR code",
        [
            .text("lang", zh: "页面的语言标签", en: "The page's language"),
            .text("dir", zh: "从右到左书写的语言为 rtl", en: "rtl for languages written from right to left"),
            .text("page_title", zh: "浏览器标签上的标题", en: "The title for the browser's tab"),
            .text("css_url", zh: "扫码页样式表的网址", en: "The address of these pages' style sheet"),
            .text("favicon_url", zh: "图标的网址", en: "The favicon's address"),
            .text("theme_colour", zh: "手机给网页四周用的颜色", en: "The colour in which phones paint what is around a page"),
            .text("site_title", zh: "门户的名字", en: "The portal's name"),
            .text("home_url", zh: "首页", en: "The home page"),
            .list("languages", of: language, zh: "本页的各种语言", en: "The languages of this page"),
            .text("code", zh: "编号", en: "The code"),
            .text("title", zh: "它是什么", en: "What it is"),
            .text("url", zh: "它的网页", en: "Its own page"),
            .text("kind", zh: "是什么：设备、空间；架子在哪个空间", en: "What it is: a machine, a room; of a shelf the room"),
            .text("status", zh: "状态", en: "The condition"),
            .text("flag", zh: "状态的颜色：good、warn 或 bad", en: "The condition's colour: good, warn or bad"),
            .text("note", zh: "状态的说明", en: "A note about the condition"),
            .text("gone", zh: "东西已经不在时的说明", en: "What is said where the thing is gone"),
            .record("replacement", link, zh: "代替它的东西", en: "What took its place"),
            .list("sections", of: codeSection, zh: "各部分", en: "The parts"),
            .list("actions", of: link, zh: "报修等", en: "Reporting a fault and the like"),
        ])

    static let codeSection = VariableTable(
        "code section", zh: "扫码页的一部分", en: "A part of such a page",
        [
            .text("title", zh: "标题", en: "The title"),
            .flag("safety", zh: "安全须知，加警示条", en: "About safety: shown with hazard tape"),
            .list("lines", of: codeLine, zh: "各行", en: "The lines"),
        ])

    static let codeLine = VariableTable(
        "code line", zh: "一行", en: "One line",
        [
            .text("text", zh: "文字", en: "The words"),
            .text("url", zh: "链接", en: "Where it leads"),
            .text("note", zh: "小字补充", en: "A note in small type"),
            .text("state", zh: "状态", en: "A condition"),
            .text("flag", zh: "状态的颜色", en: "The condition's colour"),
        ])
}
