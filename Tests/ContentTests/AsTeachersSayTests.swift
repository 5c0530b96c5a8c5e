import Testing

@testable import Content

/// Values and headings as teachers write them in a hurry.
@Suite struct AsTeachersSayTests {
    private func event(_ head: String) -> EntryReader.Reading {
        read("---\ntitle: 开放日\n\(head)\n---\n\n来。\n", path: "events/day.md")
    }

    @Test("an end may say how long it lasts", arguments: [("2小时", "16:00"), ("一个半小时", "15:30"), ("90 分钟", "15:30"), ("1.5 h", "15:30")])
    func lasting(_ text: String, _ time: String) {
        let reading = event("start: 2027-03-05 14:00\nend: \(text)")
        #expect(reading.entry?["end"]?.moment?.description == "2027-03-05T\(time)", "\(reading.diagnostics)")
        #expect(reading.diagnostics.map(\.name) == ["moment-read-as-meant"])
    }

    @Test("an end that can't be read is asked for with the day of the start", arguments: ["放学", "很晚", "11小时"])
    func laterDay(_ text: String) {
        let reading = event("start: 2027-03-05 14:00\nend: \(text)")
        #expect(reading.entry?["end"] == nil)
        #expect(reading.diagnostics.first?.cure?.zh.hasSuffix("end: 2027-03-05 16:00") == true, "\(reading.diagnostics)")
    }

    @Test(
        "a day without its year is asked for as it was written",
        arguments: [("3月5日 14:00", "start: 2026-03-05 14:00"), ("12月1日", "start: 2026-12-01"), ("3月5日下午2点到4点", "end: 2026-03-05 16:00")])
    func year(_ text: String, _ line: String) { #expect(event("start: \(text)").diagnostics.first?.cure?.zh.hasSuffix(line) == true) }

    @Test(
        "other days stay as they are",
        arguments: ["start: 2027-03-05 14:00\nend: 16:00", "start: 2027-03-05 14:00\nend: 下午四点", "start: 2027-03-05"])
    func days(_ head: String) { #expect(!event(head).diagnostics.contains { $0.name == "bad-value" }) }

    @Test("hours say 早 and 晚 for the halves of the day", arguments: ["早8点到晚5点", "周一至周日 早8点到晚5点", "每天早8:00到晚5:00"])
    func halves(_ text: String) {
        let reading = read("---\ntitle: 东校区\nhours: \(text)\n---\n\n字。\n", path: "campuses/east.md")
        #expect(reading.entry?["hours"]?.hours?.days.allSatisfy { $0 == [480..<1020] } == true, "\(reading.diagnostics)")
    }

    @Test("what is said of the latest is no time of the evening", arguments: ["最早 8:00 到最晚 17:00", "不晚于 8:00-17:00"])
    func latest(_ text: String) {
        let reading = read("---\ntitle: 东校区\nhours: \(text)\n---\n\n字。\n", path: "campuses/east.md")
        #expect(reading.entry?["hours"]?.hours?.days.contains { $0 == [480..<1740] } != true)
    }

    private func units(_ item: String) -> (code: String?, space: String?) {
        let item = read("---\ntitle: 锯\nunits:\n  - \(item)\n---\n\n字。\n", path: "equipment/saw.md").entry?["units"]?.items.first
        return (item?.record["code"]?.text, item?.record["space"]?.text)
    }

    @Test("a machine's code and its room may stand behind one another", arguments: ["A1，studio", "A1, studio", "A1、fab-studio", "A1，制造工坊"])
    func codeAndRoom(_ text: String) {
        let (code, space) = units(text)
        #expect(code == "A1" && (space?.hasSuffix("studio") == true || space == "制造工坊"))
    }

    @Test("two codes are no room", arguments: ["A1, A2", "A1，a2", "A1 studio"])
    func codes(_ text: String) { #expect(units(text).space == nil) }

    @Test("teachers are staff", arguments: ["老师", "教师", "teachers"])
    func teachers(_ text: String) {
        let reading = read("---\ntitle: 王老师\nrole: 教师\nby: \(text)\n---\n\n字。\n", path: "people/wang.md")
        #expect(reading.entry?["by"]?.text == "staff" && reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    }

    @Test("who supervises a machine is said on the person's page", arguments: ["supervisor", "看护老师", "指导老师"])
    func supervisor(_ key: String) {
        let reading = read("---\ntitle: 锯\n\(key): 李老师\n---\n\n字。\n", path: "equipment/saw.md")
        #expect(reading.diagnostics.first?.cure?.zh.contains("supervises") == true)
    }

    private func outline(_ body: String) -> [String] {
        read("---\ntitle: 灯\n---\n\n\(body)\n").entry?.document.outline.map { "\($0.level) \($0.title)" } ?? []
    }

    @Test("steps of any level are steps", arguments: ["####", "#####", "######"])
    func levels(_ marks: String) {
        #expect(outline("\(marks) 步骤一、剪\n\n剪。\n\n\(marks) 步骤二、贴\n\n贴。") == ["2 步骤一、剪", "2 步骤二、贴"])
    }

    @Test("small headings that are no steps stay small", arguments: ["#### 提示\n\n慢。\n\n#### 说明\n\n好。", "## 剪\n\n#### 1. 甲\n\n#### 2. 乙"])
    func small(_ body: String) { #expect(outline(body).last?.hasPrefix("4") == true) }

    @Test(
        "lines in bold and italics are steps, too",
        arguments: ["***第一步 剪***\n\n剪。\n\n***第二步 贴***\n\n贴。", "**_第一步 剪_**\n\n剪。\n\n***第二步 贴***\n\n贴。"])
    func boldItalics(_ body: String) { #expect(outline(body).contains("2 第二步 贴")) }

    @Test("the title once more is no step", arguments: ["## 灯\n\n剪。", "先说。\n\n## 灯\n\n剪。", "## **灯**\n\n剪。"])
    func once(_ body: String) { #expect(outline(body) == []) }

    @Test(
        "a step called like the page stays where others follow", arguments: ["## 灯\n\n剪。\n\n## 线\n\n接。", "## 1. 灯\n\n剪。\n\n## 2. 线\n\n接。"])
    func several(_ body: String) { #expect(outline(body).count == 2) }
}
