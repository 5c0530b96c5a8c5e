import Diagnostics
import Testing

@testable import Content

/// Remarks, tags, comments, boxes and names in which people say that a page is not finished.
@Suite struct DraftRemarkTests {
    private func reason(_ text: String, path: String = "guides/lamp.md") -> Publication.Reason? {
        let reading = read(text, path: path)
        return Publication.reason(against: reading.entry?.fields ?? reading.publication, on: Day("2026-11-24")!, drafts: false)?.0
            ?? (DraftPath.isUnfinished(path) ? .draft : nil)
    }

    @Test(arguments: [
        "flags: [draft]", "topics: [灯, 草稿]", "tag: draft", "label: WIP", "标记: 草稿", "topic: unpublished", "备注: 草稿", "说明: 草稿，勿发",
        "comments: do not publish yet", "memo: DRAFT", "note: WIP. needs pictures", "提醒: 未完成！还差两步",
    ])
    func remarksHoldAPageBack(_ line: String) { #expect(reason("---\ntitle: 灯\n\(line)\n---\n正文\n") != nil, "\(line)") }

    @Test(arguments: [
        "flags: [red, white]", "topics: [draft beer]", "tag: 草稿纸", "备注: 草稿纸要用 A3 的", "说明: 先画草稿，再上色", "comments: false",
        "subtitle: From draft to lamp",
        "note: unfinished wood is fine", "memo: 公开课用", "keywords: [led]",
    ])
    func otherRemarksDoNot(_ line: String) { #expect(reason("---\ntitle: 灯\n\(line)\n---\n正文\n") == nil, "\(line)") }

    @Test(arguments: [
        "<!-- status: draft, do not publish -->\n# 灯\n", "<!-- 状态：草稿，还在改 -->\n# 灯\n", "> [!draft] DRAFT\n\n# 灯\n",
        "> [!WIP]\n> 还差图\n\n# 灯\n",
        "---js\n{\n  title: \"灯\",\n  draft: true,\n}\n---\n正文\n", "---json\n{\"draft\": true}\n---\n正文\n",
        "---yaml\ntitle: 灯\npublished: false\n---\n正文\n",
    ])
    func whatStandsAboveATextHoldsItBack(_ text: String) { #expect(reason(text) != nil, "\(text)") }

    @Test(arguments: [
        "<!-- status: the lamp is done -->\n# 灯\n", "> [!NOTE] draft beer\n\n# 灯\n", "> [!TIP]\n> 先打草稿\n\n# 灯\n",
        "---js\n{\n  title: \"灯\",\n  draft: false,\n}\n---\n正文\n",
    ])
    func otherTextsDoNot(_ text: String) { #expect(reason(text) == nil, "\(text)") }

    @Test(arguments: [
        "guides/lamp-draft2.md", "guides/lamp-draft-v3.md", "guides/lamp_草稿2.md", "guides/lamp {draft}.md", "guides/灯 初稿 3.md",
        "guides/灯-草稿三.md",
        "guides/灯-草稿-三.md", "guides/灯_草稿（二）.md", "guides/lamp-2nd-draft.md", "guides/lamp-2nddraft.md", "guides/灯-草稿v2.md",
        "guides/lamp-draft-rev2.md",
        "guides/for review/lamp.md", "guides/nopublish/lamp.md", "guides/incomplete/lamp.md", "guides/lamp-WIP-2.md",
    ])
    func namesHoldBack(_ path: String) { #expect(reason("# 灯\n", path: path) != nil, "\(path)") }

    @Test(arguments: [
        "guides/lamp-v3.md", "guides/lamp2.md", "guides/draft-angle.md", "guides/lamp {led}.md", "guides/step-3.md",
        "guides/rough-draft-first.md", "guides/故事-十.md", "guides/lamp-2nd.md", "guides/a-story-第二.md",
        "guides/review/lamp.md",
    ])
    func otherNamesDoNot(_ path: String) { #expect(reason("# 灯\n", path: path) == nil, "\(path)") }

    @Test(
        "which draft it is says nothing, in a title as in a name",
        arguments: [
            "Draft 2: Lamp", "Lamp (draft 2)", "[draft v2] Lamp", "Lamp [draft-2]", "Lamp (2nd draft)", "草稿2：灯", "灯（草稿2）", "【草稿三】灯",
            "灯-草稿2",
            "草稿（二）", "灯（初稿2）", "Draft v3",
        ])
    func numbered(_ title: String) { #expect(reason("---\ntitle: \"\(title)\"\n---\n正文\n") != nil, "\(title)") }

    @Test(
        "but titles about drafts are none",
        arguments: [
            "Draft 1 of 3: how writers work", "Draft 5 amendments", "草稿2.0软件使用", "第二稿怎么写", "草稿-正稿-上色", "线稿-草稿-上色-完成", "Lamp (version 2)",
            "灯 2",
        ])
    func aboutDrafts(_ title: String) { #expect(reason("---\ntitle: \"\(title)\"\n---\n正文\n") == nil, "\(title)") }

    @Test(arguments: [
        "> [!CAUTION]\n> DRAFT\n\n# 灯\n", "> [!caution]\n> 草稿，请勿发布\n\n# 灯\n", "> [!WARNING] 草稿\n\n# 灯\n", "<!-- draft 2 -->\n# 灯\n",
        "%% DRAFT %%\n# 灯\n", "---\nremarks: [draft]\n---\n# 灯\n", "---\ncomments: \"DRAFT - waiting for Mr Li\"\n---\n# 灯\n",
        "---\n注: 草稿\n---\n# 灯\n", "---\nflags: {draft: true}\n---\n# 灯\n", "---\n学生可见: 否\n---\n# 灯\n", "---\n密级: 秘密\n---\n# 灯\n",
        "---\n加密: 是\n---\n# 灯\n", "---\nscheduled_date: 2027-03-01\n---\n# 灯\n", "---\n删除日期: 2026-11-01\n---\n# 灯\n",
        "---\nprivacy_status: private\n---\n# 灯\n",
    ])
    func furtherPlaces(_ text: String) { #expect(reason(text) != nil, "\(text)") }

    @Test(arguments: [
        "> [!CAUTION]\n> 刀很快\n\n# 灯\n", "> [!NOTE]\n> 先看一遍。\n>\n> 草稿\n\n# 灯\n", "---\nremarks: [good, red]\n---\n# 灯\n",
        "---\nflags: {led: true}\n---\n# 灯\n", "---\n加密: WPA2\n---\n# 灯\n", "---\nsharing: every Friday\n---\n# 灯\n",
        "---\n学生可见: 是\n---\n# 灯\n", "---\nclassification: amphibian\n---\n# 灯\n",
    ])
    func furtherNeighbours(_ text: String) { #expect(reason(text) == nil, "\(text)") }

    @Test(
        "what no reader sees, on one line or several, in a head or around it",
        arguments: [
            "---\ntitle: 灯\n# DRAFT - do not publish\n---\n正文\n", "---\n# 草稿\ntitle: 灯\n---\n正文\n",
            "---\ntitle: 灯\n## 草稿，请勿发布 ##\n---\n正文\n",
            "[comment]: # (DRAFT)\n# 灯\n", "# 灯\n\n[//]: # (草稿)\n\n正文\n", "[//]: # \"WIP\"\n# 灯\n", "[comment]: <> (draft 2)\n# 灯\n",
            "<!--\ndraft\n-->\n# 灯\n", "# 灯\n\n<!--\n\n草稿，请勿发布\n\n-->\n正文\n", "---\ntitle: 灯\n---\n<!--\n未完成\n-->\n正文\n",
            "<!--draft-->\n---\ntitle: 灯\n---\n正文\n", "<!--\n草稿\n-->\n\n---\ntitle: 灯\n---\n正文\n", "# 灯\n\n%% DRAFT %%\n\n正文\n",
            "---\ntitle: 灯\n# 草稿，请勿发布\nversion: 1.2\n---\n正文\n",
            "---\ntitle: 灯\n# DRAFT: do not publish\nunits:\n  - condition: working\n---\n正文\n",
            "---\ntitle: 灯\n# NOTE: do not publish\nsummary: |\n  status: fine\n---\n正文\n", "---\ntitle: 灯\n# TODO: draft\n---\n正文\n",
            "<!--\nDRAFT\ndo not publish\n-->\n# 灯\n", "<!-- DRAFT\n-->\n# 灯\n", "<!--\ndraft -->\n# 灯\n", "  <!-- draft -->\n# 灯\n",
            "# 灯\n\n{/* draft */}\n\n正文\n",
            "---\ntitle: 灯 # 草稿，先不要发布\n---\n正文\n", "---\ntitle: Lamp # DRAFT - do not publish\n---\n正文\n",
            "---\ntitle: 灯\nlevel: 2 # 请勿公开\n---\n正文\n",
            ":::draft\n# 灯\n:::\n", "# 灯\n\n> [!CAUTION]\n> DRAFT – do not publish\n\n正文\n",
        ])
    func unseen(_ text: String) { #expect(reason(text) != nil, "\(text)") }

    @Test(arguments: [
        "---\ntitle: 灯\n# drafts are explained below\n---\n正文\n", "---\ntitle: 灯\n# draft: true\n---\n正文\n",
        "---\ntags:\n  - led\n# - draft\n---\n正文\n",
        "---\n# draft\ndraft: false\n---\n正文\n", "---\nstatus: published\n# 草稿\n---\n正文\n", "---\ntitle: 灯\n#draft-stopper\n---\n正文\n",
        "[comment]: # (This page is about drafts)\n# 灯\n", "[draft]: https://a.example/x\n\n# 灯 [draft]\n", "<!--\n怎样打草稿\n-->\n# 灯\n",
        "---\ntitle: 灯\n# status: draft\n---\n正文\n", "---\ntitle: 灯 # 3 不要发布照片\nstatus: published\n---\n正文\n",
        "---\ntitle: \"灯\" # 见第 2 页\n---\n正文\n", "---\ntitle: C# 入门\n---\n正文\n", "---\ntitle: 灯\n# NOTE: drafts go elsewhere\n---\n正文\n",
        "# 灯\n\n    草稿\n\n正文\n\n---\ntitle: 灯\n---\n", "<!--\ndraft\nangle\n-->\n# 灯\n", "# 灯\n\n正文\n\n<!--\ndraft\n-->\n",
        ":::note\ndraft\n:::\n\n# 灯\n",
        "# 灯\n\n> [!NOTE]\n> 先打草稿\n\n正文\n", "---\ntitle: 灯\nsubtitle: From draft to lamp\n---\n正文\n",
    ])
    func unseenNeighbours(_ text: String) { #expect(reason(text) == nil, "\(text)") }
}
