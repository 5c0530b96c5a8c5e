import Diagnostics
import Foundation
import Testing

@testable import Content

/// Whether an entry is published, whatever the words in which its writer says so.
@Suite struct PublicationWordsTests {
    private static let today = Day("2026-11-24")!

    private func reason(_ head: String, path: String = "tutorials/lamp.md") -> (reason: Publication.Reason?, found: [Diagnostic]) {
        let reading = read("---\ntitle: 灯\n\(head)\n---\n正文\n", path: path)
        let fields = reading.entry?.fields ?? reading.publication
        return (Publication.reason(against: fields, on: Self.today, drafts: false)?.0, reading.diagnostics)
    }

    private func reason(ofTitle title: String, path: String = "tutorials/lamp.md") -> Publication.Reason? {
        let fields = read("---\ntitle: \"\(title)\"\n---\n正文\n", path: path).entry?.fields ?? [:]
        return Publication.reason(against: fields, on: Self.today, drafts: false)?.0
    }

    @Test(arguments: [
        "draft: true", "draft: yes", "draft: on", "draft: 1", "Draft: TRUE", "draft: 是", "草稿: 是", "draft: \"true\"", "isDraft: true",
        "published: false", "publish: false", "published: no", "公开: 否", "发布: 否", "是否发布: 否", "dg-publish: false", "public: false",
        "private: true", "hidden: true", "unlisted: true", "隐藏: 是", "私密: 是", "visibility: private", "visibility: unlisted",
        "build: {list: never, render: never}", "build:\n  render: never", "status: private", "status: hidden", "status: Draft",
        "状态: 草稿", "status: [draft]", "status: wip", "status: trash", "status: future", "post_status: draft", "stage: draft", "阶段: 草稿",
        "draft: true #1",
        "hide: true", "published: false\ndraft: false", "published: true\ndraft: true", "status: published\ndraft: true",
        "status: draft\nstate: live", "headless: true", "wip: yes", "publish: 0", "unlist: true\nunlisted: true",
    ])
    func otherWordsForADraftWithholdInSilence(_ head: String) {
        let (reason, found) = reason(head)
        #expect(reason == .draft || head.contains("trash") && reason == .withdrawn, "\(head)")
        #expect(found.filter { $0.severity == .error }.isEmpty, "\(head)")
        #expect(found.filter { $0.name == "unknown-field" }.isEmpty || head.contains("unlist:"), "\(head)")
    }

    @Test(
        "a mark among the tags withholds, as it does below a heading",
        arguments: [
            "tags: [draft]", "tags: [led, 草稿]", "tags: Draft", "tags:\n  - 电路\n  - WIP", "标签: 未完成、木工", "category: drafts",
            "categories: [灯, private]", "tags: ['#draft']",
        ])
    func marks(_ head: String) {
        let (reason, found) = reason(head)
        #expect(reason == .draft, "\(head)")
        #expect(found.allSatisfy { $0.severity != .error }, "\(head)")
    }

    @Test(
        "keys that are built of two words",
        arguments: [
            ("expired_at: 2026-11-01", .expired), ("removal-date: 2026-11-01", .expired), ("archived_on: 2026-11-01", .expired),
            ("valid_to: 2026-11-01", .expired), ("失效时间: 2026-11-01", .expired), ("下架于: 2026-11-01", .expired),
            ("sunset: 2026-11-01", .expired),
            ("publish_start: 2027-03-01", .scheduled), ("startPublishing: 2027-03-01", .scheduled), ("embargo-end: 2027-03-01", .scheduled),
            ("lock_until: 2027-03-01", .scheduled), ("release begins: 2027-03-01", .scheduled), ("not_public: true", .draft),
            ("never-publish: yes", .draft), ("nonPublic: true", .draft), ("hidden_from_students: true", .draft), ("能否发布: 否", .draft),
            ("是否对外: 否", .draft), ("可否公开展示: 否", .draft), ("is_ready: false", .draft), ("password_protected: true", .draft),
            ("visible_to: [teachers]", .draft), ("审核结果: 不通过", .draft), ("已过期: 是", .expired),
        ] as [(String, Publication.Reason)])
    func builtKeys(_ head: String, _ expected: Publication.Reason) {
        let found = reason(head).reason
        #expect(found == expected || expected == .expired && found != nil, "\(head) \(String(describing: found))")
    }

