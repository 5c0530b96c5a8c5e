import Diagnostics
import Testing

@testable import Content

@Suite struct FieldTests {
    @Test func anUnknownFieldGetsTheNearestRightOne() {
        let reading = read("---\ntitle: Lamp\nlevl: 2\n---\n")
        #expect(reading.found == ["unknown-field 3:1"])
        #expect(reading.diagnostics.first?.suggestions.first?.replacement == "level")
        #expect(reading.entry != nil)
    }

    @Test(arguments: [
        ("title: 台灯\ntitel: 书灯", "titel"), ("level: 2\nminutes: 5\nlevels: 3", "levels"), ("标题: 台灯\n标头: 书灯", "标头"),
        ("summary: 一盏灯\n简介内容: 灯", "简介内容"),
    ])
    func aFieldThatStandsThereIsNotMeantOnceMore(_ fields: String, _ key: String) throws {
        let found = try #require(read("---\n\(fields)\n---\n文字", path: "tutorials/a.md").diagnostics.first { $0.name == "unknown-field" })
        let given = try #require(fields.split(separator: ":").first)
        #expect(found.suggestions.allSatisfy { $0.replacement != given }, "\(found.suggestions)")
        #expect(found.message.zh.contains(key))
    }

    @Test func aSlipBesideItsFieldIsToBeTakenOut() {
        let found = read("---\ntitle: 台灯\ntitel: 书灯\n---\n文字").diagnostics.first { $0.name == "unknown-field" }
        #expect(found?.suggestions.isEmpty == true && found?.cure?.en.contains("take this one out") == true)
    }

    @Test func aLevelOfNineIsLeftOutWithTheNearestRightOne() {
        let reading = read("---\nlevel: 9\n---\n")
        #expect(reading.found == ["bad-value 2:8"])
        #expect(reading.diagnostics.first?.suggestions.first?.replacement == "4")
        #expect(reading.entry?["level"] == nil)
    }

    @Test(arguments: [
        ("events", "repeat: {every: week, until: 2027-02-29}", "the event counts as taking place once"),
        ("events", "repeat: {every: week, count: 0}", "the event counts as taking place once"),
        ("campuses", "exceptions: [{date: 2027-01-01, until: 2027-02-29}]", "from the date on, nothing is said about the hours"),
    ])
    func aMessageSaysWhatBecomesOfTheRecord(_ folder: String, _ field: String, _ consequence: String) {
        let start = folder == "events" ? "start: 2026-12-01\n" : ""
        let reading = read("---\ntitle: A\n\(start)\(field)\n---\n", path: "\(folder)/a.md")
        #expect(reading.diagnostics.map(\.name) == ["bad-value"])
        #expect(reading.diagnostics.first?.message.en.hasSuffix("; \(consequence).") == true)
    }

    @Test(arguments: ["2026-02-30", "2026-13-01", "tomorrow", "2026"])
    func aBadDateIsLeftOut(_ date: String) {
        let reading = read("---\nupdated: \(date)\n---\n")
        #expect(reading.found == ["bad-value 2:10"])
    }

    @Test(arguments: [("2026-11-03", 2026, 11, 3), ("2026/1/3", 2026, 1, 3), ("2026年11月23日", 2026, 11, 23), ("2028-02-29", 2028, 2, 29)])
    func daysAreReadAsWritersWriteThem(_ text: String, _ year: Int, _ month: Int, _ day: Int) {
        #expect(Day(text) == Day(year: year, month: month, day: day))
    }

    @Test func daysCountAsTheCalendarDoes() throws {
        let epoch = try #require(Day("1970-01-01"))
        #expect(epoch.daysSince1970 == 0)
        for days in stride(from: -200_000, to: 200_000, by: 997) {
            #expect(Day(daysSince1970: days).daysSince1970 == days)
        }
        #expect(Day("2026-11-23")?.weekday == .monday)
    }

    @Test func gradesMayBeRangesAndChinese() {
        #expect(read("---\ngrades: 7-9\n---\n").entry?["grades"]?.grades == [7, 8, 9])
        #expect(read("---\n年级: [七年级, 高一]\n---\n").entry?["grades"]?.grades == [7, 10])
        #expect(read("---\ngrades: 初一至初三\n---\n").entry?["grades"]?.grades == [7, 8, 9])
        #expect(read("---\ngrades: 13\n---\n").found == ["bad-value 2:9"])
    }

    @Test func subjectsAreTermsByAnyName() {
        let reading = read("---\nsubjects: [物理, Mathematics, 信息技术]\n---\n")
        #expect(reading.entry?["subjects"]?.items.compactMap(\.term).map(\.id) == ["physics", "mathematics", "information-technology"])
        #expect(read("---\nsubjects: 物里\n---\n").diagnostics.first?.suggestions.map(\.replacement).contains("物理") == true)
    }

    @Test func aBareWordStandsForARecordsFirstField() {
        let reading = read("---\nmaterials: [basswood-3mm, {item: led, quantity: 2}]\n---\n")
        let items = reading.entry?["materials"]?.items ?? []
        #expect(items.map { $0.record["item"]?.text } == ["basswood-3mm", "led"])
        #expect(items.last?.record["quantity"]?.integer == 2)
    }

