extension Mistake {
    /// Values that a field doesn't take.
    static let values: [Mistake] = [
        Mistake(name: "a level of another scale", written: page("title: 台灯\nlevel: 简单"), meant: page("title: 台灯\nlevel: 1")),
        Mistake(name: "an English level", written: page("title: 台灯\nlevel: Hard"), meant: page("title: 台灯\nlevel: 3")),
        Mistake(
            name: "a level that is too high", written: page("title: 台灯\nlevel: 5"), meant: page("title: 台灯\nlevel: 4"), isReadAsMeant: false
        ),
        Mistake(
            name: "a misspelt subject", written: page("title: 台灯\nsubjects: [物里]"), meant: page("title: 台灯\nsubjects: [物理]"),
            isReadAsMeant: false),
        Mistake(
            name: "a quantity with its unit", path: "projects/lamp.md",
            written: page("title: 灯\nmaterials:\n  - item: led\n    quantity: 2 个\n    unit: 个", text: "文。\n"),
            meant: page("title: 灯\nmaterials:\n  - item: led\n    quantity: 2\n    unit: 个", text: "文。\n")),
        Mistake(
            name: "a day that does not exist", written: page("title: 台灯\nupdated: 2026-11-31"),
            meant: page("title: 台灯\nupdated: 2026-11-23"),
            isReadAsMeant: false, byHand: [("2026-11-31", "2026-11-23")]),
        Mistake(
            name: "opening hours for holidays", path: "campuses/north.md", written: page("title: 北\nhours: 节假日除外 12:00-13:30"),
            meant: page("title: 北\nhours: 周一至周五 12:00-13:30，周六 9:00-12:00"), isReadAsMeant: false,
            byHand: [("节假日除外 12:00-13:30", "周一至周五 12:00-13:30，周六 9:00-12:00")]),
        Mistake(name: "stars for a level", written: page("title: 台灯\nlevel: ★★"), meant: page("title: 台灯\nlevel: 2")),
        Mistake(name: "a level of three", written: page("title: 台灯\nlevel: 高级"), meant: page("title: 台灯\nlevel: 3")),
        Mistake(
            name: "a time without a number", written: page("title: 台灯\nminutes: 很久"), meant: page("title: 台灯\nminutes: 100000"),
            isReadAsMeant: false,
            byHand: [("很久", "100000")]),
        Mistake(
            name: "a grade that no school has", written: page("title: 台灯\ngrades: 13"), meant: page("title: 台灯\ngrades: 7-9"),
            isReadAsMeant: false,
            byHand: [("13", "7-9")]),
        Mistake(
            name: "a start in words", path: "events/fair.md", written: page("title: 集市\nstart: 下周三下午"),
            meant: page("title: 集市\nstart: 2026-11-25 16:30"),
            isReadAsMeant: false, byHand: [("下周三下午", "2026-11-25 16:30")]),
        Mistake(
            name: "neither yes nor no", written: page("title: 台灯\nfaces: 也许"), meant: page("title: 台灯\nfaces: true"), isReadAsMeant: false),
        Mistake(
            name: "hours past midnight", path: "spaces/lab.md", written: page("title: 工坊\nhours:\n  周五: 18:00-00:00"),
            meant: page("title: 工坊\nhours:\n  周五: 18:00-24:00"), isReadAsMeant: false, byHand: [("18:00-00:00", "18:00-24:00")]),
        Mistake(
            name: "a condition that is misspelt", path: "equipment/saw.md",
            written: page("title: 锯\nunits:\n  - {code: S-01, condition: 故漳}"),
            meant: page("title: 锯\nunits:\n  - {code: S-01, condition: 故障}"), isReadAsMeant: false),
        Mistake(
            name: "a course that is misspelt", written: page("title: 台灯\ncourse: 校本课"), meant: page("title: 台灯\ncourse: 校本课程"),
            isReadAsMeant: false),
    ]
}
