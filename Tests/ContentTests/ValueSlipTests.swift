import Diagnostics
import Testing

@testable import Content

@Suite struct ValueSlipTests {
    @Test func aTagThatIsNoWordIsTold() {
        for tags in ["[\"#电路\", {a: b}]", "[\"#电路\", [x]]", "[电路, {a: b}]"] {
            let reading = read("---\ntitle: A\ntags: \(tags)\n---\n")
            #expect(reading.entry?["tags"]?.items.first?.text == "电路")
            #expect(reading.diagnostics.map(\.name) == ["wrong-kind-of-value"], "\(tags)")
        }
    }

    @Test func aLanguageStaysBesideASlug() {
        for lines in ["language: en\nslug: lamp-two", "slug: lamp-two\nlanguage: en", "lang: en\nslug: lamp-two"] {
            let entry = read("---\ntitle: A\n\(lines)\n---\n").entry
            #expect(entry?.language == "en" && entry?.address.text == "en/tutorials/lamp-two.html")
        }
        #expect(read("---\ntitle: A\nslug: lamp-two\n---\n").entry?.address.text == "tutorials/lamp-two.html")
        #expect(read("---\ntitle: A\nslug: x\n---\n", path: "tutorials/lamp.en.md").entry?.address.text == "en/tutorials/x.html")
    }

    private func field(_ key: String, _ yaml: String, path: String = "tutorials/a.md") -> Value? {
        read("---\n\(yaml)\n---\n文。\n", path: path).entry?[key]
    }

    @Test(arguments: [
        ("title: 小车 #3 组", "小车 #3 组"), ("title: #1 小车", "#1 小车"), ("title: “我的小灯”", "我的小灯"), ("标题：‘小灯’", "小灯"), ("title: “小灯\"", "小灯"),
        ("title: 灯：#2 号 #3", "灯：#2 号 #3"), ("title: 甲: 乙 #3", "甲: 乙 #3"),
    ])
    func titlesAreReadWhole(_ yaml: String, _ title: String) {
        let reading = read("---\n\(yaml)\n---\n文。\n")
        #expect(reading.entry?.title == title)
        #expect(reading.diagnostics.map(\.name) == ["front-matter-mended"])
    }

    @Test(arguments: [
        ("title: C#", "C#"), ("title: \"小车 #3\"", "小车 #3"), ("title: 【公告】开放", "【公告】开放"), ("title: 【公告】", "【公告】"),
        ("title: “小灯”和“大灯”", "“小灯”和“大灯”"),
        ("title: 灯，好看", "灯，好看"), ("title: 灯 # 待改", "灯"), ("title: “小灯”课", "“小灯”课"), ("title: it's", "it's"),
        ("title: ‘小车’与‘台灯’", "‘小车’与‘台灯’"), ("title: “小车” 与 “台灯”", "“小车” 与 “台灯”"),
    ])
    func soundTitlesStayAsTheyAre(_ yaml: String, _ title: String) {
        let reading = read("---\n\(yaml)\n---\n文。\n")
        #expect(reading.entry?.title == title)
        #expect(reading.found.isEmpty)
    }

    @Test(arguments: [
        "tags: [#电路, 木工]", "tags: [电路, #木工]", "tags:\n  - #电路\n  - 木工", "tags: #电路 #木工", "tags: [电路，木工]", "tags: 【电路，木工】",
        "tags: [“电路”, ‘木工’]",
        "tags: ［电路、木工］", "tags: 电路，木工", "tags: [\"#电路\", 木工]", "tags: [电路, 木工]",
    ])
    func tagsAreReadHoweverTheyAreWritten(_ yaml: String) {
        #expect(field("tags", yaml)?.items.compactMap(\.text) == ["电路", "木工"])
    }

    @Test(arguments: [
        "- {code：D-07， space：studio}", "- {code: D-07， space: studio}", "- ｛code：D-07，space：studio｝", "- {code: D-07, space: studio}",
    ])
    func mapsMayHaveFullWidthPunctuation(_ item: String) {
        let unit = field("units", "title: A\nunits:\n  \(item)", path: "equipment/a.md")?.items.first?.record
        #expect(unit?["code"]?.text == "D-07" && unit?["space"]?.text == "studio")
    }

    @Test func aCommaInASentenceStays() {
        #expect(field("objectives", "objectives: [会用锯，也懂安全, 会量]")?.items.compactMap(\.text) == ["会用锯，也懂安全", "会量"])
        #expect(field("objectives", "objectives:\n  - 会用锯，也懂安全")?.items.compactMap(\.text) == ["会用锯，也懂安全"])
        #expect(field("units", "units: [{code: A, note: 左边，靠窗}]", path: "equipment/a.md")?.items.first?.record["note"]?.text == "左边，靠窗")
    }

    @Test(arguments: ["title: 台灯\n天气：晴", "title: 台灯\n小组：三组\n指导老师：王老师"])
    func aFullWidthColonBehindAnUnknownKeyIsOneBesideAKnownKey(_ yaml: String) {
        let reading = read("---\n\(yaml)\n---\n文。\n")
        #expect(reading.entry?.title == "台灯")
        #expect(reading.diagnostics.filter { $0.severity == .error }.isEmpty)
    }

    @Test func commentsStayComments() {
        #expect(read("---\nlevel: 2 #初二用\ntitle: A # 待改\n# #整行\n---\n").found.isEmpty)
        #expect(field("level", "level: 2 #初二用")?.integer == 2)
        #expect(field("teacher_notes", "teacher_notes: |\n  # 第一\n  #二 “三”\n")?.text == "# 第一\n#二 “三”")
    }
}
