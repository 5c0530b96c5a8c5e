import Diagnostics
import Testing

@testable import Content

/// What is read as meant in one way only, and beside it what stays as it is.
@Suite struct FurtherReadingTests {
    private func days(_ text: String) -> [[Range<Int>]]? { SpokenHours.hours(text)?.days }

    @Test(
        "a day that is closed is left out of those around it",
        arguments: ["每天 8:00-17:00，周日休息", "每天 8:00-17:00（周日休息）", "周日不开放，每天 8:00-17:00", "每天8:00-17:00 周日闭馆"])
    func closedDay(_ text: String) { #expect(days(text) == Array(repeating: [480..<1020], count: 6) + [[]], "\(text)") }

    @Test("days with times of their own", arguments: ["周一至周五 12:00-13:30，周末休息", "周一至周五 12:00-13:30", "工作日 12:00-13:30；周六、周日不开放"])
    func others(_ text: String) { #expect(days(text) == Array(repeating: [720..<810], count: 5) + [[], []], "\(text)") }

    @Test("a day that is open and closed has no reading", arguments: ["周日休息，周日 8:00-12:00", "周六 9:00-12:00，周六闭馆", "周末休息，周日 8:00-9:00"])
    func both(_ text: String) { #expect(days(text) == nil) }

    @Test(
        "hours below their key, with full-width colons",
        arguments: ["  周一至周五：12:00—13:30\n  周六日：不开放", "  周一至周五：12:00—13:30\n  周六日：休", "  周一至周五：12:00—13:30"])
    func wideColons(_ lines: String) throws {
        let entry = try #require(read("---\ntitle: 例\nhours:\n\(lines)\n---\n\n写。\n", path: "campuses/x.md").entry)
        #expect(entry["hours"]?.hours?.days == Array(repeating: [720..<810], count: 5) + [[], []])
    }

    @Test("holidays among the days", arguments: ["寒假: closed", "国庆节: 休息", "节假日: 不开放"])
    func holidays(_ line: String) throws {
        let reading = read("---\ntitle: 例\nhours:\n  周一-周五: \"12:00-13:30\"\n  \(line)\n---\n\n写。\n", path: "campuses/x.md")
        #expect(try #require(reading.entry)["hours"]?.hours?.days.first == [720..<810])
        #expect(reading.diagnostics.map(\.name) == ["bad-value"] && reading.diagnostics[0].cure?.zh.contains("exceptions:") == true)
    }

    @Test("other words among the days cost all of them", arguments: ["某天: closed", "周八: 9:00-10:00", "下周: 9:00-10:00"])
    func otherDays(_ line: String) throws {
        let reading = read("---\ntitle: 例\nhours:\n  周一-周五: \"12:00-13:30\"\n  \(line)\n---\n\n写。\n", path: "campuses/x.md")
        #expect(try #require(reading.entry)["hours"] == nil)
    }

    @Test(
        "a comment of HTML before the front matter",
        arguments: [
            "<!-- a -->\n\n", "<!-- a\nb -->\n", "\n<!-- a --><!-- b -->\n".replacing("<!-- b -->", with: ""), "<!-- a -->\n<!-- b -->\n",
        ])
    func comment(_ head: String) throws {
        let reading = read("\(head)---\ntitle: 小灯\ntags: [电路]\n---\n\n正文。\n")
        #expect(try #require(reading.entry).title == "小灯" && reading.diagnostics.map(\.name) == ["front-matter-fence"])
    }

    @Test(
        "a comment above a rule stays where it is",
        arguments: ["<!-- a -->\n\n---\n\n正文。\n", "<!-- a -->\n\n正文。\n", "<!-- a -->\n\n# 灯\n\n---\n\n文\n"])
    func rule(_ text: String) throws { #expect(try #require(read(text).entry)["title"] == nil) }

    @Test(
        "tags under two keys",
        arguments: [("keywords: 电路\ntags: [木工]", "keywords"), ("tags: [电路]\n关键词: 木工", "关键词"), ("关键词: 电路\n标签: 木工", "标签")])
    func twoKeys(_ lines: String, _ gone: String) throws {
        let reading = read("---\ntitle: 例\n\(lines)\n---\n\n写。\n", path: "guides/x.md")
        #expect(try #require(reading.entry)["tags"]?.items.compactMap(\.text) == ["电路", "木工"])
        #expect(reading.diagnostics.map(\.name) == ["key-read-as-meant"])
        #expect(reading.diagnostics[0].cure?.zh.contains("删掉「\(gone)」") == true)
    }

    @Test("a title under two keys is still an error") func twoTitles() {
        #expect(read("---\ntitle: 甲\n标题: 乙\n---\n\n写。\n").diagnostics.map(\.name) == ["duplicate-key"])
    }

    @Test("the cure of a category names the line that there is") func category() {
        let cure = read("---\ntitle: 例\nkeywords: 电路\ncategory: 木工\n---\n\n写。\n", path: "guides/x.md").diagnostics.first?.cure?.zh
        #expect(cure?.contains("「keywords」那一行") == true)
    }

    @Test(
        "ways to get in touch in one line",
        arguments: [
            ("电话 0571-88880000；微信 maker", ["phone", "note"]), ("8000", ["phone"]), ("微信 maker", ["note"]),
            ("电话 0571-88880000，QQ 12345", ["phone", "note"]),
        ])
    func channels(_ text: String, _ keys: [String]) throws {
        let items = try #require(read("---\ntitle: 修理\nchannels: \(text)\n---\n\n写。\n", path: "services/x.md").entry)["channels"]?.items
        #expect(items?.compactMap { $0.record.keys.first } == keys)
    }

    @Test("a desk stays one", arguments: ["二楼服务台", "图书馆 201", "找何老师"])
    func desks(_ text: String) throws {
        let items = try #require(read("---\ntitle: 修理\nchannels: \(text)\n---\n\n写。\n", path: "services/x.md").entry)["channels"]?.items
        #expect(items?.compactMap { $0.record["desk"]?.text } == [text])
    }

    @Test(
        "machines by their number, and where they are", arguments: ["units: 3\nspace: 制造工坊", "units: 3\n空间: 制造工坊", "space: 制造工坊\nunits: 3"])
    func counted(_ lines: String) throws {
        let units = try #require(read("---\ntitle: 缝纫机\n\(lines)\n---\n\n写。\n", path: "equipment/x.md").entry)["units"]?.items
        #expect(
            units?.map { $0.record["space"]?.text } == ["制造工坊", "制造工坊", "制造工坊"] && units?.contains { $0.record["code"] != nil } == false)
    }

    @Test("a stock in a room", arguments: ["  制造工坊: 5", "  材料室: 5", "  - 制造工坊: 5"])
    func stock(_ lines: String) throws {
        let stock = try #require(read("---\ntitle: 纸\nunit: 张\nstock:\n\(lines)\n---\n\n写。\n", path: "materials/x.md").entry)["stock"]?
            .items
        #expect(
            stock?.first?.record["space"] != nil && stock?.first?.record["campus"] == nil && stock?.first?.record["quantity"]?.integer == 5)
    }

    @Test("a stock at a campus", arguments: ["  河东校区: 5", "  河东: 5", "  - 河西校区: 5"])
    func campus(_ lines: String) throws {
        let stock = try #require(read("---\ntitle: 纸\nunit: 张\nstock:\n\(lines)\n---\n\n写。\n", path: "materials/x.md").entry)["stock"]?
            .items
        #expect(stock?.first?.record["campus"] != nil && stock?.first?.record["space"] == nil)
    }

    @Test(
        "the last day beside a repeat",
        arguments: ["repeat: 每周三\nuntil: 2027-01-13", "until: 2027-01-13\nrepeat: 每周三", "重复: 每周三\n至: 2027-01-13"])
    func lastDay(_ lines: String) throws {
        let reading = read("---\ntitle: 例\nstart: 2026-12-02 16:00\n\(lines)\n---\n\n写。\n", path: "events/x.md")
        let rule = try #require(reading.entry)["repeat"]?.record
        #expect(rule?["every"]?.text == "每周三" && rule?["until"]?.date?.description == "2027-01-13")
        #expect(reading.diagnostics.map(\.name) == ["value-read-as-meant"])
    }

    @Test("words below a mark are counted without the blank line") func block() {
        let cure = read("---\ntitle: 例\nsummary: |\n一盏灯\n两行\n---\n\n写。\n").diagnostics.first?.cure?.zh
        #expect(cure?.contains("这 2 行") == true)
    }

    // MARK: Steps

    private func steps(_ text: String) throws -> [String] {
        let outline = try #require(read("---\ntitle: 灯\n---\n\n\(text)").entry).document.outline
        return StepHeadings.numbered(in: outline).map { $0.shown + " " + outline[$0.heading].title }
    }

    @Test(
        "steps as people number them",
        arguments: [
            ("## Step 1a: Solder\n\na\n\n## Step 1b: Check\n\nb\n\n## Step 2: Test\n\nc\n", ["1a", "1b", "2"]),
            ("## 第 1 步 量\n\n甲\n\n## 第 1.5 步 检查\n\n乙\n\n## 第 2 步 裁\n\n丙\n", ["1", "1.5", "2"]),
            ("## 1.剪纸\n\n甲\n\n## 2.贴纸\n\n乙\n\n## 3.3D打印\n\n丙\n", ["1", "2", "3"]),
            ("**1. 画图**\n\n画。\n\n**2. 切割**\n\n切。\n", ["1", "2"]), ("**1.画图**\n\n画。\n\n**2.切割**\n\n切。\n\n**3.装**\n\n装。\n", ["1", "2", "3"]),
            ("## 准备\n\n### 第一步 折\n\n甲\n\n### 第二步 剪\n\n乙\n\n## 小结\n\n好\n", ["1", "2"]),
            ("## 步骤1a 折\n\na\n\n## 步骤1b 剪\n\nb\n", ["1a", "1b"]), ("## 第一步 折\n\na\n\n## 第一步 剪\n\nb\n\n## 第二步 贴\n\nc\n", ["1", "2", "3"]),
        ])
    func numbered(_ text: String, _ shown: [String]) throws {
        #expect(try steps(text).map { $0.split(separator: " ").first.map(String.init) } == shown)
    }

    @Test(
        "no steps",
        arguments: ["Step 10x faster", "Step 1able", "第 1.5 章 检查", "3.3V 供电", "1.1 概述", "Step 5V supply"])
    func noStep(_ title: String) { #expect(StepLabel(title) == nil) }

    @Test(
        "bold lines that are no headings",
        arguments: ["**1. 画图**接着写。\n\n**2. 切割**接着写。\n", "**1.5 V**\n\n文\n\n**2.5 V**\n\n文\n", "**1. 为什么？**\n\n答。\n\n**2. 怎么办？**\n\n答。\n"])
    func bold(_ text: String) throws { #expect(try steps(text).isEmpty) }

    // MARK: Settings

    private func settings(_ text: String) -> (PortalSettings, [String]) {
        let (settings, diagnostics) = PortalSettings.read(SourceText(path: "portal.yml", text: text), ContentFolder(root: "/nowhere"))
        return (settings, diagnostics.map(\.name))
    }

    @Test("settings between fences", arguments: ["---\ntitle: 育才\n---\n", "---\ntitle: 育才\n---\n\n", "---\ntitle: 育才\n"])
    func fences(_ text: String) {
        let (settings, names) = settings(text)
        #expect(settings.words("title", in: "zh-Hans") == "育才" && names.isEmpty)
    }

    @Test(
        "languages by their names",
        arguments: ["languages: 中文、英文", "语言: [中文, English]", "languages: 中文, 英语"])
    func languages(_ text: String) { #expect(settings(text).0.languages == ["zh-Hans", "en"]) }

    @Test("the navigation by the names of types", arguments: ["nav: [教程, 设备]", "nav: 教程、设备", "nav: [Tutorials/, 设备]"])
    func navigation(_ text: String) { #expect(settings(text).0.navigation == ["tutorials", "equipment"]) }
}
