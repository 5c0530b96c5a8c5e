import Media
import Testing

@testable import Content
@testable import Pages

/// Pictures on pages: what opens them, how tiles are loaded, what of a cover stays in sight.
@Suite struct PictureTests {
    private func page(_ text: String, _ pictures: [String: PictureSize] = [:], path: String = "a.html") throws -> String {
        var sizes = ["p.svg": PictureSize(width: 680, height: 360), "q.svg": PictureSize(width: 300, height: 200)]
        sizes.merge(pictures) { $1 }
        return try #require(MadeSite(["a.md": text, "b.md": "# B\n"], pictures: sizes)).page(path)
    }

    @Test func aFigureOpensItsFile() throws {
        let shown = try page("# A\n\n![灯](q.svg \"图 1\")\n")
        #expect(
            shown.contains(
                #"<figure><a href="q.svg" data-zoom><img src="q.svg" alt="灯" width="300" height="200" loading="lazy"></a><figcaption>图 1</figcaption>"#
            ))
        #expect(shown.contains("lathe-zoom.") && shown.contains("data-script=\"assets/lathe-lightbox."))
        #expect(!shown.contains("<script src=\"assets/lathe-lightbox.") && !shown.contains("href=\"assets/lathe-lightbox."))
    }

    @Test func aPictureWithoutWordsHasANamedLink() throws {
        #expect(try page("# A\n\n![](q.svg)\n").contains(#"<a href="q.svg" data-zoom aria-label="放大图片"><img src="q.svg" alt="""#))
    }

    @Test(arguments: [
        "# A\n\n[![灯](q.svg)](b.md)\n", "# A\n\n看![灯](q.svg)。\n", "# A\n\n没有图。\n",
        "# A\n\n<a href=\"b.md\"><img src=\"q.svg\" alt=\"灯\"></a>\n",
    ])
    func whatLeadsElsewhereOrStandsInTextIsNotOpened(_ text: String) throws {
        let shown = try page(text)
        #expect(!shown.contains("data-zoom") && !shown.contains("lathe-zoom."))
    }

    @Test func aWideDrawingScrollsOnAPhone() throws {
        #expect(try page("# A\n\n![灯](p.svg)\n").contains(#"<a class="wide" href="p.svg" data-zoom><img"#))
        for text in ["# A\n\n![灯](q.svg)\n", "# A\n\n![灯|200](p.svg)\n", "# A\n\n![](p.svg)![](q.svg)![](p.svg)\n"] {
            #expect(try !page(text).contains("class=\"wide"), "\(text)")
        }
    }

    @Test func aWideCoverScrollsToo() throws {
        let text = "---\ntitle: A\ncover: {image: FILE, alt: 灯}\n---\n\n词。\n"
        #expect(try page(text.replacing("FILE", with: "p.svg")).contains("<a class=\"wide\" href=\"p.svg\" data-zoom><img"))
        #expect(try !page(text.replacing("FILE", with: "q.svg")).contains("class=\"wide"))
        #expect(try !page(text.replacing("FILE", with: "r.jpg"), ["r.jpg": PictureSize(width: 680, height: 360)]).contains("class=\"wide"))
    }

    @Test func aGalleryBringsItsStyle() throws {
        #expect(try page("# A\n\n![](q.svg)![](p.svg)![](q.svg)\n").contains("lathe-gallery."))
        #expect(try !page("# A\n\n![](q.svg)\n").contains("lathe-gallery."))
    }

    @Test(arguments: [("top", "focus-top"), ("左上", "focus-top-left"), ("80% 10%", "focus-top-right")])
    func aCoverKeepsItsFocus(_ focus: String, _ expected: String) throws {
        let text = "---\ntitle: A\ncover: {image: q.svg, alt: 灯, focus: \(focus)}\n---\n\n词。\n"
        #expect(try page(text).contains("<img class=\"\(expected)\" src=\"q.svg\" alt=\"灯\""))
        #expect(try !page(text.replacing(focus, with: "中")).contains("focus-"))
    }

    @Test func aTallCoverIsShownWhole() throws {
        let text = "---\ntitle: A\ncover: {image: t.svg, alt: 灯}\n---\n\n词。\n"
        #expect(try page(text, ["t.svg": PictureSize(width: 300, height: 500)]).contains("class=\"entry-cover entry-cover-tall\""))
        #expect(try page(text, ["t.svg": PictureSize(width: 500, height: 300)]).contains("class=\"entry-cover\""))
    }
}
