import Diagnostics
import Testing

@testable import Content

@Suite("What a head says of consent in another place than its own")
struct StrayConsentTests {
    private func reason(_ text: String, path: String = "projects/car.md") -> (reason: Publication.Reason?, found: [Diagnostic]) {
        let reading = read(text, path: path)
        let fields = reading.entry?.fields ?? reading.publication
        return (Publication.reason(against: fields, on: Day(daysSince1970: 20_786), drafts: false)?.0, reading.diagnostics)
    }

    private func head(_ lines: String) -> String { "---\ntitle: 小车\n\(lines)\n---\n\n文。\n" }

    @Test(
        "it is withheld, with an error at its line",
        arguments: [
            "authors: 何晓\nconcent: false", "consents: no", "Consent-given: 否", "consent_form: 没有", "家长同意：没交",
            "authors: 何晓 consent: false", "authors: 何晓，同意：否", "tags: a, consent: no", "summary: 好看 consent: false",
            "authors: [何晓, consent: false]", "teams: [{name: 何晓, consent: false}]", "成员:\n  - 姓名: 何晓\n    同意: 否",
            "members:\n  - name: 何晓\n    consent: not yet",
            "consent: {name: given, untill: 2020-01-01}", "team: [{name: 何晓, shown_as: 晓, consent: {name: given, utnil: 2020-01-01}}]",
            "team: [{name: 何晓, shown_as: 晓, consent: true, until: 2020-01-01}]", "consent: true\nuntil: 2020-01-01",
            "facse: true", "face: yes",
        ])
    func withheld(_ lines: String) {
        let (reason, found) = reason(head(lines))
        #expect(reason == .unclear, "\(lines)")
        let told = found.filter { $0.name == "publication-unclear" }
        #expect(told.count == 1 && told.allSatisfy { $0.severity == .error && $0.place.line > 1 && $0.cure != nil }, "\(lines)")
    }

    @Test(
        "what is no word of it, or a yes, or said where it belongs is nothing of the kind",
        arguments: [
            "consent: true", "consent: {name: given, until: 2099-01-01}", "team: [{name: 何晓, shown_as: 晓, consent: true}]",
            "team:\n  - name: 何晓\n    shown_as: 晓\n    consent: {face: false, reference: A-1}", "concent: true", "consents: yes",
            "summary: \"怎样写 consent: false\"", "summary: |\n  consent: false 是不同意", "authors: 何晓 # consent: false",
            "summary: 网址 https://a.cn/consent", "content: 别的", "place: 三楼", "tags: [同意书, 设计]", "facts: 三",
        ])
    func stays(_ lines: String) {
        let (reason, found) = reason(head(lines))
        #expect(reason == nil, "\(lines)")
        #expect(!found.contains { $0.name == "publication-unclear" }, "\(lines)")
    }

