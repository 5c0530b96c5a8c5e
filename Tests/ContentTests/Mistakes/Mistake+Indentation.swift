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
    ]
}
