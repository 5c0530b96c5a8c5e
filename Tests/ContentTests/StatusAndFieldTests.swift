import Testing

@testable import Content

/// Messages that name where a word belongs which stands at the wrong place.
@Suite struct StatusAndFieldTests {
    @Test(arguments: ["维修中", "坏了", "broken", "报废"]) func aConditionIsNoStatus(_ status: String) {
        let reading = read(Mistake.page("title: 锯\nstatus: \(status)"), path: "equipment/saw.md")
        #expect(reading.found == ["publication-unclear 3:9"])
        #expect(reading.diagnostics.first?.cure?.zh.contains("units: [{condition: ") == true)
        #expect(reading.entry?["status"]?.term == .unclear)
    }

    @Test(arguments: ["drfat", "正常", "以后再说"]) func otherWordsAreAsked(_ status: String) {
        let reading = read(Mistake.page("title: 锯\nstatus: \(status)"), path: "equipment/saw.md")
        #expect(reading.found == ["publication-unclear 3:9"])
        #expect(reading.diagnostics.first?.cure?.zh.contains("condition") == false)
    }

    @Test func anUnknownFieldIsNamedOrTakenOut() {
        func cure(_ line: String, _ path: String) -> (words: String?, suggestion: String?) {
            let found = read(Mistake.page("title: 锯\n\(line)"), path: path).diagnostics.first { $0.name == "unknown-field" }
            return (found?.cure?.zh, found?.suggestions.first?.replacement)
        }
        let unknown = cure("颜色: 红", "equipment/saw.md")
        #expect(unknown.words?.contains("删掉这一行") == true)
        #expect(unknown.words?.contains("process（工艺）") == true)
        #expect(cure("venue: fab", "events/a.md").suggestion == "space")
    }

    @Test func anEntryThatWaitsForItsDayIsTold() throws {
        func held(_ path: String, _ lines: String) throws -> [String] {
            let entry = try #require(read(Mistake.page(lines), path: path).entry)
            let day = try #require(Day("2026-11-24"))
            return Publication(of: [entry], on: day, drafts: false).heldBack(.builtIn).compactMap { $0.cure?.zh }
        }
        #expect(try held("tutorials/a.md", "title: 灯\ndate: 2027-03-05").first?.contains("删掉 date 这一行") == true)
        #expect(try held("events/a.md", "title: 集市\ndate: 2027-03-05").first?.contains("start: 2027-03-05") == true)
        #expect(try held("events/a.md", "title: 集市\ndate: 2026-03-05\nstart: 2027-03-05") == [])
        #expect(try held("tutorials/a.md", "title: 灯\ndate: 2027-03-05\nstatus: draft") == [])
    }

    @Test func aTextMayGoOnFlushBelowItsKey() {
        let reading = read(Mistake.page("title: 台灯\nsummary: 用废纸盒\n做一盏灯\nlevel: 1"))
        #expect(reading.entry?["summary"]?.text == "用废纸盒 做一盏灯")
        #expect(reading.entry?["level"]?.integer == 1)
        #expect(reading.diagnostics.allSatisfy { $0.name == "front-matter-mended" && $0.place.line == 4 })
    }
}
