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

    @Test(arguments: [
        "draft: true", "draft: yes", "draft: on", "draft: 1", "Draft: TRUE", "draft: 是", "草稿: 是", "draft: \"true\"", "isDraft: true",
        "published: false", "publish: false", "published: no", "公开: 否", "发布: 否", "是否发布: 否", "dg-publish: false", "public: false",
        "private: true", "hidden: true", "unlisted: true", "隐藏: 是", "私密: 是", "visibility: private", "visibility: unlisted",
        "build: {list: never, render: never}", "build:\n  render: never", "status: private", "status: hidden", "status: Draft",
        "状态: 草稿", "status: [draft]", "status: wip", "status: trash", "status: future", "post_status: draft", "stage: draft",
        "hide: true", "published: false\ndraft: false", "published: true\ndraft: true", "status: published\ndraft: true",
        "status: draft\nstate: live", "eleventyExcludeFromCollections: true", "headless: true", "wip: yes", "publish: 0", "unlist: true\nunlisted: true",
    ])
    func otherWordsForADraftWithholdInSilence(_ head: String) {
        let (reason, found) = reason(head)
        #expect(reason == .draft || head.contains("trash") && reason == .withdrawn, "\(head)")
        #expect(found.filter { $0.severity == .error }.isEmpty, "\(head)")
        #expect(found.filter { $0.name == "unknown-field" }.isEmpty || head.contains("unlist:"), "\(head)")
    }

    @Test(arguments: [
        "status: drfat", "status: ready", "status: 差不多了", "status: true", "status: [draft, published]", "status: {a: b}", "status: \"\"",
        "draft: maybe", "published: soon", "publish: 看情况", "private: kind of", "visibility: some", "hidden: {a: b}", "build: {render: sometimes}",
        "expires: 2026-13-45", "expires: 下周", "date: 2026-02-30", "date: someday", "date: [2026-01-01, 2026-02-02]", "publishDate: tomorrow",
        "expiryDate: soon", "password: geheim", "statu: draft", "drafts: perhaps", "pubished: false", "hiden: true", "priavte: true", "draf: true",
        "hide: [navigation, everything]",
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
        "draft: false", "published: true", "publish: yes", "private: false", "hidden: 否", "visibility: public", "build: {list: always, render: always}",
        "build: cmake", "status: publish", "status: Published", "status: 已发布", "status:", "draft:", "date: 2026-11-24", "expires: 2026-11-25",
        "publishDate: 2026-11-01T08:00:00+08:00", "expiryDate: 2027-01-01", "expiryDate: never", "published: 2025-01-01", "hide: [navigation, toc]",
        "hide:\n  - toc", "state: solid", "stage: 初中", "进度: 50%", "公开: 是", "pubDate: 2020-05-05", "craft: true", "password: false", "share: false",
        "publisher: false", "sitemap: false", "comments: false",
    ])
    func whatIsMeantToBePublishedIs(_ head: String) {
        let (reason, found) = reason(head)
        #expect(reason == nil, "\(head)")
        #expect(found.filter { $0.severity == .error }.isEmpty, "\(head)")
    }

    @Test(arguments: [
        ("publishDate: 2027-01-01", Publication.Reason.scheduled), ("pubDate: 2026-11-25", .scheduled), ("published: 2026-12-24", .scheduled),
        ("date: 2026-01-01\npublishDate: 2027-01-01", .scheduled), ("date: 2027-01-01\npublishDate: 2026-01-01", .scheduled),
        ("expiryDate: 2026-11-24", .expired), ("expires: 2027-01-01\nexpiryDate: 2026-01-01", .expired), ("有效期至: 2026-01-01", .expired),
        ("status: pending", .review), ("状态: 待审核", .review), ("archived: true", .archived), ("status: deleted", .withdrawn),
    ])
    func daysAndStatesOfOtherGeneratorsCount(_ head: String, _ expected: Publication.Reason) {
        #expect(reason(head).reason == expected, "\(head)")
    }

    @Test(arguments: [
        "_drafts/idea.md", "drafts/idea.md", "Drafts/idea.md", "tutorials/drafts/lamp.md", "草稿/灯.md", "tutorials/_idea.md", "en/_drafts/x.md",
    ])
    func draftFoldersAndUnderscoresWithhold(_ path: String) {
        #expect(reason("tags: [a]", path: path).reason == .draft)
        #expect(reason("status: published", path: path).reason == .draft)
        #expect(reason("status: withdrawn", path: path).reason == .withdrawn)
    }

    @Test(arguments: ["tutorials/_index.md", "tutorials/drafting.md", "tutorials/drafts.md", "a_b/c.md"])
    func otherNamesDoNot(_ path: String) { #expect(reason("tags: [a]", path: path).reason == nil) }

    @Test(arguments: [
        "+++\ntitle = \"灯\"\ndraft = true\n+++\n正文\n", "{\n  \"title\": \"灯\",\n  \"draft\": true\n}\n正文\n", "Title: Lamp\nStatus: draft\n\n正文\n",
        "\n---\ntitle: 灯\ndraft: true\n---\n正文\n", "```yaml\ndraft: true\n```\n正文\n", "----\ndraft: true\n----\n正文\n", "{\"draft\": true}\n\n正文\n",
        "---\ntitle: a: b: c\ntags: [a\nx: \"\ndraft: true\n---\n正文\n", "+++\npublishDate = 2030-01-01T00:00:00Z\n+++\n正文\n", "﻿\n\n---\nstatus: 草稿\n---\n",
    ])
    func aHeadThatIsNoFrontMatterWithholdsAllTheSame(_ text: String) {
        let reading = read(text)
        let fields = reading.entry?.fields ?? reading.publication
        #expect(Publication.reason(against: fields, on: Self.today, drafts: false) != nil, "\(text)")
    }

    @Test(arguments: [
        "Note: this is prose.\nIt goes on.\n", "# Lamp\n\ndraft: true\n", "Status: done\nIt works: yes\n\nText\n", "---\n\nText with a rule.\n", "Draft: what follows is prose.\n",
        "+++\ntitle = \"灯\"\n[extra]\ndraft = true\n+++\n正文\n", "```yaml\nkey: value\n```\n", "> status: draft\n",
    ])
    func proseIsNoHead(_ text: String) {
        let reading = read(text)
        #expect(reading.entry != nil && Publication.reason(against: reading.entry?.fields ?? [:], on: Self.today, drafts: false) == nil, "\(text)")
    }

    @Test func unclearStaysWithheldAmongDrafts() throws {
        let fields = try #require(read("---\nstatus: drfat\n---\n").entry).fields
        #expect(Publication.reason(against: fields, on: Self.today, drafts: true)?.0 == .unclear)
    }

    @Test func aPortalsOwnFieldOfSuchANameIsAboutSomethingElse() throws {
        let (settings, _) = PortalSettings.read(
            SourceText(path: "portal.yml", text: "types:\n  tutorial:\n    fields:\n      hidden: {kind: text}\n      status: {kind: text}\n"),
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
        for head in ["draft: true", "status: review", "status: drfat", "private: true", "publishDate: 2030-01-01", "expires: 2026-01-01", "status: withdrawn"] {
            #expect(published(["a.md": "---\n\(head)\n---\n", "a.en.md": "# A\n"]) == [], "\(head)")
        }
        for head in ["status: withdrawn", "status: drfat", "date: 2026-99-99"] {
            #expect(published(["a.md": "---\n\(head)\n---\n", "a.en.md": "---\nstatus: published\n---\n"]) == [], "\(head)")
        }
        #expect(published(["a.md": "# A\n", "a.en.md": "---\ndraft: true\n---\n"]) == ["a.md"])
        #expect(published(["a.md": "---\nx: \"\ndraft: true\n---\n", "a.en.md": "# A\n"]) == [], "an original that can't be read says so")
        #expect(published(["index.md": "# A\n", "README.md": "---\ndraft: true\n---\n", "index.en.md": "# A\n"]) == ["index.md", "index.en.md"])
    }
}
