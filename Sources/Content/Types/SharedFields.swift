/// Fields and records that several types share, with one definition each.
extension Field {
    static func minutes(_ help: (zh: String, en: String)) -> Field {
        Field("minutes", .integer(1...100_000), zh: "用时（分钟）", en: "Minutes", help: help, aliases: ["用时", "时长", "分钟"], spoken: .duration)
    }

    static func requires(_ help: (zh: String, en: String)) -> Field {
        Field(
            "requires", .list(.reference(["training"], Inverse("required_for", zh: "哪些内容需要它", en: "Required for"))),
            zh: "所需培训", en: "Requires", help: help, aliases: ["前置培训"])
    }

    static let hours = Field(
        "hours", .hours, zh: "开放时间", en: "Hours",
        help: (
            "每天的开放时段，如 mon-fri: \"12:00-13:30, 16:30-18:00\"，或一行：周一至周五 12:00-13:30；全天写 always。",
            "Opening hours by day, such as mon-fri: \"12:00-13:30, 16:30-18:00\", or in a line: Mon-Fri 12:00-13:30; always for day and night."
        ))

    static func exceptions(_ help: (zh: String, en: String)) -> Field {
        Field(
            "exceptions",
            .list(
                .record([
                    Field("date", .date, zh: "日期", en: "Date", help: ("哪一天。", "The day."), required: true),
                    Field(
                        "until", .date, zh: "至", en: "Until", help: ("到哪一天为止，含当天。", "The last day, included."),
                        ifUnreadable: .isMarked(zh: "从这一条的日期起，开放时间都算未定", en: "from the date on, nothing is said about the hours")),
                    Field("closed", .boolean, zh: "关闭", en: "Closed", help: ("是否关闭。", "Whether it is closed.")),
                    Field(
                        "hours", .hours, zh: "时段", en: "Hours", help: ("当天的开放时段。", "The hours of that day."),
                        // Without any a day is closed.
                        ifUnreadable: .isMarked(zh: "这一天的开放时间算未定", en: "the hours of that day are not known")),
                    Field(
                        "as", .choice(Term.weekdays), zh: "按", en: "As",
                        help: (
                            "调休时按星期几开放，如 wed；校区里的房间、服务和人都跟着。",
                            "The weekday whose timetable holds, such as wed; rooms, services and people of the campus follow."
                        ),
                        aliases: ["课表"]),
                    Field.note,
                ])), zh: "例外日", en: "Exceptions", help: help)
    }

    static let live = Field(
        "live",
        .record([
            Field(
                "url", .url, zh: "网址", en: "Address", help: ("给出状态的 JSON 的网址。", "The address of a JSON that tells the state."),
                required: true),
            Field(
                "path", .text, zh: "位置", en: "Path",
                help: ("状态在 JSON 里的位置，如 state.open，不写就是它。", "Where in it the state stands; left out, state.open.")),
            Field("updated", .text, zh: "时间位置", en: "Updated", help: ("状态的时间在 JSON 里的位置。", "Where in it the time of the state stands.")),
        ]), zh: "实时状态", en: "Live state", help: ("提供实时状态的地址。", "Where the present state can be read."), traits: [.notSearched])

    static let channels = Field(
        "channels",
        .list(
            .record([
                Field("desk", .text, zh: "服务台", en: "Desk", help: ("当面找谁、在哪里。", "Whom to ask in person, and where.")),
                Field("phone", .text, zh: "电话", en: "Phone", help: ("电话号码。", "A telephone number.")),
                Field("email", .text, zh: "邮箱", en: "E-mail", help: ("电子邮箱。", "An e-mail address.")),
                Field(
                    "form", .url, zh: "表单", en: "Form",
                    help: (
                        "表单网址，{title} 和 {address} 会换成页面的标题和网址。",
                        "A form's address; {title} and {address} become the page's title and address."
                    )),
                Field("wechat", .file, zh: "微信", en: "WeChat", help: ("微信二维码图片。", "A picture of the WeChat QR code.")),
                Field(
                    "for",
                    .choice([
                        Term("ask", zh: "咨询", en: "Ask"), Term("fault", zh: "报修", en: "Report a fault"),
                        Term("made", zh: "我也做了", en: "I made this"), Term("booking", zh: "预约", en: "Book"),
                    ]), zh: "用途", en: "For", help: ("用来做什么；不写就是都可以。", "What it serves; left out, anything.")),
                Field("note", .text, zh: "说明", en: "Note", help: ("一句补充说明。", "A note.")),
            ])), zh: "联系方式", en: "Channels", help: ("可以怎样联系，每条写一种。", "Ways to get in touch, one an item."), traits: [.notSearched])

