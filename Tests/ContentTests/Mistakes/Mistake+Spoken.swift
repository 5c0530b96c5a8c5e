extension Mistake {
    private static func event(_ lines: String) -> String { page("title: 集市\n\(lines)", text: "文。\n") }

    private static func moment(_ name: String, _ written: String, _ meant: String) -> Mistake {
        Mistake(name: name, path: "events/fair.md", written: event(written), meant: event(meant))
    }

    private static func price(_ name: String, _ written: String, _ meant: String) -> Mistake {
        Mistake(
            name: name, path: "materials/board.md", written: page("title: 木板\n\(written)", text: "文。\n"),
            meant: page("title: 木板\n\(meant)", text: "文。\n"))
    }

    private static func key(_ written: String, _ meant: String, _ value: String) -> Mistake {
        Mistake(
            name: "\(written) for \(meant)",
            written: page("summary: 好\n\(written): \(value)").replacing(meant == "摘要" ? "summary: 好\n" : "", with: ""),
            meant: page("summary: 好\n\(meant): \(value)").replacing(meant == "摘要" ? "summary: 好\n" : "", with: ""))
    }

    /// What is written as it would be said.
    static let spoken: [Mistake] = [
        moment("afternoon in Chinese", "start: 2026-03-05 下午2点", "start: 2026-03-05 14:00"),
        moment("a whole day in Chinese", "start: 2026年3月5日 14点30分", "start: 2026-03-05 14:30"),
        moment("pm", "start: 2026-03-05 2pm", "start: 2026-03-05 14:00"),
        moment("pm with a month's name", "start: March 5, 2026 2:30 pm", "start: 2026-03-05 14:30"),
        moment("a day of the week in brackets", "start: 2026-03-05（周四）14:00", "start: 2026-03-05 14:00"),
        moment("a day without hyphens", "start: 20260305 14:00", "start: 2026-03-05 14:00"),
        moment("a span in the start", "start: 2026-03-05 14:00-16:00", "start: 2026-03-05 14:00\nend: 2026-03-05 16:00"),
        moment("a spoken span in the start", "start: 2026年3月5日下午2点到4点", "start: 2026-03-05 14:00\nend: 2026-03-05 16:00"),
        moment("an end without its day", "start: 2026-03-05 14:00\nend: 16:00", "start: 2026-03-05 14:00\nend: 2026-03-05 16:00"),
        moment("an end in Chinese", "start: 2026-03-05 14:00\nend: 下午4点半", "start: 2026-03-05 14:00\nend: 2026-03-05 16:30"),
        Mistake(
            name: "a day without its year", path: "events/fair.md", written: event("start: 3月5日下午2点"),
            meant: event("start: 2026-03-05 14:00"),
            isReadAsMeant: false, byHand: [("3月5日下午2点", "2026-03-05 14:00")]),
        price("a price for each", "unit: 张\nprice: 12元/张", "unit: 张\nprice: 12\ncurrency: CNY"),
        price("a price for each, the unit nowhere else", "price: 12元/张", "price: 12\ncurrency: CNY\nunit: 张"),
        price("a price for one", "unit: 张\nprice: 12元一张", "unit: 张\nprice: 12\ncurrency: CNY"),
        price("a price in 块", "price: 12块", "price: 12\ncurrency: CNY"),
        price("about a price", "price: 约12元", "price: 12\ncurrency: CNY"),
        price("a price in another currency", "price: 12 美元", "price: 12\ncurrency: USD"),
        price("for nothing", "price: 免费", "price: 0"),
        Mistake(
            name: "a range of minutes", written: page("title: 台灯\nminutes: 40-60分钟"), meant: page("title: 台灯\nminutes: 60"),
            isReadAsMeant: false),
        Mistake(
            name: "a range of places", path: "events/fair.md", written: event("start: 2026-03-05\ncapacity: 20-30人"),
            meant: event("start: 2026-03-05\ncapacity: 30"), isReadAsMeant: false),
        Mistake(
            name: "minutes in lessons", written: page("title: 台灯\nminutes: 一节课"), meant: page("title: 台灯\nminutes: 40"),
            isReadAsMeant: false, byHand: [("minutes: 一节课", "minutes: 40")]),
        Mistake(name: "入门级", written: page("title: 台灯\nlevel: 入门级"), meant: page("title: 台灯\nlevel: 1")),
        Mistake(name: "初学者", written: page("title: 台灯\nlevel: 初学者"), meant: page("title: 台灯\nlevel: 1")),
        Mistake(name: "a level behind its word", written: page("title: 台灯\nlevel: 难度2"), meant: page("title: 台灯\nlevel: 2")),
        Mistake(name: "stars of four", written: page("title: 台灯\nlevel: ★★☆☆"), meant: page("title: 台灯\nlevel: 2")),
        key("标提", "标题", "台灯"), key("作这", "作者", "林晓"), key("摘药", "摘要", "很好"), key("年纪", "年级", "7"),
    ]

    /// What a hurried hand leaves before, around and behind keys and numbers.
    static let hurried: [Mistake] = [
        Mistake(name: "a bullet before the key", written: page("· title: 台灯\n· minutes: 30"), meant: page("title: 台灯\nminutes: 30")),
        Mistake(name: "a number before the key", written: page("1. 标题: 台灯\n2. 用时: 30"), meant: page("标题: 台灯\n用时: 30")),
        Mistake(name: "curly quotes around a key", written: page("title: 台灯\n“minutes”: 30"), meant: page("title: 台灯\nminutes: 30")),
        Mistake(name: "a comma behind a number", written: page("title: 台灯\nminutes: 30,"), meant: page("title: 台灯\nminutes: 30")),
        Mistake(name: "a full stop behind a number", written: page("title: 台灯\nminutes: 30。"), meant: page("title: 台灯\nminutes: 30")),
        Mistake(name: "a remark behind a number", written: page("title: 台灯\nminutes: 30（大约）"), meant: page("title: 台灯\nminutes: 30")),
        Mistake(name: "a programmer's remark", written: page("title: 台灯\nminutes: 30 // 大约"), meant: page("title: 台灯\nminutes: 30")),
        Mistake(name: "a step with its name", written: page("title: 台灯\nlevel: 2 (基础)"), meant: page("title: 台灯\nlevel: 2")),
        Mistake(name: "a number in Chinese", written: page("title: 台灯\nminutes: 三十"), meant: page("title: 台灯\nminutes: 30")),
        Mistake(name: "a spreadsheet's number", written: page("title: 台灯\nminutes: 30.0"), meant: page("title: 台灯\nminutes: 30")),
    ]
}