    @Test(
        "a no right below the head counts, too",
        arguments: ["---\ntitle: 小车\n---\nconsent: false\n\n文。\n", "---\ntitle: 小车\n---\n---\ntitle: 小车\n同意：否\n---\n\n文。\n"])
    func below(_ text: String) { #expect(reason(text).reason != nil) }

    /// Heads that are not read as YAML: whoever wrote a no there meant it.
    static let unread = [
        "+++\ntitle = \"小车\"\n%k = \"%v\"\n+++\n\n文。\n", "{\n \"title\": \"小车\",\n \"%k\": \"%v\"\n}\n\n文。\n", "= 小车\n:%k: %v\n\n文。\n",
        "<!--\ntitle: 小车\n%k: %v\n-->\n\n文。\n", ":title: 小车\n:%k: %v\n\n文。\n", "title: 小车\n%k: %v\n\n文。\n",
        "一段话。\n\n---\ntitle: 小车\n%k: %v\n---\n\n文。\n", "一段话。\n\ntitle: 小车\n%k: %v\n---\n\n文。\n", "# 小车\n\n%k：%v\n\n文。\n",
        "# 小车\n\n| %k | %v |\n|---|---|\n\n文。\n", "---\ntitle: 小车\n---\n\n---\n%k: %v\n---\n\n文。\n",
        "```yaml\ntitle: 小车\n%k: %v\n```\n\n文。\n",
        "---\ntitle: 小车\n%k = %v\n---\n\n文。\n",
    ]

    @Test(
        "a no counts in a head that is not read, whatever it is written in", arguments: unread,
        ["consent no", "consent 没有", "同意 否", "家长同意 未交", "家長同意 沒有", "concent false", "consent refused"])
    func unreadHead(_ head: String, _ words: String) {
        let parts = words.split(separator: " ").map(String.init)
        let text = head.replacing("%k", with: parts[0]).replacing("%v", with: parts[1])
        // A known key may be read after all.
        #expect(reason(text).reason != nil || read(text, path: "projects/car.md").entry?["consent"] != nil, "\(text)")
    }

    @Test(
        "a yes there doesn't hold anything back, nor does a word in a text", arguments: unread, ["consent true", "家长同意 是", "consents yes"])
    func yesInUnreadHead(_ head: String, _ words: String) {
        let parts = words.split(separator: " ").map(String.init)
        #expect(reason(head.replacing("%k", with: parts[0]).replacing("%v", with: parts[1])).reason == nil, "\(head) \(words)")
    }

    @Test(
        "nor in a text that only speaks of it",
        arguments: [
            "# 同意书怎么写\n\n同意书：一式两份，家长和学校各一份。\n", "同意：见第二页\n地点：一楼\n\n文\n", "大家都同意：先做灯。\n\n没有人反对。\n", "家长同意书：在图书馆领\n\n文。\n",
        ])
    func prose(_ text: String) { #expect(reason(text).reason == nil, "\(text)") }

    @Test(
        "so does a status in a second head that repeats a key", arguments: ["status: draft", "draft: true", "状态：草稿"])
    func second(_ line: String) {
        #expect(reason("---\ntitle: 小车\n---\n---\ntitle: 小车\n\(line)\n---\n\n文。\n").reason != nil)
    }

    @Test(
        "a page of somebody who may be a pupil waits",
        arguments: ["by: studnet", "by: 同学", "by: 学 生", "by: pupils", "bye: student", "byy: 学生", "身份：学生", "who: pupil"])
    func pupils(_ line: String) {
        #expect(reason("---\ntitle: 何晓\n\(line)\n---\n", path: "people/he.md").reason == .unclear, "\(line)")
    }

    @Test("that of a teacher doesn't", arguments: ["by: staff", "by: 教师", "role: 老师", "by: external", "hobby: 画学生", "skills: []"])
    func teachers(_ line: String) {
        #expect(reason("---\ntitle: 何晓\n\(line)\n---\n", path: "people/he.md").reason == nil, "\(line)")
    }

    @Test(
        "a second field on a line withholds where it surely does",
        arguments: [
            "level: 2 status: draft", "authors: 王 status: withdrawn", "date: 2026-01-01 status: draft", "summary: 好, status: draft",
            "summary: 好；状态：草稿", "tags: [a], status: draft", "minutes: 40，草稿：是",
        ])
    func secondField(_ line: String) {
        let reason = reason("---\ntitle: 灯\n\(line)\n---\n\n文。\n", path: "tutorials/lamp.md").reason
        #expect(reason == .draft || reason == .withdrawn, "\(line)")
    }

    @Test(
        "and is words where it may be",
        arguments: ["summary: 两种状态：开和关", "summary: \"写 status: draft\"", "summary: 好 # status: draft", "level: 2 status: published"])
    func words(_ line: String) {
        #expect(reason("---\ntitle: 灯\n\(line)\n---\n\n文。\n", path: "tutorials/lamp.md").reason == nil, "\(line)")
    }
}
