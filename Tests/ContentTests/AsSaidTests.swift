import Testing

@testable import Content

/// Numbers, days, prices and people as they are said.
@Suite("As people say it") struct AsSaidTests {
    private func value(_ line: String, _ key: String, path: String) -> (value: Value?, found: [String]) {
        let reading = read("---\ntitle: 甲\n\(line)\n---\n", path: path)
        return (reading.entry?[key], reading.found)
    }

    @Test(arguments: [("★★☆", 2), ("★☆☆", 1), ("★★☆☆", 2), ("⭐⭐☆", 2), ("⭐ ⭐ ⭐", 3), ("2/4", 2), ("中等", 2)])
    func ratings(_ text: String, _ level: Int) {
        let read = value("level: \(text)", "level", path: "tutorials/a.md")
        #expect(read.value?.number == Double(level) && read.found == ["number-in-words 3:8"], "\(read)")
    }

    @Test(arguments: ["★★★☆☆", "★★★★★", "3/5", "☆☆☆"]) func otherScalesAreToldOf(_ text: String) {
        #expect(value("level: \(text)", "level", path: "tutorials/a.md").found == ["bad-value 3:8"])
    }

    @Test(arguments: [
        ("十二块", "12"), ("12块5", "12.5"), ("12块5毛", "12.5"), ("3元5角", "3.5"), ("5毛", "0.5"), ("1,200.50", "1200.5"), ("12.5元整", "12.5"),
        ("3元5角8分", "3.58"), ("12块05", "12.05"),
    ])
    func prices(_ text: String, _ amount: String) {
        let read = value("price: \(text)", "price", path: "materials/a.md")
        #expect(read.value?.number == Double(amount) && read.found == ["number-with-unit 3:8"], "\(read)")
    }

    @Test(arguments: ["12-15元", "12,80", "十几块", "12块5/6", "五毛半"]) func otherPricesAreToldOf(_ text: String) {
        #expect(value("price: \(text)", "price", path: "materials/a.md").found == ["bad-value 3:8"])
    }

    @Test(arguments: [
        ("2027-09-03 下午三点半", "2027-09-03 15:30"), ("2027-09-03 1530", "2027-09-03 15:30"), ("2027年9月3日 十点一刻", "2027-09-03 10:15"),
        ("2027-09-03 九点四十分", "2027-09-03 09:40"), ("2027.9.3 晚上七点", "2027-09-03 19:00"),
    ])
    func moments(_ text: String, _ moment: String) {
        let reading = read("---\ntitle: 甲\nstart: \(text)\n---\n", path: "events/a.md")
        #expect(reading.found == ["moment-read-as-meant 3:8"])
        #expect(reading.diagnostics.first?.suggestions.first?.replacement == moment)
    }

    @Test(arguments: ["2027-09-03 2575", "2027-09-03 下午", "2027-09-03 15304"]) func otherMomentsAreToldOf(_ text: String) {
        #expect(read("---\ntitle: 甲\nstart: \(text)\n---\n", path: "events/a.md").found == ["bad-value 3:8"])
    }

    @Test("hours in Chinese numerals", arguments: ["周一至周五 上午九点到十一点半", "周一至周五 9:00-11:30", "周一至周五 九点至十一点三十分"])
    func hours(_ text: String) {
        let reading = read("---\ntitle: 甲\nhours: \(text)\n---\n", path: "campuses/a.md")
        #expect(reading.entry?["hours"]?.hours?.days[0] == [540..<690] && reading.entry?["hours"]?.hours?.days[5] == [])
    }

    @Test(arguments: [("45901", "2025-09-01"), ("46000", "2025-12-09"), ("36526", "2000-01-01")])
    func daysOfExcelAreToldOf(_ text: String, _ day: String) {
        let told = read("---\ntitle: 甲\nupdated: \(text)\n---\n").diagnostics
        #expect(told.map { $0.suggestions.map(\.replacement) } == [[day]] && told[0].cure?.zh.contains("Excel") == true)
    }

