import Diagnostics
import Testing

@testable import Content

/// Values of fields and settings as people say them, and what is told where they can't be taken.
@Suite struct AsSpokenTests {
    private func minutes(_ text: String) -> EntryReader.Reading { read("---\nminutes: \(text)\n---\n") }

    @Test(arguments: [
        ("1,5 h", 90), ("0,5 h", 30), ("2,25 小时", 135), ("two hours", 120), ("forty-five minutes", 45), ("twenty-five min", 25),
        ("1:30", 90),
        ("01:05", 65), ("1:30:00", 90), ("90min左右", 90), ("一个半小时", 90), ("fifteen minutes", 15),
    ])
    func minutesAreReadAsMeant(_ text: String, _ number: Int) { #expect(minutes(text).entry?["minutes"]?.integer == number) }

    @Test(arguments: ["1,5 h", "0,5 h", "1:30", "0:45"])
    func whatMayBeReadOtherwiseIsSaid(_ text: String) { #expect(minutes(text).found == ["number-in-words 2:10"]) }

    @Test(arguments: ["12:30", "1:75", "90:00", "1,500 h", "1:3", "40分钟,5分钟", "oneself"])
    func othersAreNotTaken(_ text: String) { #expect(minutes(text).entry?["minutes"] == nil) }

    @Test(arguments: [("半天", 180), ("2 days", 720), ("两天", 720), ("一整天", 360), ("half a day", 180), ("约3天", 1080)])
    func daysAreNamedInMinutes(_ text: String, _ number: Int) {
        #expect(minutes(text).entry?["minutes"] == nil)
        #expect(minutes(text).diagnostics.first?.cure?.zh.contains("minutes: \(number)") == true)
    }

    private func hours(_ text: String) -> EntryReader.Reading {
        read("---\ntitle: A\nhours: \"\(text)\"\n---\n", path: "campuses/a.md")
    }

    private let noon = Hours(isAlways: false, days: Array(repeating: [720..<810], count: 5) + [[], []])

    @Test(arguments: [
        "12:00-13:30 周一至周五", "12:00-13:30（周一至周五）", "12:00-13:30 Mon-Fri", "12pm-1:30pm weekdays", "12:00-13:30 (school days)",
        "12:00-13:30（周末休息）", "12:00-13:30，周六日不开放",
    ])
    func daysMayStandBehind(_ text: String) {
        #expect(hours(text).entry?["hours"]?.hours == noon && hours(text).found.isEmpty, "\(hours(text).found)")
    }

    @Test func eachTimeHasTheDaysBehindIt() {
        let read = hours("12:00-13:30 周一至周五，9:00-12:00 周六").entry?["hours"]?.hours
        #expect(read?.days[0] == [720..<810] && read?.days[5] == [540..<720] && read?.days[6] == [])
    }

    @Test(arguments: [
        "周一至周五 12:00-13:30（寒暑假除外）", "周一至周五 12:00-13:30，节假日除外", "Mon-Fri 12:00-13:30 except holidays", "周一至周五 12:00-13:30（国庆、元旦休息）",
        "Mon-Fri 12:00-13:30 (closed on public holidays)",
    ])
    func holidaysAreLeftOutAndTold(_ text: String) {
        #expect(hours(text).entry?["hours"]?.hours == noon)
        #expect(hours(text).found == ["bad-value 3:8"])
        #expect(hours(text).diagnostics.first?.cure?.zh.contains("exceptions:") == true)
    }

    @Test(arguments: [
        "周一至周五（节假日除外）12:00-13:30", "除寒暑假外，周一至周五 12:00-13:30", "12:00-13:30 周一至周五（寒假、暑假除外）", "周一至周五 12:00-13:30 节假日休息",
    ])
    func holidaysMayStandAnywhere(_ text: String) { #expect(hours(text).entry?["hours"]?.hours == noon, "\(hours(text).found)") }

    @Test(arguments: ["12:00-13:30", "中午 12:00-13:30", "8:00-12:00，14:00-17:00", "9-17"])
    func everyDayIsTold(_ text: String) {
        #expect(hours(text).entry?["hours"]?.hours?.days.allSatisfy { !$0.isEmpty } == true)
        #expect(hours(text).found == ["value-read-as-meant 3:8"])
        let cure = hours(text).diagnostics.first?.cure?.zh ?? ""
        #expect(cure.contains("周一至周五") && cure.contains("每天"))
    }

    @Test(
        "the cure names days, and then nothing is told",
        arguments: ["周一至周五 12:00-13:30", "每天 12:00-13:30", "daily 12:00-13:30", "always", "closed"])
    func namedDaysAreNot(_ text: String) { #expect(hours(text).found.isEmpty) }

    @Test(arguments: ["24小时", "7x24", "24小时开放", "全天开放", "24 hours", "24/7", "全天"])
    func dayAndNight(_ text: String) { #expect(hours(text).entry?["hours"]?.hours == .always && hours(text).found.isEmpty) }

    @Test(arguments: ["17:00-9:00", "周一至周五 17:00-9:00", "Mon-Fri 17:00-9:00", "周一 17:00-9:00"])
    func whatEndsBeforeItBeginsIsSaid(_ text: String) {
        #expect(hours(text).entry?["hours"] == nil)
        #expect(hours(text).diagnostics.first?.cure?.en.contains("before it begins at 17:00") == true)
    }

    @Test(arguments: ["周一到周五", "课间", "周六 9:00-12:00，下午看情况"])
    func daysAreAskedFor(_ text: String) { #expect(hours(text).diagnostics.first?.cure?.zh.contains("星期 时段") == true) }

    @Test func hoursOfOneDayNeedNoName() {
        let reading = read(
            "---\ntitle: A\nexceptions: [{date: 2026-12-24, hours: \"9:00-12:00\"}]\n---\n", path: "campuses/a.md")
        #expect(reading.found.isEmpty)
    }

    // MARK: Settings

    private func settings(_ text: String) -> (PortalSettings, [Diagnostic]) {
        PortalSettings.read(SourceText(path: "portal.yml", text: text), ContentFolder(root: "/nowhere"))
    }

    @Test(arguments: [
        "Asia/Beijing", "北京", "Beijing", "GMT+8", "UTC+08:00", "UTC+8", "+08:00", "东八区", "北京时间", "Asia/Shenzhen", "asia/shanghai", "中国标准时间",
        "CST",
    ])
    func zonesOfChina(_ name: String) {
        let (settings, diagnostics) = settings("timezone: \"\(name)\"\n")
        #expect(settings.timezone == "Asia/Shanghai")
        #expect(diagnostics.map(\.name) == ["value-read-as-meant"])
        #expect(diagnostics.first?.suggestions.first?.replacement == "Asia/Shanghai")
    }

    @Test(arguments: [
        ("Berlin", "Europe/Berlin"), ("New York", "America/New_York"), ("Asia/Hongkong", "Asia/Hong_Kong"), ("香港", "Asia/Hong_Kong"),
    ])
    func zonesByTheirCity(_ name: String, _ zone: String) { #expect(settings("timezone: \(name)\n").0.timezone == zone) }

    @Test(arguments: ["Asia/Shanghai", "Europe/Berlin", "UTC", "Asia/Urumqi", "GMT+1"])
    func otherZonesStay(_ name: String) {
        let (settings, diagnostics) = settings("timezone: \(name)\n")
        #expect(settings.timezone == name && diagnostics.isEmpty)
    }

    @Test(arguments: [("Asia/Taibei", ["Asia/Taipei"]), ("Foo/Bar", []), ("Europe/Munich", []), ("Asia/Shanghia", ["Asia/Shanghai"])])
    func onlyCitiesOfNearlyThatNameAreOffered(_ name: String, _ offered: [String]) {
        #expect(settings("timezone: \(name)\n").1.first?.suggestions.map(\.replacement) == offered)
    }

    @Test(arguments: [
        ("klingon", ["zh-Hans", "en"]), ("[zh-Hans, klingon]", ["zh-Hans"]), ("[zh-Hans, xx-yy-zz-, en]", ["zh-Hans", "en"]),
        ("[klingon, en]", ["zh-Hans", "en"]),
    ])
    func aBadLanguageIsLeftOut(_ value: String, _ languages: [String]) {
        let (settings, diagnostics) = settings("languages: \(value)\n")
        #expect(diagnostics.map(\.name) == ["not-a-language"] && settings.languages.starts(with: languages))
        #expect(!PortalSettings.allowNoPortal(diagnostics))
    }

    @Test func aFileThatIsNoSettingsAllowsNoPortal() {
        #expect(PortalSettings.allowNoPortal(settings("title: [a\nurl: b: c: d\n  x\n").1))
    }
}
