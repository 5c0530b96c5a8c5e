import Templates

extension Tables {
    static let hours = VariableTable(
        "hours", zh: "开放时间", en: "Opening hours",
        [
            .text("title", zh: "标题；开放时间的没有", en: "A title of its own; absent for opening hours"),
            .list("rows", of: hoursRow, zh: "一周的各行", en: "The rows of the week"),
            .list("exceptions", of: hoursException, zh: "节假日等例外", en: "Holidays and other exceptions"),
            .text("note", zh: "补充说明", en: "A note"),
            .record("state", openState, zh: "“现在开着吗”要用的数据", en: "What a script needs to say whether it is open now"),
        ])

    static let openState = VariableTable(
        "open state", zh: "“现在开着吗”要用的数据", en: "What tells a script whether something is open now",
        [
            .text("zone", zh: "时区", en: "The time zone"),
            .text("from", zh: "从哪天起可以下结论", en: "The first day of which something may be said"),
            .text("until", zh: "到哪天为止", en: "The last such day"),
            .text("week", zh: "周一到周日的时段，以分钟计", en: "The spans from Monday to Sunday, in minutes"),
            .text("days", zh: "与平常不同的日子", en: "The days that differ from the week"),
        ])

    static let hoursRow = VariableTable(
        "hours row", zh: "开放时间的一行", en: "One row of opening hours",
        [
            .text("days", zh: "哪几天", en: "The days"),
            .texts("times", zh: "各时段", en: "The times"),
        ])

    static let hoursException = VariableTable(
        "exception", zh: "例外的日子", en: "An exceptional day",
        [
            .text("iso", zh: "机器读的日期", en: "The date for machines"),
            .text("date", zh: "日期", en: "The date"),
            .text("times", zh: "时段", en: "The times"),
            .text("note", zh: "原因", en: "The reason"),
        ])

    static let channel = VariableTable(
        "channel", zh: "一种联系方式", en: "A way to get in touch",
        [
            .text("title", zh: "方式的名称", en: "The kind of channel"),
            .text("icon", zh: "图标名", en: "The name of an icon"),
            .text("text", zh: "号码、邮箱、地点", en: "The number, the address, the place"),
            .text("url", zh: "链接", en: "Where it leads"),
            .text("note", zh: "补充说明", en: "A note"),
            .record("picture", picture, zh: "二维码", en: "A QR code"),
        ])

    static let unit = VariableTable(
        "unit", zh: "一台设备", en: "One machine",
        [
            .text("code", zh: "编号", en: "The code"),
            .text("space", zh: "所在空间", en: "The room"),
            .text("url", zh: "空间的网址", en: "The room's address"),
            .text("campus", zh: "所在校区", en: "The campus"),
            .text("condition", zh: "状态", en: "The condition"),
            .text("flag", zh: "状态的颜色：good、warn 或 bad", en: "The condition's colour: good, warn or bad"),
            .text("loan", zh: "能否外借", en: "Whether it may be borrowed"),
            .text("note", zh: "补充说明", en: "A note"),
            .text("code_url", zh: "编号的扫码页", en: "The page behind its code"),
            .text("plan_url", zh: "它在平面图上的位置", en: "Its pin on the plan"),
            .record("live", live, zh: "实时状态", en: "Its present state"),
        ])

    static let station = VariableTable(
        "station", zh: "路径上的一站", en: "One station of a path",
        [
            .text("title", zh: "条目的标题", en: "The entry's title"),
            .text("url", zh: "条目的网址", en: "The entry's address"),
            .text("type", zh: "类型名，用于颜色", en: "The name of its type, for the colour"),
            .text("type_label", zh: "类型的名称", en: "Its type in words"),
            .text("icon", zh: "图标名", en: "The name of its icon"),
            .text("summary", zh: "条目的摘要", en: "The entry's summary"),
            .text("note", zh: "为什么在这里", en: "Why it stands here"),
            .list("shelf", of: shelfLine, zh: "资源在哪里、线上地址", en: "Where a resource stands and where it is online"),
        ])
}