    @Test(arguments: ["昨天", "today", "下周三"]) func daysThatMoveAreToldOf(_ text: String) {
        #expect(read("---\ntitle: 甲\nupdated: \(text)\n---\n").diagnostics.first?.cure?.zh.contains("年月日") == true)
    }

    @Test(arguments: ["×", "✗", "否", "✖"]) func crossesSayNo(_ text: String) {
        let reading = read("---\ntitle: 甲\nunits:\n  - code: A1\n    loanable: \(text)\n---\n", path: "equipment/a.md")
        #expect(reading.entry?["units"]?.items.first?.record["loanable"]?.boolean == false && reading.found.isEmpty)
    }

    @Test(arguments: ["Lin Hao & Li Ming", "Lin Hao and Li Ming", "林浩/李明", "林浩、李明"]) func people(_ text: String) {
        #expect(read("---\ntitle: 甲\nauthors: \(text)\n---\n").entry?["authors"]?.items.count == 2)
    }

    @Test(arguments: ["Smith & Sons", "Makers and Friends Club", "R&D", "欧阳 娜娜娜娜"]) func oneAuthorStaysOne(_ text: String) {
        #expect(read("---\ntitle: 甲\nauthors: \(text)\n---\n").entry?["authors"]?.items.count == 1)
    }

    @Test(arguments: [("12m×10m", 120), ("12*10", 120), ("8米×7.5米", 60), ("120平方米", 120)]) func areas(_ text: String, _ area: Double) {
        #expect(read("---\ntitle: 甲\narea: \(text)\n---\n", path: "spaces/a.md").entry?["area"]?.number == area)
    }

    @Test("of one line one thing is told", arguments: ["authors: author: 林浩", "标题：【标题】台灯", "难度：中等", "颜料：红", "用时：2小时"])
    func once(_ line: String) {
        let written = "---\nlicense: CC-BY-4.0\n\(line)\n---\n\n文。\n"
        let told = read(written).diagnostics.filter { $0.place.line == 3 }
        #expect(told.count <= 1)
        guard let cure = told.first, cure.name != "unknown-field", let change = cure.suggestions.first else { return }
        var bytes = Array(written.utf8)
        bytes.replaceSubrange(change.range ?? cure.place.range, with: Array(change.replacement.utf8))
        let mended = String(decoding: bytes, as: UTF8.self)
        #expect(read(mended).diagnostics.filter { $0.place.line == 3 }.isEmpty, "\(mended)")
        #expect(read(mended).entry?.title == read(written).entry?.title)
    }

    @Test(
        "no part of a text is its title, and parts where the title should be are told of",
        arguments: [
            ("# 一、准备\n\n甲\n\n# 二、做\n\n乙\n", true), ("# 1. 准备\n\n甲\n\n# 2. 做\n\n乙\n", true),
            ("## 1. 准备\n\n甲\n\n## 2. 做\n\n乙\n", false), ("一、准备\n\n甲。\n\n二、做\n\n乙。\n", false),
        ])
    func titles(_ text: String, _ isTold: Bool) {
        let reading = read(text, path: "guides/deng.md")
        #expect(reading.entry?.title == "deng" && reading.diagnostics.map(\.name).contains("title-missing") == isTold)
        #expect(!read("# 台灯\n\n" + text, path: "guides/deng.md").diagnostics.map(\.name).contains("title-missing"))
        #expect(!read("---\ntitle: 台灯\n---\n\n" + text, path: "guides/deng.md").diagnostics.map(\.name).contains("title-missing"))
    }

    @Test(arguments: ["【步骤一】折", "【第二步】折", "【Step 3】Fold"]) func stepsInBrackets(_ title: String) {
        #expect(StepLabel(title)?.hasWord == true && StepLabel("【重要】折") == nil)
    }
}
