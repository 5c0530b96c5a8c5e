import Templates

extension Tables {
    /// What is the same on every page of a language.
    static let site = VariableTable(
        "site", zh: "整个门户", en: "The whole portal",
        [
            .text("title", zh: "门户的名字", en: "The portal's name"),
            .text("school", zh: "学校的名字，与门户同名时没有", en: "The school's name, absent if it is the portal's"),
            .text("summary", zh: "门户的介绍", en: "The portal in a sentence"),
            .text("home_url", zh: "首页", en: "The home page"),
            .text("theme_colour", zh: "手机给网页四周用的颜色", en: "The colour in which phones paint what is around a page"),
            .record("logo", picture, zh: "标志", en: "The logo"),
            .list("types", of: link, zh: "有内容的各类型的列表", en: "The lists of the types that have entries"),
            .list("links", of: link, zh: "索引、标签等入口", en: "The index, the tags and other ways in"),
            .record("license", license, zh: "默认的许可", en: "The licence unless an entry says otherwise"),
            .list("records", of: link, zh: "备案号", en: "Records with the authorities"),
        ])

    static let language = VariableTable(
        "language", zh: "本页的一种语言", en: "One language of the page",
        [
            .text("title", zh: "语言的名称，用它自己的文字", en: "The language's name in itself"),
            .text("lang", zh: "语言标签", en: "The language's tag"),
            .text("url", zh: "这种语言的网址", en: "The address in that language"),
            .flag("current", zh: "就是本页的语言", en: "Whether it is this page's"),
        ])

    static let alternate = VariableTable(
        "alternate", zh: "给搜索引擎的其他语言", en: "Another language, for search engines",
        [
            .text("lang", zh: "语言标签", en: "The language's tag"),
            .text("url", zh: "完整网址", en: "The absolute address"),
        ])

    static let citation = VariableTable(
        "citation", zh: "给文献软件的一条信息", en: "One line for reference managers",
        [
            .text("name", zh: "名称，如 citation_title", en: "The name, such as citation_title"),
            .text("content", zh: "内容", en: "The content"),
        ])

    static let finder = VariableTable(
        "search", zh: "搜索框", en: "The search box",
        [
            .text("page_url", zh: "搜索页的网址", en: "The search page's address"),
            .text("index_url", zh: "拼音索引的网址", en: "The address of the A–Z"),
            .text("client_url", zh: "搜索程序的网址，用到时才加载", en: "The search client's address, loaded when it is wanted"),
            .text("script_url", zh: "搜索框的脚本的网址，用到时才加载", en: "The address of the box's script, loaded when it is wanted"),
            .text("style_url", zh: "搜索框的样式表的网址，用到时才加载", en: "The address of the box's style sheet, loaded when it is wanted"),
            .text("count_text", zh: "“找到 {count} 条”", en: "The words for a number of results, with {count}"),
            .text("count_one_text", zh: "只有一条时的说法，有的语言才有", en: "The same for one, in languages that have that form"),
            .flag("current", zh: "就是搜索页，不再显示搜索框", en: "Whether this is the search page, which shows no second box"),
        ])

    /// The names that every layout may use, followed by its own.
    static func layout(
        _ name: String, zh: String, en: String, _ own: @autoclosure @escaping @Sendable () -> [Variable]
    ) -> VariableTable {
        VariableTable(name, zh: zh, en: en, everyPage + own())
    }

    private static var everyPage: [Variable] {
        [
            .text("lang", zh: "页面的语言标签", en: "The page's language"),
            .text("dir", zh: "从右到左书写的语言为 rtl", en: "rtl for languages written from right to left"),
            .text("type", zh: "页面的类型名，用于颜色", en: "The page's type, for its colour"),
            .text("icon", zh: "页面的图标名", en: "The name of the page's icon"),
            .text("title", zh: "页面的标题", en: "The page's title"),
            .html("heading", zh: "页面的标题，只在词与词之间换行", en: "The page's title, whose lines break between words"),
            .text("page_title", zh: "浏览器标签上的标题，带门户名", en: "The title with the portal's name, for the browser's tab"),
            .text("description", zh: "给搜索引擎和分享的介绍", en: "The description for search engines and sharing"),
            .text("robots", zh: "给搜索引擎的指示", en: "Directions for search engines"),
            .flag("lost", zh: "是不是 404 页", en: "Whether this is the page for lost addresses"),
            .texts("connect", zh: "实时状态从哪些来源来，网页只可以问这些", en: "The origins of live states: all that the page may ask"),
            .text("css_url", zh: "每页都用的样式表的网址", en: "The address of the style sheet that every page loads"),
            .text("own_css_url", zh: "门户自己的样式表的网址", en: "The address of the portal's own style sheets"),
            .text("print_css_url", zh: "打印用的样式表的网址", en: "The address of the style sheet for paper"),
            .html("features", zh: "本页还要加载的样式表和脚本", en: "The elements that load what this page needs besides"),
            .text("head_script_url", zh: "最先运行的脚本的网址", en: "The address of the script that runs first"),
            .text("script_url", zh: "脚本的网址", en: "The script's address"),
            .text("favicon_url", zh: "图标的网址", en: "The favicon's address"),
            .text("app_url", zh: "网页应用清单的网址，浏览器能保存页面时才有", en: "The web app manifest's address, where pages may be kept"),
            .text("device_url", zh: "只有一部分浏览器要加载的脚本的网址", en: "The address of a script that only some browsers need"),
            .text("device_style_url", zh: "它的样式表的网址", en: "The address of its style sheet"),
            .text("feed_url", zh: "Atom 订阅的网址", en: "The Atom feed's address"),
            .text("canonical_url", zh: "页面的完整网址，门户设了网址才有", en: "The page's absolute address, if the portal has one"),
            .list("alternates", of: alternate, zh: "各语言的完整网址", en: "The absolute addresses in all languages"),
            .text("og_type", zh: "Open Graph 类型", en: "The Open Graph type"),
            .text("og_locale", zh: "Open Graph 语言", en: "The Open Graph locale"),
            .text("og_image", zh: "分享时的图片，完整网址", en: "The picture for sharing, an absolute address"),
            .list("citations", of: citation, zh: "给 Zotero 等文献软件的信息", en: "What Zotero and its kin read"),
            .html("json_ld", zh: "schema.org 的 JSON-LD", en: "JSON-LD in the terms of schema.org"),
            .record("site", site, zh: "门户", en: "The portal"),
            .record("search", finder, zh: "搜索框", en: "The search box"),
            .list("nav", of: link, zh: "主导航", en: "The main navigation"),
            .list("languages", of: language, zh: "本页的各种语言", en: "The languages of this page"),
            .list("crumbs", of: link, zh: "从首页到这里的路", en: "The way here from the home page"),
        ]
    }
}
