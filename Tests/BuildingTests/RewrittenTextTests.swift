import Building
import Content
import Diagnostics
import Foundation
import Testing

/// A portal in which one text is said to be another is the one that would have been read whole.
@Suite("A text that is shown at once") struct RewrittenTextTests {
    private func options(_ folder: TestFolder) throws -> BuildOptions {
        try BuildOptions(
            content: folder.path + "/content", templates: folder.path + "/templates", now: .day(#require(Day("2026-11-26"))), jobs: 2)
    }

    private var session: BuildSession { BuildSession { Int(Date().timeIntervalSince1970) + 60 } }

    private func texts(_ folder: TestFolder) -> [String: [UInt8]] {
        let files = folder.files("content").filter { $0.path.hasSuffix(".md") }
        return Dictionary(files.map { ($0.path, Array($0.bytes)) }, uniquingKeysWith: { first, _ in first })
    }

    private func page(_ path: String, in portal: PreviewedPortal) -> String? {
        guard case .page(let bytes) = portal.file(path) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Every page of a portal that shows a text at once, held against one that was read whole.
    private func expectSame(_ shown: PreviewedPortal, _ whole: PreviewedPortal, _ comment: String) {
        for address in whole.pages.plan.pages.map(\.path.text) {
            let isSame = page(address, in: shown) == page(address, in: whole)
            #expect(isSame, "\(address): \(comment)")
        }
    }

    @Test(
        "every page comes out as when all of it is read, whichever text goes on",
        arguments: ["\n又一段。\n", "\n一段**粗体**和~~删~~：<kbd>键</kbd>。\n\n- 一\n- 二\n\n1. 甲\n\n> 引\n"])
    func pages(_ more: String) throws {
        let edited = try EditedPortal(seed: 7)
        let session = session
        var reading = session
        let portal = try #require(reading.preview(options(edited.folder)).portal)
        var told = 0
        for (path, bytes) in texts(edited.folder) {
            let text = bytes + Array(more.utf8)
            guard let shown = portal.saying(text, at: path, for: .all) else { continue }
            told += 1
            var options = try options(edited.folder)
            options.unsaved = [path: text]
            var other = session
            expectSame(shown, try #require(other.preview(options).portal), path)
        }
        // Else nothing was shown.
        #expect(told > 5, "\(told)")
    }

    @Test("every page comes out as when all of it is read, whatever is edited")
    func edits() throws {
        var edited = try EditedPortal(seed: 7)
        var session = session
        var last = try #require(session.preview(options(edited.folder)).portal)
        var told = 0
        for _ in 0..<60 {
            let before = texts(edited.folder)
            let edit = try edited.edit()
            let changed = texts(edited.folder).filter { before[$0.key] != $0.value }
            let next = try #require(session.preview(options(edited.folder)).portal, "\(edit)")
            defer { last = next }
            guard changed.count == 1, let (path, bytes) = changed.first, before[path] != nil else { continue }
            if let own = last.saying(bytes, at: path, for: .own), let address = next.addresses[path]?.text {
                told += 1
                let isSame = page(address, in: own) == page(address, in: next)
                #expect(isSame, "\(edit)")
            }
            if let all = last.saying(bytes, at: path, for: .all) { expectSame(all, next, edit) }
        }
        // Else nothing was shown.
        #expect(told > 5, "\(told)")
    }

    @Test(
        "what others may show is read whole",
        arguments: [
            "\n## 又一节\n", "\n看 [[box]]。\n", "\n![新](lamp.svg)\n", "\n一种**胶水**\n", "\n[toc]\n",
            "\n| 甲 |\n| --- |\n| `$x$` |\n\n```swift\nlet x = 1\n```\n",
        ])
    func others(_ more: String) throws {
        let edited = try EditedPortal(seed: 1)
        var session = session
        let portal = try #require(session.preview(options(edited.folder)).portal)
        let path = "tutorials/lamp.md"
        let text = try #require(edited.folder.text("content/" + path))
        func isShown(_ text: String, _ path: String, _ wanted: PreviewedPortal.Wanted) -> Bool {
            portal.saying(Array(text.utf8), at: path, for: wanted) != nil
        }
        #expect(isShown(text + "\n再来一句。\n", path, .all))
        #expect(!isShown(text + more, path, .own))
        #expect(!isShown("---\ntitle: [\n---\n", path, .own))
        #expect(!isShown(text, "tutorials/none.md", .own))
    }

    @Test("another name is shown everywhere, unless somebody asks for the earlier one")
    func name() throws {
        let edited = try EditedPortal(seed: 1)
        var session = session
        let portal = try #require(session.preview(options(edited.folder)).portal)
        let text = try #require(edited.folder.text("content/tutorials/lamp.md"))
        let bytes = Array(text.replacing("title: 台灯", with: "title: 一盏小小的灯").utf8)
        let list = portal.saying(bytes, at: "tutorials/lamp.md", for: .all).flatMap { page("tutorials/index.html", in: $0) } ?? ""
        #expect(list.contains("一盏小小的灯"))
        let level = Array(text.replacing("level: 2", with: "level: 3").utf8)
        let isLevelShown = portal.saying(level, at: "tutorials/lamp.md", for: .own) != nil
        #expect(!isLevelShown)

        try edited.folder.put("content/guides/more.md", "---\ntitle: 更多\n---\n\n看 [[台灯]]。\n")
        let asking = try #require(session.preview(options(edited.folder)).portal)
        let isShown = asking.saying(bytes, at: "tutorials/lamp.md", for: .all) != nil
        #expect(!isShown)
        let own = asking.saying(bytes, at: "tutorials/lamp.md", for: .own).flatMap { page("tutorials/lamp.html", in: $0) } ?? ""
        #expect(own.contains("<h1>一盏小小的灯</h1>"))
    }

    /// What asks for titles, and what shows them.
    private static let asking: [String: String] = [
        "content/guides/asking.md": """
        ---
        title: 问
        ---

        [[台 灯笼]]、[[激光切割]]、[[本部]]、[灯](../tutorials/lamp.md#台灯)、[盒](../tutorials/box.md#没有这一节)。

        """,
        "content/guides/box.md": "---\ntitle: 盒\n---\n\n看 [[盒子]]。\n",
        "content/guides/loose.md": "---\ntitle: 松\n---\n\n看 [[台-灯]]。\n",
        "content/guides/unnamed.md": "---\ntitle: 没有名字的链接\n---\n\n先看 [](../tutorials/lamp.md)，再看 [[night]]、[[start]]。\n",
        "content/guides/first.md": "# 第一行是名字\n\n一段话。\n",
        "content/guides/fields.md": "---\ntitle: 字段\nresources: [一本好书]\ncontact: 林老帅\n---\n\n见 [上](first.md#第一行是名字)。\n",
    ]

    @Test(
        "whatever is called otherwise, everything comes out as when all of it is read",
        arguments: ["又一个名字", "盒子", "台 灯", "没有这一节"])
    func names(_ name: String) throws {
        let edited = try EditedPortal(seed: 3)
        for (path, text) in Self.asking { try edited.folder.put(path, text) }
        let first = session
        var reading = first
        let portal = try #require(reading.preview(options(edited.folder)).portal)
        var told = 0
        for (path, bytes) in texts(edited.folder) {
            let text = String(decoding: bytes, as: UTF8.self)
            let other = text.replacing(/(?m)^(title: |# ).*$/, maxReplacements: 1) { $0.1 + name }
            guard other != text else { continue }
            var options = try options(edited.folder)
            options.unsaved = [path: Array(other.utf8)]
            var (cold, warm) = (first, reading)
            let (whole, again) = (cold.preview(options), warm.preview(options))
            let wanted = try #require(whole.portal)
            try expectSame(#require(again.portal), wanted, path)
            let (messages, others) = (whole.report.diagnostics.map(said), again.report.diagnostics.map(said))
            #expect(messages == others, "\(path)")
            guard let shown = portal.saying(Array(other.utf8), at: path, for: .all) else { continue }
            told += 1
            expectSame(shown, wanted, path)
        }
        // The others are asked for by somebody.
        #expect(told > 5 || name != "又一个名字", "\(told)")
    }

    private func said(_ diagnostic: Diagnostic) -> String {
        "\(diagnostic.name) \(diagnostic.place.path):\(diagnostic.place.range) \(diagnostic.message.zh) \(diagnostic.cure?.zh ?? "")"
    }

    @Test("what consent hides of an entry stays hidden while its text changes")
    func consent() throws {
        let folder = try TestFolder()
        try folder.put("content/portal.yml", "title: 创客\n")
        try folder.put("templates/words/en.yml", "site.skip: Skip\n")
        try folder.put("content/index.md", "# 首页\n")
        let text = "---\ntitle: 灯\nsummary: 亮\nteam: [{name: 王小明}, {name: 李华, consent: {name: true}}]\n---\n\n我们做的。\n"
        try folder.put("content/projects/lamp.md", text)
        var session = session
        let portal = try #require(session.preview(options(folder)).portal)
        let before = page("projects/lamp.html", in: portal) ?? ""
        let after =
            portal.saying(Array((text + "\n再来一句。\n").utf8), at: "projects/lamp.md", for: .all).flatMap {
                page("projects/lamp.html", in: $0)
            } ?? ""
        #expect(!before.isEmpty && after.contains("再来一句") && after.contains("王小明") == before.contains("王小明"))
    }
}
