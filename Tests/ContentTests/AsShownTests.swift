import Diagnostics
import Testing

@testable import Content

/// Words of the head as readers see them on cards and pages.
@Suite("As shown")
struct AsShownTests {
    @Test(
        "marks in titles and summaries are not shown",
        arguments: [
            ("**好用**的[灯](a.md)", "好用的灯"), ("\"用 `LED` 和 *电阻*\"", "用 LED 和 电阻"), ("见 [[a|乙页]] ![图](p.png)", "见 乙页 图"),
            ("==重点== ~~删~~ <b>粗</b>", "重点 删 粗"), ("灯 &amp; 车<br>和船", "灯 & 车 和船"), ("好 :tada:", "好 🎉"), ("\"# 台灯\"", "台灯"),
            ("\"> 台灯\"", "台灯"),
        ])
    func marks(_ written: String, _ shown: String) throws {
        let reading = read("---\ntitle: \(written)\nsummary: \(written)\n---\n\n文。\n")
        let entry = try #require(reading.entry)
        #expect(entry.title == shown && entry.summary == shown)
        #expect(reading.diagnostics.map(\.place.line) == [2, 3] && reading.diagnostics.allSatisfy { $0.severity == .warning })
    }

    @Test(
        "signs that are none stay",
        arguments: [
            "2*3*4 和 5 * 6", "a_b_c 和 __init__.py", "__proto__", "HTML 的 <b> 标签", "vector<int> 和 <p>", "用 __main__ 开始", "C# 和 C++", "R&D",
            "a < b 且 c > d", "10:30-11:30",
            "《台灯》【新】", "50%", "[新] 台灯 (一)",
            "*必填", "x[0] 的值",
            "价格 $5，$6", "[ ] 待办", "A == B",
        ])
    func signs(_ words: String) throws {
        let reading = read("---\ntitle: 灯\nsummary: \"\(words)\"\n---\n\n文。\n")
        #expect(try #require(reading.entry).summary == words && reading.diagnostics.isEmpty, "\(reading.found)")
    }

    @Test("in lists, records and names, too, and not in what is no words")
    func lists() throws {
        let reading = read(
            "---\ntitle: 灯\nobjectives: [会用**烙铁**, \"看懂[电路图](a.md)\"]\nauthors: \"[林浩](https://a.cn)\"\nmaterials: [{item: \"**card**\", note: 见 `A4`}]\naliases: [/a/__b__/c]\ntags: [\"#**电路**\"]\n---\n\n文。\n"
        )
        let entry = try #require(reading.entry)
        #expect(entry["objectives"]?.items.compactMap(\.text) == ["会用烙铁", "看懂电路图"])
        #expect(entry["authors"]?.items.compactMap(\.text) == ["林浩"])
        #expect(entry["materials"]?.items.first?.record["item"]?.text == "card")
        #expect(entry["materials"]?.items.first?.record["note"]?.text == "见 A4")
        #expect(entry["aliases"]?.items.compactMap(\.text) == ["/a/__b__/c"])
        #expect(entry["tags"]?.items.compactMap(\.text) == ["电路"])
    }

    @Test("a text of several lines keeps them")
    func lines() throws {
        let entry = try #require(read("---\ntitle: 灯\nteacher_notes: |\n  # 第一\n  - **甲**\n\n  乙\n---\n\n文。\n").entry)
        #expect(entry["teacher_notes"]?.text == "# 第一\n- 甲\n\n乙")
    }

    @Test(
        "a head whose first lines are indented otherwise",
        arguments: [
            "  title: 灯\nsummary: 好\nlevel: 2\n", " title: 灯\nsummary: 好\nlevel: 2\n", "    title: 灯\n    summary: 好\nlevel: 2\n",
            "tags:\n  - 甲\n  title: 灯\nsummary: 好\nlevel: 2\n", "   title: 灯\n  summary: 好\n  level: 2\n",
        ])
    func indents(_ yaml: String) throws {
        let reading = read("---\n\(yaml)---\n\n文。\n")
        let entry = try #require(reading.entry)
        #expect(entry.title == "灯" && entry["summary"]?.text == "好" && entry["level"]?.integer == 2)
        #expect(!reading.diagnostics.isEmpty && reading.diagnostics.allSatisfy { $0.severity == .warning })
    }

    @Test("what is indented as it should be is read as it stands")
    func plainIndents() {
        #expect(read("---\n  title: 灯\n  level: 2\n---\n\n文。\n").found.isEmpty)
        #expect(read("---\ntitle: 灯\nmaterials:\n  - item: card\n    note: 甲\n---\n\n文。\n").found.isEmpty)
    }

    @Test(
        "words in several languages are those of the page's",
        arguments: [
            ("title: {zh: 灯, en: Lamp}", "lamp.md", "灯"), ("title:\n  中文: 灯\n  English: Lamp", "lamp.md", "灯"),
            ("title: {zh: 灯, en: Lamp}", "lamp.en.md", "Lamp"),
            ("title_zh: 灯\ntitle_en: Lamp", "lamp.md", "灯"), ("title-en: Lamp\ntitle-zh-CN: 灯", "lamp.en.md", "Lamp"),
            ("title: {en: Lamp}", "lamp.md", "Lamp"),
        ])
    func languages(_ yaml: String, _ file: String, _ title: String) throws {
        let reading = read("---\n\(yaml)\n---\n\n文。\n", path: "tutorials/\(file)")
        #expect(try #require(reading.entry).title == title)
        #expect(!reading.diagnostics.isEmpty && reading.diagnostics.allSatisfy { $0.severity == .warning })
    }

    @Test("a mapping of something else is no title", arguments: ["title: {a: 1}", "title: {名字: 灯, en: Lamp}", "title: {zh: [灯]}"])
    func noLanguages(_ yaml: String) {
        #expect(read("---\n\(yaml)\n---\n\n文。\n").diagnostics.contains { $0.name == "wrong-kind-of-value" })
    }

    @Test(
        "when an event begins and ends",
        arguments: [
            ("date: 2026-03-02\ntime: 2-4pm", "2026-03-02 14:00", "2026-03-02 16:00"),
            ("date: 2026-03-02\ntime: 10-4pm", "2026-03-02 10:00", "2026-03-02 16:00"),
            ("date: 2026-03-02\ntime: 下午2-4点", "2026-03-02 14:00", "2026-03-02 16:00"),
            ("date: 2026-03-02\ntime: 9-11am", "2026-03-02 09:00", "2026-03-02 11:00"),
            ("时间: 2026-03-02 14:00-16:00", "2026-03-02 14:00", "2026-03-02 16:00"),
            ("start: 2026-03-02 2-4pm", "2026-03-02 14:00", "2026-03-02 16:00"),
        ])
    func moments(_ yaml: String, _ start: String, _ end: String) throws {
        let entry = try #require(read("---\ntitle: 会\n\(yaml)\n---\n\n文。\n", path: "events/x.md").entry)
        #expect(entry["start"]?.moment?.written == start && entry["end"]?.moment?.written == end)
    }

    @Test("what says no sure time", arguments: ["time: 2-4", "time: 每周三 14:00", "time: 2-4 人", "time: 第2-4节"])
    func noMoments(_ yaml: String) {
        #expect(read("---\ntitle: 会\ndate: 2026-03-02\n\(yaml)\n---\n\n文。\n", path: "events/x.md").entry?["start"]?.moment == nil)
    }
}
