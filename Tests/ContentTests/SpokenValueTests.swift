import Foundation
import Testing

@testable import Content

@Suite struct SpokenValueTests {
    @Test(arguments: [
        ("2小时", 120), ("40分钟", 40), ("40 分", 40), ("1.5 h", 90), ("1h30", 90), ("1 h 30 min", 90), ("两个半小时", 150), ("半小时", 30),
        ("半个小时", 30),
        ("一个半小时", 90), ("一小时半", 90), ("1小时30分钟", 90), ("约 2 小时", 120), ("90 min", 90), ("2 hours", 120), ("half an hour", 30), ("三刻钟", 45),
        ("1.5小时", 90), ("二十分钟", 20), ("2 小时左右", 120), ("１小时", 60), ("45'", 45), ("90", 90),
    ])
    func durationsAreReadInMinutes(_ text: String, _ minutes: Int) {
        #expect(read("---\nminutes: \(text)\n---\n").entry?["minutes"]?.integer == minutes)
    }

    @Test(arguments: ["很久", "2-3 小时", "两节课", "2 天", "小时", "1h90", "12:30", "0 分钟", "99999999999999999999小时", "2 小时 3 小时"])
    func whatIsNoDurationSaysWhatToWrite(_ text: String) {
        let reading = read("---\nminutes: \(text)\n---\n")
        #expect(reading.entry?["minutes"] == nil)
        #expect(reading.found == ["bad-value 2:10"])
        #expect(reading.diagnostics.first?.cure?.zh.contains("分钟") == true)
    }

    @Test(arguments: [("入门", 1), ("first steps", 1), ("基础", 2), ("进阶", 3), ("Challenge", 4)])
    func theNamesOfLevelsAreLevels(_ word: String, _ level: Int) {
        let reading = read("---\nlevel: \(word)\n---\n")
        #expect(reading.entry?["level"]?.integer == level && reading.found.isEmpty)
    }

    @Test(arguments: [("简单", 1), ("Easy", 1), ("beginner", 1), ("中等", 2), ("高级", 3), ("hard", 3), ("★★", 2)])
    func wordsOfOtherScalesAreReadWithAWord(_ word: String, _ level: Int) {
        let reading = read("---\nlevel: \(word)\n---\n")
        #expect(reading.entry?["level"]?.integer == level && reading.found == ["number-in-words 2:8"])
        #expect(reading.diagnostics.first?.suggestions.first?.replacement == String(level))
    }

    @Test(arguments: [
        ("trainings/a.md", "valid_months: 1 年", "valid_months", 12.0), ("trainings/a.md", "valid_months: 6个月", "valid_months", 6),
        ("spaces/a.md", "area: 60 平方米", "area", 60), ("spaces/a.md", "capacity: 30人", "capacity", 30),
        ("tutorials/a.md", "class_hours: 2课时", "class_hours", 2),
        ("tutorials/a.md", "class_hours: 1.5 lessons", "class_hours", 1.5),
    ])
    func measuresMayBeNamed(_ path: String, _ yaml: String, _ key: String, _ number: Double) {
        let reading = read("---\n\(yaml)\n---\n", path: path)
        #expect(reading.entry?[key]?.number == number && reading.found.isEmpty)
    }

    private func hours(_ yaml: String) -> Hours? {
        read("---\ntitle: A\nhours: \(yaml)\n---\n", path: "campuses/a.md").entry?["hours"]?.hours
    }

    @Test(arguments: [
        "周一至周五 12:00-13:30", "工作日 12:00-13:30", "Mon-Fri 12:00–13:30", "Monday to Friday: 12:00 - 13:30", "星期一到星期五：12：00～13：30",
        "weekdays 12:00-1:30 pm",
        "周一至周五 中午12点到1点半", "周一二三四五 12:00-13:30", "[周一至周五 12:00-13:30]", "周一至周五 12:00-13:30；周末休息", "周一至五 12:00—13:30",
        "周1至周5 12:00-13:30", "周1-5 12:00-13:30", "Mo-Fr 12:00-13:30", "星期1、2、3、4、5 12:00-13:30", "Mo,Tu,We,Th,Fr 12:00-13:30",
    ])
    func hoursInALineAreReadForTheirDaysOnly(_ text: String) {
        let quoted = text.hasPrefix("[") ? text : "\"\(text)\""
        #expect(hours(quoted)?.days == [[720..<810], [720..<810], [720..<810], [720..<810], [720..<810], [], []])
    }

