import Diagnostics
import Testing

@testable import Content

/// Neighbours of fields written as words: what is right as it stands, what has no sure reading, and what must not be lost.
@Suite struct PlainFieldTests {
    private func messages(_ head: String, _ path: String) -> [Diagnostic] { read("---\n\(head)\n---\n\n写。\n", path: path).diagnostics }

    @Test(arguments: [
        ("title: 纸\nstock: [{campus: he-dong, quantity: 20}]", "materials/a.md"), ("title: 纸\nstock: [he-dong]", "materials/a.md"),
        ("title: 纸\nstock: 二中", "materials/a.md"), ("title: 纸\nstock: 3号校区", "materials/a.md"),
        ("title: 东\nexceptions: [2027-01-01]", "campuses/a.md"), ("title: 东\nexceptions: 2027-01-01", "campuses/a.md"),
        ("title: 东\nexceptions:\n  - date: 2027-01-01\n    hours: {mon: \"9:00-12:00\"}", "campuses/a.md"),
        ("title: 车\nlog:\n  - {date: 2026-09-01, text: \"2026-10-01 以前做完\"}", "projects/a.md"),
        ("title: 锯\nunits: [{code: A-1, space: studio}]", "equipment/a.md"), ("title: 灯\ntags: [AC/DC, 3D 打印]", "guides/a.md"),
        ("title: 灯\ntags: AC/DC", "guides/a.md"), ("title: 灯\nsummary: 用 “胶水” 粘", "guides/a.md"),
        ("# 说明\ntitle: 灯 # 标题", "guides/a.md"), ("title: 灯 # 第二版", "guides/a.md"), ("title: 台灯 # 待改", "guides/a.md"),
        ("title: 灯\nlevel: 1 # 入门", "tutorials/a.md"),
    ])
    func whatIsRightHasNoMessage(_ head: String, _ path: String) { #expect(messages(head, path).map(\.name) == []) }

    @Test(arguments: ["2027-01-01 下午休息", "2027-01-01 照常开放", "2027-01-01 不休息", "元旦休息", "10月1日休息", "2027-01-01 找王老师"])
    func whatIsNotSureIsToldWithAWayToWriteIt(_ words: String) {
        let reading = read("---\ntitle: 东\nexceptions: \(words)\n---\n", path: "campuses/a.md")
        #expect(reading.diagnostics.count == 1)
        #expect(reading.diagnostics.first?.cure?.zh.contains("exceptions: [{date: ") == true)
        #expect(reading.entry?.fields["exceptions"]?.items.isEmpty != false)
    }

    @Test(arguments: ["很多", "充足", "plenty"])
    func aVagueStockIsNoCampus(_ words: String) {
        let told = messages("title: 纸\nstock: \(words)", "materials/a.md")
        #expect(told.map(\.name) == ["wrong-kind-of-value"])
        #expect(told.first?.cure?.zh.contains("stock: [{campus: …, quantity: 20}]") == true)
    }

    @Test func aDayThatCantBeReadTakesTheWeekWithItAndSaysSo() {
        let told = messages("title: 东\nhours:\n  周一: 9:00-12:00\n  周二: 午休", "campuses/a.md")
        #expect(told.count == 1 && told.first?.message.zh.contains("整个「hours」") == true)
        #expect(messages("title: 东\nhours:\n  周一: 9:00-12:00\n  周二: 休息", "campuses/a.md").isEmpty)
    }

    @Test func aNameIsNoTitleWhereTheTextHasOne() {
        let reading = read("---\nname: lamp\n---\n\n# 小灯\n\n写。\n", path: "guides/a.md")
        #expect(reading.entry?.title == "小灯" && reading.diagnostics.map(\.name) == ["unknown-field"])
        #expect(read("---\nname: lamp\ntitle: 小灯\n---\n\n写。\n", path: "guides/a.md").entry?.title == "小灯")
    }

    @Test(arguments: ["草稿", "draft", "未完成。", "WIP"])
    func aRemarkThatSaysDraftHoldsNothingBackAndThatIsSaid(_ remark: String) {
        let told = messages("title: 小灯 # \(remark)", "guides/a.md")
        #expect(told.count == 1 && told.first?.cure?.zh.contains("status: draft") == true)
    }

    @Test(arguments: ["permalink: /:categories/:title/", "permalink: \"/{{ page.title }}/\""])
    func aPatternOfAddressesIsNoAlias(_ line: String) {
        let told = messages("title: 小灯\n\(line)", "guides/a.md")
        #expect(told.map(\.name) == ["unknown-field"] && told.first?.cure?.zh.contains("aliases") == false)
    }

    @Test(arguments: [("课程", "minutes: 30", "tutorials"), ("lessons", "level: 2", "tutorials"), ("机器", "supervision: 3", "equipment")])
    func aFieldOfATypeInAnotherFolderNamesTheFolder(_ folder: String, _ line: String, _ right: String) {
        let told = messages("title: 甲\n\(line)", folder + "/a.md")
        #expect(told.count == 1 && told.first?.cure?.zh.contains("改名为 \(right)") == true)
    }

    @Test func aFieldThatNoTypeHasIsToldAsBefore() {
        #expect(messages("title: 甲\nsidebar_position: 3", "课程/a.md").first?.cure?.zh.contains("改名为") == false)
        #expect(messages("title: 甲\nminutes: 3", "a.md").first?.cure?.zh.contains("改名为") == false)
    }

    @Test func aRepeatedNumberOfAStepIsTold() {
        func told(_ text: String) -> [String] { read("---\ntitle: A\n---\n" + text).diagnostics.map(\.name) }
        #expect(told("## 1、甲\n\n## 1、乙\n\n## 3、丙\n") == ["step-number-repeated"])
        #expect(told("## 1. a\n\n## 2. b\n\n## 2. c\n") == ["step-number-repeated"])
        #expect(told("## 1. a\n\n## 1. b\n\n## 1. c\n").isEmpty && told("## 1. a\n\n## 2. b\n\n## 1. c\n\n## 2. d\n").isEmpty)
    }
}
