import Building
import Content
import Diagnostics
import Foundation
import Testing

@testable import Preview

/// `LATHE_RECORD=1 swift test --filter ResultsPageTests` records the pages anew.
@Suite("The page for those who write") struct ResultsPageTests {
    private let portal: TestPortal

    init() throws { portal = try TestPortal() }

    private func results(_ day: String = "2026-11-27") throws -> Results {
        let now = BuildOptions.Now.day(try #require(Day(day)))
        var options = BuildOptions(content: portal.path + "/content", output: portal.path + "/site", now: now, jobs: 2)
        options.advice = true
        return Results(Build(options).run(), content: options.content, at: now)
    }

    private func page(_ results: Results) -> String { String(decoding: ResultsPage.bytes(results), as: UTF8.self) }

    /// Mistakes of several people.
    private func mistakes(_ chinese: Bool) throws {
        let texts =
            chinese
            ? [
                "portal.yml": "title: 创客空间\nlanguages: [zh-Hans]\ntitel: 多写的\n",
                "people/wang.md": "---\ntitle: 王老师\nrole: staff\n---\n",
                "tutorials/lamp.md":
                    "---\ntitle: 台灯\nauthors: [wang]\nlevel：1\ntags: [电路]\nlevl: 2\n---\n\n## 步骤 1：折\n\n见 [风筝](kites.md)，<b onclick=\"x()\">小心</b>。\n",
                "tutorials/kite.md": "---\ntitle: 风筝\nauthors: [李老师, 赵老师]\nminutes: 很久\n---\n\n## 步骤 1：糊\n\n##糊纸\n",
                "tutorials/lamp (1).md": "---\ntitle: 台灯\n---\n\n## 步骤 1：折\n\n旧的。\n",
                "guides/start.md": "---\ntitle: [入门\n---\n\n坏了。\n",
                "guides/later.md": "---\ntitle: 以后\ndate: 2026-12-24\nauthors: [王老师]\n---\n\n还没到。\n",
                "guides/draft.md": "---\ntitle: 草稿\nstatus: draft\n---\n\n没写完。\n",
                "guides/review.md": "---\ntitle: 等着\nstatus: review\nreviewed_by: wang\n---\n\n请看。\n",
                "guides/old.md": "---\ntitle: 过期\nexpires: 2026-11-01\n---\n\n过了。\n",
            ]
            : [
                "portal.yml": "title: Makerspace\nlanguages: [en]\n",
                "index.md": "# Home\n\nWelcome.\n", "about.md": "# About\n\nThird floor.\n", "guides/start.md": "# Start\n\nRead on.\n",
                "tutorials/lamp.md": "---\ntitle: Lamp\nauthors: [Ann]\nlevl: 1\n---\n\n## Step 1: Fold\n\nSee the [kite](kites.md).\n",
                "tutorials/kite.md": "---\ntitle: Kite\n---\n\n## Step 1: Glue\n\nGlue.\n",
                "guides/draft.md": "---\ntitle: Draft\nstatus: draft\n---\n\nNot yet.\n",
            ]
        for (path, text) in texts { try portal.put("content/" + path, text) }
    }

    @Test("it reads as was recorded", arguments: ["zh", "en"])
    func recorded(_ language: String) throws {
        try mistakes(language == "zh")
        let now = Date(timeIntervalSinceNow: -1000)
        for name in ["tutorials/lamp.md", "tutorials/lamp (1).md"]
        where FileManager.default.fileExists(atPath: portal.path + "/content/" + name) {
            try FileManager.default.setAttributes(
                [.modificationDate: name.contains("(") ? now - 500 : now], ofItemAtPath: portal.path + "/content/" + name)
        }
        var made = page(try results())
        let start = try #require(made.firstRange(of: "<style>")?.upperBound)
        let end = try #require(made.firstRange(of: "</style>")?.lowerBound)
        made.replaceSubrange(start..<end, with: "…")
        made = made.replacing(#/sha256-[^']+/#, with: "sha256-…")
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Recorded/results-\(language).html")
        if ProcessInfo.processInfo.environment["LATHE_RECORD"] != nil { return try Data(made.utf8).write(to: file) }
        #expect(made == String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }

    @Test("all is well where nothing is wrong, and a draft is no mistake")
    func well() throws {
        try portal.put("content/guides/draft.md", "---\ntitle: 草稿\nstatus: draft\n---\n\n没写完。\n")
        let results = try results()
        #expect(results.isWell && results.pages ?? 0 > 3)
        let page = page(results)
        #expect(page.contains("<h1>一切都好，没有要改的</h1>") && page.contains("guides/draft.md") && !page.contains("<article>"))
    }

    @Test("a file with thousands of mistakes shows some and counts the others")
    func bounded() throws {
        let lines = (0..<2_000).map { "[x](nowhere-\($0).md)\n\n" }.joined()
        try portal.put("content/about.md", "# 关于\n\n" + lines)
        for number in 0..<150 { try portal.put("content/pages/p\(number).md", "# 页\n\n[x](gone-\(number).md)\n") }
        let results = try results()
        let file = try #require(results.groups.flatMap(\.files).first { $0.path == "about.md" })
        #expect(file.mistakes.count == FileResult.most && file.mistakesLeftOut >= 1900)
        #expect(results.filesLeftOut.all >= 50 && ResultsPage.bytes(results).count < 400_000)
        #expect(page(results).contains("还有 \(results.filesLeftOut.all) 个文件没有列出来"))
    }

    @Test("whatever writers call and write is words")
    func escaped() throws {
        let name = "a<img src=x onerror=alert(1)>&\"'"
        try portal.put(
            "content/guides/\(name).md",
            "---\ntitle: x\nauthors: ['</h2><script>alert(2)</script>']\n</style><script>: 1\n---\n\n[x](<\">.md>)\n")
        try portal.put("content/</section>/b.md", "# b\n\n[x](nowhere.md)\n")
        let page = page(try results())
        #expect(page.contains("a&lt;img src=x") && page.contains("&lt;/h2&gt;&lt;script&gt;") && !page.contains("<script"))
        #expect(!page.contains("onerror=alert(1)>") && page.components(separatedBy: "<style>").count == 2)
        #expect(page.contains("default-src 'none'; style-src 'sha256-"))
    }

    @Test("the line to write is the writer's own with the mistake mended")
    func corrected() throws {
        try portal.put("content/about.md", "---\ntitle: 关于\nsumary: 我们的地方\n---\n\n三楼。\n")
        let told = try #require(try results().groups.flatMap(\.files).first { $0.path == "about.md" }?.mistakes.first)
        #expect(told.corrected == ["summary: 我们的地方"])
        #expect(told.shown.excerpt == ["", "sumary", ": 我们的地方"])
    }

    @Test("a word that must never appear is told of by its place alone")
    func privateWords() throws {
        try portal.put("content/guides/trip.md", "---\ntitle: 参观\nauthors: [周小满]\nsumary: x\n---\n\n和周小满一起去。\n")
        let open = page(try results())
        #expect(open.contains("周小满"))
        var words = PrivateWords(salt: Array("of the tests".utf8), rounds: 3)
        _ = words.add("周小满")
        try portal.put("content/privacy.yml", String(decoding: words.bytes, as: UTF8.self))
        let closed = page(try results())
        #expect(!closed.contains("周小满") && closed.contains("guides/trip.md") && closed.contains("有错误，没有发布"))
    }

    @Test("what stops the portal is for the technician, and says so")
    func technical() throws {
        _ = try results()
        try portal.put("content/portal.yml", "title: [\n")
        let results = try results()
        #expect(results.pages == nil && results.groups.isEmpty && results.technical.map(\.path) == ["portal.yml"])
        let page = page(results)
        #expect(page.contains("这一次没有发布") && page.contains("请技术员看") && page.contains("class=\"stopped\""))
    }

    @Test("it says when, by the portal's clock")
    func moment() {
        var report = BuildReport()
        report.locale.timezone = "Asia/Shanghai"
        let late = BuildOptions.Now.instant(Date(timeIntervalSince1970: 1_795_795_259))
        #expect(Results(report, content: "/nowhere", at: late).moment == "2026-11-28 00:00")
        report.locale.timezone = "America/New_York"
        #expect(Results(report, content: "/nowhere", at: late).moment == "2026-11-27 11:00")
        report.locale.timezone = "No/Where"
        #expect(Results(report, content: "/nowhere", at: late).moment == "2026-11-27")
    }
}