    @Test(
        "such keys about other things, or with a day that is over or to come",
        arguments: [
            "expired_at: 2027-11-01", "publish_start: 2026-01-01", "not_public: false", "能否发布: 可以", "offline: true", "sunset: 橙色",
            "valid_to: 3 V",
            "审核结果: 通过", "lock_until: the end", "removal: by hand", "release begins: at dusk", "hidden_from_students: false",
        ])
    func builtKeysOtherwise(_ head: String) { #expect(reason(head).reason == nil, "\(head)") }

    @Test(
        "tags about drafts mark nothing",
        arguments: [
            "tags: [draft angle, drafting]", "tags: [draughts]", "tags: [草稿本]", "category: 私密日记本", "tags: [wipes]", "summary: draft",
            "display: OLED", "output: [a, b]", "subtitle: 未完成",
        ])
    func noMarks(_ head: String) { #expect(reason(head).reason == nil, "\(head)") }

    @Test func everyWordIsKnownHoweverItIsDressed() {
        let traditional = ["状态": "狀態", "发": "發", "开": "開", "阶": "階", "进": "進", "审": "審", "隐": "隱", "访问": "訪問", "权": "權", "读": "讀"]
        for (key, word) in PublicationWords.keys {
            var dresses = [
                key, key.uppercased(), "$" + key, key + "?", "1. " + key, "【" + key + "】", "**" + key + "**", key + "(of the page)",
            ]
            if let letter = key.first, letter.isASCII { dresses.append("\(letter)_" + key.dropFirst()) }
            if let other = traditional.first(where: { key.hasPrefix($0.key) }) {
                dresses.append(other.value + key.dropFirst(other.key.count))
            }
            for dress in dresses {
                let meaning = PublicationWords.key(dress)?.meaning
                let isSame = meaning == word.meaning || word.meaning == .status && meaning == .stage
                #expect(isSame, "\(dress) \(String(describing: meaning))")
            }
        }
        for other in ["problem", "题目", "时间复杂度", "1. 两数之和", "[1. Two Sum](https"] { #expect(PublicationWords.key(other) == nil, "\(other)") }
    }

    @Test(arguments: [
        "status: drfat", "status: ready", "status: 差不多了", "status: true", "status: [draft, published]", "status: {a: b}", "status: \"\"",
        "draft: maybe", "published: soon", "publish: 看情况", "private: kind of", "visibility: some", "build: {render: sometimes}",
        "draft:", "draft: null", "draft: ~", "published:", "私密:", "hidden:", "params: {draft: perhaps}",
        "expires: 2026-13-45", "expires: 下周", "date: 2026-02-30", "date: someday", "date: [2026-01-01, 2026-02-02]",
        "publishDate: tomorrow",
        "expiryDate: soon", "password: geheim", "statu: draft", "drafts: perhaps", "pubished: false", "hiden: true", "priavte: true",
        "draf: true",
    ])
    func whatCannotBeReadWithholdsAsAnErrorAtTheValue(_ head: String) {
        let (reason, found) = reason(head)
        #expect(reason == .unclear, "\(head)")
        let errors = found.filter { $0.severity == .error }
        #expect(errors.map(\.name) == ["publication-unclear"], "\(head)")
        #expect(errors.first?.place.line == 3)
        #expect(errors.first?.cure != nil)
    }

    @Test(arguments: [
        "draft: false", "published: true", "publish: yes", "private: false", "hidden: 否", "visibility: public",
        "build: {list: always, render: always}",
        "build: cmake", "status: publish", "status: Published", "status: 已发布", "status:", "date:", "expires: ~", "date: 2026-11-24",
        "expires: 2026-11-25",
        "publishDate: 2026-11-01T08:00:00+08:00", "expiryDate: 2027-01-01", "expiryDate: never", "published: 2025-01-01",
        "hide: [navigation, toc]",
        "hide:\n  - toc", "state: solid", "stage: 初中", "stage: idea", "阶段: 构思", "published: true #1", "进度: 50%", "公开: 是",
        "pubDate: 2020-05-05", "craft: true", "password: false", "share: false",
        "publisher: false", "sitemap: false", "comments: false",
    ])
    func whatIsMeantToBePublishedIs(_ head: String) {
        let (reason, found) = reason(head)
        #expect(reason == nil, "\(head)")
        #expect(found.filter { $0.severity == .error }.isEmpty, "\(head)")
    }

    @Test(arguments: [
        ("publishDate: 2027-01-01", Publication.Reason.scheduled), ("pubDate: 2026-11-25", .scheduled),
        ("published: 2026-12-24", .scheduled),
        ("date: 2026-01-01\npublishDate: 2027-01-01", .scheduled), ("date: 2027-01-01\npublishDate: 2026-01-01", .scheduled),
        ("expiryDate: 2026-11-24", .expired), ("expires: 2027-01-01\nexpiryDate: 2026-01-01", .expired), ("有效期至: 2026-01-01", .expired),
        ("status: pending", .review), ("状态: 待审核", .review), ("archived: true", .archived), ("status: deleted", .withdrawn),
    ])
    func daysAndStatesOfOtherGeneratorsCount(_ head: String, _ expected: Publication.Reason) {
        #expect(reason(head).reason == expected, "\(head)")
    }

    @Test(arguments: [
        "_drafts/idea.md", "drafts/idea.md", "Drafts/idea.md", "tutorials/drafts/lamp.md", "草稿/灯.md", "tutorials/_idea.md",
        "en/_drafts/x.md",
    ])
    func draftFoldersAndUnderscoresWithhold(_ path: String) {
        #expect(reason("tags: [a]", path: path).reason == .draft)
        #expect(reason("status: published", path: path).reason == .draft)
        #expect(reason("status: withdrawn", path: path).reason == .withdrawn)
    }

    @Test(arguments: ["tutorials/_index.md", "tutorials/drafting.md", "tutorials/drafts.md", "a_b/c.md"])
    func otherNamesDoNot(_ path: String) { #expect(reason("tags: [a]", path: path).reason == nil) }

    @Test(arguments: [
        "+++\ntitle = \"灯\"\ndraft = true\n+++\n正文\n", "{\n  \"title\": \"灯\",\n  \"draft\": true\n}\n正文\n",
        "Title: Lamp\nStatus: draft\n\n正文\n",
        "\n---\ntitle: 灯\ndraft: true\n---\n正文\n", "```yaml\ndraft: true\n```\n正文\n", "----\ndraft: true\n----\n正文\n",
        "{\"draft\": true}\n\n正文\n",
        "---\ntitle: a: b: c\ntags: [a\nx: \"\ndraft: true\n---\n正文\n", "+++\npublishDate = 2030-01-01T00:00:00Z\n+++\n正文\n",
        "﻿\n\n---\nstatus: 草稿\n---\n",
    ])
    func aHeadThatIsNoFrontMatterWithholdsAllTheSame(_ text: String) {
        let reading = read(text)
        let fields = reading.entry?.fields ?? reading.publication
        #expect(Publication.reason(against: fields, on: Self.today, drafts: false) != nil, "\(text)")
    }

    @Test(arguments: [
        "Note: this is prose.\nIt goes on.\n", "Status: done\nIt works: yes\n\nText\n",
        "---\n\nText with a rule.\n", "Draft: what follows is prose.\n",
        "+++\ntitle = \"灯\"\n[author]\ndraft = true\n+++\n正文\n", "```yaml\nkey: value\n```\n",
    ])
    func proseIsNoHead(_ text: String) {
        let reading = read(text)
        #expect(
            reading.entry != nil && Publication.reason(against: reading.entry?.fields ?? [:], on: Self.today, drafts: false) == nil,
            "\(text)")
    }

    /// Words that other generators know, with values that are about something else.
    @Test(arguments: [
        "internal: 16 GB", "render: 3 h", "hidden: treasure", "public: teachers and pupils", "visibility: 8 km", "enabled: 5 V",
        "protected: 机身有护罩",
        "archive: 第二阅览室", "exclude: [a, b]", "confidential: level 2", "expiry: 6 months", "scheduled: every Tuesday", "hidden: {a: b}",
        "hide: [navigation, everything]", "render: {engine: cycles}", "visible: 380-750 nm", "embargo: 无", "disabled: 无障碍", "listed: B 级",
        "eleventyExcludeFromCollections: true", "sitemap: {disable: true}", "params: {hidden: treasure, draftsman: true}",
        "extra: {date: 2030-01-01}",
        "team: {draft: true}", "parts:\n  - draft: true",
    ])
    func knownWordsAboutOtherThingsArePlainFields(_ head: String) {
        let (reason, found) = reason(head)
        #expect(reason == nil, "\(head)")
        #expect(found.filter { $0.severity == .error }.isEmpty, "\(head)")
        #expect(found.contains { $0.name == "unknown-field" || $0.name == "wrong-kind-of-value" } || head.hasPrefix("hide:"), "\(head)")
    }

    @Test(arguments: ["done", "final", "完成", "已完成", "定稿", "completed", "approved", "Finished", "live"])
    func finishedWorkIsPublished(_ status: String) {
        let (reason, found) = reason("status: \(status)")
        #expect(reason == nil && found.isEmpty, "\(status)")
    }

    /// Today is 24 November 2026.
    @Test(arguments: [
        ("2024-05", "2024-05-01"), ("2024", "2024-01-01"), ("May 1, 2024", "2024-05-01"), ("2024年5月", "2024-05-01"),
        ("1 May 2024", "2024-05-01"),
        ("Sept. 3rd, 2025", "2025-09-03"), ("Wed, 01 May 2024 12:00:00 GMT", "2024-05-01"), ("20240501", "2024-05-01"),
        ("13/5/2024", "2024-05-13"),
        ("5/13/2024", "2024-05-13"), ("二〇二四年五月十二日", "2024-05-12"), ("2024年5月1号（周三）", "2024-05-01"), ("November 2025", "2025-11-01"),
    ])
    func daysInWordsAreReadAndSaid(_ text: String, _ day: String) throws {
        let reading = read("---\ndate: \(text)\n---\n")
        #expect(reading.entry?.fields["date"]?.date?.description == day, "\(text)")
        #expect(reading.diagnostics.map(\.name) == ["day-read-as-meant"], "\(text)")
        #expect(reading.diagnostics.first?.suggestions.map(\.replacement) == [day])
    }

    @Test(arguments: ["2024/5/1", "2024.5.1", "2024年5月1日", "2024-05-01T10:00:00+08:00", "2024-05-01 10:00"])
    func daysInTheirOwnFormAreReadInSilence(_ text: String) {
        let reading = read("---\ndate: \(text)\n---\n")
        #expect(reading.entry?.fields["date"]?.date?.description == "2024-05-01" && reading.diagnostics.isEmpty, "\(text)")
    }

    @Test(arguments: [
        "1/5/2024", "05.06.2024", "24-05-01", "spring 2024", "2024-2025", "2026-13", "May 32, 2024", "2024-05-01 至 2024-05-03", "三月", "12",
        "99999999", "5月1日",
    ])
    func daysWithoutASureReadingWithhold(_ text: String) {
        #expect(reason("date: \(text)").reason == .unclear, "\(text)")
        #expect(WrittenDay(text) == nil, "\(text)")
    }

    @Test func aMonthToComeIsScheduledAndOneGoneExpires() {
        #expect(reason("date: 2027-03").reason == .scheduled)
        #expect(reason("date: 2026-11").reason == nil)
        #expect(reason("expires: 2026-10").reason == .expired)
        #expect(reason("publishDate: January 2027").reason == .scheduled)
    }

    @Test(arguments: [
        "<<: {draft: true}", "base: &b {draft: true}\n<<: *b", "<<: [{a: 1}, {draft: true}]", "x: &yes true\ndraft: *yes",
        "<<: {<<: {status: review}}",
        "params: {draft: true}", "params:\n  draft: yes", "extra: {published: false}", "extra:\n  private: true",
        "params: {build: {render: never}}",
        "cascade: {draft: true}", "metadata: {status: draft}", "params: {hidden: true}",
    ])
    func mappingsOfOtherGeneratorsWithhold(_ head: String) { #expect(reason(head).reason != nil, "\(head)") }

    @Test func whatIsMergedGivesWayToWhatIsGiven() throws {
        #expect(reason("<<: {draft: true}\ndraft: false").reason == nil)
        #expect(read("---\n<<: {summary: 甲, date: 2024-01-01}\nsummary: 乙\n---\n").entry?.fields["summary"]?.text == "乙")
    }

    @Test(arguments: [
        "+++\n[params]\ndraft = true\n+++\n", "+++\n[extra]\ndraft = true\n+++\n", "+++\nparams.draft = true\n+++\n",
        "+++\n[build]\nrender = \"never\"\n+++\n", "+++\nbuild = {render = \"never\"}\n+++\n",
        "---\ntitle: a: b: c\ntags: [a\nstatus:\n  draft\n---\n", "---\nx: \"\nstatus:\n- draft\n---\n",
        "---\ntitle: 灯\n\tdraft: true\n---\n", "---\nx: \"\n\tdraft: true\n---\n", "---\n{title: a, draft: true\n---\n",
        "---\ndraft:true\ntitle: x\n---\n",
        "---\n{title: a,\n draft: true\n---\n", "---\nx: \"\nparams:\n  draft: true\n---\n", "---\nx: \"\ndraft:\n---\n",
        ":draft: true\n\n正文\n", "= Lamp\n:author: Li\n:draft:\n\n正文\n", "Lamp\n====\n\n:date: 2024-01-01\n:status: draft\n\n正文\n",
        "<!--\n.. title: Lamp\n.. status: private\n-->\n正文\n", "Title: Lamp\nStatus: draft\n正文开始了。\n",
        "Title: Lamp\nAuthor: Li\nPublished: no\n\n正文\n",
        "Status: hidden\n\n正文\n", "Title: Lamp\nDate: 2027-03-01\n\n正文\n", "draft: true\n\n正文\n",
        "{\"title\": \"x\",\n \"params\": {\"draft\": true}}\n正文\n", "---\n\ntitle: x\ndraft: true\n\n正文\n",
    ])
    func headsInOtherFormsWithhold(_ text: String) {
        let reading = read(text)
        let fields = reading.entry?.fields ?? reading.publication
        #expect(Publication.reason(against: fields, on: Self.today, drafts: false) != nil, "\(text)")
    }

    @Test(arguments: [
        "---\nx: \"\nteam:\n  draft: true\n---\n", "+++\n[menu.main]\nhidden = true\n+++\n", "---\nx: \"\ninternal: 16 GB\n---\n",
        "正文\n\n:draft: true\n", "Draft beer is not for pupils.\n",
        "{{< figure src=x draft: true >}}\n",
        "日期：2027-03-01\n地点：图书馆\n\n正文\n", "Date: 2027-03-01\n\n正文\n", "Date: 2027-03-01\nPlace: Library\nBring a laptop.\n",
        "Private: what nobody knew about it\n\n正文\n",
    ])
    func headsAboutOtherThingsDoNot(_ text: String) {
        let reading = read(text)
        let fields = reading.entry?.fields ?? reading.publication
        #expect(Publication.reason(against: fields, on: Self.today, drafts: false) == nil, "\(text)")
    }

    @Test(arguments: [
        ("_idea.md", "idea.md"), ("tutorials/_灯.en.md", "灯.en.md"), ("idea.draft.md", "idea.md"), ("a/Idea.Draft.en.md", "Idea.en.md"),
    ])
    func namesThatMeanADraftAreSaid(_ path: String, _ better: String) {
        let (found, said) = reason("tags: [a]", path: path)
        #expect(found == .draft && said.map(\.name) == ["named-as-draft"], "\(path)")
        #expect(said.first?.cure?.en.contains(better) == true, "\(path)")
        #expect(reason("status: draft", path: path).found.isEmpty)
    }

    @Test(arguments: [
        "drafty-idea.md", "undraft.md", "draft.md", "_index.en.md", "people/staff/lin.md", "archive/2025.md", "projects/secretary.md",
        "internals.md", "~^.*.md", "projects/secret/index.md", "drafting-tutorials/a.md", "computer/internals/a.md",
    ])
    func namesThatNoGeneratorTakesForADraftDoNot(_ path: String) { #expect(reason("tags: [a]", path: path).reason == nil, "\(path)") }

    @Test(arguments: [
        "draft-idea.md", "draft_lamp.en.md", "first.drafts.en.md", "~lamp.md", "internal/a.md", "tutorials/secret/a.md", "staff/rota.md",
        "内部/a.md", "下書き/a.md", "черновики/a.md", "draft pages/a.md", "Old Drafts/a.md", "drafts-2026/a.md", "withdrawn/a.md",
    ])
    func namesThatPeopleGiveToDraftsHoldBack(_ path: String) { #expect(reason("tags: [a]", path: path).reason == .draft, "\(path)") }

    @Test func aDayWithoutHyphensBeginsANameToo() {
        #expect(DraftMark.day("projects/20990101-lamp.md") == Day("2099-01-01"))
        for name in ["20261301-x.md", "2099010-x.md", "20990101.md", "209901011-x.md"] { #expect(DraftMark.day(name) == nil, "\(name)") }
    }

    /// A word that may be about something else gives way to what the writer says outright.
    @Test func aStatusOrATitleSaysOtherwise() {
        for path in ["draft-idea.md", "staff/rota.md", "内部/a.md"] {
            #expect(reason("status: published", path: path).reason == nil, "\(path)")
        }
        #expect(reason(ofTitle: "Draft of air", path: "draft-lamp.md") == nil)
        #expect(reason(ofTitle: "A lamp", path: "draft-lamp.md") == .draft)
    }

    @Test(arguments: [
        "DRAFT Lamp", "Draft: Lamp", "WIP - Lamp", "Lamp – draft", "Lamp | WIP", "草稿：灯", "草稿 灯", "灯（草稿）", "灯 未完成", "Lamp (WIP)",
        "DRAFT - LAMP",
    ])
    func titlesOfDrafts(_ title: String) { #expect(reason(ofTitle: title) == .draft, "\(title)") }

    @Test(arguments: [
        "Draft stopper", "草稿纸收纳盒", "DRAFTING A LAMP", "Draft-proof door", "How to draft: a guide", "Lamp – a draft excluder", "未完成的灯",
    ])
    func titlesAboutDrafts(_ title: String) { #expect(reason(ofTitle: title) == nil, "\(title)") }

    @Test(arguments: [
        ("draftPage: true", Publication.Reason.draft), ("page_draft: no\nprivate_page: yes", .draft), ("show_from: 2099-01-01", .scheduled),
        ("hide_until: 2099-01-01", .scheduled), ("hidden-until: 2099-01-01", .scheduled), ("show_until: 2020-01-01", .expired),
        ("offline_from: 2020-01-01", .expired), ("公开自: 2099-01-01", .scheduled), ("显示到: 2020-01-01", .expired),
        ("restricted: true", .draft),
        ("in_progress: true", .draft), ("final: false", .draft), ("progress: draft", .draft), ("condition: draft", .draft),
        ("pub_status: draft", .draft), ("head: {draft: true}", .draft), ("data: {status: draft}", .draft),
        ("校对: 未完成", .draft), ("version: draft", .draft), ("定稿: 否", .draft),
    ])
    func wordsOfMoreGenerators(_ head: String, _ expected: Publication.Reason) { #expect(reason(head).reason == expected, "\(head)") }

    @Test(arguments: [
        "condition: good", "progress: 80%", "version: 2.1", "final: 2026-05-01", "show_from: the left",
        "complete: yes",
        "offline: true", "展示开始时间: 2099-05-01", "display_end: 2020-01-01", "restricted: to grade 9", "info: {size: small}", "校对: 林老师",
    ])
    func theSameWordsAboutOtherThings(_ head: String) { #expect(reason(head).reason == nil, "\(head)") }

    @Test(arguments: ["status:", "status: ~", "status: null", "状态:"])
    func anEmptyStatusIsSaid(_ head: String) {
        let (reason, said) = reason(head)
        #expect(reason == nil && said.map(\.name) == ["status-empty"], "\(head)")
    }

    @Test func unclearStaysWithheldAmongDrafts() throws {
        let fields = try #require(read("---\nstatus: drfat\n---\n").entry).fields
        #expect(Publication.reason(against: fields, on: Self.today, drafts: true)?.0 == .unclear)
    }

    @Test func aPortalsOwnFieldOfSuchANameIsAboutSomethingElse() throws {
        let (settings, _) = PortalSettings.read(
            SourceText(
                path: "portal.yml", text: "types:\n  tutorial:\n    fields:\n      hidden: {kind: text}\n      status: {kind: text}\n"),
            ContentFolder(root: "/nowhere"))
        let reading = read("---\nhidden: true\nstatus: 第三稿\n---\n", types: settings.types)
        #expect(reading.diagnostics.isEmpty)
        #expect(Publication.reason(against: try #require(reading.entry).fields, on: Self.today, drafts: false) == nil)
    }

    private func published(_ texts: KeyValuePairs<String, String>) -> [String] {
        let readings = texts.map { read($0.value, path: $0.key) }
        let entries = Translations.completed(
            readings.compactMap(\.entry), languages: PortalSettings().languages, unread: readings.filter { $0.entry == nil })
        return Publication(of: entries, on: Self.today, drafts: false).published.map(\.source.path)
    }

    @Test func translationsFollowTheirOriginal() {
        for head in [
            "draft: true", "status: review", "status: drfat", "private: true", "publishDate: 2030-01-01", "expires: 2026-01-01",
            "status: withdrawn",
        ] {
            #expect(published(["a.md": "---\n\(head)\n---\n", "a.en.md": "# A\n"]) == [], "\(head)")
        }
        for head in ["status: withdrawn", "status: drfat", "date: 2026-99-99"] {
            #expect(published(["a.md": "---\n\(head)\n---\n", "a.en.md": "---\nstatus: published\n---\n"]) == [], "\(head)")
        }
        #expect(published(["a.md": "# A\n", "a.en.md": "---\ndraft: true\n---\n"]) == ["a.md"])
        #expect(published(["a.md": "---\nx: \"\ndraft: true\n---\n", "a.en.md": "# A\n"]) == [], "an original that can't be read says so")
        #expect(
            published(["index.md": "# A\n", "README.md": "---\ndraft: true\n---\n", "index.en.md": "# A\n"]) == ["index.md", "index.en.md"])
    }
}