    @Test func hoursAreReadInBothLanguages() {
        let english = read(
            "---\nmode: hybrid\nhours:\n  mon-fri: \"12:00-13:30, 16:30-18:00\"\n  sat: closed\n---\n", path: "services/a.md")
        let chinese = read("---\nmode: 线上线下\nhours:\n  周一至周五: \"12:00–13:30，16:30–18:00\"\n  周六: 休息\n---\n", path: "services/a.md")
        #expect(english.found.isEmpty)
        #expect(chinese.found.isEmpty)
        #expect(english.entry?["hours"]?.hours == chinese.entry?["hours"]?.hours)
        #expect(english.entry?["hours"]?.hours?.days[0] == [720..<810, 990..<1080])
        #expect(english.entry?["hours"]?.hours?.days[6] == [])
    }

    @Test(arguments: [
        ("12:00-14:00, 13:00-15:00", "12:00-14:00 and 13:00-15:00 overlap"), ("18:00-12:00", "before it begins at 18:00"),
        ("12:00-12:00", "before it begins at 12:00"), ("22:00-02:00", "22:00-24:00 on this one, 00:00-02:00 on the next"),
        ("18:00-00:00", "Write 18:00-24:00"), ("noon", "Write such as"),
    ])
    func hoursThatCannotBeSayWhy(_ hours: String, _ cure: String) {
        let reading = read("---\nhours: {mon: \"\(hours)\", tue: \"09:00-10:00\"}\n---\n", path: "services/a.md")
        #expect(reading.found == ["bad-value 2:14"])
        #expect(reading.diagnostics[0].cure?.en.contains(cure) == true, "\(String(describing: reading.diagnostics[0].cure))")
        #expect(reading.entry?["hours"] == nil, "rather no hours than a Monday that looks closed")
    }

    @Test func spansInAnyOrderAreRead() {
        let reading = read("---\nhours: {mon: \"16:00-17:00, 12:00-13:00\"}\n---\n", path: "services/a.md")
        #expect(reading.found.isEmpty && reading.entry?["hours"]?.hours?.days[0] == [720..<780, 960..<1020])
    }

    @Test func exceptionsWithBadHoursAreNotClosedDays() {
        let reading = read("---\nexceptions:\n  - {date: 2026-12-12, hours: \"9-5\"}\n---\n", path: "campuses/a.md")
        #expect(reading.found == ["bad-value 3:31"])
        let record = reading.entry?["exceptions"]?.items.first?.record
        #expect(record?["hours"] != nil && record?["hours"]?.hours == nil)
    }

    @Test(arguments: ["../out", "a/../b", "..", ".hidden", "a/.git", "a\\b", String(repeating: "长", count: 100)])
    func aSlugThatLeavesItsFolderIsRefused(_ slug: String) {
        let reading = read("---\nslug: \(slug)\n---\n")
        #expect(reading.entry == nil)
        #expect(reading.found == ["unusable-slug 2:7"])
    }

    @Test(arguments: ["a/lamp", "/guides/lamp", "/guides/lamp/", "lamp/"])
    func ofASlugThatIsAPathTheLastPartIsTaken(_ slug: String) {
        let reading = read("---\nslug: \(slug)\n---\n")
        #expect(reading.entry?.address.text.hasSuffix("lamp.html") == true)
        #expect(reading.found == ["value-read-as-meant 2:7"])
    }

    @Test func aSlugOfNothingButASlashSaysNothing() {
        let reading = read("---\nslug: /\n---\n")
        #expect(reading.entry?.address.text.hasSuffix("/lamp.html") == true)
        #expect(reading.found == ["nothing-given 2:7"])
    }

    @Test func aNameTooLongForAFileIsRefused() {
        #expect(read("text", path: "tutorials/" + String(repeating: "a", count: 252) + ".md").found == ["name-too-long 0:0"])
    }

    @Test func theTitleComesFromTheHeadingOrTheName() {
        #expect(read("# First\n\ntext\n").entry?.title == "First")
        #expect(read("text\n", path: "notes/my-first_lamp.md").entry?.title == "my first lamp")
    }

    @Test func everyFieldHasAKeyLabelsAndHelp() {
        for type in ContentTypes.builtIn.all + [.portal] {
            for field in type.fields + ContentTypes.commonFields {
                #expect(!field.key.isEmpty && !field.label.zh.isEmpty && !field.label.en.isEmpty)
                #expect(!field.help.zh.isEmpty && !field.help.en.isEmpty, "\(type.name).\(field.key)")
            }
        }
    }

    @Test func noTwoFieldsOfATypeAnswerToOneName() {
        for (position, type) in ContentTypes.builtIn.all.identified {
            var seen: [String: String] = [:]
            for field in ContentTypes.builtIn.fields(of: position).fields {
                for name in [field.key, field.label.zh] + field.aliases {
                    #expect(seen[name] == nil || seen[name] == field.key, "\(type.name): \(name)")
                    seen[name] = field.key
                }
            }
        }
    }
}
