import Testing

@testable import Content

@Suite struct FenceTests {
    private let keys = "title: 台灯\nlevel: 1\n"

    @Test(arguments: [
        ("----", "----"), ("———", "———"), ("——", "---"), ("---", "----"), ("－－－", "－－－"), ("--- -", "---"), ("-----", "---"), ("---", "--"),
    ])
    func otherDashesAreReadAsFences(_ open: String, _ close: String) {
        let reading = read("\(open)\n\(keys)\(close)\n文。\n")
        #expect(reading.entry?.title == "台灯" && reading.entry?["level"]?.integer == 1)
        #expect(!reading.diagnostics.isEmpty && reading.diagnostics.allSatisfy { $0.name == "front-matter-fence" })
        #expect(reading.entry?.document.lead == "文。")
    }

    @Test(arguments: [
        "地点：图书馆\n时间：周三\n---\n正文。\n", "日期：周三\n---\n正文。\n", "摘要: 一句\n作者说: 两句\n另外: 三句\n---\n正文。\n", "状态: 很好\n---\n正文。\n",
        "materials: wood\nSo we said: yes\n---\nEnd.\n",
    ])
    func linesOverARuleAreAText(_ text: String) {
        let reading = read(text, path: "guides/diary.md")
        #expect(!reading.diagnostics.contains { $0.name == "front-matter-not-opened" })
        #expect(reading.entry.map { String(decoding: $0.document.html, as: UTF8.self) }?.contains("---") == false)
    }

    @Test(arguments: [
        "title: 台灯\n---\n文。\n", "标题：台灯\n难度：2\n---\n文。\n", "date: 2026-03-01\ntags: [a]\n---\n文。\n", "title: 台灯\n班级: 三班\n---\n文。\n",
    ])
    func keysOverARuleAreFrontMatter(_ text: String) {
        #expect(read(text).diagnostics.contains { $0.name == "front-matter-not-opened" })
    }

    @Test(arguments: ["\n", "\n\n", " \n\t\n", "\u{3000}\n"])
    func emptyLinesMayStandAbove(_ above: String) {
        let reading = read("\(above)---\n\(keys)---\n文。\n")
        #expect(reading.entry?.title == "台灯")
        #expect(reading.found == ["front-matter-fence 1:1"])
    }

    @Test(arguments: [
        "---\n\n今天装好了屋顶。\n\n---\n\n明天刷漆。\n", "---\n小引\n---\n文。\n", "---\nWords. More words.\n\n- a list\n\n---\nEnd.\n",
        "---\n今天的任务：装屋顶\n---\n再来\n",
        "----\n\n今天：装屋顶。\n\n----\n\n文。\n", "———\n\n引言\n\n———\n", "\n---\n\n文。\n\n---\n",
    ])
    func aTextBetweenRulesIsAText(_ text: String) {
        let reading = read(text, path: "guides/diary.md")
        // A line of dashes is told of as a rule.
        #expect(reading.found.allSatisfy { $0.hasPrefix("markdown-mended") })
        #expect(reading.entry?.fields.isEmpty == true)
    }

    @Test(arguments: [
        "---\ntitle: 只有一行\n---\n文。\n", "---\n# 注释\ntitle: C#\nlevel: 2 # 初二用\n---\n文。\n", "---\nfoo: bar\n---\n文。\n", "---\n---\n文。\n",
    ])
    func soundFrontMatterIsReadWithoutAWordOnFences(_ text: String) {
        #expect(read(text).diagnostics.allSatisfy { $0.name == "unknown-field" })
    }

    @Test(arguments: ["---\ntitle 台灯\n---\n", "---\ntitle = 台灯\n---\n", "---\nlevel: 1\n标题　台灯\n---\n"])
    func aForgottenColonIsMended(_ text: String) {
        let reading = read(text)
        #expect(reading.entry?.title == "台灯")
        #expect(reading.diagnostics.map(\.name) == ["front-matter-mended"])
    }

    @Test func whatIsWithheldStaysWithheldBehindAnyFence() {
        for text in [
            "----\ntitle: A\nstatus: draft\n----\n", "\n---\nstatus: draft\n---\n", "———\n状态: 草稿\n———\n", "---\n一些话\nstatus: draft\n---\n",
        ] {
            let reading = read(text)
            #expect((reading.entry?["status"] ?? reading.publication["status"])?.term?.id == "draft", "\(text)")
        }
    }
}
