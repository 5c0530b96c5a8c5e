import Diagnostics
import Testing

@testable import Content

@Suite("Heads as strangers write them")
struct AsStrangersWriteTests {
    private func settings(_ text: String) -> (PortalSettings, [Diagnostic]) {
        PortalSettings.read(SourceText(path: "portal.yml", text: text), ContentFolder(root: "/nowhere"))
    }

    @Test(
        "words in several languages under what people call these", arguments: ["zh", "中文", "zh-CN", "简体中文", "Chinese", "zh-hans"])
    func languages(_ key: String) {
        let (settings, told) = settings("languages: [zh-Hans, en]\ntitle:\n  \(key): 试用门户\n  en: Trial portal\n")
        #expect(settings.words("title", in: "zh-Hans") == "试用门户" && settings.words("title", in: "en") == "Trial portal")
        #expect(told.map(\.name) == (["zh", "zh-hans"].contains(key) ? [] : ["key-read-as-meant"]))
    }

    @Test("what is no language is told of", arguments: ["名字", "foo bar"])
    func noLanguage(_ key: String) {
        #expect(settings("title:\n  \(key): 试用门户\n").1.map(\.name) == ["wrong-kind-of-value"])
    }

    @Test(
        "a navigation as other generators write it",
        arguments: [
            "  - 教程: tutorials\n  - 关于: about.md\n", "  - title: 教程\n    url: /tutorials/\n  - {text: 关于, link: /about.html}\n",
            "  - 首页: index.md\n  - 学:\n      - 教程: tutorials/index.md\n      - 关于: about.md\n", "  - tutorials\n  - 关于: ./about\n",
        ])
    func navigation(_ items: String) {
        let (settings, told) = settings("title: 试\nnav:\n\(items)")
        #expect(settings.navigation == ["tutorials", "about"])
        #expect(!told.isEmpty && told.allSatisfy { $0.name == "value-read-as-meant" })
    }

    @Test("each way to get in touch is one, wherever it stands")
    func channels() throws {
        func kinds(_ yaml: String) throws -> [[String]] {
            let entry = try #require(read("---\ntitle: 印\nmode: physical\n\(yaml)---\n\n文。\n", path: "services/x.md").entry)
            return (entry["channels"]?.items ?? []).map { $0.record.keys.sorted() }
        }
        #expect(try kinds("channels:\n  电话: 8001\n  邮箱: a@b.cn\n") == [["phone"], ["email"]])
        #expect(try kinds("channels:\n  - {desk: 前台, phone: 8001, note: 上课时}\n") == [["desk", "note"], ["phone"]])
        #expect(try kinds("channels:\n  - {phone: 8001, email: a@b.cn, for: booking}\n") == [["for", "phone"], ["email", "for"]])
        #expect(try kinds("channels:\n  - 8002\n  - 二楼服务台\n") == [["phone"], ["desk"]])
        #expect(try kinds("channels:\n  - {phone: 88886666、88886667}\n") == [["phone"], ["phone"]])
        #expect(try kinds("channels:\n  - {wechat: w.png, note: 扫码}\n") == [["note", "wechat"]])
    }

    @Test(
        "days that don't stand in one column are those of one week",
        arguments: ["hours:\n mon-thu: 12:00-13:30\n  fri: 12:00-13:00\n", "hours:\n   mon-thu: 12:00-13:30\n  fri: 12:00-13:00\n"])
    func columns(_ yaml: String) throws {
        let reading = read("---\ntitle: 室\n\(yaml)---\n\n文。\n", path: "spaces/x.md")
        let hours = try #require(reading.entry?["hours"]?.hours)
        #expect(hours.days[0] == [720..<810] && hours.days[4] == [720..<780])
        #expect(!reading.diagnostics.isEmpty && reading.diagnostics.allSatisfy { $0.severity == .warning })
    }

