import Foundation
import Media
import Testing

@testable import Pages

@Suite struct FrameTests {
    private let made: MadeSite

    init() throws { made = try #require(MadeSite(Sample.texts)) }

    @Test func everyLinkIsRelativeAndNamesAFileOfTheSite() throws {
        let templates = made.pages.templates
        let paths = Set(made.paths + (templates.assets + templates.searchClient).map(\.path.text))
        for planned in made.pages.plan.pages where planned.path.text.hasSuffix(".html") && planned.path.text != "404.html" {
            let text = made.page(planned.path.text)
            #expect(!text.isEmpty)
            for piece in text.components(separatedBy: "href=\"").dropFirst() + text.components(separatedBy: "src=\"").dropFirst() {
                let url = String(piece.prefix { $0 != "\"" })
                if url.hasPrefix("#") || url.contains(":") { continue }
                #expect(!url.hasPrefix("/"), "\(planned.path): \(url)")
                let target = try #require(Self.resolve(url, from: planned.path.text), "\(planned.path): \(url)")
                #expect(paths.contains(target), "\(planned.path): \(url)")
            }
        }
    }

    @Test func everyPageHasWhatAReaderExpects() {
        for planned in made.pages.plan.pages where planned.path.text.hasSuffix(".html") {
            if case .moved = planned.kind { continue }
            if case .gone = planned.kind { continue }
            // The pages behind codes are small: they have no frame.
            if case .made(.code, _) = planned.kind { continue }
            let text = made.page(planned.path.text)
            var marks = ["rel=\"icon\"", "class=\"skip\" href=\"#main\"", "id=\"main\"", "data-theme-switch", "hreflang=\"", "<h1"]
            // The search page's own address says nothing of what is sought.
            if planned.path.text != "404.html", planned.path.name != "search.html" { marks += ["data-copy-address", "data-print"] }
            if planned.path.depth > 0, case .made(.home, _) = planned.kind {
            } else if planned.path.depth > 0 {
                marks.append("class=\"crumbs\"")
            }
            for mark in marks { #expect(text.contains(mark), "\(planned.path): \(mark)") }
        }
    }

    private static func resolve(_ url: String, from page: String) -> String? {
        var parts = page.split(separator: "/").dropLast().map(String.init)
        for part in url.prefix(while: { $0 != "#" }).split(separator: "/") {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else if let decoded = String(part).removingPercentEncoding {
                parts.append(decoded)
            }
        }
        return parts.joined(separator: "/")
    }

    @Test func noPageHasInlineScriptOrStyle() {
        for planned in made.pages.plan.pages where planned.path.text.hasSuffix(".html") {
            let text = made.page(planned.path.text)
            #expect(text.contains("http-equiv=\"Content-Security-Policy\""))
            #expect(!text.contains(" style=\""))
            // The page for lost addresses has one for readers without scripts, which its policy knows by its hash.
            let isLost = planned.path.text == "404.html"
            #expect(text.components(separatedBy: "<style").count == (isLost ? 2 : 1) && text.contains("'sha256-") == isLost)
            #expect(!text.contains("<script>"))
        }
    }

    @Test func eachPageOffersItsTranslationOrTheNearestPage() {
        #expect(made.page("tutorials/lamp.html").contains("href=\"../en/tutorials/lamp.html\" lang=\"en\""))
        #expect(made.page("en/tutorials/lamp.html").contains("href=\"../../tutorials/lamp.html\" lang=\"zh-Hans\""))
        // Not translated: the list in the other language.
        #expect(made.page("projects/pot.html").contains("href=\"../en/projects/index.html\" lang=\"en\""))
        // No list of pages: the home page.
        #expect(made.page("about.html").contains("href=\"en/index.html\" lang=\"en\""))
        #expect(made.page("en/projects/index.html").contains("lang=\"zh-Hans\" hreflang=\"zh-Hans\">会说话的花盆"))
    }

    @Test func writersWordsStayWords() throws {
        let evil = "\"><script>alert(1)</script>\u{301}'&"
        let text = """
            ---
            title: '\(evil.replacingOccurrences(of: "'", with: "''"))'
            summary: '<img src=x onerror=alert(1)>'
            tags: ['<b>x</b>']
            objectives: ['<i>']
            ---
            正文。
            """
        let site = try #require(MadeSite(["tutorials/x.md": text, "portal.yml": "url: https://a.example\n"]))
        for path in site.paths where path.hasSuffix(".html") || path.hasSuffix(".xml") {
            let page = site.page(path)
            #expect(!page.contains("<script>alert"), "\(path)")
            #expect(!page.contains("<img src=x"), "\(path)")
            #expect(!page.contains("<b>x"), "\(path)")
        }
        #expect(site.page("portal.json").contains("\\u003cscript"))
    }

    @Test func theHeadServesSearchEnginesAndReferenceManagers() {
        let page = made.page("tutorials/lamp.html")
        for words in [
            "<link rel=\"canonical\" href=\"https://maker.example.com/base/tutorials/lamp.html\">",
            "<meta name=\"citation_title\" content=\"小台灯\">", "<meta name=\"citation_author\" content=\"林浩\">",
            "<meta name=\"citation_author\" content=\"外聘老师\">", "<meta name=\"citation_publication_date\" content=\"2026/03/02\">",
            "hreflang=\"en\" href=\"https://maker.example.com/base/en/tutorials/lamp.html\"",
            "\"@type\":[\"HowTo\",\"LearningResource\"]", "\"HowToStep\",\"position\":1,\"name\":\"量尺寸\"",
            "href=\"https://git.example.com/edit/tutorials/lamp.md\"",
            "云ICP备1号", "CC BY-SA 4.0", "<title>小台灯 — 云溪创客空间</title>",
        ] { #expect(page.contains(words), "\(words)") }
    }

    @Test func withoutAnAddressNothingPretendsToHaveOne() throws {
        let site = try #require(MadeSite(["a.md": "# A\n", "portal.yml": "title: T\n"]))
        let page = site.page("a.html")
        #expect(!page.contains("canonical"))
        #expect(!page.contains("og:url"))
        #expect(site.page("sitemap.xml").isEmpty)
        #expect(site.page("feed.xml").contains("<id>urn:lathe:feed.xml</id>"))
    }

    @Test func theLostPageLooksForItsAssetsFromEveryDepth() {
        let page = made.page("404.html")
        #expect(page.contains(" data-lost"))
        for depth in 0...NotFoundPage.greatestDepth {
            #expect(page.contains("<script src=\"" + String(repeating: "../", count: depth) + "assets/lathe-head."), "\(depth)")
        }
        // Beyond the server's root a browser climbs no further.
        #expect(page.contains("<script src=\"" + String(repeating: "../", count: NotFoundPage.beyondDepth) + "assets/lathe-head."))
        // What the script has found it fetches itself: nothing is asked for in vain.
        #expect(page.components(separatedBy: "</template>").last?.contains("assets/lathe.") == false)
    }

    @Test func theLostPageSpeaksEveryLanguage() {
        let page = made.page("404.html")
        for words in ["尺寸超差：找不到这一页", "<h2>Out of tolerance: no such page</h2>", "<div lang=\"en\">", "href=\"en/index.html\""] {
            #expect(page.contains(words), "\(words)")
        }
    }

    @Test func addressesHoldNothingThatNoAddressMayHold() throws {
        let site = try #require(MadeSite(["a.md": "[x](<http://a.example/b c`d{e}%20f>) http://a.example/`q`\n"]))
        #expect(site.page("a.html").contains("href=\"http://a.example/b%20c%60d%7Be%7D%20f\""))
    }

    @Test func languagesFromRightToLeftSaySo() throws {
        let site = try #require(MadeSite(["a.md": "# A\n", "a.ar.md": "# ب\n", "portal.yml": "languages: [en, ar]\n"]))
        #expect(site.page("ar/a.html").contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(site.page("a.html").contains("<html lang=\"en\">"))
        #expect(site.page("a.html").contains("العربية"))
    }

    @Test func picturesCarryTheirSizes() throws {
        let site = try #require(
            MadeSite(
                ["a/index.md": "![猫](cat.jpg \"图\")\n\n![[cat.jpg|300]]\n\n![x](none.jpg)\n"],
                pictures: ["a/cat.jpg": PictureSize(width: 1200, height: 800)]))
        let page = site.page("a/index.html")
        #expect(page.contains("<img src=\"cat.jpg\" alt=\"猫\" width=\"1200\" height=\"800\" loading=\"lazy\""))
        #expect(page.contains("width=\"300\" height=\"200\""))
        #expect(page.contains("<span class=\"missing\">x</span>"))
    }
}