    @Test(arguments: [
        ("周一 中午11:30-12:30", 690..<750), ("周一 中午12:00-1:30", 720..<810), ("周一 中午12点到1点", 720..<780), ("周一 晚上6:00-12:00", 1080..<1440),
        ("周一 晚上8:00到晚上12:00", 1200..<1440), ("周一 下午2:00-5:30", 840..<1050), ("周一 中午1:00-2:00", 780..<840), ("周一 上午9:00-中午12:00", 540..<720),
        ("周一 上午10:00-下午1:00", 600..<780), ("周一 晚上6点到9点", 1080..<1260), ("周一 9:00-12:00", 540..<720),
    ])
    func partsOfTheDayAreMeant(_ text: String, _ span: Range<Int>) { #expect(hours(text)?.days[0] == [span]) }

    @Test(arguments: [
        ("spaces/lab.md", "capacity: 二十人", "capacity", 20.0), ("spaces/lab.md", "capacity: 约20人", "capacity", 20),
        ("trainings/a.md", "valid_months: 一年", "valid_months", 12),
        ("tutorials/a.md", "class_hours: 两课时", "class_hours", 2), ("spaces/lab.md", "area: 约 80 平方米", "area", 80),
        ("tutorials/a.md", "level: 2级", "level", 2),
    ])
    func measuresMayBeInChinese(_ path: String, _ yaml: String, _ key: String, _ number: Double) {
        #expect(read("---\ntitle: A\n\(yaml)\n---\n", path: path).entry?[key]?.number == number)
    }

    @Test(arguments: [("初中", [7, 8, 9]), ("小学高年级", [5, 6]), ("高中", [10, 11, 12]), ("初中、高一", [7, 8, 9, 10]), ("七年级", [7])])
    func schoolsAreGrades(_ text: String, _ grades: [Int]) {
        #expect(read("---\ntitle: A\ngrades: \(text)\n---\n").entry?["grades"]?.grades == grades)
    }

    @Test(arguments: ["英语", "英文", "English", "en", "EN"])
    func languagesMayBeNamed(_ name: String) {
        let reading = read("---\ntitle: A\nlanguage: \(name)\n---\n")
        #expect(reading.entry?.language == "en" && reading.diagnostics.isEmpty)
    }

    @Test(arguments: [("Mo-Fr 9-17", 540..<1020), ("周一 8-16", 480..<960), ("周一 8至16，周六 9-12", 480..<960)])
    func hoursMayHaveNoMinutes(_ text: String, _ span: Range<Int>) { #expect(hours("\"\(text)\"")?.days[0] == [span]) }

    @Test func hoursOfADayMayHaveNoMinutes() { #expect(hours("\n  mon-fri: 8-17")?.days[4] == [480..<1020]) }

    @Test("1 to 5 may be the afternoon, and a day is no time", arguments: ["周一 1-5", "周一 17-9", "周1-5", "周8 8:00-9:00", "9-17 9:00-10:00"])
    func unsureHours(_ text: String) { #expect(hours("\"\(text)\"") == nil) }

    @Test func clocksMayHaveDots() { #expect(hours("\n  周五: 18.00-20.30")?.days[4] == [1080..<1230]) }

    @Test func noonAndMidnightCanBeTheTimesOfADay() {
        #expect(hours("\n  周一: 晚上6:00-12:00\n  周二: 中午11:30-12:30")?.days.prefix(2) == [[1080..<1440], [690..<750]])
        #expect(hours("周一 晚上8:00-12:30") == nil && hours("周一 晚上6:00-5:00") == nil)
    }

    @Test func severalClausesAndFlushDaysAreRead() {
        let expected: [[Range<Int>]] = [[540..<720, 840..<1020], [], [540..<720, 840..<1020], [], [], [540..<720], []]
        #expect(hours("\"周一、周三 上午9:00-12:00，下午2:00-5:00，周六 9:00-12:00\"")?.days == expected)
        let flush = read("---\ntitle: A\nhours:\n周一、周三: 9:00-12:00, 14:00-17:00\n周六：9:00～12:00\n---\n", path: "campuses/a.md")
        #expect(flush.entry?["hours"]?.hours?.days == expected)
        #expect(Set(flush.diagnostics.map(\.name)) == ["keys-not-indented", "front-matter-mended"])
        let list = read("---\ntitle: A\nhours:\n  - 周一、周三: \"9:00-12:00, 14:00-17:00\"\n  - 周六 9:00-12:00\n---\n", path: "campuses/a.md")
        #expect(list.entry?["hours"]?.hours?.days == expected && list.found.isEmpty)
    }

    @Test(arguments: ["节假日除外 9:00-12:00", "周一至周五", "随便 9:00-12:00", "周一至周五 9:00", "双周三 9:00-10:00"])
    func hoursThatCantBeReadAreNobodysHours(_ text: String) {
        let reading = read("---\ntitle: A\nhours: \(text)\n---\n", path: "campuses/a.md")
        #expect(reading.entry?["hours"] == nil)
        #expect(reading.found == ["bad-value 3:8"])
        #expect(reading.diagnostics.first?.cure?.en.contains("Mon-Fri") == true, "the cure names days")
    }

    @Test(arguments: [
        ("2027-05-05T10:00:00+08:00", "2027-05-05T10:00"), ("2027-05-05T02:00:00Z", "2027-05-05T10:00"),
        ("2027-05-05T02:00:00.000Z", "2027-05-05T10:00"),
        ("2027-05-05 10:00 +0800", "2027-05-05T10:00"), ("2027-05-04T22:30-05:30", "2027-05-05T12:00"),
        ("2027-05-05 10:00 GMT+8", "2027-05-05T10:00"),
        ("2027-01-01T00:30+09:00", "2026-12-31T23:30"), ("2027-05-05 10:00", "2027-05-05T10:00"),
    ])
    func momentsWithAZoneAreThoseOfThePortal(_ text: String, _ moment: String) throws {
        let reading = read("---\ntitle: A\nstart: \(text)\n---\n", path: "events/a.md")
        #expect(reading.entry?["start"]?.moment?.description == moment && reading.found.isEmpty)
    }

    @Test(arguments: ["下周三", "2027-05-05T10:00+25:00", "2027-02-30 10:00", "2027-05-05 10:00 XST"])
    func anUnreadableStartIsNotMissingToo(_ text: String) throws {
        let reading = read("---\ntitle: A\nstart: \(text)\n---\n", path: "events/a.md")
        #expect(reading.found == ["bad-value 3:8"])
        let entry = try #require(reading.entry)
        #expect(RequiredFields.check([entry], types: .builtIn).isEmpty && entry["start"]?.moment == nil)
        let without = try #require(read("---\ntitle: A\n---\n", path: "events/a.md").entry)
        #expect(RequiredFields.check([without], types: .builtIn).count == 1)
    }

    @Test(arguments: [
        "units:\ncode: S-01\nspace: studio", "units:\n- code: S-01\nspace: studio", "units: {code: S-01, space: studio}",
        "units:\n  code: S-01\n  space: studio",
        "units:\n  - code: S-01\n    space: studio",
    ])
    func unitsMayBeWrittenLoosely(_ yaml: String) {
        let unit = read("---\ntitle: A\n\(yaml)\nhazards: 夹手\n---\n", path: "equipment/a.md").entry?["units"]?.items.first?.record
        #expect(unit?["code"]?.text == "S-01" && unit?["space"]?.text == "studio")
    }

    @Test func codesAloneAreUnitsAndOtherKeysStayWhereTheyAre() {
        let reading = read("---\ntitle: A\nunits: S-01、S-02\n---\n", path: "equipment/a.md")
        #expect(reading.entry?["units"]?.items.compactMap { $0.record["code"]?.text } == ["S-01", "S-02"])
        let empty = read("---\ntitle: A\nunits:\nmaker: 厂家\nfoo: 1\n---\n", path: "equipment/a.md")
        #expect(empty.entry?["maker"]?.text == "厂家" && empty.found == ["unknown-field 5:1"])
    }
}
