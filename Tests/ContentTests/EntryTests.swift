import Diagnostics
import Testing

@testable import Content

@Suite struct EntryAddressTests {
    private func address(_ path: String, _ languages: [String] = ["zh-Hans", "en"], pinyin: Bool = false) -> EntryAddress {
        EntryAddress(path: path, languages: languages, pinyin: pinyin)
    }

    @Test func thePageMirrorsThePath() {
        #expect(address("tutorials/led-lamp.md").page.text == "tutorials/led-lamp.html")
        #expect(address("projects/lamp/index.md").page.text == "projects/lamp/index.html")
        #expect(address("projects/lamp/README.md").id == "projects/lamp")
        #expect(address("index.md").id == "")
    }

    @Test func languagesStandInNamesOrFolders() {
        #expect(
            address("tutorials/a.en.md")
                == EntryAddress(
                    id: "tutorials/a", language: "en", folder: "tutorials", isIndex: false,
                    page: SitePath("en/tutorials/a.html"), isInLanguageFolder: false))
        #expect(address("en/tutorials/a.md").page.text == "en/tutorials/a.html")
        #expect(address("zh-Hans/tutorials/a.md").page.text == "tutorials/a.html")
        #expect(address("tutorials/v1.2.md").page.text == "tutorials/v1.2.html")
    }

    @Test func namesThatWindowsForbidsAreMended() {
        #expect(EntryAddress.addressPart("a:b?", pinyin: false) == "a-b-")
        #expect(EntryAddress.addressPart("con", pinyin: false) == "con-")
        #expect(EntryAddress.addressPart("end. ", pinyin: false) == "end")
    }

    @Test func addressesMayBePinyin() {
        #expect(address("教程/激光切割.md", pinyin: true).page.text == "jiao-cheng/ji-guang-qie-ge.html")
    }
}

@Suite struct SitePathTests {
    @Test(arguments: [
        ("a/b.html", "a/c.html", "c.html"), ("a/b.html", "c.html", "../c.html"), ("b.html", "a/c.html", "a/c.html"),
        ("a/b/c.html", "a/d/e.html", "../d/e.html"), ("a.html", "x/激 光.html", "x/%E6%BF%80%20%E5%85%89.html"),
        ("a.html", "b:c.html", "./b:c.html"), ("a/b.html", "a/b.html", "b.html"),
    ])
    func hrefsAreRelativeAndEncoded(_ from: String, _ to: String, _ href: String) {
        #expect(SitePath(from).href(to: SitePath(to)) == href)
    }

    @Test(arguments: ["", "/a", "a//b", "../a", "a/../b", "a/.", "a\\b", "a\u{0}b"])
    func pathsThatLeadElsewhereAreRefused(_ path: String) {
        #expect(SitePath(checking: path) == nil)
    }

    @Test func resolvingNeverLeavesTheRoot() {
        #expect(SitePath.resolve("../../x", in: "a") == nil)
        #expect(SitePath.resolve("../x", in: "a")?.text == "x")
        #expect(SitePath.resolve("/x/./y", in: "a/b")?.text == "x/y")
    }
}

@Suite struct PublicationTests {
    private func entries(_ fields: String) -> [Entry] {
        [read("---\n\(fields)\n---\ntext\n").entry].compactMap(\.self)
    }

    @Test(arguments: [
        ("status: draft", "draft"), ("状态: 审核中", "review"), ("status: archived", "archived"), ("status: withdrawn", "withdrawn"),
        ("date: 2026-12-01", "scheduled"), ("expires: 2026-11-23", "expired"),
    ])
    func whatIsNotForTodayIsLeftOutWithTheReason(_ fields: String, _ reason: String) throws {
        let today = try #require(Day("2026-11-23"))
        let publication = Publication(of: entries(fields), on: today, drafts: false)
        #expect(publication.published.isEmpty)
        #expect(publication.leftOut.map(\.reason.rawValue) == [reason])
    }

    @Test func theNextChangeIsTheNearestDay() throws {
        let today = try #require(Day("2026-11-23"))
        let all = entries("date: 2027-01-01") + entries("expires: 2026-12-24") + entries("date: 2026-11-01")
        let publication = Publication(of: all, on: today, drafts: false)
        #expect(publication.nextChange == Day("2026-12-24"))
        #expect(publication.published.count == 2)
    }

    @Test func draftsAreShownWhenAskedForButWithdrawnNever() throws {
        let today = try #require(Day("2026-11-23"))
        let all = entries("status: draft") + entries("date: 2027-01-01") + entries("status: withdrawn")
        #expect(Publication(of: all, on: today, drafts: true).published.count == 2)
    }
}

@Suite struct TranslationTests {
    @Test func aTranslationTakesOverWhatItLeavesOut() throws {
        let original = try #require(read("---\ntitle: 台灯\nlevel: 3\ntags: [电路]\nsummary: 简介\n---\n").entry)
        let english = try #require(read("---\ntitle: Lamp\ntags: [circuits]\n---\n", path: "tutorials/lamp.en.md").entry)
        let completed = Translations.completed([original, english], languages: ["zh-Hans", "en"])
        #expect(completed[1]["level"]?.integer == 3)
        #expect(completed[1]["tags"]?.items.compactMap(\.text) == ["circuits"])
        #expect(completed[1]["summary"] == nil)
        #expect(completed[1].inherited == ["level"])
    }
}

@Suite struct PortalSettingsTests {
    @Test func typesFieldsAndVocabulariesCanBeDeclared() throws {
        let text = """
            title: {zh-Hans: 门户, en: Portal}
            languages: [zh-Hans, en]
            types:
              recipe:
                folder: recipes
                label: {zh-Hans: 食谱, en: Recipe}
                fields:
                  servings: {kind: integer, min: 1, max: 20, label: {zh-Hans: 份数, en: Servings}}
                  needs: {kind: reference, to: [equipment], list: true}
              tutorial:
                fields:
                  season: {kind: vocabulary, vocabulary: seasons}
            vocabularies:
              seasons: {spring: {zh-Hans: 春, en: Spring}, autumn: {zh-Hans: 秋, en: Autumn}}
            """
        let (settings, diagnostics) = PortalSettings.read(SourceText(path: "portal.yml", text: text), ContentFolder(root: "/nowhere"))
        #expect(diagnostics.isEmpty)
        #expect(settings.words("title", in: "en") == "Portal")
        let recipe = read("---\n份数: 30\nservings2: 1\n---\n", path: "recipes/soup.md", types: settings.types)
        #expect(recipe.found == ["bad-value 2:5", "unknown-field 3:1"])
        let tutorial = read("---\nseason: 春\nlevel: 2\n---\n", types: settings.types)
        #expect(tutorial.entry?["season"]?.term?.id == "spring")
        #expect(tutorial.entry?["level"]?.integer == 2)
    }

    @Test func aBadSettingIsFoundAtItsPlace() {
        let text = "titel: Portal\nlanguages: [zh-Hans, klingonisch]\nurl: maker.example\n"
        let (_, diagnostics) = PortalSettings.read(SourceText(path: "portal.yml", text: text), ContentFolder(root: "/nowhere"))
        #expect(diagnostics.map { "\($0.name) \($0.place.line)" } == ["unknown-field 1", "bad-value 3", "not-a-language 2"])
    }
}
