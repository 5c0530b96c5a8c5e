import Limits
import Testing

@testable import Pages

/// The manual's table of limits is made from the table that the code reads.
@Suite struct LimitsReferenceTests {
    private let texts = ["l.md": "---\ntitle: 上限\ngenerated: limits\n---\n", "l.en.md": "---\ntitle: Limits\n---\n"]

    @Test func everyLimitIsPrintedInTheReadersLanguage() throws {
        let site = try #require(MadeSite(texts))
        for (page, isChinese) in [("l.html", true), ("en/l.html", false)] {
            let html = site.page(page)
            for limit in Limits.all {
                #expect(html.contains("<code>\(limit.name)</code>"), "\(limit.name) on \(page)")
                #expect(html.contains(MadeSite.escaped(isChinese ? limit.what.zh : limit.what.en)), "\(limit.name) on \(page)")
                #expect(html.contains(MadeSite.escaped(isChinese ? limit.reason.zh : limit.reason.en)), "\(limit.name) on \(page)")
            }
            #expect(html.contains("<td>8 MB</td>") && html.contains("<td>512 KB</td>"))
        }
        #expect(site.page("l.html").contains("40 层") && site.page("en/l.html").contains("40 levels"))
        #expect(site.page("l.html").contains("href=\"#ref-limits\"") && site.page("l.html").contains("id=\"ref-limits\""))
    }

    @Test(arguments: ["zh-Hans", "en"]) func everyUnitHasWords(_ language: String) throws {
        let words = try #require(MadeSite(texts)).pages.templates.words(language)
        for unit in Limit.Unit.allCases { #expect(words.texts["limit.\(unit.rawValue)"]?.contains("{count}") == true, "\(unit)") }
    }
}

extension MadeSite {
    fileprivate static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
