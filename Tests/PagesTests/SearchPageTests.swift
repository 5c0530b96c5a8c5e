import Testing

@testable import Content
@testable import Pages

@Suite struct SearchPageTests {
    @Test func everyPageLeadsToItsLanguagesSearchPage() throws {
        let site = try #require(MadeSite(Sample.texts))
        let box = "<form class=\"search\" action=\"../search.html\" role=\"search\" data-search data-client=\"../search/search.js\""
        #expect(site.page("tutorials/lamp.html").contains(box))
        let english = site.page("en/tutorials/lamp.html")
        #expect(english.contains("action=\"../../en/search.html\" role=\"search\" data-search data-client=\"../../search/search.js\""))
        // Only a language that has a form for one gets it.
        #expect(english.contains("data-count-one=\"{count} result\""))
        #expect(!site.page("tutorials/lamp.html").contains("data-count-one"))
    }

    @Test func itStaysOutOfSearchEnginesAndHasOneBox() throws {
        let site = try #require(MadeSite(Sample.texts))
        let page = site.page("search.html")
        #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(!page.contains("rel=\"canonical\""))
        #expect(page.components(separatedBy: "id=\"search-q\"").count == 2)
        #expect(!site.page("sitemap.xml").contains("search.html"))
        #expect(site.page("en/search.html").contains("hreflang=\"zh-Hans\"><span"))
    }

    @Test func withoutScriptsItLeadsOnToTheListOfAll() throws {
        let page = try #require(MadeSite(["p7.md": "# 甲\n"])).page("search.html")
        #expect(!page.contains("href=\"p7.html\""))
        #expect(page.contains("<noscript><meta http-equiv=\"refresh\" content=\"0; url=a-z.html\"></noscript>"))
        #expect(page.contains("<a href=\"a-z.html\">"))
    }

    @Test func whoFindsNothingIsOfferedTheEnquiryServicesElseTheChannels() throws {
        let texts = [
            "services/ask.md": "---\ntitle: 咨询台\nkind: enquiry\nmode: virtual\nsummary: 当天回答\n---\n",
            "services/print.md": "---\ntitle: 代印\nkind: fabrication\nmode: physical\n---\n",
            "portal.yml": "channels: [{phone: 0500-555-0101}]\n",
        ]
        let page = try #require(MadeSite(texts)).page("search.html")
        let offer = try #require(MadeSite.between("data-finder-none hidden>", "<noscript>", in: page))
        #expect(offer.contains("<a href=\"services/ask.html\">咨询台</a><small>当天回答</small>"))
        #expect(!offer.contains("代印"))
        #expect(!offer.contains("tel:"))
        let other = try #require(MadeSite(["a.md": "# 甲\n", "portal.yml": texts["portal.yml"] ?? ""])).page("search.html")
        #expect(other.contains("href=\"tel:05005550101\""))
        let none = try #require(MadeSite(["a.md": "# 甲\n"])).page("search.html")
        #expect(!none.contains("class=\"finder-ask"))
    }

    @Test func noEntryMayStandInItsPlace() throws {
        let site = try #require(MadeSite(["search.md": "# 甲\n"]))
        #expect(site.portal.entries.isEmpty && site.portal.clashing.map(\.source.path) == ["search.md"])
    }
}
