import Diagnostics
import Testing

@testable import Content

/// Heads as sites show them, in a table or between other lines, heads with a blank line among the keys, and lone titles.
@Suite struct HeadInColumnsTests {
    private static let today = Day("2026-11-24")!

    private func isWithheld(_ text: String) -> Bool {
        guard let entry = read(text).entry else { return true }
        return !Publication(of: [entry], on: Self.today, drafts: false).withheld.isEmpty
    }

    @Test(arguments: [
        "| title | tags |\n| --- | --- |\n| 台灯 | 电路 |\n\n文。\n", "|title|level|tags|\n|-|-|-|\n|台灯|2|电路|\n\n文。\n",
        "| tags | title |\n| :--- | :---: |\n| 电路 | 台灯 |\n\n文。\n", "| 标题 | 状态 | 标签 |\n| --- | --- | --- |\n| 台灯 | 已发布 | 电路 |\n\n文。\n",
    ])
    func keysInTheHeadOfATable(_ text: String) {
        let reading = read(text)
        #expect(reading.entry?.title == "台灯" && reading.entry?["tags"] != nil)
        #expect(reading.diagnostics.map(\.name).contains("front-matter-mended"))
    }

    @Test(arguments: [
        "| title | status |\n| --- | --- |\n| 台灯 | draft |\n\n文。\n", "| 标题 | 状态 |\n| --- | --- |\n| 台灯 | 草稿 |\n\n文。\n",
        "| title | draft |\n|---|---|\n| 台灯 | true |\n\n文。\n", ";;;\ntitle: 台灯\ndraft: true\n;;;\n\n文。\n",
        "title: 台灯\n\ndraft = true\n\n文。\n",
        "title: 台灯\ndraft = yes\n\n文。\n", "title: 台灯\n\ndraft = true\nvisible: false\n\n文。\n", "title: 台灯\n\nhidden：是\n\n文。\n",
        ";;;\n{\n  \"title\": \"台灯\",\n  \"draft\": true\n}\n;;;\n\n文。\n",
    ])
    func whatWithholdsDoes(_ text: String) { #expect(isWithheld(text), "\(text)") }

    @Test(arguments: [
        "| 标题 | 作者 |\n| --- | --- |\n| 台灯 | 林浩 |\n\n文。\n", "| 标题 | 标签 |\n| --- | --- |\n| 台灯 | 灯 |\n",
    ])
    func whatMayBeAListIsToldOf(_ text: String) {
        #expect(read(text).found.map { $0.prefix(23) } == ["front-matter-not-opened"])
    }

    @Test(arguments: [
        "| title | tags |\n| --- | --- |\n| 台灯 | 电路 |\n| 小车 | 木工 |\n\n文。\n", "| title | 页数 |\n| --- | --- |\n| 台灯 | 3 |\n",
        "| 材料 | 数量 |\n|---|---|\n| 木 | 1 |\n",
        "题目：小明有 3 个苹果，吃了 1 个。\n\n文。\n", "题目：1+1=?\n\n文。\n", "题目：台灯\n作者：林浩\n班级：七1\n\n文。\n", "名称：台灯\n\n# 台灯\n\n文。\n", "draft version\n\n文。\n",
        "目的：做灯\n\n文。\n",
    ])
    func othersStay(_ text: String) {
        let reading = read(text)
        #expect(reading.found == [] && reading.entry?["tags"] == nil)
        #expect(!isWithheld(text))
    }

    @Test("A title alone in words that may be an exercise's is told of", arguments: ["题目：台灯\n\n文。\n", "名称：台灯\n\n文。\n", "作品名称: 台灯\n\n文。\n"])
    func loneTitle(_ text: String) throws {
        let reading = read(text)
        #expect(reading.found.map { $0.prefix(23) } == ["front-matter-not-opened"])
        let suggestion = try #require(reading.diagnostics.first?.suggestions.first)
        var bytes = Array(text.utf8)
        let range = try #require(suggestion.range ?? reading.diagnostics.first?.place.range)
        bytes.replaceSubrange(range, with: Array(suggestion.replacement.utf8))
        let mended = read(String(decoding: bytes, as: UTF8.self))
        #expect(mended.entry?.title == "台灯" && mended.found == [])
    }

    @Test(arguments: [
        ("tags:\n  - 电路；木工\n  - 灯", ["电路", "木工", "灯"]), ("tags: [电路|木工, 灯]", ["电路", "木工", "灯"]),
        ("tags:\n  - 电路、木工\n  - 灯", ["电路", "木工", "灯"]),
    ])
    func tagsInOneItem(_ line: String, _ tags: [String]) {
        let reading = read("---\ntitle: 台灯\n\(line)\n---\n文。\n")
        #expect(reading.entry?["tags"]?.items.compactMap(\.text) == tags)
        #expect(reading.diagnostics.map(\.name).contains("items-without-marks"))
    }

    @Test(arguments: [
        ("tags: [电路 木工, 灯]", ["电路", "木工", "灯"]), ("tags: 【电路】【木工】", ["电路", "木工"]), ("tags:\n- [电子, 入门]\n- 灯", ["电子", "入门", "灯"]),
        ("categories:\n- [电子, 入门]", ["电子", "入门"]),
    ])
    func tagsOfOtherShapes(_ line: String, _ tags: [String]) {
        let reading = read("---\ntitle: 台灯\n\(line)\n---\n文。\n")
        #expect(reading.entry?["tags"]?.items.compactMap(\.text) == tags)
        #expect(!reading.diagnostics.map(\.name).contains("wrong-kind-of-value"))
    }

    @Test(arguments: [("王老师 李老师", ["王老师", "李老师"]), ("林浩 陈雨 周明", ["林浩", "陈雨", "周明"]), ("王 明", ["王 明"]), ("Lin Hao", ["Lin Hao"])])
    func authorsBetweenBlanks(_ line: String, _ names: [String]) {
        #expect(read("---\ntitle: 台灯\nauthors: \(line)\n---\n文。\n").entry?["authors"]?.items.compactMap(\.text) == names)
    }

    @Test(arguments: ["zh-CN", "zh_CN", "zh", "cn", "en-US"])
    func languagesByTheirCountry(_ tag: String) {
        let reading = read("---\ntitle: 台灯\nlanguage: \(tag)\n---\n文。\n")
        #expect(reading.diagnostics.isEmpty && reading.entry?.language == (tag == "en-US" ? "en" : "zh-Hans"))
    }

    @Test(arguments: ["取消", "已取消", "延期", "cancelled", "Postponed"])
    func whatIsCalledOffIsStillToBeSeen(_ text: String) {
        let reading = read("---\ntitle: 开放日\nstatus: \(text)\n---\n文。\n", path: "events/a.md")
        #expect(reading.diagnostics.first { $0.name == "publication-unclear" }?.cure?.zh.contains("（已取消）") == true)
    }

    @Test(arguments: ["opening_hours", "营业时间", "开馆时间"])
    func hoursByOtherNames(_ key: String) {
        let reading = read("---\ntitle: A\n\(key): 周一 8:00-10:00\n---\n", path: "campuses/a.md")
        #expect(reading.diagnostics.contains { $0.name == "unknown-field" && $0.suggestions.first?.replacement == "hours" })
    }

    @Test func aRemarkToOneselfIsNoPartOfAMaterial() {
        let reading = read("---\ntitle: 台灯\n备注: 下周再改\n---\n文。\n")
        #expect(reading.diagnostics.first?.cure?.zh.contains("# 备注: …") == true)
    }

    @Test(arguments: [("高一高二", [10, 11]), ("初一初二初三", [7, 8, 9]), ("初三高一", [9, 10])])
    func gradesSideBySide(_ text: String, _ grades: [Int]) {
        #expect(read("---\ntitle: A\ngrades: \(text)\n---\n").entry?["grades"]?.grades == grades)
    }

    @Test("A slash parts tags or belongs to one: whoever wrote it knows", arguments: ["电路/木工", "激光切割/打印"])
    func slash(_ tags: String) {
        let reading = read("---\ntitle: 台灯\ntags: \(tags)\n---\n文。\n")
        #expect(reading.entry?["tags"]?.items.compactMap(\.text) == [tags])
        #expect(reading.diagnostics.map(\.name) == ["items-without-marks"])
        #expect(read("---\ntitle: 台灯\ntags: [\(tags)]\n---\n文。\n").diagnostics.isEmpty)
    }

    @Test(arguments: ["TCP/IP", "C/C++", "输入/输出", "I/O", "A/B测试", "3D/打印"])
    func namesWithSlashes(_ tags: String) { #expect(read("---\ntitle: 台灯\ntags: \(tags)\n---\n文。\n").diagnostics.isEmpty) }
}
