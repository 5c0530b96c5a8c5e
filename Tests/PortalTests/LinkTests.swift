import Content
import Diagnostics
import Testing

@testable import Portal

@Suite struct LinkTests {
    private func target(_ destination: String, from path: String = "tutorials/a.md", others: [String: String] = [:], files: [String] = [])
        throws -> (target: SlotTarget?, diagnostics: [Diagnostic], portal: Portal)
    {
        var texts = others
        texts[path] = "# A\n\n[words](\(destination))\n"
        let (portal, diagnostics) = try link(texts, files: files)
        let linked = try #require(portal)
        let position = try #require(linked.position(path))
        return (linked.slotTargets[position].first { $0 != .none }, diagnostics, linked)
    }

    @Test(arguments: ["b.md", "./b.md", "/tutorials/b.md", "b", "b.html", "../tutorials/b.md", "b.md?x=1"])
    func linksToFilesWorkAsInAnEditor(_ destination: String) throws {
        let found = try target(destination, others: ["tutorials/b.md": "# B\n"])
        #expect(found.diagnostics.isEmpty)
        #expect(found.target == .page(entry: try #require(found.portal.position("tutorials/b.md")), fragment: nil))
    }

    @Test func foldersStandForTheirIndexOrTheirList() throws {
        let found = try target("../projects/lamp/", others: ["projects/lamp/README.md": "# L\n"])
        #expect(found.target == .page(entry: try #require(found.portal.position("projects/lamp/README.md")), fragment: nil))
        let list = try target("../projects/", others: ["projects/lamp/README.md": "# L\n"])
        #expect(list.target == .made(SitePath("projects/index.html")))
    }

    @Test func headingsAreCheckedAndFoundByTheirWords() throws {
        let others = ["tutorials/b.md": "# B\n\n## 第一步 切割\n"]
        #expect(try target("b.md#第一步-切割", others: others).diagnostics.isEmpty)
        #expect(try target("b.md#%E7%AC%AC%E4%B8%80%E6%AD%A5-%E5%88%87%E5%89%B2", others: others).diagnostics.isEmpty)
        let missing = try target("b.md#第二步-切割", others: others)
        #expect(missing.diagnostics.found == ["tutorials/a.md:3 missing-heading"])
        #expect(missing.diagnostics[0].suggestions.map(\.replacement) == ["#第一步-切割"])
    }

    @Test func aBrokenLinkNamesThePageThatEndsLikeIt() throws {
        let found = try target("/solution/tutorials/b.md", others: ["tutorials/b.md": "# B\n"])
        #expect(found.target == .missing)
        #expect(found.diagnostics.found == ["tutorials/a.md:3 broken-link"])
        // The cure is what has to stand there, seen from the page itself.
        #expect(found.diagnostics[0].suggestions.map(\.replacement) == ["b.md"])
    }

