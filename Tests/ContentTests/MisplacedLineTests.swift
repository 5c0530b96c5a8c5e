import Diagnostics
import Testing

@testable import Content

/// Lines of a head that are right by themselves: the message says what is wrong with their place, and following it cures them.
@Suite struct MisplacedLineTests {
    private func reading(_ lines: String, _ path: String = "guides/lamp.md") -> EntryReader.Reading {
        read("---\n\(lines)\n---\n正文\n", path: path)
    }

    @Test(arguments: [
        ("draft: true\n  title2: x", 3, "从第一列写起：title2: x"), ("title: 灯\nlevel: 2\n    foo: 3", 4, "从第一列写起：foo: 3"),
        ("title: 灯\n- draft: true", 3, "draft: true"), ("title: 灯\n- level: 2", 3, "level: 2"), ("title: 灯\n: x", 3, "summary: x"),
    ])
    func theCureNamesTheLine(_ lines: String, _ line: Int, _ cure: String) {
        let found = reading(lines).diagnostics.first
        #expect(found?.name == "front-matter-unreadable" && found?.place.line == line, "\(found.debugDescription)")
        #expect(found?.cure?.zh.contains(cure) == true && found?.cure?.zh.contains("每行写「键: 值」") == false)
    }

    @Test(arguments: [" 简介：小灯", "  简介：小灯", "    summary：小灯"])
    func aKnownKeyWithAWideColonBelowATitle(_ line: String) {
        let reading = reading("title: 灯\n\(line)")
        #expect(reading.entry?.title == "灯" && reading.entry?["summary"]?.text == "小灯")
        #expect(reading.found == ["front-matter-mended 3:1"])
    }

    @Test(arguments: ["title: 灯\nsummary: 小灯，\n  简介：好", "title: 灯\nsummary: |\n  标题：好", "title: 灯\n  又说：好"])
    func wordsThatGoOnDo(_ lines: String) { #expect(reading(lines).entry?.title.hasPrefix("灯") == true) }

    @Test(arguments: ["'灯”", "“灯\"", "\"灯”", "‘灯\"", "\"灯'", "'灯\"", "“灯'"])
    func quotesOfTwoKindsAreAPair(_ value: String) {
        let reading = reading("title: \(value)")
        #expect(reading.entry?.title == "灯" && reading.found == ["front-matter-mended 2:1"], "\(reading.found)")
        #expect(reading.diagnostics.first?.suggestions.first?.replacement == "title: \"灯\"")
    }

    @Test(arguments: ["'true”", "\"true’", "“true'", "\"true'"])
    func aDraftWithThemIsOne(_ value: String) {
        let found = reading("title: 灯\ndraft: \(value)")
        #expect(found.entry == nil || found.entry?["status"] != nil || !found.diagnostics.isEmpty)
        #expect(found.diagnostics.allSatisfy { $0.severity == .warning })
    }

    @Test(arguments: [("'小车’与‘台灯'", "小车’与‘台灯"), ("12\"", "12\""), ("“甲”和“乙”", "“甲”和“乙”"), ("Tom's 5\"", "Tom's 5\"")])
    func quotesOfWordsStay(_ value: String, _ title: String) { #expect(reading("title: \(value)").entry?.title == title) }

    @Test(arguments: [("廿", 20), ("廿一", 21), ("卅", 30), ("卅五", 35), ("卌", 40), ("一百廿三", 123)])
    func tensInOneCharacter(_ text: String, _ number: Int) { #expect(ChineseNumeral.value(of: text.unicodeScalars) == number) }

    @Test(arguments: ["廿十", "二廿", "廿卅"])
    func noNumber(_ text: String) { #expect(ChineseNumeral.value(of: text.unicodeScalars) == nil) }

    @Test func theyStandInOrder() {
        let names = ["第卅课", "第廿一课", "第十九课", "第二十课", "第廿二课"]
        #expect(names.sorted { NaturalOrder($0) < NaturalOrder($1) } == ["第十九课", "第二十课", "第廿一课", "第廿二课", "第卅课"])
    }

    @Test(arguments: [("\\*必填", "*必填"), ("3\\*4", "3*4"), ("\\#1 号", "#1 号"), ("\\_甲", "_甲")])
    func aBackslashBeforeAMarkIsNotShown(_ value: String, _ shown: String) {
        #expect(reading("title: 灯\nsummary: \(value)").entry?["summary"]?.text == shown)
    }

    @Test(arguments: ["C:\\temp\\a", "\\alpha", "a\\b"])
    func otherBackslashesAre(_ value: String) { #expect(reading("title: 灯\nsummary: \(value)").entry?["summary"]?.text == value) }
}
