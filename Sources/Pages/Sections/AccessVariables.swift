import Templates

extension Tables {
    static let access = VariableTable(
        "access", zh: "到馆与线上：两栏", en: "At the library and online: two columns",
        [
            .list("places", of: accessPlace, zh: "在图书馆，按校区", en: "At the library, by campus"),
            .record("elsewhere", accessPlace, zh: "不限校区的", en: "What has no campus in particular"),
            .list("services", of: way, zh: "到馆的服务，各写一次", en: "Services at the library, each once"),
            .flag("nothing_here", zh: "没有要到馆用的", en: "Whether there is nothing at the library"),
            .list("online", of: way, zh: "在线上", en: "Online"),
            .flag("online_first", zh: "线上的在前：馆里没有收藏", en: "Whether the online half comes first, where nothing stands at the library"),
        ])

    static let accessPlace = VariableTable(
        "place", zh: "一个校区里能用上的", en: "What one campus offers",
        [
            .text("id", zh: "校区的 id", en: "The campus's id"),
            .text("title", zh: "校区；不限校区的没有", en: "The campus; absent for what has none"),
            .list("hours", of: accessHours, zh: "开放时间，一行一处", en: "The opening hours, a line each"),
            .list("ways", of: way, zh: "房间、设备、馆藏", en: "Rooms, machines, holdings"),
            .list("people", of: way, zh: "可以找谁", en: "Who can help"),
            .text("missing", zh: "这里没有的设备", en: "The machines that are not there"),
        ])

    static let accessHours = VariableTable(
        "short hours", zh: "一处的开放时间，写成一行", en: "The opening hours of one place in one line",
        [
            .text("title", zh: "房间，或整个校区", en: "The room, or the whole campus"),
            .text("text", zh: "开放时间", en: "The hours"),
            .record("state", openState, zh: "“现在开着吗”要用的数据", en: "What a script needs to say whether it is open now"),
            .text("url", zh: "时间表和例外日在哪里", en: "Where the timetable with its exceptions is"),
        ])

    static let way = VariableTable(
        "way", zh: "一条途径", en: "One way to get at it",
        [
            .text("title", zh: "名称", en: "The name"),
            .text("url", zh: "链接", en: "Where it leads"),
            .text("type", zh: "类型名，用于颜色", en: "The name of the type, for the colour"),
            .text("icon", zh: "图标名", en: "The name of an icon"),
            .text("note", zh: "小字：在哪里、什么时候、怎样", en: "In small type: where, when, how"),
            .text("plan_url", zh: "它在平面图上的位置", en: "Its pin on the plan"),
            .list("states", of: mark, zh: "各台的状态", en: "The condition of its units"),
            .list("actions", of: link, zh: "马上能办的：表单、电话", en: "What can be done at once: a form, a call"),
        ])
}
