import Building
import Content
import Diagnostics
import Foundation
import Testing

@Suite("The glossary") struct GlossaryBuildTests {
    private func portal() throws -> TestFolder {
        let folder = try TestFolder()
        try folder.put("content/portal.yml", "title: 创客\nlanguages: [zh-Hans, en]\nurl: https://maker.example.com/\n")
        try folder.put("content/index.md", "---\ntitle: 首页\n---\n欢迎。\n")
        try folder.put("content/guides/laser.md", "---\ntitle: 激光\n---\n先量切缝。\n\n切缝要窄。\n")
        try folder.put("content/guides/laser.en.md", "---\ntitle: Laser\n---\nMeasure the kerf.\n")
        try folder.put("content/guides/off.md", "---\ntitle: 不标\n词汇: 否\n---\n切缝。\n")
        try folder.put("content/glossary.yml", "切缝:\n  en: kerf\n  pinyin: qiē fèng\n  text: {zh: 一道缝, en: A strip}\n")
        return folder
    }

    private func options(_ folder: TestFolder, _ site: String? = "site") throws -> BuildOptions {
        let day = try #require(Day("2026-11-26"))
        return BuildOptions(content: folder.path + "/content", output: site.map { folder.path + "/" + $0 }, now: .day(day), jobs: 2)
    }

    @Test("the first place of a term leads to its explanation, in the page's language") func links() throws {
        let folder = try portal()
        let report = Build(try options(folder)).run()
        #expect(report.diagnostics.filter { $0.place.path == "glossary.yml" }.isEmpty)
        let page = try #require(folder.text("site/guides/laser.html"))
        let link =
            "<a class=\"gloss\" href=\"../glossary.html#%E5%88%87%E7%BC%9D\" data-term=\"切缝\" data-names=\"qiē fèng · kerf\" data-meaning=\"一道缝\""
        #expect(page.contains("先量" + link) || page.contains("先量" + link.replacing("%E5%88%87%E7%BC%9D", with: "切缝")))
        #expect(page.ranges(of: "class=\"gloss\"").count == 1 && page.contains("<p>切缝要窄。</p>"))
        let english = try #require(folder.text("site/en/guides/laser.html"))
        #expect(english.contains("href=\"../glossary.html#kerf\"") && english.contains("data-meaning=\"A strip\""))
        #expect(folder.text("site/guides/off.html")?.contains("class=\"gloss\"") == false)
        let list = try #require(folder.text("site/glossary.html"))
        #expect(list.contains("<h1>词汇表</h1>") && list.contains("<p class=\"gloss-uses\">出现在 <a href=\"guides/laser.html\">激光</a></p>"))
        #expect(folder.text("site/index.html")?.contains("href=\"glossary.html\"") == true)
        #expect(
            folder.files("site").contains {
                $0.path.hasPrefix("search/") && String(decoding: $0.bytes, as: UTF8.self).contains("glossary.html")
            })
        #expect(!folder.files("site").contains { $0.path == "glossary.yml" })
        // The next build misses nothing.
        #expect(!Build(try options(folder)).run().isStopped)
    }

    @Test("without the file, or switched off, nothing is different") func off() throws {
        let folder = try portal()
        try folder.put("content/portal.yml", (folder.text("content/portal.yml") ?? "") + "glossary: false\n")
        _ = Build(try options(folder, "off")).run()
        try FileManager.default.removeItem(atPath: folder.path + "/content/glossary.yml")
        _ = Build(try options(folder, "none")).run()
        let (off, none) = (folder.files("off"), folder.files("none"))
        #expect(off.map(\.path) == none.map(\.path) && zip(off, none).allSatisfy { $0.bytes == $1.bytes })
        #expect(folder.text("off/glossary.html") == nil && folder.text("off/guides/laser.html")?.contains("gloss\"") == false)
    }

    @Test("a page of the writer's that has its name is told of, and check says what build says") func taken() throws {
        let folder = try portal()
        try folder.put("content/glossary.md", "---\ntitle: 词\n---\n自己写的。\n")
        try folder.put("content/glossary.yml", (folder.text("content/glossary.yml") ?? "") + "只是字\n")
        let built = Build(try options(folder)).run().diagnostics.filter { $0.place.path == "glossary.yml" }
        let checked = Build(try options(folder, nil)).run().diagnostics.filter { $0.place.path == "glossary.yml" }
        #expect(built.map(\.name) == checked.map(\.name) && Set(built.map(\.name)) == ["glossary-without-page", "not-a-term"])
        #expect(folder.text("site/glossary.html")?.contains("自己写的") == true)
        #expect(folder.text("site/guides/laser.html")?.contains("class=\"gloss\"") == false)
    }

    @Test("words that must never appear don't") func privateWords() throws {
        let folder = try portal()
        try folder.put("content/glossary.yml", "切缝: 王小明量的\n热床: 平台\n")
        var list = PrivateWords(salt: Array("of the tests".utf8), rounds: 3)
        _ = list.add("王小明")
        try folder.put("content/privacy.yml", String(decoding: list.bytes, as: UTF8.self))
        _ = Build(try options(folder)).run()
        for file in folder.files("site") { #expect(!String(decoding: file.bytes, as: UTF8.self).contains("王小明"), "\(file.path)") }
    }

    @Test("in a session, a changed glossary changes the pages that show it") func session() throws {
        let folder = try portal()
        var session = BuildSession { Int(Date().timeIntervalSince1970) + 60 }
        let edits: [() throws -> Void] = [
            {},
            { try folder.put("content/guides/laser.md", "---\ntitle: 激光\n---\n不说了。\n") },
            { try folder.put("content/guides/laser.md", "---\ntitle: 激光\n---\n又说切缝。\n") },
            { try folder.put("content/glossary.yml", "切缝: 窄的一道\n") }, { try folder.put("content/glossary.yml", "缝: 一个字\n窄的: 不宽\n") },
            { try FileManager.default.removeItem(atPath: folder.path + "/content/glossary.yml") },
            { try folder.put("content/glossary.yml", "切缝: 又有了\n") }, { try folder.put("content/glossary.md", "自己的。\n") },
            { try FileManager.default.removeItem(atPath: folder.path + "/content/glossary.md") },
        ]
        for (number, edit) in edits.enumerated() {
            try edit()
            var (warm, cold) = (try options(folder, "warm"), try options(folder, "cold"))
            warm.allowsRemovals = true
            cold.allowsRemovals = true
            let reports = (session.run(warm), Build(cold).run())
            #expect(reports.0.diagnostics.map(\.name) == reports.1.diagnostics.map(\.name))
            let sites = (folder.files("warm"), folder.files("cold"))
            #expect(sites.0.map(\.path) == sites.1.map(\.path), "edit \(number)")
            #expect(zip(sites.0, sites.1).filter { $0.bytes != $1.bytes }.map(\.0.path) == [], "edit \(number)")
        }
    }
}
