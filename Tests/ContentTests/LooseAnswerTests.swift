import Testing

@testable import Content

/// Answers that several spellings give, and those that stay as they are.
@Suite struct LooseAnswerTests {
    @Test(arguments: [
        ("初一到初三", [7, 8, 9]), ("七、八年级", [7, 8]), ("初一、二", [7, 8]), ("初一、初二", [7, 8]), ("初一至三", [7, 8, 9]), ("高一、二年级", [10, 11]),
        ("初一 初二", [7, 8]), ("七八年级", [7, 8]), ("7年级和8年级", [7, 8]), ("Grades 7-9", [7, 8, 9]), ("7th grade", [7]), ("G7-G9", [7, 8, 9]),
        ("初中一年级", [7]), ("初二-高一", [8, 9, 10]), ("小学三年级", [3]), ("初中各年级", [7, 8, 9]), ("全体学生", Array(1...12)), ("一、二年级", [1, 2]),
        ("初三、十年级", [9, 10]), ("Grade 7 and Grade 8", [7, 8]), ("七年级及以上", Array(7...12)), ("小学三年级以上", Array(3...12)),
        ("八年级以下", Array(1...8)), ("初二起", Array(8...12)), ("Grades 7 and up", Array(7...12)), ("5+", Array(5...12)),
        ("高一及以上", [10, 11, 12]),
    ])
    func gradesAreReadAsSaid(_ text: String, _ grades: [Int]) {
        let reading = read("---\ngrades: \(text)\n---\n")
        #expect(reading.entry?["grades"]?.grades == grades && reading.found.isEmpty, "\(reading.found)")
    }

