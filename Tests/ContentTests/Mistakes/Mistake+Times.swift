extension Mistake {
    /// Days, hours, grades and names of choices.
    static let times: [Mistake] = [
        Mistake(name: "a level with its word", written: page("title: 台灯\nlevel: 2级"), meant: page("title: 台灯\nlevel: 2")),
        Mistake(name: "a level in stars", written: page("title: 台灯\nlevel: 两星"), meant: page("title: 台灯\nlevel: 2")),
        Mistake(name: "a level in Chinese", written: page("title: 台灯\nlevel: 三"), meant: page("title: 台灯\nlevel: 3")),
        Mistake(
            name: "too much supervision", path: "equipment/saw.md", written: page("title: 锯\nsupervision: 4"),
            meant: page("title: 锯\nsupervision: 3"), isReadAsMeant: false),
        Mistake(
            name: "a misspelt status", written: page("title: 台灯\nstatus: pubished"), meant: page("title: 台灯\nstatus: published"),
            isReadAsMeant: false),
        Mistake(
            name: "a draft, perhaps", written: page("title: 台灯\ndraft: maybe"), meant: page("title: 台灯\nstatus: published"),
            isReadAsMeant: false,
            byHand: [("draft: maybe", "status: published")]),
        Mistake(
            name: "a kind that is none", path: "resources/b.md", written: page("title: 书\nkind: 图书馆"), meant: page("title: 书\nkind: 图书"),
            isReadAsMeant: false),
        Mistake(
            name: "a day as Americans write it", written: page("title: 台灯\nupdated: 11/23/2026"),
            meant: page("title: 台灯\nupdated: 2026-11-23")),
        Mistake(
            name: "a year of two digits", written: page("title: 台灯\nupdated: 26-11-23"), meant: page("title: 台灯\nupdated: 2026-11-23"),
            isReadAsMeant: false),
        Mistake(
            name: "a day in words", written: page("title: 台灯\nupdated: 上周一"), meant: page("title: 台灯\nupdated: 2026-11-23"),
            isReadAsMeant: false, byHand: [("上周一", "2026-11-23")]),
        Mistake(
            name: "a month without its day", written: page("title: 台灯\nupdated: 2026-11"), meant: page("title: 台灯\nupdated: 2026-11-01"),
            isReadAsMeant: false),
        Mistake(
            name: "a class of a kindergarten", written: page("title: 台灯\ngrades: 大班"), meant: page("title: 台灯\ngrades: 7-9"),
            isReadAsMeant: false,
            byHand: [("大班", "7-9")]),
        Mistake(
            name: "a language that the portal lacks", written: page("title: 台灯\nlanguage: fr"), meant: page("title: 台灯\nlanguage: en"),
            isReadAsMeant: false,
            byHand: [("fr", "en")]),
        Mistake(
            name: "an hour that no day has", path: "spaces/lab.md", written: page("title: 工坊\nhours:\n  周五: 18:00-25:00"),
            meant: page("title: 工坊\nhours:\n  周五: 18:00-24:00"), isReadAsMeant: false, byHand: [("25:00", "24:00")]),
        Mistake(
            name: "a minute that no hour has", path: "spaces/lab.md", written: page("title: 工坊\nhours: 周一至周五 8:00-9:75"),
            meant: page("title: 工坊\nhours: 周一至周五 8:00-10:15"), isReadAsMeant: false, byHand: [("9:75", "10:15")]),
        Mistake(
            name: "half an hour after the end of the day", path: "campuses/north.md",
            written: page("title: 北\nhours: {mon-fri: \"8:00-24:30\"}"),
            meant: page("title: 北\nhours: {mon-fri: \"8:00-24:00\"}"), isReadAsMeant: false, byHand: [("24:30", "24:00")]),
        Mistake(
            name: "a beginning in a minute that no hour has", path: "events/day.md", written: page("title: 开放日\nstart: 2026-12-01 9:75"),
            meant: page("title: 开放日\nstart: 2026-12-01 10:15"), isReadAsMeant: false, byHand: [("9:75", "10:15")]),
        Mistake(
            name: "hours that overlap", path: "spaces/lab.md", written: page("title: 工坊\nhours:\n  周五: 9:00-12:00, 11:00-13:00"),
            meant: page("title: 工坊\nhours:\n  周五: 9:00-13:00"), isReadAsMeant: false, byHand: [("9:00-12:00, 11:00-13:00", "09:00-13:00")]),
        Mistake(
            name: "a day that no week has", path: "spaces/lab.md", written: page("title: 工坊\nhours:\n  周八: 9:00-12:00"),
            meant: page("title: 工坊\nhours:\n  周一至周五: 9:00-12:00"), isReadAsMeant: false, byHand: [("周八", "周一至周五")]),
    ]
}
