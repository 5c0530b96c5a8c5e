import Testing

@testable import Content

/// What is told of heads without a sure reading, and the neighbours of what is read as meant.
@Suite struct HeadSlipTests {
    private func fields(_ lines: String, _ path: String) -> EntryReader.Reading { read("---\n\(lines)\n---\n\n写。\n", path: path) }

    @Test(arguments: [
        ("title: 台灯 # 2026 年改", "guides/a.md"), ("title: 台灯 # 初稿", "guides/a.md"),
        ("title: 修\nmode: 线上\nchannels:\n  - 服务台 2 号", "services/a.md"),
        ("title: 修\nmode: 线上\nchannels:\n  - 找 8 班林老师", "services/a.md"), ("title: 钻\nunits:\n  - DR-01", "equipment/a.md"),
        ("title: 日\nstart: 2026-12-02\nexcept: [2026-12-16]", "events/a.md"), ("title: 日\nstart: 2026-12-02 15:30", "events/a.md"),
        ("title: 房\ncampus: east\nshelves: 木工架", "spaces/a.md"),
    ])
    func whatIsRightHasNoMessage(_ lines: String, _ path: String) { #expect(fields(lines, path).found == []) }

    @Test(arguments: [("A1、A2、B-01", 3), ("A1，A2", 2), ("木工架", 1)])
    func shelvesInALine(_ line: String, _ count: Int) {
        #expect(fields("title: 房\ncampus: east\nshelves: \(line)", "spaces/a.md").entry?["shelves"]?.items.count == count)
    }

    @Test(arguments: [("phone: 88886666、88886667", 2), ("email: a@b.cn，c@d.cn", 2), ("phone: 0571-88886666转8023", 1), ("desk: 一楼、二楼", 1)])
    func eachNumberIsAChannel(_ line: String, _ count: Int) {
        let reading = fields("title: 修\nmode: 线上\nchannels:\n  - \(line)", "services/a.md")
        #expect(reading.entry?["channels"]?.items.count == count)
        #expect(reading.found == [])
    }

    @Test(arguments: [
        ("0571-88886666转8023", "0571-88886666"), ("88886666", "88886666"), ("+86 571 8888 6666 ext 12", "+86 571 8888 6666 "),
    ])
    func anExtensionIsNotCalled(_ phone: String, _ number: String) { #expect(ChannelWords.number(of: phone) == number) }

    @Test(arguments: ["30.2741", "杭州", "30°16'27\", 120°9'18\"", "30.2741, 300"])
    func halfAPlaceIsTold(_ text: String) {
        let reading = fields("title: 东\nlocation: \(text)", "campuses/a.md")
        #expect(reading.diagnostics.count == 1)
        #expect(reading.diagnostics.first?.cure?.zh.contains("longitude") == true)
        #expect(reading.entry?["location"] == nil)
    }

    @Test(arguments: ["会避障的小车", "今天我们去了图书馆，很开心：看了书。", "写于家里"])
    func aLineWithoutAFieldIsTold(_ line: String) {
        let reading = read("---\ntitle: 小车\n\(line)\ntags: 电路\n---\n\n正文。\n", path: "guides/a.md")
        #expect(reading.found == ["unknown-field 3:1"])
        #expect(reading.diagnostics.first?.suggestions.isEmpty == true)
        #expect(reading.entry?.title == "小车")
        #expect(reading.entry?["tags"]?.items.count == 1)
    }

    @Test(arguments: ["草稿", "先不公开", "not for the public"])
    func aLineThatMayWithholdThePageLeavesItUnread(_ line: String) throws {
        let reading = read("---\ntitle: 小车\n\(line)\ntags: 电路\n---\n\n正文。\n", path: "guides/a.md")
        let day = try #require(Day("2026-11-24"))
        // What is a word for it by itself is read, and holds the page back.
        #expect(reading.entry.map { Publication(of: [$0], on: day, drafts: false).withheld.isEmpty } != true)
    }

    @Test func theSecondOfAKeyIsLookedForInItsRecord() {
        let reading = fields(
            "title: 板\nstock:\n  - campus: a\n    quantity: 3\n    quantity: 5\n  - campus: b\n    quantity: 2", "materials/a.md")
        #expect(reading.diagnostics.first?.cure?.zh.contains("第 5、6 行") == true)
        #expect(reading.diagnostics.first?.cure?.zh.contains("8") == false)
    }

    @Test func howMuchIsKeptWithoutAPlace() {
        let reading = fields("title: 纸\nunit: 张\nstock: 5", "materials/a.md")
        #expect(reading.entry?["stock"]?.items.first?.record["quantity"]?.integer == 5)
        #expect(reading.diagnostics.first?.cure?.zh.contains("campuses/") == true)
    }

    @Test(arguments: [("张", 0), ("包", 1), ("盒", 1)])
    func theUnitOfAStockIsTheMaterials(_ unit: String, _ count: Int) {
        #expect(
            fields("title: 纸\nunit: 张\nstock:\n  - {campus: a, quantity: 3, unit: \(unit)}", "materials/a.md").diagnostics.count == count)
    }

    @Test(arguments: ["标题：我的一天\n\n时间：周三\n\n正文", "***\n\n今天：晴\n\n***\n\n正文", "# 电话簿\n\n---\n电话：8000\n---\n\n正文"])
    func aTextStaysAText(_ text: String) { #expect(read(text + "\n", path: "guides/a.md").entry?.fields["tags"] == nil) }

    @Test func aWechatIdIsNoPicture() {
        let reading = fields("title: 修\nmode: 线上\nchannels:\n  - wechat: yunxi2026", "services/a.md")
        #expect(reading.found == ["bad-value 5:13"])
        #expect(fields("title: 修\nmode: 线上\nchannels:\n  - wechat: a.png", "services/a.md").found == [])
    }

    @Test(arguments: [("dificulty", "level"), ("difficulti", "level"), ("durration", "minutes")])
    func aSlipInWhatPeopleCallAField(_ key: String, _ field: String) {
        #expect(fields("title: 灯\n\(key): 2", "tutorials/a.md").diagnostics.first?.suggestions.first?.replacement == field)
    }

    @Test(
        arguments: [
            ("zh-CN", "zh-Hans"), ("zh", "zh-Hans"), ("cn", "zh-Hans"), ("en-US", "en"), ("en", nil), ("zh-Hans", nil), ("fr", nil),
            ("zh_Hans", "zh-Hans"), ("zh_hans_CN", "zh-Hans"), ("zh_TW", "zh-TW"), ("pt_BR", "pt-BR"), ("pt-BR", nil), ("my_guides", nil),
        ] as [(String, String?)])
    func aLanguageByItsCountry(_ text: String, _ tag: String?) { #expect(LanguageTag.meant(text) == tag) }
}