    @Test(arguments: ["13", "七三年级", "Year 7", "初四", "七班", "9-7", "以上", "七年级左右"])
    func otherGradesAreToldOf(_ text: String) { #expect(read("---\ngrades: \(text)\n---\n").found == ["bad-value 2:9"]) }

    @Test(
        "several items may speak of one day",
        arguments: [
            "- 周一至周五 12:00-13:00\n  - 周一至周五 16:00-17:00", "- 周一至周五: 16:00-17:00\n  - 周一至周五: 12:00-13:00",
            "- 周一至周五 12:00-12:40\n  - 周一至周五 12:30-13:00\n  - 周一 16:00-17:00\n  - 周二至周五 16:00-17:00",
        ])
    func hoursOfOneDayAdd(_ items: String) {
        let reading = read("---\nhours:\n  \(items)\n---\n", path: "campuses/a.md")
        #expect(reading.entry?["hours"]?.hours?.days[0] == [720..<780, 960..<1020] && reading.found.isEmpty)
        #expect(reading.entry?["hours"]?.hours?.days[4] == [720..<780, 960..<1020])
    }

    @Test(arguments: ["看护: 2", "看护要求: 2", "监护等级: 2级", "监护: 2"]) func supervisionIsCalledByItsOtherNames(_ line: String) {
        #expect(read("---\n\(line)\n---\n", path: "equipment/a.md").entry?["supervision"]?.number == 2)
    }

    @Test(arguments: [
        ("是", true), ("同意", true), ("可以", true), ("Y", true), ("√", true), ("家长已签字", true), ("不同意", false), ("未同意", false), ("N", false),
    ])
    func consentIsReadAsSaid(_ text: String, _ isGiven: Bool) {
        let reading = read("---\nconsent: \(text)\n---\n", path: "projects/lamp.md")
        #expect(reading.entry?["consent"]?.boolean == isGiven && reading.found.isEmpty)
    }

    @Test(arguments: ["待定", "x", "×", "部分同意", "同意书", "还没问"])
    func whatIsNoAnswerIsNoConsent(_ text: String) {
        let reading = read("---\nconsent: \(text)\n---\n", path: "projects/lamp.md")
        #expect(reading.entry?["consent"]?.boolean != true && reading.found == ["bad-value 2:10"])
    }

    @Test(arguments: ["arduino uno", "3D 打印", "Arduino 小车", "林 木", "树莓派 5"])
    func oneTagKeepsItsSpaces(_ tag: String) {
        let reading = read("---\ntags: \(tag)\n---\n")
        #expect(reading.entry?["tags"]?.items.compactMap(\.text) == [tag] && reading.found.isEmpty)
    }

    @Test(arguments: [
        "summary:\n  一盏纸做的\n  台灯", "objectives:\n  Learn how to solder,\n  and how to fold", "objectives:\n  学会焊接，\n  认识电路", "tags:\n  电路",
    ])
    func aTextOverLinesStaysOne(_ lines: String) { #expect(read("---\n\(lines)\n---\n").found.isEmpty) }

    @Test(arguments: ["作品: 台灯", "标记: 重要", "备注: 无", "日志: 第一天"])
    func otherWordsAreNoKeys(_ line: String) {
        let reading = read("---\ntitle: 台灯\n\(line)\n---\n")
        #expect(reading.found.map { $0.prefix(13) } == ["unknown-field"], "\(reading.found)")
    }

    @Test func aKeyThatIsThereAlreadyIsNotGivenAgainBySound() {
        let reading = read("---\n标题: 台灯\n标提: 纸灯\n---\n")
        #expect(reading.entry?.title == "台灯" && reading.found == ["unknown-field 3:1"])
    }

    @Test(arguments: [
        "地址: 一楼\n电话: 8000\n\n文。\n", "地点：图书馆\n时间：周五\n\n文。\n", "注意: 烫\ntitle: 台灯\n文。\n",
        "# 集市\n\n---\n地点：图书馆\n时间：周五\n---\n\n文。\n", "# 台灯\n\n---\n\n文。\n\n---\n", "# 台灯\n\n---\n说明: 见下\n---\n",
        "题目：1+1=?\n\n答。\n", "Level: 2\n\n文。\n", "难度: 2\n\n文。\n", "title: 台灯\n这是正文。\n", "title: 台灯\nminutes: 30\n这是正文。\n",
    ])
    func textsAtTheTopStayTexts(_ text: String) {
        let reading = read(text, path: "guides/a.md")
        #expect(!reading.found.contains { $0.hasPrefix("front-matter") }, "\(reading.found)")
        #expect(reading.entry?.fields.isEmpty == true)
    }

    @Test(arguments: ["2026-03-05（周五）14:00", "下周三", "3月5日 14:00", "2026-03-05 下午", "2026-03-05 14:00 15:00"])
    func momentsWithoutOneReadingAreToldOf(_ text: String) {
        let reading = read("---\ntitle: 集市\nstart: \(text)\n---\n", path: "events/fair.md")
        #expect(reading.found.first == "bad-value 3:8" && reading.entry?["start"]?.moment == nil)
        let example = text == "3月5日 14:00" ? "2026-03-05 14:00" : "2026-11-25 16:30"
        #expect(reading.diagnostics.first?.cure?.zh.contains("start: \(example)") == true)
    }

    @Test(arguments: ["12-15元", "12元/张/天", "$12", "面议"])
    func pricesWithoutOneReadingAreToldOf(_ text: String) {
        #expect(read("---\ntitle: 板\nprice: \(text)\n---\n", path: "materials/a.md").found == ["bad-value 3:8"])
    }

    @Test func aPriceForAnotherUnitIsNotTaken() {
        let reading = read("---\ntitle: 板\nunit: 张\nprice: 12元/米\n---\n", path: "materials/a.md")
        #expect(reading.found == ["unit-contradicted 4:8"] && reading.entry?["price"] == nil)
    }

    @Test(arguments: ["portal.yaml", "Portal.yml", "portal.yml.txt", "PORTAL.YAML", "portal.yml.yml"])
    func theSettingsAreReadUnderNearNames(_ name: String) {
        let folder = TemporaryFolder()
        folder.write(name, "title: 工坊\n")
        let (settings, diagnostics) = PortalSettings.read(from: .discover(folder.path))
        #expect(settings["title"] != nil && diagnostics.map(\.name) == ["settings-misnamed"])
        #expect(ContentName.isOfThePortal(name))
    }

    @Test(arguments: ["portal.md", "portal-old.yml", "data/portal.yaml", "my portal.yaml.bak"])
    func otherFilesAreNoSettings(_ name: String) {
        let folder = TemporaryFolder()
        folder.write(name, "title: 工坊\n")
        let (settings, diagnostics) = PortalSettings.read(from: .discover(folder.path))
        #expect(settings["title"] == nil && diagnostics.isEmpty)
    }

    @Test func besidesTheRealSettingsAnotherFileIsToldOf() {
        let folder = TemporaryFolder()
        folder.write("portal.yml", "title: 工坊\n")
        folder.write("portal.yaml", "title: 旧的\n")
        let (_, diagnostics) = PortalSettings.read(from: .discover(folder.path))
        #expect(diagnostics.map(\.name) == ["settings-misnamed"])
    }

    @Test func aDoubledKeyNamesItsLines() {
        let reading = read("---\ntitle: 台灯\nminutes: 3\ntitle: 纸灯\n---\n")
        #expect(reading.diagnostics.first?.cure?.zh.contains("2、4") == true)
        #expect(read("---\ntitle: 台灯\n标题: 纸灯\n---\n").diagnostics.first?.cure?.zh.contains("2、3") == true)
    }

    @Test(arguments: [("初级", 1), ("入门级别", 1), ("高难度", 3), ("beginner level", 1), ("2/4", 2), ("Lv2", 2), ("一级", 1)])
    func levelsAreReadWithoutTheirWords(_ text: String, _ level: Int) {
        let reading = read("---\nlevel: \(text)\n---\n")
        #expect(reading.entry?["level"]?.integer == level && reading.found == ["number-in-words 2:8"])
    }

    @Test func aSpanOfTimeIsNoTimeZone() {
        let reading = read("---\ntitle: 集市\nstart: 2026-11-25 09:00-11:00\n---\n", path: "events/fair.md")
        #expect(reading.entry?["start"]?.moment?.description == "2026-11-25T09:00" && reading.found == ["moment-read-as-meant 3:8"])
        #expect(reading.entry?["end"]?.moment?.description == "2026-11-25T11:00")
    }
}