    @Test(
        "keys in traditional characters, and one for several", arguments: [("標籤", "tags"), ("tag", "tags"), ("材料們", nil), ("題目", "title")])
    func keys(_ key: String, _ field: String?) throws {
        let reading = read("---\n標題: 灯\n\(key): 甲\n---\n\n## 步骤 1：做\n\n做。\n")
        let entry = try #require(reading.entry)
        #expect(entry.title == "灯")
        if field == "tags" { #expect(entry["tags"]?.items.compactMap(\.text) == ["甲"]) }
        #expect(reading.diagnostics.contains { $0.name == (field == nil ? "unknown-field" : "key-read-as-meant") })
    }

    @Test("a field that is given already takes no other number of its name")
    func given() {
        #expect(read("---\ntitle: 灯\ntags: 甲\ntag: 乙\n---\n\n文。\n").entry?["tags"]?.items.compactMap(\.text) == ["甲"])
        #expect(read("---\ntitle: 灯\ntags: [甲]\ntag: 乙\n---\n\n文。\n").entry?["tags"]?.items.compactMap(\.text) == ["甲", "乙"])
        #expect(read("---\ntitle: 灯\nunit: 张\n---\n\n文。\n", path: "equipment/x.md").diagnostics.map(\.name).contains("key-read-as-meant"))
    }

    @Test("consent in words", arguments: ["家长同意了", "家长已经同意", "本人和家长都同意了", "已签同意书", "家长都已签字", "同意公开", "家长同意展示。"])
    func agreed(_ words: String) {
        #expect(SpokenAnswer.boolean(words) == (words == "已签同意书" ? nil : true))
    }

    @Test(
        "what says no, or perhaps, is no yes", arguments: ["家长不同意公开", "家长未同意", "都没签字", "家长同意，本人不同意", "同意了吗", "家长待同意", "不一定同意", "家长说同意才行"])
    func notAgreed(_ words: String) { #expect(SpokenAnswer.boolean(words) != true) }

    @Test("consent that can't be read is not said to be a no")
    func unread() throws {
        let entry = try #require(read("---\ntitle: 灯\nconsent: 等开家长会\n---\n\n文。\n", path: "projects/x.md").entry)
        var publication = Publication(of: [entry], on: try #require(Day("2026-11-24")), drafts: false)
        var consents = Consents([entry], settings: PortalSettings(), today: try #require(Day("2026-11-24")))
        consents.apply(to: &publication) { _, _ in nil }
        let told = try #require(consents.diagnostics.first { $0.name == "without-consent" })
        #expect(told.message.zh.contains("没有读懂") && !told.message.zh.contains("不同意"))
    }

    @Test(
        "stock and prices with what they count",
        arguments: [
            ("materials/x.md", "stock: [{quantity: 20根}]", 20.0), ("materials/x.md", "unit: 根\nstock: [{quantity: 20 根}]", 20),
            ("materials/x.md", "stock: [{quantity: 约10}]", 10), ("materials/x.md", "stock: [{quantity: 大约 10 根左右}]", 10),
        ])
    func stock(_ path: String, _ yaml: String, _ number: Double) throws {
        let entry = try #require(read("---\ntitle: 胶棒\n\(yaml)\n---\n\n文。\n", path: path).entry)
        #expect(entry["stock"]?.items.first?.record["quantity"]?.number == number)
    }

    @Test("a machine's price in yuan", arguments: [("3000元", 3000.0), ("约3000元", 3000), ("￥3000", 3000), ("3000美元", nil), ("三千", 3000)])
    func price(_ text: String, _ number: Double?) throws {
        let entry = try #require(read("---\ntitle: 机\nunits: [{code: A-1, price: \(text)}]\n---\n\n文。\n", path: "equipment/x.md").entry)
        #expect(entry["units"]?.items.first?.record["price"]?.number == number)
    }

    @Test("an item without its dash, or without the blank behind it, is one")
    func dashes() throws {
        let tags = read("---\ntitle: 灯\ntags:\n  - 灯\n  电\n  - 手工\nlevel: 1\n---\n\n文。\n")
        #expect(tags.entry?["tags"]?.items.compactMap(\.text) == ["灯", "电", "手工"] && tags.entry?["level"]?.integer == 1)
        #expect(!tags.diagnostics.isEmpty && tags.diagnostics.allSatisfy { $0.severity == .warning })
        let needs = read("---\ntitle: 灯\nmaterials:\n  -item: card\n   quantity: 2\n  -item: led\n---\n\n文。\n")
        #expect(needs.entry?["materials"]?.items.map { $0.record["item"]?.text } == ["card", "led"])
        #expect(needs.entry?["materials"]?.items.first?.record["quantity"]?.number == 2)
        #expect(!needs.diagnostics.isEmpty && needs.diagnostics.allSatisfy { $0.severity == .warning })
    }

    @Test("what goes on below an item goes on, and a minus stays one")
    func words() {
        #expect(read("---\ntitle: 灯\ntags:\n  - 灯\n    电\n  - 手工\n---\n\n文。\n").entry?["tags"]?.items.count == 2)
        #expect(read("---\ntitle: -item 的用法\nsummary: -5 度\n---\n\n文。\n").entry?.title == "-item 的用法")
    }

    @Test("a bracket that an item leaves open is told of at that item")
    func brackets() throws {
        let reading = read(
            "---\ntitle: 机\nunits:\n  - {code: A-1, space: studio\n  - {code: A-2, space: studio}\n---\n\n文。\n", path: "equipment/x.md")
        let told = try #require(reading.diagnostics.first { $0.severity == .error })
        #expect(told.place.line == 4 && told.cure?.zh.contains("- {code: A-1, space: studio}") ?? false)
    }

    @Test(
        "files are in the language that people call for short",
        arguments: [("a.zh.md", "zh-Hans"), ("a.cn.md", "zh-Hans"), ("zh/a.md", "zh-Hans"), ("a.en-us.md", "en"), ("a.fr.md", nil)])
    func files(_ path: String, _ language: String?) {
        let address = EntryAddress(path: path, languages: ["zh-Hans", "en"])
        #expect(address.id == (language == nil ? "a.fr" : "a") && address.language == language ?? "zh-Hans")
    }
}
