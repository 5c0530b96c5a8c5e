import Content
import Diagnostics
import Foundation
import Media
import Testing

@testable import Building

/// Words that must never appear, planted wherever a writer can put them, and looked for in every byte that is published.
@Suite struct PrivateWordsTests {
    private let folder: TestFolder
    /// Of no word that Lathe says itself.
    private static let words = ["欧阳若谷", "Quillfeather Moss"]

    init() throws {
        folder = try TestFolder()
        try folder.put("content/portal.yml", "title: 测试\nurl: https://maker.example.com\nvocabularies:\n  subjects: [科学]\n")
        try folder.put("content/tutorials/box.md", "---\ntitle: 小盒\n---\n\n## 步骤 1：画\n\n[[lamp]] [[projects/lamp]]\n")
        try folder.put("content/tutorials/other.md", "---\ntitle: 别的\n---\n\n## 步骤 1：看\n")
        var list = PrivateWords(salt: Array("of the tests".utf8), rounds: 3)
        for word in Self.words { _ = list.add(word) }
        try folder.put("content/privacy.yml", String(decoding: list.bytes, as: UTF8.self))
    }

    private func build(_ change: (inout BuildOptions) -> Void = { _ in }) throws -> BuildReport {
        let day = try #require(Day("2026-11-26"))
        var options = BuildOptions(content: folder.path + "/content", output: folder.path + "/site", now: .day(day), jobs: 2)
        change(&options)
        return Build(options).run()
    }

    private var holding: [String] {
        folder.files("site").filter { path, bytes in
            let text = String(decoding: bytes, as: UTF8.self).lowercased()
            return Self.words.contains { text.contains($0.lowercased()) || path.lowercased().contains($0.lowercased()) }
                || text.contains("quillfeather") || path.lowercased().contains("quillfeather") || text.contains("若谷")
        }.map(\.path)
    }

    /// Heads and bodies, W where the word stands.
    static let places: [(head: String, body: String)] = [
        ("summary: 由W做\n", "文"), ("tags: [W]\n", "文"), ("question: W问的\n", "文"), ("log: [{date: 2026-01-01, text: W来了}]\n", "文"),
        ("authors: [W]\n", "文"), ("aliases: [old-W]\n", "文"),
        ("team: [{shown_as: W, consent: true}, {shown_as: 远帆, consent: true}]\n", "文"),
        ("materials: [{item: W的灯, quantity: 1}]\n", "文"), ("cover: {image: plan.svg, alt: W}\n", "文"),
        ("", "W做的"), ("", "## W的灯\n\n文"), ("", "文\n\n![W](plan.svg)"), ("", "![灯](plan.svg \"W\")"), ("", "[灯](https://example.org/W)"),
        ("", "[灯](<W.svg>)"), ("", "| 一 | 二 |\n| - | - |\n| 三 | W |"), ("", "文[^1]\n\n[^1]: W说的"), ("", "```\nprint(\"W\")\n```"),
        ("", "<abbr title=\"W\">灯</abbr>"), ("", "> [!NOTE]\n> W"), ("", "- [ ] W"), ("", "`W`"), ("", "[[box|W]]"), ("", "[图](drawn.svg)"),
    ]

