/// What the form wants in parts, written as words or flat.
extension Mistake {
    private static func head(
        _ name: String, _ path: String, _ written: String, _ meant: String, isReadAsMeant: Bool = true,
        byHand: [(from: String, to: String)] = []
    ) -> Mistake {
        Mistake(
            name: name, path: path, written: page(written, text: "写。\n"), meant: page(meant, text: "写。\n"), isReadAsMeant: isReadAsMeant,
            byHand: byHand)
    }

    private static func stock(_ name: String, _ written: String, _ quantity: String) -> Mistake {
        head(
            "stock: " + name, "materials/card.md", "title: 厚纸\nunit: 张\n" + written,
            "title: 厚纸\nunit: 张\nstock: [{campus: …, quantity: \(quantity)}]",
            isReadAsMeant: false, byHand: [(written, "stock: [{campus: …, quantity: \(quantity)}]")])
    }

    private static func exception(_ name: String, _ written: String, _ meant: String) -> Mistake {
        head("exception: " + name, "campuses/east.md", "title: 河东\n" + written, "title: 河东\nexceptions: [\(meant)]")
    }

    private static func log(_ name: String, _ written: String, _ meant: String) -> Mistake {
        head("log: " + name, "projects/car.md", "title: 车\n" + written, "title: 车\nlog: [\(meant)]")
    }

