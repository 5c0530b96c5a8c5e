import Testing

@testable import Pages

@Suite struct KindTests {
    private let made: MadeSite

    init() throws { made = try #require(MadeSite(Sample.texts)) }

    @Test func everyRecordHoldsWhatItsTableDeclares() {
        for position in made.portal.entries.indices {
            #expect(made.site.record(of: position).mismatches == [], "\(made.portal.entries[position].id)")
        }
        #expect(HomePage(site: made.site, language: "zh-Hans").filled().mismatches == [])
        #expect(IndexPage(site: made.site, language: "en").filled().mismatches == [])
        #expect(NotFoundPage(site: made.site).filled().mismatches == [])
    }

    @Test func tablesDeclareEachNameOnce() {
        for (name, table) in Tables.layouts {
            for inner in table.reachableTables { #expect(inner.duplicateNames == [], "\(name): \(inner.name)") }
        }
    }

    @Test func aTutorialSaysWhatItTakes() throws {
        let page = made.page("tutorials/lamp.html")
        let before = try #require(MadeSite.between("id=\"before-you-start\"", "class=\"prose steps", in: page))
        for words in ["安全课", "30 分钟 · 有效期 12 个月", "激光切割机"] { #expect(before.contains(words), "\(words)") }
        let after = try #require(page.components(separatedBy: "step-last").last)
        for words in ["制造工坊", "椴木板", "1.5 张", "咨询台", "会焊接"] { #expect(after.contains(words), "\(words)") }
        for words in ["90 分钟", "七年级至九年级", "gauge-2", "2 步", "两人一组", "灯亮", "2026 年 5 月 6 日", "2026 年 4 月 1 日"] {
            #expect(page.contains(words), "\(words)")
        }
    }

    @Test(
        "a number in marks is shown once",
        arguments: [
            ("**1.** 量", "量"), ("*1.* 量", "量"), ("`1.` 量", "量"), ("**1**. 量", "量"), ("**第一步** 量", "量"), ("**1. 量**", "<strong>量</strong>"),
        ])
    func aNumberInMarks(_ heading: String, _ shown: String) throws {
        let made = try #require(MadeSite(["tutorials/a.md": "# 页\n\n## \(heading)\n\n甲\n\n## 2. 剪\n\n乙\n"]))
        let page = made.page("tutorials/a.html")
        let step = try #require(MadeSite.between("<section class=\"step\">", "</h2>", in: page))
        #expect(step.contains(">\(shown)<a"), "\(step)")
    }

    @Test("a number that counts stays", arguments: ["**3** 个灯", "`12` V", "**2026** 年"])
    func aNumberThatCounts(_ heading: String) throws {
        let made = try #require(MadeSite(["tutorials/a.md": "# 页\n\n## \(heading)\n\n甲\n\n## 收尾\n\n乙\n"]))
        let number = heading.filter(\.isNumber)
        #expect(made.page("tutorials/a.html").contains(">\(number)</"))
    }

    @Test func stepsAreNumberedAndOtherSectionsAreNot() throws {
        let page = made.page("tutorials/lamp.html")
        #expect(page.components(separatedBy: "class=\"step").count - 1 >= 2)
        #expect(page.contains("<section class=\"step\"><span class=\"step-number\" aria-hidden=\"true\">1</span>"))
        #expect(page.contains("<section class=\"step step-last\"><span class=\"step-number\" aria-hidden=\"true\">2</span>"))
        #expect(page.contains(">量尺寸"))
        #expect(!page.contains("1. 量尺寸"))
        #expect(try #require(MadeSite.between("<details class=\"preface\">", "</details>", in: page)).contains("材料"))
        #expect(page.contains("脚注。"))
        let english = made.page("en/tutorials/lamp.html")
        #expect(english.contains(">Measure"))
        #expect(english.contains("Grades 7–9"))
    }

    @Test func aMachineShowsWhereItStandsWhatItAsksAndWhatIsMadeWithIt() {
        let page = made.page("equipment/laser.html")
        for words in [
            "LC-01", "制造工坊", "河东", "正常", "安全课", "明火", "佩戴：护目镜", "指导者全程在机旁", "gauge-4", "会说话的花盆", "小台灯",
            "能切 PVC 吗？", "林浩", "椴木板",
        ] {
            #expect(page.contains(words), "\(words)")
        }
    }

    @Test func nothingPrivateReachesAPage() {
        for planned in made.pages.plan.pages {
            let text = made.page(planned.path.text)
            for secret in ["23800", "ZC-7788", "张三丰"] { #expect(!text.contains(secret), "\(planned.path): \(secret)") }
        }
        #expect(made.page("projects/pot.html").contains("小张"))
    }

    @Test func aServiceNamesItsCounterpartFirstOnBothSides() throws {
        let desk = made.page("services/desk.html")
        let first = try #require(MadeSite.between("class=\"counterpart", "id=\"how\"", in: desk))
        #expect(first.contains("在线咨询"))
        #expect(first.contains("也可以在线上办"))
        let online = made.page("services/online.html")
        #expect(try #require(MadeSite.between("class=\"counterpart", "id=\"how\"", in: online)).contains("咨询台"))
        for words in ["2 天", "tel:0500555", "周一至周五", "08:00–17:00", "林浩", "制造工坊"] { #expect(desk.contains(words), "\(words)") }
        #expect(
            desk.contains(
                "https://f.example/?p=%E5%92%A8%E8%AF%A2%E5%8F%B0&amp;u=https%3A%2F%2Fmaker.example.com%2Fbase%2Fservices%2Fdesk.html"))
    }

    @Test func aCampusShowsTheServicesOfItsRooms() throws {
        let services = try #require(MadeSite.between("本校区的服务", "</section>", in: made.page("campuses/east.html")))
        #expect(services.contains("咨询台") && !services.contains("在线咨询"))
    }

    @Test func exceptionsThatAreOverAreNotShown() {
        let page = made.page("campuses/east.html")
        #expect(page.contains("元旦"))
        #expect(!page.contains("国庆"))
        #expect(page.contains("制造工坊"))
    }

    @Test func afterAHolidayWithoutAKnownEndNothingIsSaid() throws {
        let made = try #require(
            MadeSite([
                "campuses/a.md":
                    "---\ntitle: 河东\nhours: {mon-fri: \"12:00-13:00\"}\nexceptions:\n  - {date: 2026-12-15, until: 2027-02-29, closed: true, note: 寒假}\n---\n"
            ]))
        let page = made.page("campuses/a.html")
        #expect(page.contains("12 月 15 日（周二）起") || page.contains("12 月 15 日起"))
        #expect(page.contains("2026-12-15/2027-01-31=?"))
        #expect(page.contains("\"validThrough\":\"2026-12-14\""))
        #expect(!page.contains("specialOpeningHoursSpecification"))
        #expect(!page.contains("9999"))
    }

    @Test func anEventShowsItsNextDayWithoutTheExceptions() {
        let page = made.page("events/open.html").replacing("<wbr>", with: "")
        #expect(page.contains("2026 年 12 月 2 日（周三）16:10–17:50"))
        #expect(page.contains("每周三，到 2027 年 1 月 13 日为止"))
        #expect(made.page("index.html").contains("datetime=\"2026-12-02T16:10\""))
    }

    @Test func otherTypesShowTheirOwn() {
        #expect(made.page("resources/primer.html").contains("books.example"))
        #expect(made.page("resources/primer.html").contains("TS6"))
        #expect(made.page("guides/choose.html").contains("第三章"))
        #expect(made.page("paths/zero.html").contains("先亮灯"))
        #expect(made.page("questions/pvc.html").contains("林浩回答"))
        #expect(made.page("people/lin.html").contains("创客教师"))
        #expect(made.page("partners/north.html").contains("north.example"))
        #expect(made.page("materials/board.html").contains("12 张"))
        #expect(made.page("trainings/safety.html").contains("激光切割机"))
        #expect(made.page("spaces/studio.html").contains("96 平方米"))
        #expect(made.page("projects/pot.html").contains("绿萝为什么干死？"))
    }

    @Test func aTypeOfThePortalsOwnIsShownWithItsFields() throws {
        var texts = Sample.texts
        texts["portal.yml"] = """
            languages: [zh-Hans]
            types:
              robot:
                folder: robots
                label: {zh-Hans: 机器人, en: Robot}
                fields:
                  wheels: {kind: integer, label: {zh-Hans: 轮子, en: Wheels}}
                  parts: {kind: reference, list: true, to: [material], label: {zh-Hans: 零件, en: Parts}, inverse: {zh-Hans: 用在, en: Used in}}
            """
        texts["robots/bob.md"] = "---\ntitle: 鲍勃\nwheels: 4\nparts: [board]\n---\n"
        let own = try #require(MadeSite(texts))
        let page = own.page("robots/bob.html")
        #expect(page.contains("轮子"))
        #expect(page.contains("椴木板"))
        #expect(own.page("robots/index.html").contains("鲍勃"))
        #expect(own.page("materials/board.html").contains("用在"))
    }
}