    /// Files of every kind that has texts, W where the word stands.
    static let files: [(name: String, text: String)] = [
        ("a.stl", "solid W\nendsolid W\n"), ("a.ply", "ply\nformat ascii 1.0\ncomment W\nend_header\n"), ("a.gtl", "G04 W*\n"),
        ("a.gm1", "G04 W*\n"), ("a.hex", ":00\n; W\n"), ("a.json", #"{"by": "\u6b27\u9633\u82e5\u8c37"}"#),
        ("a.rtf", #"{\rtf1\ansi \u27431?\u38451?\b \u33509?\u35895?}"#), ("a.ics", "SUMMARY:W\n"),
        ("a.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\n欧阳<c.red>若谷</c>\n"),
        ("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>欧阳<tspan>若谷</tspan></text></svg>"),
        ("b.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&#x6B27;阳若谷</text></svg>"),
        ("b.ics", "SUMMARY:欧\r\n 阳若谷\r\n"), ("c.ics", "SUMMARY:Quillfea\r\n ther Moss\r\n"), ("c.csv", "\"欧阳\n若谷\",2\n"),
        ("d.txt", "by Quillfeather\nMoss\n"), ("e.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nQuillfeather\nMoss\n"),
        ("f.txt", "100% https://x.example/%E6%AC%A7%E9%98%B3%E8%8B%A5%E8%B0%B7\n"),
        ("d.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g aria-label=\"欧&#38451;若谷\"/></svg>"),
        ("e.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><text><tspan>Quillfeather </tspan>\n<tspan>Moss</tspan></text></svg>"),
        ("f.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>欧\n阳若谷</text></svg>"),
        ("c.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>欧阳<![CDATA[若谷]]></text></svg>"),
    ]

    @Test("files beside a page are looked through, whatever they are and however they spell it", arguments: files)
    func filesOfAllKinds(_ name: String, _ text: String) throws {
        try folder.put("content/projects/\(name)", text.replacing("W", with: Self.words[0]))
        try folder.put("content/projects/lamp.md", "---\ntitle: 灯\n---\n\n[文件](\(name))\n")
        let report = try build()
        #expect(report.diagnostics.contains { $0.name == "private-word" && $0.place.path == "projects/\(name)" }, "\(report.diagnostics)")
        #expect(!folder.files("site").map(\.path).contains("projects/\(name)"))
    }

    @Test(
        "other letters that look the same, and what nobody sees between them",
        arguments: [
            "欧阳\u{2003}若谷", "欧\u{202E}阳若谷", "欧阳\u{E0100}若谷", "欧阳\u{3164}若谷", "<ruby>欧阳<rt>ōuyáng</rt>若谷<rt>ruògǔ</rt></ruby>",
            "𝐐𝐮𝐢𝐥𝐥𝐟𝐞𝐚𝐭𝐡𝐞𝐫 𝐌𝐨𝐬𝐬", "欧阳若\u{2F95}",
        ])
    func lookalikes(_ text: String) throws {
        try folder.put("content/projects/lamp.md", "---\ntitle: 灯\n---\n\n\(text)做的。\n")
        #expect(try build().diagnostics.contains { $0.name == "private-word" })
        #expect(!folder.files("site").map(\.path).contains("projects/lamp.html"))
    }

    @Test(
        "what is put together only as it is shown",
        arguments: [
            "欧阳\\\n若谷做的。", "| Quillfeather | Moss |\n| - | - |\n| 一 | 二 |", "$\\text{欧阳}\\text{若谷}$", "欧阳$\\text{若谷}$",
            "[x](https://x.example/?a=%E6%AC%A7%E9%98%B3%E8%8B%A5%E8%B0%B7&b=50%)", "<abbr title=\"Sean O'Moss\">灯</abbr>", "欧<br>阳若谷",
        ])
    func putTogether(_ text: String) throws {
        var list = PrivateWords(salt: Array("of the tests".utf8), rounds: 3)
        for word in Self.words + ["Sean O'Moss"] { _ = list.add(word) }
        try folder.put("content/privacy.yml", String(decoding: list.bytes, as: UTF8.self))
        try folder.put("content/projects/lamp.md", "---\ntitle: 灯\n---\n\n\(text)\n")
        #expect(try build().diagnostics.contains { $0.name == "private-word" })
        #expect(!folder.files("site").map(\.path).contains("projects/lamp.html"))
    }

    @Test("a title in bold is looked through as every title")
    func boldTitle() throws {
        try folder.put("content/projects/lamp.md", "**欧阳若谷的灯**\n\n正文说灯。\n")
        #expect(try build().diagnostics.contains { $0.name == "private-word" && $0.place.path == "projects/lamp.md" })
        #expect(holding.isEmpty)
    }

    @Test(
        "the end of one line and the beginning of the next are no name of two characters",
        arguments: ["- 大小\n- 红色", "| 大小 | 红色 |\n| - | - |\n| 一 | 二 |", "## 大小\n\n红色的灯", "[表](size.csv)"])
    func overEnds(_ text: String) throws {
        var list = PrivateWords(salt: Array("of the tests".utf8), rounds: 3)
        for word in ["小红", "王明"] { _ = list.add(word) }
        try folder.put("content/privacy.yml", String(decoding: list.bytes, as: UTF8.self))
        try folder.put("content/projects/size.csv", "大小\n红色\n")
        try folder.put("content/projects/lamp.md", "---\ntitle: 灯\n---\n\n\(text)\n")
        #expect(try build().diagnostics.filter { $0.name == "private-word" }.isEmpty)
        try folder.put("content/projects/lamp.md", "---\ntitle: 灯\n---\n\n| 王 | 明 |\n| - | - |\n| 一 | 二 |\n")
        #expect(try build().diagnostics.contains { $0.name == "private-word" })
    }

    @Test("letters behind a percent sign are looked at as they stand, too")
    func percent() throws {
        #expect("50%".looselyPercentDecoded == nil && "%41%zz".looselyPercentDecoded == "A%zz")
        var list = PrivateWords(salt: Array("of the tests".utf8), rounds: 3)
        _ = list.add("Ada Fairweather")
        try folder.put("content/privacy.yml", String(decoding: list.bytes, as: UTF8.self))
        try folder.put("content/projects/a.csv", "50%Ada Fairweather\n")
        try folder.put("content/projects/lamp.md", "---\ntitle: 灯\n---\n\n[表](a.csv)\n")
        #expect(try build().diagnostics.contains { $0.name == "private-word" })
    }

    @Test("a table in any encoding of Chinese is looked through, and one without the word goes out")
    func encodings() throws {
        var list = PrivateWords(salt: Array("of the tests".utf8), rounds: 3)
        _ = list.add("歐陽若谷")
        try folder.put("content/privacy.yml", String(decoding: list.bytes, as: UTF8.self))
        try folder.put("content/projects/c.md", "")
        let (big5, gb): ([UInt8], [UInt8]) = ([0xBC, 0xDA, 0xB6, 0xA7, 0xAD, 0x59, 0xA8, 0xA6], [0xB2, 0xE2, 0xCA, 0xD4])
        let word: [UInt8] = [0x9A, 0x57, 0xEA, 0x96, 0xC8, 0xF4, 0xB9, 0xC8]
        try Data(Array("1,".utf8) + big5 + Array("\n".utf8)).write(to: URL(filePath: folder.path + "/content/projects/a.csv"))
        try Data(gb + [0xFF, 0xFF, 10] + word + [10]).write(to: URL(filePath: folder.path + "/content/projects/b.csv"))
        try Data(gb + [0x2C] + gb + [10]).write(to: URL(filePath: folder.path + "/content/projects/c.csv"))
        for name in ["a", "b", "c"] { try folder.put("content/projects/\(name).md", "---\ntitle: 表 \(name)\n---\n\n[表](\(name).csv)\n") }
        let found = try build().diagnostics.filter { $0.name == "private-word" }.map(\.place.path)
        #expect(found.sorted() == ["projects/a.csv", "projects/b.csv"])
        #expect(folder.files("site").map(\.path).contains("projects/c.csv"))
    }

    @Test("a file that takes the place of the one that was looked through is not published", arguments: [true, false])
    func swapped(_ isSwapped: Bool) throws {
        try folder.put("content/projects/lamp.md", "---\ntitle: 灯\n---\n\n[表](a.csv)\n")
        try folder.put("content/projects/a.csv", "1,2\n")
        let build = Build(BuildOptions(content: folder.path + "/content", now: .day(try #require(Day("2026-11-26"))), jobs: 2))
        var report = BuildReport()
        let settled = try #require(build.settle(&report))
        let (read, portal) = (settled.read, settled.portal)
        if isSwapped { try folder.put("content/projects/a.csv", "欧阳若谷\n") }
        let taken = MediaStage(
            for: .checking(nil), folder: read.folder, portal: portal, withheld: WithheldFiles(read, portal, showsDrafts: false),
            photos: Photos(.checking, cache: nil), search: ExposureSearch(read, BuildMemory())
        ).take(build.workers)
        #expect(taken.withheld.contains("projects/a.csv") == isSwapped)
    }

    @Test func picturesOfThePortalAreLookedThrough() throws {
        try folder.put("content/portal.yml", "title: 测试\nlogo: logo.svg\n")
        try folder.put("content/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>\(Self.words[0])</text></svg>")
        #expect(try build().diagnostics.contains { $0.name == "private-word" && $0.place.path == "logo.svg" })
        #expect(holding.isEmpty)
    }

    @Test("a large table is looked through to its end, in whatever letters it is named")
    func largeTable() throws {
        let rows = String(repeating: "2026-11-26,12.5,好\n", count: 120_000)
        for (written, name) in [("large.csv", "large.csv"), ("DATA.csv", "data.csv")] {
            try folder.put("content/projects/\(name)", rows + Self.words[0] + "\n")
            try folder.put("content/projects/lamp.md", "---\ntitle: 灯\n---\n\n[表](\(written))\n")
            if name == "data.csv" { try folder.put("content/projects/Data.csv", "好\n") }
            let report = try build()
            #expect(report.diagnostics.contains { $0.name == "private-word" && $0.place.path == "projects/\(name)" })
            #expect(holding.isEmpty)
        }
    }

    @Test("whoever names the word is not published, and nobody else suffers")
    func planted() throws {
        let svg = { (text: String) in
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><text>\(text)</text><path d=\"M0 0h9\"/></svg>"
        }
        func put(_ words: [String]) throws {
            try folder.put("content/projects/plan.svg", svg("灯"))
            try folder.put("content/projects/drawn.svg", svg(words[0]))
            for (number, place) in Self.places.enumerated() {
                for (index, word) in words.enumerated() {
                    let text = "---\ntitle: 温室灯\n\(place.head)---\n\n\(place.body)\n".replacing("W", with: word)
                    try folder.put("content/projects/lamp-\(number)-\(index).md", text)
                }
            }
        }
        try put(Self.words)
        let paths = Self.places.indices.flatMap { number in [0, 1].map { "projects/lamp-\(number)-\($0).md" } }
        let report = try build()
        #expect(holding.isEmpty, "\(holding)")
        #expect(Set(paths).subtracting(report.content.leftOut.map(\.path)).isEmpty)
        #expect(report.content.leftOut.allSatisfy { $0.reason == .error } && report.site.publishing != nil)
        #expect(folder.text("site/tutorials/other.html") != nil && !folder.files("site").contains { $0.path.hasPrefix("projects/lamp") })
        for diagnostic in report.diagnostics where diagnostic.name == "private-word" {
            let said = [
                diagnostic.message.zh, diagnostic.message.en, diagnostic.cure?.zh ?? "", diagnostic.cure?.en ?? "",
                diagnostic.place.excerpt,
            ]
            #expect(!said.contains { text in Self.words.contains(where: text.contains) } && diagnostic.place.excerpt.isEmpty)
        }
        // The same without the words is published.
        try put(["lamp", "light"])
        #expect(try !build { $0.allowsRemovals = true }.diagnostics.contains { $0.name == "private-word" })
        for path in paths { #expect(folder.text("site/" + path.dropLast(3) + ".html") != nil, "\(path)") }
    }

    @Test("a word in the name of a file or a folder counts", arguments: words)
    func names(_ word: String) throws {
        let name = word.replacing(" ", with: "-")
        try folder.put("content/projects/\(name)-lamp.md", "---\ntitle: 灯一\n---\n文\n")
        try folder.put("content/projects/\(name)/index.md", "---\ntitle: 灯二\n---\n文\n")
        try folder.put("content/projects/three/index.md", "---\ntitle: 灯三\nslug: \(name)\n---\n文\n")
        let report = try build()
        #expect(holding.isEmpty && report.content.leftOut.count >= 2 && report.site.publishing != nil, "\(holding)")
    }

    @Test("what the text hides from readers may name anybody")
    func hidden() throws {
        try folder.put(
            "content/projects/lamp.md",
            "---\ntitle: 温室灯\nteam: [{name: 欧阳若谷, shown_as: 谷雨, consent: true}]\n---\n%%欧阳若谷%%\n<!-- 欧阳若谷 -->\n文\n")
        try folder.put("content/projects/draft.md", "---\ntitle: 欧阳若谷\nstatus: draft\n---\n文\n")
        let report = try build()
        #expect(report.errors == 0 && holding.isEmpty, "\(report.diagnostics.map(\.name))")
        #expect(folder.text("site/projects/lamp.html") != nil)
    }

    @Test("who was published without the word is shown as before; who said it before is gone")
    func standIns() throws {
        try folder.put("content/projects/lamp.md", "---\ntitle: 温室灯\n---\n从前的文\n")
        _ = try build()
        try folder.put("content/projects/lamp.md", "---\ntitle: 温室灯\n---\n现在的文，欧阳若谷\n")
        let report = try build()
        #expect(report.content.standing == ["projects/lamp.md"] && holding.isEmpty)
        #expect(folder.text("site/projects/lamp.html")?.contains("从前的文") == true)
        // A word that is new to the list takes the earlier text along.
        var list = PrivateWords(salt: Array("of the tests".utf8), rounds: 3)
        for word in Self.words + ["从前的文"] { _ = list.add(word) }
        try folder.put("content/privacy.yml", String(decoding: list.bytes, as: UTF8.self))
        #expect(try build().content.standing.isEmpty)
        #expect(folder.text("site/projects/lamp.html") == nil && folder.text("site/tutorials/box.html") != nil)
    }

    @Test("the portal's own settings and words stop the build, which says where")
    func settings() throws {
        for (file, text, line) in [
            ("portal.yml", "title: 测试\nschool: 欧阳若谷中学\n", 2), ("portal.yml", "title: 欧阳若谷的站\n", 1),
        ] {
            let before = folder.text("content/\(file)")
            try folder.put("content/\(file)", text)
            let report = try build()
            #expect(report.isStopped && report.diagnostics.contains { $0.name == "private-word" && $0.place.line == line }, "\(file)")
            try before.map { try folder.put("content/\(file)", $0) }
                ?? FileManager.default.removeItem(atPath: folder.path + "/content/\(file)")
        }
    }

    @Test("a line of the search's words or of the codes is left out, and all else is published")
    func linesOfLists() throws {
        try folder.put("content/synonyms.yml", "- [灯, 台灯]\n- [小盒, 欧阳若谷]\n- [盒, 匣]\n")
        try folder.put("content/codes.yml", "LC-01: {thing: tutorials/box, name: 欧阳若谷}\nLC-02: {thing: tutorials/other, name: 别的}\n")
        let report = try build()
        #expect(!report.isStopped)
        #expect(
            report.diagnostics.filter { $0.name == "private-word" }.map { "\($0.place.path):\($0.place.line)" } == [
                "codes.yml:1", "synonyms.yml:2",
            ])
        #expect(holding.isEmpty)
        #expect(folder.text("site/q/LC-01.html") != nil && folder.text("site/q/LC-02.html") != nil)
        #expect(folder.text("site/tutorials/box.html") != nil)
        #expect(folder.files("site/search").contains { String(decoding: $0.bytes, as: UTF8.self).contains("匣") })
    }

    @Test("a list that can't be read stops everything")
    func unreadable() throws {
        _ = try build()
        let list = try #require(folder.text("content/privacy.yml"))
        for text in ["", "欧阳若谷\n", list.replacing("salt", with: "sallt"), String(list.dropLast(9))] {
            try folder.put("content/privacy.yml", text)
            let report = try build()
            #expect(report.isStopped && report.diagnostics.map(\.name).contains("private-words-unreadable"))
        }
        try FileManager.default.removeItem(atPath: folder.path + "/content/privacy.yml")
        try folder.put("content/Privacy.yaml", list)
        #expect(try build().isStopped)
        try FileManager.default.removeItem(atPath: folder.path + "/content/Privacy.yaml")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/content/privacy.yml", withDestinationPath: "/etc/hostname")
        #expect(try build().isStopped)
    }

    @Test("a session finds a word that comes and a list that grows")
    func session() throws {
        var session = BuildSession(clock: { 2_000_000_000 })
        func run() throws -> BuildReport {
            let day = try #require(Day("2026-11-26"))
            return session.run(BuildOptions(content: folder.path + "/content", output: folder.path + "/site", now: .day(day), jobs: 2))
        }
        try folder.put("content/projects/lamp.md", "---\ntitle: 温室灯\n---\n从前的文\n")
        #expect(try run().errors == 0)
        try folder.put("content/projects/lamp.md", "---\ntitle: 温室灯\n---\n欧阳若谷\n")
        #expect(try run().errors == 1 && holding.isEmpty)
        try folder.put("content/projects/lamp.md", "---\ntitle: 温室灯\n---\n后来的文\n")
        #expect(try run().errors == 0)
        var list = PrivateWords(salt: Array("of the tests".utf8), rounds: 3)
        for word in Self.words + ["后来的文"] { _ = list.add(word) }
        try folder.put("content/privacy.yml", String(decoding: list.bytes, as: UTF8.self))
        #expect(try run().errors == 1)
        #expect(folder.files("site").allSatisfy { !String(decoding: $0.bytes, as: UTF8.self).contains("后来的文") })
    }

    /// Which file a link means, linking knows: with a part of it, a version, or by its name alone.
    @Test(arguments: [
        ("[表](names.csv#a)", "tutorials/names.csv", "a,W\n"), ("[表](names.csv?v=2)", "tutorials/names.csv", "W\n"),
        ("![[plan.svg]]", "pictures/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>W</text></svg>"),
    ])
    func filesThatLinksNameInOtherWays(_ link: String, _ file: String, _ text: String) throws {
        try folder.put("content/" + file, text.replacing("W", with: "欧阳若谷"))
        try folder.put("content/tutorials/box.md", "---\ntitle: 小盒\n---\n\n## 步骤 1：画\n\n\(link)\n")
        #expect(try build().diagnostics.contains { $0.name == "private-word" && $0.place.path == file })
        #expect(holding.isEmpty && folder.text("site/" + file) == nil)
        try folder.put("content/" + file, text.replacing("W", with: "灯"))
        #expect(try build().errors == 0)
        #expect(folder.text("site/" + file) != nil)
    }
}