    static let plain: [Mistake] = [
        stock("nothing left", "库存: 没有了", "0"), stock("sold out", "stock: out of stock", "0"), stock("about", "库存: 大约20张", "20"),
        stock("in Chinese figures", "库存: 两卷", "2"), stock("pieces", "stock: 20 sheets", "20"),
        stock("with a remark", "stock: 20张（A4）", "20"),
        head(
            "stock: a place in brackets", "materials/card.md", "title: 厚纸\nunit: 张\nstock: 20张（河东校区）",
            "title: 厚纸\nunit: 张\nstock: [{campus: 河东校区, quantity: 20}]"),
        head(
            "stock: a place and Chinese figures", "materials/glue.md", "title: 热熔胶\nunit: 支\n库存: 河东校区还有三十支",
            "title: 热熔胶\nunit: 支\nstock: [{campus: 河东校区, quantity: 30}]"),
        head(
            "stock: none in one place", "materials/card.md", "title: 厚纸\nunit: 张\nstock: 河东校区20张，河西校区没有了",
            "title: 厚纸\nunit: 张\nstock: [{campus: 河东校区, quantity: 20}, {campus: 河西校区, quantity: 0}]"),
        head(
            "stock: a flat shelf", "materials/card.md", "title: 厚纸\nunit: 张\nquantity: 20\nshelf: A3",
            "title: 厚纸\nunit: 张\nstock: [{campus: …, quantity: 20, shelf: A3}]", isReadAsMeant: false,
            byHand: [("quantity: 20\nshelf: A3", "stock: [{campus: …, quantity: 20, shelf: A3}]")]),
        exception("a day off", "exceptions: 2027-01-01 休息", "{date: 2027-01-01, closed: true}"),
        exception("a written day", "例外日: 2027年1月1日闭馆", "{date: 2027-01-01, closed: true}"),
        exception("a feast before it", "exceptions: 元旦（2027-01-01）放假", "{date: 2027-01-01, closed: true, note: 元旦}"),
        exception("in English", "exceptions: \"2027-01-01: closed\"", "{date: 2027-01-01, closed: true}"),
        exception("words before the day", "exceptions: closed on 2027-01-01", "{date: 2027-01-01, closed: true}"),
        exception("hours behind a key", "exceptions:\n  - 2027-05-01: 10:00-14:00", "{date: 2027-05-01, hours: \"10:00-14:00\"}"),
        exception("an English day", "exceptions: Jan 1, 2027 closed", "{date: 2027-01-01, closed: true}"),
        exception("hours", "exceptions: 2027-01-02 9:00-12:00", "{date: 2027-01-02, hours: \"09:00-12:00\"}"),
        exception("another day's timetable", "exceptions: 2027-02-20 按周三课表", "{date: 2027-02-20, as: wed}"),
        exception("a span", "exceptions: 2027-10-01至2027-10-07 国庆节放假", "{date: 2027-10-01, until: 2027-10-07, closed: true, note: 国庆节}"),
        exception("two", "exceptions: 2027-01-01 休息，2027-05-01 闭馆", "{date: 2027-01-01, closed: true}, {date: 2027-05-01, closed: true}"),
        exception(
            "lines without hyphens", "exceptions:\n  2027-01-01 休息\n  2027-05-01 9:00-12:00",
            "{date: 2027-01-01, closed: true}, {date: 2027-05-01, hours: \"09:00-12:00\"}"),
        exception(
            "days as keys", "exceptions:\n  2027-01-01: 休息\n  2027-05-01: 放假",
            "{date: 2027-01-01, closed: true}, {date: 2027-05-01, closed: true}"),
        exception(
            "feasts as keys", "exceptions:\n  元旦: 2027-01-01\n  五一: 2027-05-01至2027-05-05",
            "{date: 2027-01-01, closed: true, note: 元旦}, {date: 2027-05-01, until: 2027-05-05, closed: true, note: 五一}"),
        exception("words behind a record's day", "exceptions:\n  - date: 2027-01-01 休息", "{date: 2027-01-01, closed: true}"),
        exception("open for some hours", "exceptions: 2027-01-02 只开 9:00-12:00", "{date: 2027-01-02, hours: \"09:00-12:00\"}"),
        exception(
            "items", "exceptions:\n  - 2027-01-01 休息\n  - 2027-05-01: 放假",
            "{date: 2027-01-01, closed: true}, {date: 2027-05-01, closed: true}"),
        log("days as keys", "log:\n  2026-09-01: 画图\n  2026-09-08: 锯开", "{date: 2026-09-01, text: 画图}, {date: 2026-09-08, text: 锯开}"),
        log("a line", "log: 2026-09-01 画图；2026-09-08 锯开，打磨", "{date: 2026-09-01, text: 画图}, {date: 2026-09-08, text: \"锯开，打磨\"}"),
        log("a block", "log: |\n  2026-09-01 画图\n  2026-09-08 锯开", "{date: 2026-09-01, text: 画图}, {date: 2026-09-08, text: 锯开}"),
        log("one entry", "log: 2026年9月1日 画图", "{date: 2026-09-01, text: 画图}"),
        head(
            "log: no year", "projects/car.md", "title: 车\nlog:\n  - 9月1日: 开始", "title: 车\nlog:\n  - {date: 2026-09-01, text: 开始}",
            isReadAsMeant: false, byHand: [("9月1日: 开始", "{date: 2026-09-01, text: 开始}")]),
        head(
            "log: no day", "projects/car.md", "title: 车\nlog: 画图", "title: 车\nlog: [{date: 2026-11-23, text: 画图}]",
            isReadAsMeant: false, byHand: [("log: 画图", "log: [{date: 2026-11-23, text: 画图}]")]),
        head(
            "units: a flat room", "equipment/saw.md", "title: 台锯\nunits: TS-01、TS-02\nspace: 制造工坊",
            "title: 台锯\nunits: [{code: TS-01, space: 制造工坊}, {code: TS-02, space: 制造工坊}]",
            byHand: [("units: TS-01、TS-02\nspace: 制造工坊", "units: [{code: TS-01, space: 制造工坊}, {code: TS-02, space: 制造工坊}]")]),
        head(
            "units: how many and where", "equipment/sewing.md", "title: 缝纫机\n地点: 制造工坊\n数量: 2台",
            "title: 缝纫机\nunits: [{space: 制造工坊}, {space: 制造工坊}]",
            byHand: [("地点: 制造工坊\n数量: 2台", "units: [{space: 制造工坊}, {space: 制造工坊}]")]),
        head(
            "units: one machine, flat", "equipment/sewing.md", "title: 缝纫机\ncode: SM-01\nspace: studio",
            "title: 缝纫机\nunits: [{code: SM-01, space: studio}]",
            byHand: [("code: SM-01\nspace: studio", "units: [{code: SM-01, space: studio}]")]),
        head(
            "units: several codes, flat", "equipment/drill.md", "title: Drill\ncode: DR-1, DR-2\nlocation: studio",
            "title: Drill\nunits: [{code: DR-1, space: studio}, {code: DR-2, space: studio}]",
            byHand: [("code: DR-1, DR-2\nlocation: studio", "units: [{code: DR-1, space: studio}, {code: DR-2, space: studio}]")]),
        head(
            "units: a code and a room", "equipment/drill.md", "title: 台钻\nunits:\n  - TZ-01 制造工坊\n  - TZ-02（维修中）",
            "title: 台钻\nunits: [{code: TZ-01, space: 制造工坊}, {code: TZ-02, condition: out-of-order}]"),
        head(
            "a team with what each did", "projects/car.md", "title: 车\nteam:\n  - 小红: 组长\n  - 小明: 画图",
            "title: 车\nteam: [{name: 小红}, {name: 小明}]"),
        head(
            "a team as keys", "projects/car.md", "title: 车\nteam:\n  小红: 同意\n  小明: 组长",
            "title: 车\nteam: [{name: 小红, consent: 同意}, {name: 小明}]",
            byHand: [("team:\n  小红: 同意\n  小明: 组长", "team: [{name: 小红, consent: 同意}, {name: 小明}]")]),
        head("files on one line", "projects/car.md", "title: 车\nfiles: 图纸.pdf、代码.zip", "title: 车\nfiles: [图纸.pdf, 代码.zip]"),
        head(
            "channels on one line", "services/print.md", "title: 打印\nmode: 到馆\nkind: loan\nchannels: 电话 0571-1234567，邮箱 a@b.cn",
            "title: 打印\nmode: 到馆\nkind: loan\nchannels: [{phone: 0571-1234567}, {email: a@b.cn}]"),
        head(
            "a flat number", "services/print.md", "title: 打印\nmode: 到馆\nkind: loan\nphone: 0571-1234567\nemail: a@b.cn",
            "title: 打印\nmode: 到馆\nkind: loan\nchannels: [{phone: 0571-1234567}, {email: a@b.cn}]",
            byHand: [("phone: 0571-1234567\nemail: a@b.cn", "channels: [{phone: 0571-1234567}, {email: a@b.cn}]")]),
        head(
            "a quantity in words", "materials/led.md", "title: LED\nunit: 个\nstock:\n  - campus: east\n    quantity: 没有了",
            "title: LED\nunit: 个\nstock: [{campus: east, quantity: 0}]"),
        head(
            "a quantity about", "materials/led.md", "title: LED\nunit: 个\nstock: {campus: east, quantity: 约50个}",
            "title: LED\nunit: 个\nstock: [{campus: east, quantity: 50}]"),
        head(
            "a room below all machines", "equipment/laser.md", "title: 激光机\nunits:\n  - code: LC-05\n  - code: LC-06\nspace: studio",
            "title: 激光机\nunits: [{code: LC-05, space: studio}, {code: LC-06, space: studio}]",
            byHand: [
                (
                    "units:\n  - code: LC-05\n  - code: LC-06\nspace: studio",
                    "units: [{code: LC-05, space: studio}, {code: LC-06, space: studio}]"
                )
            ]),
        head("what it cost", "projects/car.md", "title: 车\ncost: 约20元", "title: 车\ncost: 20"),
        head("what it cost, in words", "projects/car.md", "title: 车\ncost: 35.5元左右", "title: 车\ncost: 35.5"),
        head("a person's name", "people/zhao.md", "name: 赵敏\nrole: 老师", "title: 赵敏\nrole: 老师"),
        head("a person's Chinese name", "people/zhao.md", "姓名: 赵敏\nrole: 老师", "title: 赵敏\nrole: 老师"),
        head("a machine's name", "equipment/saw.md", "名称: 台锯", "title: 台锯"),
        head("categories", "guides/lamp.md", "title: 小灯\ncategories: 电路", "title: 小灯\ntags: [电路]"),
        head("a list of categories", "guides/lamp.md", "title: Lamp\ncategories: [Light, Wood]", "title: Lamp\ntags: [Light, Wood]"),
        head("classes", "guides/lamp.md", "title: 小灯\n分类: 电路、木工", "title: 小灯\ntags: [电路, 木工]"),
        head(
            "categories beside tags", "guides/lamp.md", "title: 小灯\ntags: [木工]\ncategories: [电路]", "title: 小灯\ntags: [木工, 电路]",
            byHand: [("tags: [木工]\ncategories: [电路]", "tags: [木工, 电路]")]),
        head("a title between braces", "guides/lamp.md", "title: {小灯}", "title: 小灯"),
        head("several marks between tags", "guides/lamp.md", "title: 小灯\ntags: 电路 / 木工; 手工", "title: 小灯\ntags: [电路, 木工, 手工]"),
        head("tags in curly quotes", "guides/lamp.md", "title: 小灯\ntags: “电路”，“木工”", "title: 小灯\ntags: [电路, 木工]"),
        head("authors in curly quotes", "guides/lamp.md", "title: 小灯\nauthors: “林浩”、“何静”", "title: 小灯\nauthors: [林浩, 何静]"),
        head(
            "a permalink", "guides/lamp.md", "title: 小灯\npermalink: /lamp/", "title: 小灯\naliases: [/lamp/]",
            isReadAsMeant: false, byHand: [("permalink: /lamp/", "aliases: [/lamp/]")]),
        Mistake(
            name: "a key on the fence's line", path: "guides/lamp.md", written: "--- title: 小灯\ntags: [电路]\n---\n\n写。\n",
            meant: "---\ntitle: 小灯\ntags: [电路]\n---\n\n写。\n"),
        Mistake(
            name: "a title right between fences", path: "guides/lamp.md", written: "---title: 小灯---\n\n写。\n",
            meant: "---\ntitle: 小灯\n---\n\n写。\n"),
        Mistake(
            name: "a title alone between fences on a line", path: "guides/lamp.md", written: "--- title: 小灯 ---\n\n写。\n",
            meant: "---\ntitle: 小灯\n---\n\n写。\n"),
    ]
}
