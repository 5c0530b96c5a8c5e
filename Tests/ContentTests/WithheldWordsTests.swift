import Diagnostics
import Foundation
import Testing

@testable import Content

/// Words, heads and names by which writers keep a page back, and their neighbours by which they don't.
@Suite struct WithheldWordsTests {
    private static let today = Day("2026-11-24")!

    private func reason(_ text: String, _ path: String = "tutorials/lamp.md") -> Publication.Reason? {
        let reading = read(text, path: path)
        guard let entry = reading.entry else {
            return Publication.reason(against: reading.publication, on: Self.today, drafts: false)?.0
        }
        return Publication(of: [entry], on: Self.today, drafts: false).withheld.first?.reason
    }

    private func head(_ lines: String, _ path: String = "tutorials/lamp.md") -> Publication.Reason? {
        reason("---\ntitle: 灯\n\(lines)\n---\n正文\n", path)
    }

    // MARK: Below the head

    @Test(arguments: [
        "---\ntitle: 灯\n---\ndraft: true", "---\ntitle: 灯\n---\n\n状态：草稿", "---\ntitle: 灯\n---\n\n# 灯\n\ndraft: true",
        "---\ntitle: 灯\n---\n\n> status: draft", "---\ntitle: 灯\nlevel: 2\n---\n\n作者：王\npublished: false", "---\ntitle: 灯\n---\n\n（草稿）",
        "title: 灯\n\ndraft: true", "title: 灯\n\n\ndraft: true", "Title: 灯\n\nDraft: yes", "title: 灯\ndate: 2026-01-01\n\ndraft: true",
        "标题：灯\n\n状态：草稿", "标题：灯\n\ndraft：true", "title: 灯\n\npublished: false\n\ntags: [a]", "title: 灯\n---\ndraft: true",
        "title: 灯\n===\ndraft: true", "title: 灯\n\n---\ndraft: true\n---", "title: 灯\n\n<!-- draft: true -->", "**状态：草稿**\n\n# 灯",
        "<!-- 草稿 -->\n\n# 灯", "# 灯\n\n（草稿）", "# 灯\n\n**草稿**",
    ])
    func linesBelowTheHeadHoldBack(_ text: String) { #expect(reason(text + "\n\n正文\n") != nil, "\(text)") }

    @Test(arguments: [
        "---\ntitle: 灯\n---\n\n状态：进行中", "---\ntitle: 灯\n---\n\nOnline: no", "---\ntitle: 灯\n---\n\n先写好。\n\ndraft: true",
        "---\ntitle: 灯\n---\n\ndraft: false", "---\ntitle: 灯\n---\n\n草稿：用铅笔画一张。", "---\ntitle: 灯\nstatus: published\n---\n\ndraft: true",
        "---\ntitle: 灯\n---\n\n## 草稿\n\n画一张。", "title: 灯\n\n地点：一楼", "title: 灯\n===", "# 灯\n\n**重点**", "**提示：草稿纸**\n\n# 灯",
    ])
    func theirNeighboursBelowTheHeadDoNot(_ text: String) { #expect(reason(text + "\n\n正文\n") == nil, "\(text)") }

    @Test("a title over a row of equals signs is front matter", arguments: ["title: 灯\n===", "标题：灯\n=====", "title: 灯\nlevel: 2\n==="])
    func underlined(_ text: String) {
        let entry = read(text + "\n\n正文\n", path: "tutorials/lamp.md").entry
        #expect(entry?.title == "灯")
        #expect(entry?.document.outline.isEmpty == true)
    }

    // MARK: Keys

    @Test(arguments: [
        "publish_after: 2099-01-01", "notBefore: 2099-01-01", "hold-until: 2099-01-01", "embargoed: 2099-01-01", "release: 2099-01-01",
        "available: 2099-01-01", "publish_up: 2099-01-01", "dates: {publish: 2099-01-01}", "dates:\n  published: 2099-01-01",
        "发布日: 2099-01-01", "公开时间: 2099年1月1日", "发表日期: 2099-01-01", "解禁日期: 2099-01-01", "發佈日期: 2099-01-01",
    ])
    func aDayToComeHoldsBack(_ line: String) { #expect(head(line) == .scheduled, "\(line)") }

    @Test(arguments: [
        "publish_down: 2020-01-01", "unpublish: 2020-01-01", "有效期: 2020-01-01", "有效期: 至2020年1月1日", "截止日期: 2020-01-01", "过期: 2020-01-01",
        "下架日期: 2020-01-01", "過期: 2020-01-01", "dates: {unpublish: 2020-01-01}",
    ])
    func aDayGoneTakesDown(_ line: String) { #expect(head(line) == .expired, "\(line)") }

    @Test(arguments: [
        "embargo: true", "hold: yes", "on_hold: true", "\"don't publish\": true", "ready_to_publish: false", "publishable: no",
        "approved: no", "reviewed: no", "ready: no", "retracted: true", "removed: yes", "trash: true", "staff_only: true",
        "members-only: yes", "access: private", "privacy: private", "permissions: hidden", "needs_review: true", "review: pending",
        "unpublish: true", "content_status: draft", "Notion Status: Draft", "lathe: {draft: true}", "cascade: [{draft: true}]",
        "Published?: No", "Status (draft/published): draft", "$draft: true", "note: do not publish", "备注: 先不要发布", "DO NOT PUBLISH",
    ])
    func englishWordsHoldBack(_ line: String) { #expect(head(line) != nil, "\(line)") }

    @Test(arguments: [
        "hidden: 2099-01-01", "withdrawn: at her wish", "unreviewed: true", "to_review: yes", "review_needed: true", "excluded: true",
        "published_at: null", "remove_on: 2020-01-01", "publish_end: 2020-01-01", "launch_date: 2099-01-01", "statut: brouillon",
        "estado: borrador", "Stand: Entwurf", "lifecycle:\n  status: draft", "enable: false", "待审: 是", "显示: 否", "是否展示: 否", "仅限教师: 是",
        "公布日期: 2099-09-01", "展示至: 2020-01-01", "撤回: 家长要求",
    ])
    func furtherWordsHoldBack(_ line: String) { #expect(head(line) != nil, "\(line)") }

    @Test(arguments: [
        "显示: OLED", "展示: 校园科技节", "withdrawn: no", "stand: 2026-05-01", "launch_date: spring", "published_at: 2020-01-01", "online: no",
        "active: false", "incomplete: true",
    ])
    func theirNeighboursDoNot(_ line: String) { #expect(head(line) == nil, "\(line)") }

    @Test(arguments: [
        "audience: private", "publication: draft", "publishing: draft", "失效: 2020-01-01", "audience: none",
        "live: no", "show: no", "is.public: no", "do_not_build: true",
        "build: false",
        "skip: true", "config: {draft: true}", "校内: 是", "deleted_at: 2020-01-01", "entwurf: ja", "brouillon: oui",
        "下書き: はい", "非公開: true", "черновик: да", "초안: true", "page-draft: true",
    ])
    func wordsOfOtherProgramsAndLanguagesHoldBack(_ line: String) { #expect(head(line) != nil, "\(line)") }

    @Test(arguments: [
        "audience: teachers", "show: 校园科技节", "display: OLED", "publication: 校刊 2026 年第 3 期", "失效: 电池", "display: yes",
        "build: {list: always}", "build: true", "output: 5V",
        "skip: no",
        "config: {toc: true}", "校内: 否", "live: https://example.org", "brouillon: non", "display:", "show:", "skip:", "deleted_at:",
        "deleted_at: null", "display: no", "output: none", "show: 2099-05-01",
        "live: 2099-01-05", "show: 明年科技节", "entwurf:",
    ])
    func theirOtherMeaningsDoNot(_ line: String) { #expect(head(line) == nil, "\(line)") }

    // MARK: Heads that no program finds

    @Test(arguments: [
        "---title: T\ndraft: true\n---\n正文\n", String(repeating: "\n", count: 300) + "---\ndraft: true\n---\n正文\n",
        "--- |\ndraft: true\n---\n正文\n", "\u{2060}---\ntitle: T\ndraft: true\n---\n正文\n", ":page-draft: true\n\n= T\n",
        "---\ntitle: T, draft: true\n---\n正文\n", "export const frontmatter = {draft: true}\n\n# T\n", "<!-- draft: true -->\n\n# T\n",
        "%% draft: true %%\n# T\n", "[//]: # (draft: true)\n\n# T\n", "**DRAFT – do not publish**\n\n# T\n",
        "# T\n\n| status | draft |\n|---|---|\n",
        "# T\n#draft #lamp\n\n正文\n",
    ])
    func headsThatNoProgramFindsHoldBack(_ text: String) { #expect(reason(text) != nil, "\(text.suffix(80))") }

    @Test(arguments: [
        "---\ntitle: 灯：亮, 稳: 好\n---\n正文\n", "<!-- 图在下面 -->\n\n# T\n", "--- 分隔 ---\n\n正文\n", "# T\n\n| status | works |\n|---|---|\n",
        "# T\n#lamp #wood\n\n正文\n", "**做一盏灯**\n\n正文\n", "export const x = {a: 1}\n\n# T\n", "# T\n\n| part | draft |\n",
    ])
    func whatOnlyLooksLikeThemDoesNot(_ text: String) { #expect(reason(text) == nil, "\(text)") }

    @Test("every line of a head counts, also of one that can't be read", arguments: [199, 200, 400, 5_000])
    func longHeads(_ count: Int) {
        let lines = (0..<count).map { "k\($0): v" }.joined(separator: "\n")
        #expect(reason("---\ntitle: [T\n\(lines)\nstatus: withdrawn\n---\n正文\n") == .withdrawn)
    }

    @Test(arguments: [
        "tutorials/内部-a.md", "tutorials/a（内部）.md", "tutorials/b【仅教师】.md", "tutorials/e-private.md", "tutorials/#d#.md",
        "tutorials/仅限教师/a.md", "tutorials/教师用/a.md", "tutorials/老师看/a.md", "tutorials/草稿区/a.md", "tutorials/未完成的/a.md",
        "tutorials/_old/a.md",
        "tutorials/not for web/a.md",
    ])
    func namesForSomeHoldBack(_ path: String) { #expect(reason("---\ntitle: 灯\n---\n正文\n", path) != nil, "\(path)") }

    @Test(arguments: [
        "tutorials/打印机-内部.md", "tutorials/内部结构.md", "tutorials/教师节贺卡.md", "tutorials/old/a.md", "tutorials/c-sharp#.md",
        "tutorials/_index.md",
        "tutorials/private-key.md", "tutorials/看老师.md", "tutorials/only-one.md", "tutorials/春游~.md",
    ])
    func theirNeighboursAmongNamesDoNot(_ path: String) { #expect(reason("---\ntitle: 灯\n---\n正文\n", path) == nil, "\(path)") }

    @Test(arguments: ["tutorials/草稿-王/a.md", "tutorials-draft/a.md", "tutorials/scheduled/a.md", "entwuerfe/a.md"])
    func furtherFoldersHoldBack(_ path: String) { #expect(reason("---\ntitle: 灯\n---\n正文\n", path) != nil, "\(path)") }

    @Test(arguments: ["tutorials/草稿本-制作/a.md", "tutorials/drafting/a.md", "tutorials/review/a.md", "guides/草稿纸.md"])
    func otherFoldersDoNot(_ path: String) { #expect(reason("---\ntitle: 灯\n---\n正文\n", path) == nil, "\(path)") }

    @Test(arguments: [
        "发布: 待定", "发布: 下周", "发布: 先不", "公开: 班内", "公开: 校内", "可见: 校内", "允许公开: 否", "对外公开: 否", "可否公开: 否", "审核: 未通过", "已审核: 否",
        "审核状态: 待审核", "发布情况: 未发布", "下架: 是", "撤下: 是", "撤回: 是", "删除: 是", "归档: 是", "下线: 是", "先不发布: 是", "请勿公开: 是", "禁止公开: true",
        "仅教师可见: 是", "内部资料: 是", "机密: 是", "狀態: 草稿", "發布: 否", "公開: 否", "審核狀態: 待審核", "是否发布？: 否", "公开性: 私密",
    ])
    func chineseWordsHoldBack(_ line: String) { #expect(head(line) != nil, "\(line)") }

    @Test(arguments: [
        "complete: no", "done: false", "available: after school", "release: v2.0", "hold: 5 minutes", "access: 电梯",
        "ready: 三天",
        "审核: 张老师", "有效期: 两年", "note: Please do not publish photos of others without asking", "phase: 三相", "privacy: 见说明", "审核: 通过",
        "approved: yes", "删除: 否", "Status (laser): works", "permissions: 借用要预约", "dates: {start: 2099-01-01}", "备注: 发布会以后用",
    ])
    func otherMattersDoNot(_ line: String) { #expect(head(line) == nil, "\(line)") }

    @Test func theDeadlineOfAnEventIsItsOwn() {
        #expect(head("start: 2099-01-01 10:00\n截止日期: 2020-01-01", "events/fair.md") == nil)
        #expect(head("start: 2099-01-01 10:00\n发布日: 2099-01-01", "events/fair.md") == .scheduled)
    }

    // MARK: Keys that look right

    @Test(arguments: [
        "status\u{200B}: draft", "\u{200B}status: draft", "status\u{200D}: draft", "st\u{AD}atus: draft", "status\u{AD}: draft",
        "ｓｔａｔｕｓ: draft", "ｄｒａｆｔ: true", "draft\u{2060}: true", "状态\u{200B}: 草稿", "date\u{200B}: 2099-01-01", "ｄａｔｅ: 2099-01-01",
        "expires\u{AD}: 2020-01-01", "ｅｘｐｉｒｅｓ: 2020-01-01", "status: ｄｒａｆｔ",
    ])
    func unseenAndFullWidthLettersChangeNothing(_ line: String) { #expect(head(line) != nil, "\(line)") }

    @Test func theyChangeNothingOfOtherFieldsEither() throws {
        let entry = try #require(read("---\nｔｉｔｌｅ: 台灯\nsumm\u{AD}ary: 一盏\n---\n正文\n").entry)
        #expect(entry.title == "台灯" && entry.summary == "一盏")
    }

    // MARK: Heads

    @Test(arguments: [
        "---yaml\ntitle: A\ndraft: true\n---\nx\n", "--- yaml\ntitle: A\nstatus: draft\n---\nx\n",
        "---json\n{\"title\": \"A\", \"draft\": true}\n---\nx\n",
        "---toml\ntitle = \"A\"\ndraft = true\n---\nx\n", "—\ntitle: A\nstatus: draft\n—\nx\n",
        "%YAML 1.2\n---\ntitle: A\nstatus: draft\n---\nx\n",
        "+++\ntitle = \"A\"\nextra = {draft = true}\n+++\nx\n",
        "+++\ntitle = \"A\"\nextra = { lang = \"a\", status = \"draft\" }\n+++\nx\n",
        "# A\n\nStatus: Draft\nTags: a\n\nx\n", "# A\n\nTags: a\nStatus: Draft\n\nx\n", "# A\n状态：草稿\nx\n",
        "# A\n\n**Status:** draft\n\nx\n",
        "# A\n\ndraft:: true\n\nx\n", "# A\n\n[draft:: true]\n\nx\n", "# A\n\nPublished: No\n\nx\n", "A\n===\n\n发布：否\n\nx\n",
        "---\ntitle: A\nstatus. draft\n---\nx\n", "---\ntitle: A\nstatus→draft\n---\nx\n", "---\ntitle: A\nstatus﹕draft\n---\nx\n",
        "---\ntitle: A\nstatus∶draft\n---\nx\n", "# 【草稿】A\n\nx\n", "# [WIP] A\n\nx\n", "# A (draft)\n\nx\n",
    ])
    func aHeadInAnotherFormHoldsBack(_ text: String) { #expect(reason(text) != nil, "\(text)") }

    @Test(arguments: [
        "---\rtitle: A\rstatus: draft\r---\rx\r\n", "---\rtitle: A\rdraft: true\r---\rx\n",
        "---\u{2028}title: A\u{2028}status: draft\u{2028}---\u{2028}x", "---\u{B}title: A\u{B}status: draft\u{B}---\u{B}x",
        "---\u{2028}title: A\u{2029}status: draft\u{2029}---\u{2028}x",
        "---\u{85}title: A\u{85}status: draft\u{85}---\u{85}x",
        "---\r\r\ntitle: A\r\r\nstatus: draft\r\r\n---\r\r\nx\r\r\n",
    ])
    func linesEndAsTheyMay(_ text: String) throws {
        let folder = TemporaryFolder()
        folder.write("tutorials/a.md", text)
        let found = ContentFolder.discover(folder.path)
        let file = try #require(found.markdown.first)
        let entry = try #require(EntryReader(folder: found, settings: PortalSettings()).read(file).entry)
        #expect(entry.title == "A" && entry["status"]?.term?.id == "draft")
    }

    @Test(arguments: [
        "# A\n\nStatus: we are done\n\nx\n", "# A\n\nWe wrote this.\nStatus: Draft\n", "# A\n\nStatus: Done\nTags: a\n\nx\n",
        "# 草稿纸怎么用\n\nx\n",
        "# A\n\n> status: well\n", "---\n\nText with a rule.\n", "— \n诗人：李白\n", "# A\n\nDraft: true stories\n\nx\n", "# A\n\n状态：维修中\n\nx\n",
        "# Draft beer (Pils)\n\nx\n", "---\ntitle: 草稿\n---\nx\n", "---\ntitle: A\n---\n\n# A\n\nStatus: Draft is a word\n",
        "--- yaml is a language\n\nx\n",
        "---\ntitle: A (draft)\nstatus: published\n---\nx\n",
    ])
    func proseDoesNot(_ text: String) { #expect(reason(text) == nil, "\(text)") }

    // MARK: Names

    @Test(arguments: [
        "00-drafts", "my drafts", "drafts-2026", "work in progress", "not published", "pending", "to review", "staff only", "confidential",
        "deleted", "$RECYCLE.BIN", "#recycle", "#snapshot", "lost+found", "_templates", "我的草稿", "草稿 2026", "待审核", "不公开", "内部资料", "已删除",
        "初稿",
        "草稿（未发布）", "ＤＲＡＦＴＳ", "drafts.old", "Drafts (do not publish)", "待審核", "(drafts)",
    ])
    func aFolderHoldsBackAndIsNamed(_ folder: String) {
        let path = "tutorials/\(folder)/lamp.md"
        #expect(reason("# 灯\n\n亮。\n", path) == .draft, "\(folder)")
        let said = read("# 灯\n\n亮。\n", path: path).diagnostics.filter { $0.name == "named-as-draft" }
        #expect(said.count == 1 && said.first?.message.en.contains(folder) == true || folder == "ＤＲＡＦＴＳ", "\(folder)")
        #expect(ContentName.isAmongDrafts("tutorials/\(folder)/lamp.jpg"))
    }

    @Test(arguments: [
        "x-draft.md", "x (draft).md", "【草稿】x.md", "草稿-x.md", "x DO NOT PUBLISH.md", "x.private.md", "x.wip.md", "x.bak.md", "x.草稿.md",
        "x_draft.en.md", "x（草稿）.md", "[draft] x.md", "DRAFT x.md", "不要发布 x.md", "x-wip.md", "x.草稿.en.md", "草稿 x.md", "x-do-not-publish.md",
    ])
    func aFilesNameHoldsBackAndIsNamed(_ name: String) {
        let path = "tutorials/" + name
        #expect(reason("# 灯\n\n亮。\n", path) == .draft, "\(name)")
        #expect(read("# 灯\n\n亮。\n", path: path).diagnostics.contains { $0.name == "named-as-draft" && $0.cure != nil }, "\(name)")
        #expect(reason("---\nstatus: published\n---\n", path) == nil, "said outright")
    }

    @Test(arguments: [
        "guides/draftsmanship/x.md", "tutorials/secret-box.md", "guides/草稿纸怎么用.md", "guides/staff/x.md",
        "guides/templates/x.md", "guides/recycle/x.md", "tutorials/wipe-clean.md", "guides/review/x.md", "tutorials/private-key.md",
        "tutorials/old-lamp.md", "guides/pending-lamp/x.md", "tutorials/2020-01-01-x.md", "events/2099-01-01.md",
    ])
    func otherNamesDoNot(_ path: String) { #expect(reason("# 灯\n\n亮。\n", path) == nil, "\(path)") }

    @Test func aDayBeforeTheNameIsThatOfPublication() {
        for path in ["tutorials/2099-01-01-x.md", "guides/2099-01-01 x.md", "projects/2099-01-01_x.md"] {
            #expect(reason("# 灯\n\n亮。\n", path) == .scheduled, "\(path)")
            #expect(reason("---\ndate: 2026-01-01\n---\n# 灯\n", path) == nil, "\(path)")
        }
        #expect(reason("---\nstart: 2099-01-01 10:00\n---\n# 会\n", "events/2099-01-01-fair.md") == nil)
    }
}
