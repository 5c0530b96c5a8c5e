import Foundation
import Testing

@testable import Content

@Suite("As people write")
struct AsPeopleWriteTests {
    @Test(
        "headings that only begin like a step keep their words",
        arguments: [
            "步骤一览", "步骤一览图", "第一步的要点", "第二步要用的工具", "第三步以后", "第四步之前的检查", "第一步做完之后", "步骤3没做好", "第 2 步卡住了", "Step 1 of the plan",
            "Step 2 in detail",
            "Step 3 and step 4", "Step one is easy", "②号零件", "①②号零件", "十、百、千位", "二、四、六号线", "3、2、1 点火", "五、一放假", "一：三 比例",
        ])
    func headings(_ title: String) { #expect(StepLabel(title) == nil) }

    @Test(
        "and those that are steps stay so",
        arguments: [
            "第一步 折", "第一步：的确要折", "步骤一 览图", "第三步折", "Step 1: in the box", "Step 2 - of wood", "①折", "② 号码贴好", "三、角铁", "五、一起动手", "3、2 个灯",
            "一：三角架", "Step 1",
        ])
    func steps(_ title: String) { #expect(StepLabel(title) != nil) }

    @Test(
        "pm behind the end holds for both",
        arguments: [
            ("4:00-5:30pm", 960..<1050), ("4:00 - 5:30 PM", 960..<1050), ("1:00-2:00 p.m.", 780..<840), ("10:00-2:00pm", 600..<840),
            ("11:30am-1:00pm", 690..<780), ("9:00-17:00", 540..<1020), ("12:00-1:30pm", 720..<810),
        ])
    func hours(_ text: String, _ expected: Range<Int>) { #expect(SpokenHours.spans(text) == [expected]) }

    @Test(
        "what may be a whole day or an evening is asked",
        arguments: [
            ("8:00-10:00pm", "08:00-22:00", "20:00-22:00"), ("周六 9:00 - 11:30 PM", "09:00-23:30", "21:00-23:30"),
            ("Mon-Fri 7:30-9:00 p.m.", "07:30-21:00", "19:30-21:00"),
        ])
    func halves(_ text: String, _ day: String, _ evening: String) throws {
        let found = try #require(read("---\ntitle: 东校区\nhours: \(text)\n---\n\n校区。\n", path: "campuses/x.md").diagnostics.first)
        #expect(found.name == "bad-value")
        let cure = try #require(found.cure?.en)
        #expect(cure.contains(day) && cure.contains(evening))
    }

    @Test("so does it for what takes place")
    func moment() { #expect(SpokenMoment("2026-12-05 4:00-5:30pm")?.start.description == "2026-12-05T16:00") }

    @Test(
        "durations among words",
        arguments: [
            ("不到1小时", 60), ("1小时以内", 60), ("60+ 分钟", 60), ("共 90 分钟", 90), ("每组 40 分钟", 40), ("90分钟/次", 90), ("1½ 小时", 90), ("两小时一刻", 135),
            ("40 mins.", 40), ("forty minutes", 40), ("3/4 小时", 45), ("40分钟，晾干另算", 40), ("1课时（40分钟）", 40), ("20分钟+30分钟", 50), ("1:30", 90),
            ("40分钟或一天", nil), ("2天（8小时）", nil), ("快", nil),
        ] as [(String, Double?)])
    func durations(_ text: String, _ minutes: Double?) { #expect(SpokenNumber.duration.number(in: text)?.number == minutes) }

    @Test(
        "levels among words and in signs",
        arguments: [
            ("⭐️⭐️⭐️", 3), ("☆☆", nil), ("第2级", 2), ("L2", 2), ("②", 2), ("入門", 1), ("适合新手", 1), ("入门（零基础）", 1), ("1：入门", 1), ("2：入门", nil),
            ("for beginners", 1),
            ("2颗⭐", 2), ("L9", nil), ("很好", nil),
        ] as [(String, Double?)])
    func levels(_ text: String, _ level: Double?) { #expect(SpokenNumber.levels.number(in: text)?.number == level) }

    @Test(
        "names in the order in which people count",
        arguments: [
            ["周一", "周二", "周三", "周四", "周五", "周六", "周日"], ["星期一", "星期二", "星期三", "星期日"], ["初一", "初二", "初三"], ["高一（2）班", "高二（1）班", "高三（1）班"],
            ["甲", "乙", "丙", "丁", "戊"],
            ["甲组", "乙组", "丙组"], ["壹·灯", "贰·车", "叁·桥", "肆·塔"], ["上册", "中册", "下册"], ["制作（上）", "制作（中）", "制作（下）"],
            ["Part I", "Part II", "Part IV", "Part V", "Part IX", "Part X"], ["step one", "step two", "step three"], ["一人组", "两人组", "三人组"],
        ])
    func order(_ names: [String]) {
        #expect(names.reversed().sorted { NaturalOrder($0) < NaturalOrder($1) } == names)
        #expect(names.shuffled().sorted { NaturalOrder($0) < NaturalOrder($1) } == names)
    }

    @Test("a file that was cut within its last character is read")
    func cut() {
        let whole = Array("# 台灯\n\n正文甲乙丙".utf8)
        for missing in 1...2 {
            guard case .converted(let text, _) = TextDecoding.decode(Array(whole.dropLast(missing))) else {
                Issue.record("not read")
                continue
            }
            #expect(String(decoding: text, as: UTF8.self) == "# 台灯\n\n正文甲乙")
        }
        if case .converted(_, let name) = TextDecoding.decode([0xCC, 0xA8, 0xB5, 0xC6, 0xD5, 0xFD, 0xCE, 0xC4, 0xBC, 0xD7, 0xD2, 0xD2]) {
            #expect(name == "GB18030")
        }
    }

    @Test("a short text that Chinese Windows saved is read", arguments: ["# 样\n\n字。\n", "灯。", "# LED\n\n亮了！\n", "---\ntitle: 灯\n---\n好\n"])
    func shortChinese(_ text: String) throws {
        let codes: [Character: [UInt8]] = [
            "样": [0xD1, 0xF9], "字": [0xD7, 0xD6], "。": [0xA1, 0xA3], "灯": [0xB5, 0xC6], "亮": [0xC1, 0xC1], "了": [0xC1, 0xCB],
            "！": [0xA3, 0xA1], "好": [0xBA, 0xC3],
        ]
        let saved = try text.flatMap { character in try character.asciiValue.map { [$0] } ?? #require(codes[character]) }
        guard case .converted(let read, let name) = TextDecoding.decode(saved) else {
            Issue.record("not read")
            return
        }
        #expect(String(decoding: read, as: UTF8.self) == text && name == "GB18030")
    }

    @Test(
        "what other languages saved is no Chinese",
        arguments: ["caf\u{E9}\n", "Gr\u{F6}\u{DF}e", "M\u{FC}ller\n", "\u{C5}\u{E5}", "na\u{EF}ve \u{E9}t\u{E9}", "\u{F1}and\u{FA}"])
    func otherLanguages(_ text: String) {
        if case .converted(_, let name) = TextDecoding.decode(text.unicodeScalars.map { UInt8($0.value) }) { #expect(name != "GB18030") }
    }

    @Test(
        "folders as schools call them",
        arguments: [
            ("合作伙伴", "partner"), ("01-教程", "tutorial"), ("教學", "tutorial"), ("設備", "equipment"), ("作品", "project"), ("学生作品", "project"),
            ("器材", "equipment"),
            ("耗材", "material"), ("场地", "space"), ("常见问题", "question"), ("新闻", "page"), ("2026", "page"), ("制作", "page"),
        ])
    func folders(_ folder: String, _ type: String) {
        let types = ContentTypes.builtIn
        #expect(types.all[types.id(ofFolder: folder)].name == type)
    }

    @Test("an emoji makes no other title of one")
    func titles() {
        #expect(TitleWords.areSame("🔦 台灯", "台灯"))
        #expect(TitleWords.areSame("台灯🌟", "台灯"))
        #expect(!TitleWords.areSame("C", "C++"))
        #expect(!TitleWords.areSame("24\" 屏", "屏"))
    }
}
