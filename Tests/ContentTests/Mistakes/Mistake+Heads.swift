extension Mistake {
    private static func head(
        _ name: String, _ path: String, _ written: String, _ meant: String, isReadAsMeant: Bool = true,
        byHand: [(from: String, to: String)] = []
    ) -> Mistake {
        Mistake(
            name: name, path: path, written: page(written), meant: page(meant), isReadAsMeant: isReadAsMeant, byHand: byHand)
    }

    /// Ways to get in touch without the words for what they are.
    static let channels: [Mistake] = [
        head(
            "a bare address of mail", "services/fix.md", "title: 修\nmode: 线上\nchannels:\n  - lin@school.cn",
            "title: 修\nmode: 线上\nchannels: [{email: lin@school.cn}]"),
        head(
            "a bare number", "services/fix.md", "title: 修\nmode: 线上\nchannels:\n  - 0571-88886666",
            "title: 修\nmode: 线上\nchannels: [{phone: 0571-88886666}]"),
        head(
            "a bare number with an extension", "services/fix.md", "title: 修\nmode: 线上\nchannels:\n  - 0571-88886666转8023",
            "title: 修\nmode: 线上\nchannels: [{phone: 0571-88886666转8023}]"),
        head(
            "a bare form", "services/fix.md", "title: 修\nmode: 线上\nchannels:\n  - https://wj.qq.com/s2/123",
            "title: 修\nmode: 线上\nchannels: [{form: https://wj.qq.com/s2/123}]"),
    ]

    /// What stands in heads otherwise than they have it.
    static let heads: [Mistake] = [
        head(
            "a blank that doesn't break behind a colon", "tutorials/lamp.md", "title: 灯\ntags:\u{A0}[灯,\u{A0}木工]", "title: 灯\ntags: [灯, 木工]"
        ),
        head("a wide blank behind a colon", "tutorials/lamp.md", "title: 灯\ntags:\u{3000}[灯, 木工]", "title: 灯\ntags: [灯, 木工]"),
        head("a plain and a wide blank behind a colon", "tutorials/lamp.md", "title: 灯\ntags: \u{3000}[灯, 木工]", "title: 灯\ntags: [灯, 木工]"),
        head("a blank around a number sign", "guides/car.md", "title: 小车 # 1 号", "title: \"小车 # 1 号\""),
        head("a blank around a number sign and a group", "guides/car.md", "title: 小车 # 3 组", "title: \"小车 # 3 组\""),
        head("a wide colon before a plain one", "guides/glue.md", "标题：选胶: 三个问题", "title: \"选胶: 三个问题\""),
        head(
            "a colon in the second line of words", "guides/car.md", "title: 例\nsummary: 会避障，\n  还会唱歌: 三首",
            "title: 例\nsummary: \"会避障， 还会唱歌: 三首\""),
        head(
            "a place on one line", "campuses/east.md", "title: 东\nlocation: 30.2741, 120.1551",
            "title: 东\nlocation: {latitude: 30.2741, longitude: 120.1551}"),
        head(
            "a place with a wide comma", "campuses/east.md", "title: 东\nlocation: 30.2741，120.1551",
            "title: 东\nlocation: {latitude: 30.2741, longitude: 120.1551}"),
        head(
            "a place with the longitude first", "campuses/east.md", "title: 东\nlocation: 120.1551 30.2741",
            "title: 东\nlocation: {latitude: 30.2741, longitude: 120.1551}"),
        head(
            "a place with words", "campuses/east.md", "title: 东\nlocation: 北纬30.2741°，东经120.1551°",
            "title: 东\nlocation: {latitude: 30.2741, longitude: 120.1551}"),
        head(
            "a day before words", "projects/car.md", "title: 车\nlog:\n  - 2026-10-15：装轮子",
            "title: 车\nlog:\n  - {date: 2026-10-15, text: 装轮子}"),
        head(
            "a day as a key", "projects/car.md", "title: 车\nlog:\n  - 2026-10-15: 装轮子", "title: 车\nlog:\n  - {date: 2026-10-15, text: 装轮子}"),
        head(
            "a written day before words", "projects/car.md", "title: 车\nlog:\n  - 2026年10月15日 装轮子",
            "title: 车\nlog:\n  - {date: 2026-10-15, text: 装轮子}"),
        head(
            "a name before a key", "projects/flag.md", "title: 旗\nteam:\n  - 小红 shown_as: 红", "title: 旗\nteam:\n  - {name: 小红, shown_as: 红}"
        ),
        head(
            "stock in a line", "materials/paper.md", "title: 纸\nunit: 包\nstock: 河东校区5包，河西校区3包",
            "title: 纸\nunit: 包\nstock: [{campus: 河东校区, quantity: 5}, {campus: 河西校区, quantity: 3}]"),
        head(
            "stock in a line with blanks", "materials/paper.md", "title: 纸\nunit: 张\nstock: 河东校区 30张、河西校区 20",
            "title: 纸\nunit: 张\nstock: [{campus: 河东校区, quantity: 30}, {campus: 河西校区, quantity: 20}]"),
        head(
            "stock in an item, of a unit with a remark", "materials/paper.md", "title: 纸\nunit: 张（A4）\nstock:\n  - 河东校区 30张",
            "title: 纸\nunit: 张（A4）\nstock: [{campus: 河东校区, quantity: 30}]"),
        head(
            "copies in an item", "resources/wood.md", "title: 书\nkind: book\nholdings:\n  - 河东校区 3册",
            "title: 书\nkind: book\nholdings: [{campus: 河东校区, copies: 3}]"),
        head(
            "copies in an item without a blank", "resources/wood.md", "title: 书\nkind: book\nholdings:\n  - 河东校区3本",
            "title: 书\nkind: book\nholdings: [{campus: 河东校区, copies: 3}]"),
        head("a room for a machine's code", "equipment/drill.md", "title: 钻\nunits:\n  - 河东校区创客空间", "title: 钻\nunits: [{space: 河东校区创客空间}]"),
        head("tags with and without a sign", "tutorials/lamp.md", "title: 灯\ntags: 灯具 纸艺 #节能", "title: 灯\ntags: [灯具, 纸艺, 节能]"),
        head("no repeat", "events/day.md", "title: 日\nstart: 2026-12-05 09:00\nrepeat: 不重复", "title: 日\nstart: 2026-12-05 09:00"),
        head("repeated once", "events/day.md", "title: 日\nstart: 2026-12-05 09:00\nrepeat: 一次", "title: 日\nstart: 2026-12-05 09:00"),
        head("an event over days", "events/day.md", "title: 日\nstart: 2027年1月25日-1月29日", "title: 日\nstart: 2027-01-25\nend: 2027-01-29"),
        head(
            "an event over days of a month", "events/day.md", "title: 日\nstart: 2027-01-25至29日",
            "title: 日\nstart: 2027-01-25\nend: 2027-01-29"),
        head(
            "days between two", "events/day.md", "title: 日\nstart: 2026-12-02\nexcept:\n  - 2027-02-10~2027-02-12",
            "title: 日\nstart: 2026-12-02\nexcept: [2027-02-10, 2027-02-11, 2027-02-12]"),
        head(
            "days between two, with others", "events/day.md", "title: 日\nstart: 2026-12-02\nexcept: [2027-01-01, 2027-02-10至2027-02-11]",
            "title: 日\nstart: 2026-12-02\nexcept: [2027-01-01, 2027-02-10, 2027-02-11]"),
        head(
            "days of an exception", "campuses/east.md", "title: 东\nexceptions:\n  - {date: 2027-01-04至2027-01-06, closed: true}",
            "title: 东\nexceptions: [{date: 2027-01-04, until: 2027-01-06, closed: true}]"),
        head(
            "an address with its code", "resources/disk.md", "title: 盘\nkind: website\nurl: 链接: https://pan.baidu.com/s/1abc 提取码: 8k2d",
            "title: 盘\nkind: website\nurl: https://pan.baidu.com/s/1abc"),
        head("both ways", "services/fix.md", "title: 修\nmode: 线下/线上", "title: 修\nmode: hybrid"),
        Mistake(
            name: "fences and lines that Typora parted", path: "guides/car.md", written: "\\---\n\ntitle: 小车\n\ntags: 电路\n\n\\---\n\n正文。\n",
            meant: "---\ntitle: 小车\ntags: 电路\n---\n\n正文。\n"),
        Mistake(
            name: "stars for fences", path: "guides/car.md", written: "***\n\ntitle: 小车\n\n***\n\n正文。\n",
            meant: "---\ntitle: 小车\n---\n\n正文。\n"),
        Mistake(
            name: "parted lines without fences", path: "guides/car.md", written: "title: 小车\n\ntags: 电路\n\n正文。\n",
            meant: "---\ntitle: 小车\ntags: 电路\n---\n\n正文。\n"),
        Mistake(
            name: "tags between fences below the heading", path: "guides/car.md", written: "# 小车\n\n---\ntags: 电路\n---\n\n正文。\n",
            meant: "---\ntags: 电路\n---\n\n# 小车\n\n正文。\n"),
    ]
}
