import Testing

/// What stands on pupils' pages and tells strangers too much.
@Suite struct PrivacyRulesTests {
    private func found(_ text: String, in folder: String = "projects", head: String = "") throws -> [String] {
        try checked(["\(folder)/a.md": "---\ntitle: 灯\n\(head)---\n\(text)\n"]).filter { $0.contains("-shown") }
    }

    @Test(
        arguments: [
            ("打 13812345678 找我", "phone-number-shown"), ("打 138 1234 5678 找我", "phone-number-shown"),
            ("+86 138-1234-5678", "phone-number-shown"), ("１３８１２３４５６７８", "phone-number-shown"), ("家里 010-62345678", "phone-number-shown"),
            ("家里（0571）8234567", "phone-number-shown"), ("电话：87654321", "phone-number-shown"), ("Phone: 555 1234", "phone-number-shown"),
            ("11010519491231002X", "identity-number-shown"), ("身份证 440524188001010014", ""),
            ("身份证 440524198001010013", "identity-number-shown"),
            ("写信给 xiaoming@qq.com。", "email-shown"), ("<li.ming@school.edu.cn>", "email-shown"), ("a_b@mail.example.org", ""),
            ("家住文海路 88 号 3 栋 201 室", "home-address-shown"), ("阳光小区5幢2单元", "home-address-shown"), ("我家在人民街 12 号", "home-address-shown"),
            ("He lives at 123 Main Street.", "home-address-shown"),
            ("生日是 5 月 3 日", "birthday-shown"), ("她 2012 年 5 月 3 日出生", "birthday-shown"), ("born on May 3", "birthday-shown"),
            ("出生日期：2012-05-03", "birthday-shown"),
            ("初二（3）班张小明", "class-shown"), ("张小明（八年级 2 班）", "class-shown"), ("高一3班的李雷同学", "class-shown"),
            ("Anna Berg (Class 7B) built it.", "class-shown"), ("Made by Anna Berg, Grade 8, Class 3.", "class-shown"),
            ("Class 8-3: Anna Berg and Li Ming", "class-shown"), ("Anna (class 7B)", "class-shown"),
            ("Li Xiaoming from class 8(3)", "class-shown"),
            ("数学 93 分", "marks-shown"), ("期末考了 93.5 分，", "marks-shown"), ("他全班第三", "marks-shown"), ("年级排名第 12", "marks-shown"),
            ("He came third in the class.", "marks-shown"),
        ])
    func told(_ text: String, _ name: String) throws {
        #expect(try found(text) == (name.isEmpty ? [] : ["projects/a.md:4 \(name)"]))
    }

    /// Prices, sizes, part numbers, dates, points of a game, awards, the school's own address.
    @Test(
        arguments: [
            "一共 13800 元，长 1300 1500 1700 毫米", "型号 13812345678A", "No. 13812345678-2", "编号 LC-13812345678", "ISBN 978-7-111-12345-6",
            "2026-11-24 12:30:15", "0.12345678901", "100110101011", "1234567890123456789", "读数 608 291 340",
            "@micro 和 @import", "a@b", "user@example.com", "推文 @lab", "npm i @scope/pkg",
            "学校在文海路 168 号", "地图上走 3 个路口", "教学楼 3 栋", "用 12 号线", "2 Hot Glue Guns", "第 3 章 8 号螺丝",
            "给妈妈做了生日卡", "生日礼物花了 12 元", "5 月 3 日开始做", "3 月 12 日生物课", "born in a workshop",
            "初二（3）班做的", "七年级 4 班的同学", "初二（3）班王老师来看", "第 2 班车", "3 班高年级一起做的东西",
            "Class 7B made it.", "It is a Class 4 laser.", "Laser Cutter (Class 3B)", "Safety Rules (Class 1)", "Class 7B: Making lamps",
            "The Makerspace, Class 2", "On Friday, Class 7B came", "Grade 8 Anna Berg", "class Berg(Lamp)", "a first class 3B pencil",
            "游戏里得了 93 分", "10 分钟", "数学课用了 3 分钟", "物理课 5 分米", "全市比赛第三名", "年级第一次办", "一等奖", "3rd step of the year",
            "评委打了 95 分", "the first in the row", "成绩单上没有分",
        ])
    func notTold(_ text: String) throws {
        #expect(try found(text) == [])
    }

    @Test func onlyOnPupilsPages() throws {
        let text = "打 13812345678，写 a@qq.com"
        #expect(try found(text, in: "people") == [] && found(text, in: "services") == [])
        #expect(try found(text, head: "by: staff\n") == [])
        #expect(try found(text, in: "tutorials", head: "by: student\n").count == 2)
    }

