extension ContentType {
    /// `content/portal.yml`: the settings of the whole portal, in the same terms as the entries' fields.
    public static let portal = ContentType(
        "portal", folder: "", zh: "门户设置", en: "Portal settings", plural: ("门户设置", "Portal settings"),
        help: ("content/portal.yml：整个门户的设置，每一项都可以不写。", "content/portal.yml: the portal's settings, all optional."),
        fields: [
            Field("title", .words, zh: "标题", en: "Title", help: ("门户的名字。", "The portal's name.")),
            Field("school", .words, zh: "学校", en: "School", help: ("学校的名字。", "The school's name.")),
            Field("summary", .words, zh: "摘要", en: "Summary", help: ("一句话的介绍。", "The portal in a sentence.")),
            Field(
                "languages", .list(.text), zh: "语言", en: "Languages", help: ("语言标签，第一个在根目录。", "Language tags; the first is at the root.")),
            Field("url", .url, zh: "网址", en: "Address", help: ("门户公开的网址。", "The portal's public address.")),
            Field("timezone", .text, zh: "时区", en: "Time zone", help: ("如 Asia/Shanghai。", "Such as Asia/Shanghai.")),
            Field("logo", .file, zh: "标志", en: "Logo", help: ("标志图片。", "A picture.")),
            Field(
                "colours",
                .record([
                    Field("brand", .color, zh: "主色", en: "Brand", help: ("主色。", "The main colour.")),
                    Field("accent", .color, zh: "强调色", en: "Accent", help: ("强调色。", "The second colour.")),
                ]), zh: "颜色", en: "Colours", help: ("学校的颜色。", "The school's colours."), aliases: ["colors"]),
            Field(
                "nav", .list(.text), zh: "导航", en: "Navigation",
                help: ("类型的文件夹名或条目的 id，按顺序。", "Folders of types or ids of entries, in order.")),
            Field.channels,
            Field(
                "records",
                .record([
                    Field("icp", .text, zh: "ICP 备案号", en: "ICP record", help: ("网站备案号。", "The ICP number.")),
                    Field(
                        "public_security", .text, zh: "公安备案号", en: "Public security record", help: ("公安备案号。", "The public security number.")
                    ),
                ]), zh: "备案", en: "Records", help: ("显示在页脚的备案号。", "Shown in the footer.")),
            Field(
                "privacy",
                .record([
                    Field(
                        "contact", .text, zh: "联系人", en: "Contact",
                        help: (
                            "谁负责个人信息：人员或服务的 id、邮箱或一句话。",
                            "Who answers for personal data: the id of a person or a service, an e-mail address, or words."
                        )),
                    Field(
                        "days", .integer(1...365), zh: "天数", en: "Days",
                        help: (
                            "几天之内撤下并答复；不写就说尽快。", "Within how many days something is taken down and answered; left out, as soon as possible."
                        )),
                ]), zh: "隐私", en: "Privacy", help: ("写进隐私说明（privacy.html）。", "Told on the privacy page, privacy.html.")),
            Field("license", .text, zh: "许可", en: "License", help: ("内容默认的许可协议。", "The content's licence unless an entry says otherwise.")),
            Field.currency(("单价的币种，如 CNY、USD；不写就是人民币。", "What prices are in, such as CNY or USD; CNY unless given.")),
            Field(
                "edit", .text, zh: "编辑地址", en: "Edit address",
                help: ("编辑链接，{path} 会换成文件路径。", "Where to edit a page; {path} becomes the file's path.")),
            Field(
                "offline", .choice(Term.offlineUses), zh: "离线", en: "Offline",
                help: (
                    "没有网络时能不能用：yes（不写就是它）能从 U 盘搜索，https 上浏览器会保存看过的页面；zip 再加一个整个门户的压缩包；no 都不要。",
                    "Use without a network: yes, as when left out, searches from a stick and on https keeps pages that were opened; zip adds the whole portal as a file; no does without."
                )),
            Field(
                "glossary", .boolean, zh: "词汇", en: "Glossary",
                help: (
                    "写否，就不用 glossary.yml：没有词汇表页，正文里也不标词。", "With no, glossary.yml is not used: no page of terms, and no marks in texts."
                ),
                aliases: ["词汇表"]),
            Field("highlighting", .boolean, zh: "代码着色", en: "Highlighting", help: ("是否给代码着色。", "Whether code is coloured.")),
            Field(
                "addresses",
                .choice([
                    Term("keep", zh: "原样", en: "Keep"), Term("pinyin", zh: "拼音", en: "Pinyin"),
                ]), zh: "网址写法", en: "Addresses", help: ("网址保留原文还是转成拼音。", "Keep file names in addresses or write them in pinyin.")),
            Field(
                "audience", .map([]), zh: "对象", en: "Audience",
                help: (
                    "哪些文件夹是写给谁的，如 manual: staff；只给教职工的页面，在搜索里排在后面。",
                    "For whom folders are, such as manual: staff; pages for the staff alone come last in the search."
                )),
            Field(
                "consent", .choice(Term.consentRules), zh: "公开的条件", en: "Consent",
                help: (
                    "哪些学生项目要有同意才公开：named 是写了团队的（不写就是它），required 是全部。",
                    "Which students' projects need consent: named, those with a team, as when left out; or required, all of them."
                )),
            Field(
                "film_size", .integer(1...10_000), zh: "视频大小上限", en: "Largest film",
                help: ("一段视频最多多少 MB；不写就是 50。", "The most megabytes of a film; 50 unless given.")),
            Field("checks", .map([]), zh: "检查", en: "Checks", help: ("检查项：off、warning 或 error。", "Each check: off, warning or error.")),
            Field(
                "types",
                .map([
                    Field("folder", .text, zh: "文件夹", en: "Folder", help: ("放条目的文件夹。", "The folder of its entries.")),
                    Field("label", .words, zh: "名称", en: "Label", help: ("显示的名称。", "What readers see.")),
                    Field("plural", .words, zh: "复数名称", en: "Plural", help: ("列表的名称。", "The list's title.")),
                    Field("help", .words, zh: "说明", en: "Help", help: ("给作者的一句说明。", "One line for writers.")),
                    Field(
                        "layout", .text, zh: "布局", en: "Layout",
                        help: (
                            "自己的类型用的布局：templates/layouts/ 里的文件名，不带 .mustache；也可以写已有类型的名字，如 guide。",
                            "The layout of a type of your own: a file in templates/layouts/ without .mustache, or the name of a built-in type, such as guide."
                        )),
                    Field("fields", .map(declaredField), zh: "字段", en: "Fields", help: ("加给这个类型的字段。", "Fields to add to the type.")),
                ]), zh: "类型", en: "Types", help: ("自己的内容类型，或给已有类型加字段。", "Types of your own, or fields added to a built-in type.")),
            Field(
                "vocabularies", .map([]), zh: "词表", en: "Vocabularies",
                help: ("替换 subjects、standards，或增加自己的词表。", "Replace subjects or standards, or add your own.")),
        ])

