import Templates

extension Tables {
    /// One entry wherever entries are listed, as a card or as a row.
    static let card = VariableTable(
        "card", zh: "列表中的一个条目", en: "One entry of a list",
        [
            .text("title", zh: "条目的标题", en: "The entry's title"),
            .html("heading", zh: "标题，只在词与词之间换行", en: "The title, whose lines break between words"),
            .text("url", zh: "条目的网址", en: "The entry's address"),
            .text("type", zh: "类型名，用于颜色", en: "The name of its type, for the colour"),
            .text("type_label", zh: "类型的名称；整个列表只有一种类型时没有", en: "Its type in words; absent where all are of one type"),
            .text("icon", zh: "图标名", en: "The name of its icon"),
            .text("lang", zh: "条目的语言，与页面不同时才有", en: "The entry's language where it is not the page's"),
            .text("summary", zh: "摘要", en: "The summary"),
            .text("note", zh: "引用它的地方写的说明", en: "What was said of it where it was named"),
            .text("row_note", zh: "成行时右边的小字", en: "Small words at the end of a row"),
            .text("filter", zh: "筛选用的标记，空格分开", en: "Tokens for filters, separated by spaces"),
            .record("cover", picture, zh: "封面", en: "The cover"),
            .flag("blank", zh: "没有封面，而旁边的卡片有", en: "Whether it has no cover while cards beside it have one"),
            .record("level", gauge, zh: "难度", en: "The level"),
            .list("meta", of: mark, zh: "用时、年级等小字", en: "Minutes, grades and the like"),
        ])

    static let group = VariableTable(
        "group", zh: "一组条目", en: "A group of entries",
        [
            .text("id", zh: "页内锚点", en: "The anchor on the page"),
            .text("title", zh: "组名", en: "The group's title"),
            .text("type", zh: "类型名，用于颜色", en: "The name of the type, for the colour"),
            .text("icon", zh: "图标名", en: "The name of an icon"),
            .number("count", zh: "一共几条", en: "How many there are"),
            .text("url", zh: "看全部的网址", en: "Where all of them are"),
            .list("cards", of: card, zh: "条目，成卡片", en: "The entries as cards"),
            .list("rows", of: card, zh: "条目，成行：关系较远的", en: "The entries as rows: those with a weaker tie"),
        ])

    static let panel = VariableTable(
        "panel", zh: "一块清单", en: "A panel with a short list",
        [
            .text("title", zh: "标题", en: "The title"),
            .text("type", zh: "类型名，用于颜色", en: "The name of the type, for the colour"),
            .text("icon", zh: "图标名", en: "The name of an icon"),
            .text("note", zh: "清单前的一句话", en: "A sentence before the list"),
            .flag("wide", zh: "占整行", en: "Takes the whole width"),
            .flag("safety", zh: "安全须知，加警示条", en: "About safety: shown with hazard tape"),
            .list("items", of: need, zh: "各项", en: "The items"),
        ])

    static let need = VariableTable(
        "need", zh: "清单中的一项", en: "One item of a panel",
        [
            .text("title", zh: "名称", en: "The name"),
            .text("url", zh: "链接", en: "Where it leads"),
            .text("type", zh: "类型名，用于颜色", en: "The name of the type, for the colour"),
            .text("icon", zh: "图标名", en: "The name of an icon"),
            .text("note", zh: "小字补充", en: "A note in small type"),
            .text("amount", zh: "右边的数量", en: "The amount, at the end of the line"),
        ])
}
