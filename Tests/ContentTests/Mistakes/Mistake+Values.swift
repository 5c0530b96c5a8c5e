extension Mistake {
    /// Values that a field doesn't take.
    static let values: [Mistake] = [
        Mistake(name: "a level of another scale", written: page("title: 台灯\nlevel: 简单"), meant: page("title: 台灯\nlevel: 1")),
        Mistake(name: "an English level", written: page("title: 台灯\nlevel: Hard"), meant: page("title: 台灯\nlevel: 3")),
        Mistake(name: "a level that is too high", written: page("title: 台灯\nlevel: 5"), meant: page("title: 台灯\nlevel: 4"), isReadAsMeant: false),
        Mistake(name: "a misspelt subject", written: page("title: 台灯\nsubjects: [物里]"), meant: page("title: 台灯\nsubjects: [物理]"), isReadAsMeant: false),
        Mistake(name: "a quantity with its unit", path: "projects/lamp.md", written: page("title: 灯\nmaterials:\n  - item: led\n    quantity: 2 个\n    unit: 个", text: "文。\n"),
                meant: page("title: 灯\nmaterials:\n  - item: led\n    quantity: 2\n    unit: 个", text: "文。\n")),
        Mistake(name: "a day that does not exist", written: page("title: 台灯\nupdated: 2026-11-31"), meant: page("title: 台灯\nupdated: 2026-11-23"),
                isReadAsMeant: false, byHand: [("2026-11-31", "2026-11-23")]),
        Mistake(name: "opening hours for holidays", path: "campuses/north.md", written: page("title: 北\nhours: 节假日除外 12:00-13:30"),
                meant: page("title: 北\nhours: 周一至周五 12:00-13:30，周六 9:00-12:00"), isReadAsMeant: false,
                byHand: [("节假日除外 12:00-13:30", "周一至周五 12:00-13:30，周六 9:00-12:00")]),
    ]
}
