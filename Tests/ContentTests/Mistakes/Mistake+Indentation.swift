extension Mistake {
    /// Spaces, tabs and lines.
    static let indentation: [Mistake] = [
        Mistake(name: "tabs before items", written: page("title: 台灯\ntags:\n\t- 电路\n\t- 木工"), meant: page("title: 台灯\ntags: [电路, 木工]")),
        Mistake(name: "a key that is moved to the right", written: page("title: 台灯\n  level: 2"), meant: page("title: 台灯\nlevel: 2")),
        Mistake(name: "a tab before a key", written: page("title: 台灯\n\tlevel: 2"), meant: page("title: 台灯\nlevel: 2")),
        Mistake(name: "an ideographic space before items", written: page("tags:\n　- 电路\n　- 木工"), meant: page("tags: [电路, 木工]")),
        Mistake(
            name: "a machine's keys without indentation", path: "equipment/saw.md",
            written: page("title: 锯\nunits:\ncode: S-01\nspace: studio"),
            meant: page("title: 锯\nunits:\n  - code: S-01\n    space: studio")),
        Mistake(
            name: "half of a machine's keys without indentation", path: "equipment/saw.md",
            written: page("title: 锯\nunits:\n- code: S-01\nspace: studio"),
            meant: page("title: 锯\nunits:\n- code: S-01\n  space: studio")),
        Mistake(
            name: "days without indentation", path: "campuses/north.md",
            written: page("title: 北\nhours:\n周一至周五: 12:00-13:30\n周六: 9:00-12:00"),
            meant: page("title: 北\nhours:\n  周一至周五: 12:00-13:30\n  周六: 9:00-12:00")),
        Mistake(
            name: "a full-width colon among days", path: "campuses/north.md",
            written: page("title: 北\nhours:\n  周一至周五: 12:00-13:30\n  周六：9:00～12:00"),
            meant: page("title: 北\nhours:\n  周一至周五: 12:00-13:30\n  周六: 9:00-12:00")),
        Mistake(
            name: "tabs before and behind the marks of items", written: page("title: 台灯\ntags:\n\t-\t电路\n\t-\t木工"),
            meant: page("title: 台灯\ntags: [电路, 木工]")),
        Mistake(
            name: "a tab behind the mark of an item", written: page("title: 台灯\ntags:\n-\t电路\n-\t木工"),
            meant: page("title: 台灯\ntags: [电路, 木工]")),
        Mistake(
            name: "a tab before the second item alone", written: page("title: 台灯\ntags:\n- 电路\n\t- 木工"),
            meant: page("title: 台灯\ntags: [电路, 木工]")),
        Mistake(
            name: "a tab before the second of two items that are indented", written: page("title: 台灯\ntags:\n  - 电路\n\t- 木工\nlevel: 2"),
            meant: page("title: 台灯\ntags: [电路, 木工]\nlevel: 2")),
        Mistake(
            name: "tabs before records", path: "equipment/saw.md",
            written: page("title: 锯\nunits:\n\t- code: S-01\n\t  space: studio\n\t- code: S-02\n\t\tspace: studio"),
            meant: page("title: 锯\nunits:\n  - code: S-01\n    space: studio\n  - code: S-02\n    space: studio")),
        Mistake(
            name: "an ideographic space before every line", written: page("　title: 台灯\n　level: 2"), meant: page("title: 台灯\nlevel: 2")),
        Mistake(
            name: "two ideographic spaces before every line, as before a paragraph", written: page("　　标题：台灯\n　　难度：2"),
            meant: page("title: 台灯\nlevel: 2")),
        Mistake(
            name: "a space of a web page before every line", written: page("\u{A0}title: 台灯\n\u{A0}level: 2"),
            meant: page("title: 台灯\nlevel: 2")),
        Mistake(
            name: "an ideographic space before every line of a list, too", written: page("　title: 台灯\n　tags:\n　　- 电路\n　　- 木工"),
            meant: page("title: 台灯\ntags: [电路, 木工]")),
        Mistake(
            name: "an ideographic space before the first line alone", written: page("　title: 台灯\nlevel: 2"),
            meant: page("title: 台灯\nlevel: 2")),
        Mistake(
            name: "an ideographic space before a later line alone", written: page("title: 台灯\n　level: 2"),
            meant: page("title: 台灯\nlevel: 2")),
        Mistake(
            name: "ideographic spaces before the days of a week", path: "campuses/north.md",
            written: page("title: 北\nhours:\n　周一至周五: 12:00-13:30\n　周六: 9:00-12:00"),
            meant: page("title: 北\nhours:\n  周一至周五: 12:00-13:30\n  周六: 9:00-12:00")),
    ]
}