    private static let declaredField: [Field] = [
        Field(
            "kind",
            .choice([
                Term("text", zh: "文字", en: "Text"), Term("integer", zh: "整数", en: "Integer"), Term("number", zh: "数", en: "Number"),
                Term("boolean", zh: "是否", en: "Yes or no"), Term("date", zh: "日期", en: "Date"),
                Term("choice", zh: "选择", en: "Choice"), Term("vocabulary", zh: "词表", en: "Vocabulary"),
                Term("url", zh: "网址", en: "Address"), Term("file", zh: "文件", en: "File"), Term("reference", zh: "引用", en: "Reference"),
            ]), zh: "种类", en: "Kind", help: ("值的种类。", "What values it takes.")),
        Field("list", .boolean, zh: "多个", en: "List", help: ("能不能有多个值。", "Whether there may be several.")),
        Field("label", .words, zh: "名称", en: "Label", help: ("显示的名称。", "What readers see.")),
        Field("help", .words, zh: "说明", en: "Help", help: ("给作者的一句说明。", "One line for writers.")),
        Field("required", .boolean, zh: "必填", en: "Required", help: ("是否必填。", "Whether it must be there.")),
        Field("private", .boolean, zh: "不公开", en: "Private", help: ("是否不公开。", "Whether it stays off the site.")),
        Field("min", .number(-1e15...1e15), zh: "最小", en: "Least", help: ("最小值。", "The least value.")),
        Field("max", .number(-1e15...1e15), zh: "最大", en: "Most", help: ("最大值。", "The greatest value.")),
        Field("choices", .list(.text), zh: "选项", en: "Choices", help: ("可选的值。", "The values to choose from.")),
        Field("vocabulary", .text, zh: "词表", en: "Vocabulary", help: ("词表的名字。", "The vocabulary's name.")),
        Field("to", .list(.text), zh: "引用类型", en: "To", help: ("引用哪些类型。", "The types it refers to.")),
        Field("inverse", .words, zh: "反向名称", en: "Inverse", help: ("从另一边看的名称。", "Its name seen from the other side.")),
    ]
}