    static let materials = Field(
        "materials",
        .list(
            .record([
                Field(
                    "item", .reference(["material"], Inverse("used_for", zh: "用它做的", en: "Used for")), zh: "材料", en: "Item",
                    help: ("材料条目的 id。", "The id of a material."), required: true, aliases: ["物品", "材料名称", "物料", "名称", "name"],
                    traits: [.relates]),
                Field(
                    "quantity", .number(0.000_001...1_000_000), zh: "数量", en: "Quantity", help: ("一套的数量。", "The quantity for one kit."),
                    aliases: ["用量", "count", "qty", "amount"]),
                Field("unit", .text, zh: "单位", en: "Unit", help: ("数量的单位。", "The unit of the quantity.")),
                Field("note", .text, zh: "说明", en: "Note", help: ("一句补充说明。", "A note.")),
            ])), zh: "材料", en: "Materials", help: ("一套需要的材料和数量。", "The materials for one kit, with quantities."))

    static let tools = Field(
        "tools", .list(.reference(["equipment"], Inverse("used_in", zh: "用它做的", en: "Made with it"))),
        zh: "工具", en: "Tools", help: ("用到的设备条目。", "The machines and tools it uses."), aliases: ["设备"], traits: [.relates])

    static let hazards = Field(
        "hazards", .list(.text), zh: "危险", en: "Hazards", help: ("可能的危险。", "What can go wrong."))

    static let files = Field(
        "files", .list(.file), zh: "文件", en: "Files", help: ("供下载的文件。", "Files to download."), aliases: ["附件"])

    static let rubric = Field(
        "rubric", .list(.text), zh: "评价标准", en: "Rubric", help: ("怎样算做得好，每条一句。", "What good work is, a line each."), aliases: ["评价"])

    static func space(_ inverse: Inverse, help: (zh: String, en: String)) -> Field {
        Field("space", .reference(["space"], inverse), zh: "空间", en: "Space", help: help, aliases: ["房间"])
    }

    static func code(_ help: (zh: String, en: String)) -> Field {
        Field("code", .text, zh: "编号", en: "Code", help: help)
    }

    static let x = Field(
        "x", .number(0...100), zh: "横坐标", en: "x", help: ("平面图上离左边的百分比。", "On the plan, per cent from the left."), spoken: .percent)
    static let y = Field(
        "y", .number(0...100), zh: "纵坐标", en: "y", help: ("平面图上离上边的百分比。", "On the plan, per cent from the top."), spoken: .percent)
    static let note = Field("note", .text, zh: "说明", en: "Note", help: ("一句补充说明。", "A note."))
}

extension Term {
    static let weekdays = [
        Term("mon", zh: "周一", en: "Monday", aliases: ["星期一"]), Term("tue", zh: "周二", en: "Tuesday", aliases: ["星期二"]),
        Term("wed", zh: "周三", en: "Wednesday", aliases: ["星期三"]), Term("thu", zh: "周四", en: "Thursday", aliases: ["星期四"]),
        Term("fri", zh: "周五", en: "Friday", aliases: ["星期五"]), Term("sat", zh: "周六", en: "Saturday", aliases: ["星期六"]),
        Term("sun", zh: "周日", en: "Sunday", aliases: ["星期日", "星期天", "周天"]),
    ]

    static let modes = [
        Term("physical", zh: "到馆", en: "At the library", aliases: ["实体", "线下"]),
        Term("virtual", zh: "线上", en: "Online", aliases: ["虚拟"]),
        Term("hybrid", zh: "线上线下", en: "Both", aliases: ["混合"]),
    ]
}
