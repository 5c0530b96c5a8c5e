import Diagnostics
import Foundation
import Testing

@testable import Content

/// Slips of the hand in what keeps a page back: each withholds it, and its neighbours don't.
@Suite struct DamagedKeyTests {
    private static let today = Day("2026-11-24")!

    private func reason(_ text: String, _ path: String = "guides/lamp.md") -> Publication.Reason? {
        let reading = read(text, path: path)
        guard let entry = reading.entry else {
            return Publication.reason(against: reading.publication, on: Self.today, drafts: false)?.0
        }
        return Publication(of: [entry], on: Self.today, drafts: false).withheld.first?.reason
    }

    private func head(_ lines: String) -> String { "---\ntitle: 灯\n\(lines)\n---\n正文\n" }

    private func errors(_ text: String) -> [Diagnostic] { read(text, path: "guides/lamp.md").diagnostics.filter { $0.severity == .error } }

    // MARK: Keys

    @Test(arguments: [
        "rdaft: true", "raft: true", "tatus: draft", "ublished: false", "rpivate: true", "xpires: 2020-01-01", "dr、aft: true",
        "d。raft: yes",
        "草搞: 是", "朝稿: 是", "发部: 否", "idden: true", "xdraft: on", "草稿稿: 是", "pulic: no", "乙draft: true", "xtatus: 草稿",
        "draf—: true", "ublish: no", "tsatus: 草稿", "私蜜: true", "公凯: 否", "稿: 是", "草: true", "草;: 是", "，稿: 是", "发: 否", "稿草: 是", "布发: 否",
    ])
    func aDamagedKeyWithholds(_ line: String) {
        #expect(reason(head(line)) != nil, "\(line)")
        #expect(!errors(head(line)).isEmpty, "\(line)")
    }