    @Test func inFieldsAlternativeTextsAndCaptions() throws {
        #expect(
            try checked([
                "projects/a.md":
                    "---\ntitle: 灯\nsummary: 打 13812345678\nlog:\n  - {date: 2026-01-01, text: 写 a@qq.com}\n---\n# 数学 93 分\n\n![生日是 5 月 3 日](x.jpg)\n"
            ]).filter { $0.contains("-shown") } == [
                "projects/a.md:3 phone-number-shown", "projects/a.md:5 email-shown", "projects/a.md:7 marks-shown",
                "projects/a.md:9 birthday-shown",
            ])
    }

    // MARK: Names

    private static let team = "team:\n  - {name: 张小明, shown_as: 明明, consent: true}\n  - {name: Al Berg, shown_as: Sam, consent: true}\n"

    @Test(
        arguments: [
            ("我和张小明做的", ["projects/a.md:8 name-shown"]), ("![张小明](x.svg)", ["projects/a.md:8 name-shown"]),
            ("## 张小明的灯", ["projects/a.md:8 name-shown"]), ("**张小明**", ["projects/a.md:8 name-shown"]),
            ("With Al Berg.", ["projects/a.md:8 name-shown"]), ("明明和 Sam", []), ("With Al Bergson and Hal Berg", []), ("%% 张小明 %%", []),
        ])
    func names(_ body: String, _ expected: [String]) throws {
        let texts = ["projects/a.md": "---\ntitle: 灯\n\(Self.team)---\n\n\(body)\n"]
        #expect(try checked(texts).filter { $0.contains("name-shown") } == expected)
    }

    @Test func namesInFieldsAndOtherPages() throws {
        let texts = [
            "projects/a.md": "---\ntitle: 灯\nsummary: 张小明的灯\nauthors: [张小明]\n\(Self.team)---\n",
            "tutorials/b.md": "---\ntitle: 张小明的办法\n---\n\n见 Al Berg。\n", "projects/c.md": "---\ntitle: 盒\n---\n没有名字\n",
        ]
        #expect(
            try checked(texts).filter { $0.contains("name-shown") } == [
                "projects/a.md:3 name-shown", "tutorials/b.md:2 name-shown", "tutorials/b.md:5 name-shown",
            ])
    }

    @Test func namesOfFiles() throws {
        func found(_ path: String, consent: String = "true") throws -> [String] {
            try checked([path: "---\ntitle: 灯\nteam: [{name: 张小明, shown_as: 明明, consent: \(consent)}]\n---\n"]).filter {
                $0.contains("name-shown")
            }
        }
        #expect(try found("projects/张小明的灯.md") == ["projects/张小明的灯.md:0 name-shown"])
        #expect(try found("projects/zhang-xiaoming-lamp.md") == ["projects/zhang-xiaoming-lamp.md:0 name-shown"])
        #expect(try found("projects/lamp.md") == [])
        #expect(try found("projects/张小明的灯.md", consent: "{name: given}") == [])
    }

    @Test func whoAgreesOrIsKnownMayBeNamed() throws {
        let agreed = "---\ntitle: 灯\nteam: [{name: 张小明, consent: {name: given}}]\n---\n\n张小明\n"
        #expect(try checked(["projects/a.md": agreed]).filter { $0.contains("name-shown") } == [])
        // Words that are names, too, are looked for in their own page only.
        let word = "---\ntitle: 灯\nteam: [{name: 安然, shown_as: 小安, consent: true}]\n---\n\n安然\n"
        #expect(
            try checked(["projects/a.md": word, "tutorials/b.md": "安然无恙\n"]).filter { $0.contains("name-shown") } == [
                "projects/a.md:6 name-shown"
            ])
        let left = "---\ntitle: 灯\nteam: [{shown_as: 谷雨, consent: false}, {shown_as: 远帆, consent: true}]\n---\n\n谷雨和远帆\n"
        #expect(try checked(["projects/a.md": left]).filter { $0.contains("name-shown") } == ["projects/a.md:6 name-shown"])
    }

    @Test func reviewers() throws {
        func found(_ head: String) throws -> [String] {
            try checked(["projects/a.md": "---\ntitle: 灯\nreviewed_by: li\n---\n", "people/li.md": "---\ntitle: 李\n\(head)---\n"])
                .filter { $0.contains("reviewer") }
        }
        #expect(try found("by: student\nconsent: true\n") == ["projects/a.md:3 reviewer-not-staff"])
        #expect(try found("by: external\n") == ["projects/a.md:3 reviewer-not-staff"])
        #expect(try found("") == [] && found("by: staff\n") == [])
    }
}