    @Test func wikiLinksFindIdsTitlesAndHeadings() throws {
        let (portal, diagnostics) = try link([
            "tutorials/a.md": "# A\n\n[[b]] [[台灯]] [[b#步骤|看步骤]] [[c]]\n", "tutorials/b.md": "# 台灯\n\n## 步骤\n",
        ])
        let linked = try #require(portal)
        let a = try #require(linked.position("tutorials/a.md"))
        let b = try #require(linked.position("tutorials/b.md"))
        #expect(
            linked.slotTargets[a].filter { $0 != .none } == [
                .page(entry: b, fragment: nil), .page(entry: b, fragment: nil), .page(entry: b, fragment: "步骤"), .missing,
            ])
        #expect(diagnostics.map(\.name) == ["broken-link"])
    }

    @Test("names with signs are links where a page is called so, and else no broken ones") func namesWithSigns() throws {
        let (portal, diagnostics) = try link([
            "tutorials/a.md": "# A\n\n[[x,y]] [[100%]] [[$5]] [[p,q]] [[1*2]]\n", "tutorials/x,y.md": "# 甲\n",
            "tutorials/100%.md": "# 乙\n", "tutorials/$5.md": "# 丙\n",
        ])
        let linked = try #require(portal)
        let targets = linked.slotTargets[try #require(linked.position("tutorials/a.md"))]
        let pages = try ["x,y", "100%", "$5"].map { try #require(linked.position("tutorials/\($0).md")) }
        #expect(targets.filter { $0 != .none } == pages.map { .page(entry: $0, fragment: nil) } + [.missing, .missing])
        #expect(diagnostics.isEmpty)
    }

    @Test(
        "A part of nothing but a link without words is a part, and says the title of what the link leads to",
        arguments: [
            "[](b.md)\n", "# 甲\n\n[](b.md)\n", "[](b.md)\n\n# 甲\n\n文。\n", "# 甲\n\n# 丙\n\n[](b.md)\n", "---\ntitle: 甲\n---\n\n- [](b.md)\n",
        ])
    func linksWithoutWords(_ text: String) throws {
        let (portal, _) = try link(["tutorials/a.md": text, "tutorials/b.md": "# 台灯\n"])
        let linked = try #require(portal)
        let a = try #require(linked.position("tutorials/a.md"))
        #expect(linked.sections(of: a).contains { $0.text.contains("台灯") })
    }

    @Test(
        "A link without words or address stands wherever it may, below a text, too",
        arguments: [
            "[]()", "[](#)", "[](<>)", "[](   )", "[]( \"题\")", "- []()", "> []()", "[]()[]()", "`a`\n\n[](#)", "| a |\n|---|\n| []() |",
        ])
    func linksWithoutAnything(_ written: String) throws {
        for text in [
            "文。\n\n\(written)\n", "# 甲\n\n文。\n\n\(written)\n\n## 乙\n\n又。\n\n\(written)\n",
            "---\ntitle: 丙\n---\n\n# 甲\n\n文。\n\n\(written)\n",
        ] {
            let linked = try #require(try link(["tutorials/a.md": text, "tutorials/b.md": "# 台灯\n"]).0)
            let a = try #require(linked.position("tutorials/a.md"))
            #expect(linked.sections(of: a).contains { $0.text.contains("文。") })
            #expect(linked.summary(of: linked.entries[a]).contains("文。"))
        }
    }

    @Test func aTranslationsReadersGetTranslations() throws {
        let (portal, _) = try link([
            "tutorials/a.md": "# 甲\n\n[乙](b.md)\n", "tutorials/a.en.md": "# A\n\n[B](b.md)\n",
            "tutorials/b.md": "# 乙\n", "tutorials/b.en.md": "# B\n",
        ])
        let linked = try #require(portal)
        for (from, to) in [("tutorials/a.md", "tutorials/b.md"), ("tutorials/a.en.md", "tutorials/b.en.md")] {
            let targets = linked.slotTargets[try #require(linked.position(from))]
            #expect(targets.contains(.page(entry: try #require(linked.position(to)), fragment: nil)))
        }
    }

    @Test func filesBesideAnEntryArePublishedWhenNamed() throws {
        let found = try target("plan.pdf", path: "projects/lamp/index.md", files: ["projects/lamp/plan.pdf", "projects/lamp/private.xlsx"])
        #expect(found.target == .file("projects/lamp/plan.pdf"))
        #expect(found.portal.files == ["projects/lamp/plan.pdf": SitePath("projects/lamp/plan.pdf")])
    }

    @Test func aFileThatIsWithheldLeavesNothingThatLeadsThere() throws {
        let found = try target("game.html", files: ["tutorials/game.html"])
        let mention = try #require(found.portal.mentions(of: ["tutorials/game.html"])["tutorials/game.html"])
        #expect(mention.written == "game.html" && mention.place.line > 0)
        let portal = found.portal.withholding(["tutorials/game.html"])
        #expect(portal.files.isEmpty)
        #expect(!portal.slotTargets.joined().contains(.file("tutorials/game.html")))
    }

    @Test func capitalsThatDifferAreForgivenWithAWarning() throws {
        let found = try target("Photo.JPG", files: ["tutorials/photo.jpg"])
        #expect(found.target == .file("tutorials/photo.jpg"))
        #expect(found.diagnostics.map(\.name) == ["differs-in-case"])
    }

    @Test(arguments: ["../../etc/passwd", "../../../../x.md", "/../x"])
    func nothingOutsideTheContentFolderIsReached(_ destination: String) throws {
        #expect(try target(destination).target == .missing)
    }

    private func target(_ destination: String, path: String, files: [String]) throws
        -> (target: SlotTarget?, diagnostics: [Diagnostic], portal: Portal)
    {
        try target(destination, from: path, others: [:], files: files)
    }
}

@Suite struct AddressTests {
    @Test(arguments: [
        ["a/x.md", "a/x/index.md"], ["a/X.md", "a/x.md"], ["a/\u{E9}.md", "a/e\u{301}.md"], ["a/index.md", "a/README.md"],
    ])
    func ofTwoEntriesWithOneAddressOneIsPublishedAndBothAreNamed(_ paths: [String]) throws {
        for order in [paths, paths.reversed()] {
            let (portal, diagnostics) = try link([
                (key: order[0], value: "# 1\n"), (key: order[1], value: "# 2\n"), (key: "b.md", value: "# 3\n"),
            ])
            #expect(portal?.entries.map(\.source.path).sorted().count == 2)
            #expect(portal?.entries.contains { $0.source.path.utf8.elementsEqual(paths[paths[0].contains("X") ? 1 : 0].utf8) } == true)
            #expect(diagnostics.count == 1)
            #expect(diagnostics[0].severity == (paths[1].contains("README") ? .warning : .error))
            #expect(diagnostics[0].related.count == 1)
        }
    }

    @Test func anAliasMayNotBeAnEntrysAddress() throws {
        let (portal, diagnostics) = try link([
            "a.md": "---\naliases: [/b.html]\n---\n", "b.md": "# B\n",
        ])
        #expect(portal?.entries.count == 2)
        #expect(portal?.aliases.isEmpty == true)
        #expect(diagnostics.found == ["a.md:2 address-clash"])
    }

    @Test(arguments: ["../out.html", "/../x.html", "a/../../x", ".lathe/lock", "a\\b.html"])
    func anAliasThatLeavesTheSiteIsRefusedAtItsPlace(_ alias: String) throws {
        let (portal, diagnostics) = try link(["a.md": "---\naliases:\n  - \(alias)\n---\n"])
        #expect(portal?.aliases.isEmpty == true)
        #expect(diagnostics.found == ["a.md:3 unusable-alias"])
    }

    @Test(arguments: ["404.html", "/A-Z.html", "a-z.html"])
    func anAliasMayNotBeAMadePagesAddress(_ alias: String) throws {
        let (portal, diagnostics) = try link(["a.md": "---\naliases: [\(alias)]\n---\n"])
        #expect(portal?.entries.count == 1)
        #expect(portal?.aliases.isEmpty == true)
        #expect(diagnostics.found == ["a.md:2 address-clash"])
    }

    @Test func aliasesAreFilesAtTheOldAddress() throws {
        let (portal, diagnostics) = try link([
            "a.md": "---\naliases: [/old/lamp.html, \"https://old.example/x/\", lamp2]\n---\n"
        ])
        #expect(diagnostics.isEmpty)
        #expect(portal?.aliases.map(\.path.text) == ["old/lamp.html", "x/index.html", "lamp2/index.html"])
    }

    @Test func theNumberOfWorkersNeverShows() throws {
        var texts: [String: String] = [:]
        for number in 0..<300 {
            texts["tutorials/t\(number).md"] =
                "---\ntags: [a\(number % 7), b\(number % 3)]\n---\n# T\(number)\n\n[[t\((number * 7) % 300)]] [x](t\(number + 1).md)\n"
        }
        let one = try link(texts, jobs: 1)
        let many = try link(texts, jobs: 8)
        #expect(one.diagnostics == many.diagnostics)
        #expect(one.portal?.slotTargets == many.portal?.slotTargets)
        #expect(one.portal?.related == many.portal?.related)
        #expect(one.portal?.backlinks == many.portal?.backlinks)
    }
}

@Suite struct TaxonomyTests {
    @Test func termsGatherWhatTheyStandFor() throws {
        let (portal, _) = try link([
            "tutorials/a.md": "---\ntags: [木工, LED]\ngrades: 7-8\nlevel: 2\n---\n",
            "tutorials/b.md": "---\ntags: [led]\nsubjects: 物理\n---\n",
        ])
        let linked = try #require(portal)
        let chinese = try #require(linked.taxonomies["zh-Hans"])
        #expect(chinese.map(\.kind) == [.tags, .subjects, .grades, .levels])
        #expect(chinese[0].terms.map(\.id) == ["led", "木工"])
        #expect(chinese[0].terms.elements[0].groups.count == 2)
        #expect(chinese[0].terms.elements[1].page.text.hasPrefix("browse/tags/mu-gong-"))
        #expect(linked.taxonomies["en"]?[1].terms.map(\.label) == ["Physics"])
    }

    @Test func tagsThatWouldShareAnAddressAreToldApart() throws {
        let (portal, _) = try link(["tutorials/a.md": "---\ntags: [\"a/b\", \"a-b\", \"..\", \"a?b\"]\n---\n"])
        let pages = portal?.taxonomies["zh-Hans"]?[0].terms.map(\.page.text) ?? []
        #expect(Set(pages).count == 4)
        #expect(!pages.contains { $0.contains("..") })
    }
}

/// Links to files whose names have a number sign.
@Suite struct NumberSignTests {
    private func read(_ destination: String, _ others: [String: String], files: [String] = []) throws -> (
        target: SlotTarget?, told: [Diagnostic], portal: Portal
    ) {
        var texts = others
        texts["guides/a.md"] = "# A\n\n[words](\(destination))\n"
        let (portal, diagnostics) = try link(texts, files: files)
        let linked = try #require(portal)
        let position = try #require(linked.position("guides/a.md"))
        return (linked.slotTargets[position].first { $0 != .none }, diagnostics, linked)
    }

    @Test(arguments: [("C#入门.md", "C%23入门.md"), ("F#.md", "F%23.md"), ("第#1课.md", "第%231课.md")])
    func theSignMayBelongToTheName(_ name: String, _ mended: String) throws {
        let others = ["guides/" + name: "# 井号\n\n字。\n"]
        let found = try read(name, others)
        #expect(found.target == .page(entry: try #require(found.portal.position("guides/" + name)), fragment: nil))
        #expect(found.told.map(\.name) == ["address-read-as-meant"])
        #expect(found.told.first?.suggestions.map(\.replacement) == [mended])
        #expect(try read(mended, others).told.isEmpty)
    }

    @Test func aHeadingMayFollow() throws {
        let others = ["guides/C#入门.md": "# 井号\n\n## 开始\n\n字。\n"]
        #expect(try read("C#入门.md#开始", others).told.map(\.name) == ["address-read-as-meant"])
        #expect(try read("C#入门.md#没有", others).told.map(\.name).sorted() == ["address-read-as-meant", "missing-heading"])
    }

    @Test(arguments: ["b.md#节", "c.md#节", "#节"])
    func elsewhereItBeginsAHeading(_ destination: String) throws {
        let told = try read(destination, ["guides/b.md": "# B\n\n## 节\n"]).told.map(\.name)
        #expect(!told.contains("address-read-as-meant"))
    }
}
