import Testing

@testable import Content

/// Neighbours of slips in records: what is right as it stands, or has no sure reading.
@Suite struct RecordSlipTests {
    @Test(arguments: [
        "cover: {image: a.png, alt: \"红, 蓝\"}", "rubric:\n  - 会用：尺、刀", "objectives:\n  - 3D 建模\n  - 1.5 倍放大",
        "summary: |\n  第一行\n  难度: 1", "tags:\n  - 电路\n  - 木工", "summary: 用时: 未知".replacing(": 未知", with: "：未知"),
        "materials:\n  - item: card\n    note: 12:30 前取", "objectives: 会 1、2 两种折法",
    ])
    func whatIsRightHasNoMessage(_ lines: String) {
        #expect(read("---\ntitle: 台灯\n\(lines)\n---\n\n## 步骤 1：折\n\n折。\n").found == [])
    }

    @Test func aTextMayEndInWordsWithColons() {
        #expect(read("# 台灯\n\n折。\n\n标题：小灯\n作者：林浩\n出版社：少儿\n").found == [])
        #expect(read("# 台灯\n\n折。\n\n---\n电话：8000\n").found == [])
    }

    @Test func unitsInWordsAreNoCodes() {
        let reading = read("---\ntitle: 机床\nunits: 2台（一台在河东，一台在河西）\n---\n", path: "equipment/lathe.md")
        #expect(reading.found == ["wrong-kind-of-value 3:8"])
        #expect(reading.diagnostics.first?.cure?.zh.contains("LC-02") == true)
    }

    @Test(arguments: [("甲、乙", 2), ("林浩，王磊，孙悦", 3), ("七年级三班全体同学", 1), ("林浩", 1)])
    func namesOfATeamArePeople(_ names: String, _ count: Int) {
        let reading = read("---\ntitle: 作品\nteam: \(names)\n---\n", path: "projects/lamp.md")
        #expect(reading.entry?.fields["team"]?.items.count == count)
    }

    @Test(arguments: [("预计用时", "minutes"), ("组员", "team"), ("题目", "title"), ("设备名称", "title")])
    func aFieldIsFoundByWhatPeopleCallIt(_ key: String, _ field: String) {
        let path = field == "minutes" ? "tutorials/lamp.md" : "projects/lamp.md"
        let reading = read("---\ndate: 2026-01-05\n\(key): 40\n---\n\n# 灯\n", path: path)
        #expect(reading.diagnostics.first?.suggestions.first?.replacement == field)
    }

    @Test func aFieldOfARecordIsFoundByWhatPeopleCallIt() {
        let reading = read("---\ntitle: 书\nkind: book\n货架: A3\n---\n", path: "resources/book.md")
        #expect(reading.diagnostics.first?.cure?.zh.contains("holdings") == true)
    }
}