    @Test(
        "the word itself beside a sign, cut in two, run together with another line or with a damaged answer",
        arguments: [
            "、draft: true", "&draft: true", "dr\naft: true", "[raft: true", "!raft: true", "summary: 灯draft: true", "hidden: xtrue",
            "hidden: rue",
            "d\nraft: true", "hidden: t、rue", "draft: tr-ue",
        ])
    func aSplitKeyWithholds(_ lines: String) { #expect(reason(head(lines)) != nil, "\(lines)") }

    @Test(
        "words of a title have run into a Chinese key",
        arguments: ["灯草稿: 是", "灯发布: 否", "灯 发布: 否", "灯。公开: 否", "灯x草稿: 是", "灯（发布: 否"])
    func aJoinedKeyWithholds(_ title: String) { #expect(reason("---\ntitle: \(title)\n---\n正文\n") != nil, "\(title)") }

    @Test(arguments: ["怎样发布: 三步", "作品发布: 是", "灯的草稿: 否", "公开: 课", "发布: 否定句怎么写"])
    func aTitleAboutItDoesNot(_ title: String) { #expect(reason("---\ntitle: \(title)\n---\n正文\n") == nil, "\(title)") }

    @Test(arguments: ["hidden: tree", "hidden: treasure", "公开课\n开: 否", "hidden: 3", "hidden: rules"])
    func itsNeighboursDoNot(_ lines: String) { #expect(reason(head(lines)) == nil, "\(lines)") }

    @Test(arguments: [
        "craft: true", "raft: wood", "raft: 2", "graft: yes", "state: solid", "stats: true", "expires_in: 30 days", "enlisted: true",
        "草图: 是",
        "初稿人: 王", "投稿: 是", "发言: 否", "drift: true", "ridden: true", "raft: false", "ublished: true", "status_code: 404", "tatus: ok",
        "公升: 否", "定稿人: 是", "发布会: 否", "草: 3", "草: 干的", "稿: 否", "发: 是", "布: 否", "纸: 是", "发: 100", "甲稿: 是", "hraft: 1", "xpires: soon",
    ])
    func aWordOfItsOwnDoesNot(_ line: String) { #expect(reason(head(line)) == nil, "\(line)") }

    // MARK: Values that YAML swallows

    @Test(arguments: [
        "status: # draft", "status: !draft", "status: &draft", "expires: !2020-01-01", "expires: &2020-01-01", "expires: # 2020-01-01",
        "状态: # 草稿", "status: # draft 等审核", "status: !drfat", "state: !draft", "date: !2099-01-01",
    ])
    func aSwallowedValueWithholds(_ line: String) {
        #expect(reason(head(line)) != nil, "\(line)")
        #expect(!errors(head(line)).isEmpty, "\(line)")
    }

    @Test(arguments: [
        "status: # published", "status: # draft / published", "status: # 写 draft 或 published", "status: !published", "status:",
        "expires: # 年-月-日",
        "date: # 2024-05-01", "expires:", "stage: # 第二轮", "level: # draft",
    ])
    func aRemarkBehindAKeyDoesNot(_ line: String) { #expect(reason(head(line)) == nil, "\(line)") }

    // MARK: Fences

    @Test(arguments: [
        ("-—", "-—"), ("—-", "—-"), ("–-", "---"), ("---：", "---"), ("---:", "---"), ("---=", "---"), ("-", "-"), ("---", "---，"),
        ("-", "---"),
        ("--:", "---"),
    ])
    func mixedDashesAreFences(_ open: String, _ close: String) {
        let reading = read("\(open)\ntitle: 乙\nlevel: 2\n\(close)\n文。\n")
        #expect(reading.entry?.title == "乙" && reading.entry?.document.lead == "文。", "\(open)")
        #expect(reading.diagnostics.contains { $0.name == "front-matter-fence" }, "\(open)")
        #expect(reason("\(open)\ntitle: 乙\ndraft: true\n\(close)\n文。\n") == .draft, "\(open)")
    }

    @Test(arguments: ["---：title: 乙\ndraft: true\n---\n", "---=title: 乙\ndraft: true\n---\n", "---t\nitle: 乙\ndraft: true\n---\n"])
    func aKeyOnTheFenceWithholds(_ text: String) { #expect(reason(text + "文。\n") != nil, "\(text)") }

    @Test(arguments: [
        "-—\n\n文。\n", "- —\n- 甲\n", "—-甲\n\n文。\n", "-\n\n甲：乙\n\n-\n", "- 甲\n-\n- 乙\n", "a | b\n---: | ---\n1 | 2\n", "---:\n\n文。\n",
    ])
    func dashesWithoutKeysAreText(_ text: String) {
        #expect(reason(text) == nil)
        #expect(read(text).entry?.document.html.isEmpty == false, "\(text)")
    }

    // MARK: Fields within values

    @Test(arguments: [
        "summary: draft: true", "title2: 好\nsummary: 好；状态：草稿", "summary: 怎样用 draft: true", "keywords: draft: true, x",
        "level: 2 status: draft",
    ])
    func aFieldWithinAValueWithholdsAndIsTold(_ lines: String) {
        #expect(reason(head(lines)) == .draft, "\(lines)")
        let told = errors(head(lines))
        #expect(told.count == 1 && told.first?.name == "publication-unclear", "\(lines)")
        #expect(told.first.map { (3...4).contains($0.place.line) } ?? false)
    }

    @Test(arguments: [
        "summary: 讲 published: false 怎么用", "summary: \"draft: true\"", "summary: '状态：草稿'", "summary: how draft: true works",
        "summary: draft: false",
    ])
    func wordsAboutSuchFieldsDoNot(_ lines: String) {
        #expect(reason(head(lines)) == nil, "\(lines)")
        #expect(errors(head(lines)).isEmpty, "\(lines)")
    }

    // MARK: Names

    @Test(arguments: ["draft-angle.md", "Draft-Excluder.md", "wip-tracker.md", "draft_board.md", "wip-limits.en.md", "draft-horses.md"])
    func aTermIsNoMark(_ name: String) { #expect(reason("# 灯\n\n亮。\n", "guides/" + name) == nil, "\(name)") }

    @Test(arguments: [
        "draft-lamp.md", "DRAFT angle.md", "draft-angle-2.md", "angle-draft.md", "wip-lamp.md", "final-draft.md", "drafts/draft-angle.md",
        "Draft - angle.md",
    ])
    func otherNamesStillAre(_ name: String) { #expect(reason("# 灯\n\n亮。\n", "guides/" + name) == .draft, "\(name)") }
}
