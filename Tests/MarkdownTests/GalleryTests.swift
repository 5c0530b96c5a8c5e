import Testing

@testable import Markdown

/// Pictures that stand together: tiles, pairs, and what stays as it was.
@Suite struct GalleryTests {
    private func html(_ markdown: String) -> String { PlainHTML.of(markdown) }

    private func tile(_ name: String, caption: String? = nil) -> String {
        "<li>" + figure(name, caption: caption) + "\n</li>\n"
    }

    private func figure(_ name: String, caption: String? = nil) -> String {
        "<figure><img src=\"\(name)\" alt=\"\">" + (caption.map { "<figcaption>\($0)</figcaption>" } ?? "") + "</figure>"
    }

    private func gallery(_ names: String...) -> String { "<ul class=\"gallery\">\n" + names.map { tile($0) }.joined() + "</ul>\n" }

    @Test(
        "three pictures and more with nothing between them are tiles, however they are written",
        arguments: [
            "![](a.jpg)![](b.png)![](c.svg)", "![](a.jpg) ![](b.png)\n![](c.svg)", "![](a.jpg)  \n![](b.png)\\\n![](c.svg)",
            "![](a.jpg)\n\n![](b.png)![](c.svg)", "- ![](a.jpg)\n- ![](b.png)\n- ![](c.svg)",
            "* ![](a.jpg)\n\n* ![](b.png)\n\n* ![](c.svg)", "- ![](a.jpg) ![](b.png)\n- ![](c.svg)", "![[a.jpg]]![[b.png]]![[c.svg]]",
            "![[a.jpg]]\n![](b.png)\u{3000}![[c.svg]]", "![[a.jpg]]\n\n![[b.png]]![[c.svg]]",
            "- ![[a.jpg]]\n- ![[b.png]]\n- ![[c.svg]]",
            "![](a.jpg)<br>![](b.png)<br>![](c.svg)", "![](a.jpg) %%night%% ![](b.png) ![](c.svg)",
        ])
    func tiles(_ markdown: String) {
        #expect(html(markdown) == gallery("a.jpg", "b.png", "c.svg"))
        #expect(PlainHTML.read(markdown).document.features.contains([.gallery, .figure, .image]))
    }

    @Test func whatStandsAroundAGalleryStays() {
        #expect(html("前\n\n![](a.jpg)![](b.jpg)![](c.jpg)\n\n后") == "<p>前</p>\n" + gallery("a.jpg", "b.jpg", "c.jpg") + "<p>后</p>\n")
        #expect(
            html("![](a.jpg)![](b.jpg)![](c.jpg)\n\n---\n\n![](d.jpg)") == gallery("a.jpg", "b.jpg", "c.jpg") + "<hr>\n" + figure("d.jpg")
                + "\n")
        #expect(html("> ![](a.jpg)![](b.jpg)![](c.jpg)") == "<blockquote>\n" + gallery("a.jpg", "b.jpg", "c.jpg") + "</blockquote>\n")
        #expect(html("1. 三张：\n\n   ![](a.jpg)\n\n   ![](b.jpg)\n\n   ![](c.jpg)\n\n2. 完").contains(gallery("a.jpg", "b.jpg", "c.jpg")))
        #expect(html("- ![](a.jpg)\n- ![](b.jpg)\n- ![](c.jpg)\n\n完") == gallery("a.jpg", "b.jpg", "c.jpg") + "<p>完</p>\n")
    }

    @Test func titlesAreCaptionsAndWordsAreSearched() {
        let markdown = "![灯](a.jpg \"第一天\")![](b.jpg)![夜](c.jpg)"
        #expect(html(markdown).contains("<figure><img src=\"a.jpg\" alt=\"灯\"><figcaption>第一天</figcaption></figure>"))
        #expect(PlainHTML.read(markdown).document.sections.map(\.text) == ["灯\n第一天\n夜\n"] || text(markdown).contains("第一天"))
    }

    private func text(_ markdown: String) -> String { PlainHTML.read(markdown).document.sections.map(\.text).joined() }

    @Test func drawingsWithParagraphsOfTheirOwnKeepTheirWidth() {
        for end in ["svg", "SVG"] {
            #expect(!html("![](a.\(end))\n\n![](b.\(end))\n\n![](c.\(end))").contains("gallery"))
            #expect(!html("![](a.jpg)\n\n![](b.jpg)\n\n![](c.\(end))").contains("gallery"))
            #expect(html("![](c.\(end))\n\n![](a.jpg)\n\n![](b.jpg)\n\n![](a.jpg)").contains("</figure>\n<ul class=\"gallery\">"))
        }
        #expect(html("![](a.jpg)\n\n![](b.jpg)\n\n![](c.jpg)") == gallery("a.jpg", "b.jpg", "c.jpg"))
    }

    @Test func fourMakeASquare() {
        #expect(html("![](a.jpg)![](b.jpg)![](c.jpg)![](d.jpg)").hasPrefix("<ul class=\"gallery gallery-four\">"))
        #expect(html("![](a.jpg)![](b.jpg)![](c.jpg)![](d.jpg)![](e.jpg)").hasPrefix("<ul class=\"gallery\">"))
    }

    @Test func picturesThatAreLinksKeepThem() {
        let shown = html("[![](a.jpg)](x.md)![](b.jpg)![](c.jpg)")
        #expect(shown.contains("<li><figure><a href=\"x.md\"><img src=\"a.jpg\" alt=\"\"></a></figure>\n</li>"))
        #expect(shown.hasPrefix("<ul class=\"gallery\">"))
    }

    @Test func twoOfAParagraphStandSideBySide() {
        for markdown in ["![](a.jpg)![](b.jpg)", "![](a.jpg)\n![](b.jpg)", "![[a.jpg]] ![[b.jpg]]"] {
            #expect(html(markdown) == "<div class=\"picture-pair\">\n" + figure("a.jpg") + "\n" + figure("b.jpg") + "\n</div>\n")
        }
    }

    @Test(
        "what is more than pictures, or fewer, is as it was",
        arguments: [
            ("![](a.jpg)", "<figure><img src=\"a.jpg\" alt=\"\"></figure>\n"),
            ("![](a.jpg)\n\n![](b.jpg)", "<figure><img src=\"a.jpg\" alt=\"\"></figure>\n<figure><img src=\"b.jpg\" alt=\"\"></figure>\n"),
            (
                "![](a.jpg)![](b.jpg)![](c.jpg) 三张",
                "<p><img src=\"a.jpg\" alt=\"\"><img src=\"b.jpg\" alt=\"\"><img src=\"c.jpg\" alt=\"\"> 三张</p>\n"
            ),
            (
                "- ![](a.jpg)\n- ![](b.jpg)",
                "<ul>\n<li><figure><img src=\"a.jpg\" alt=\"\"></figure>\n</li>\n<li><figure><img src=\"b.jpg\" alt=\"\"></figure>\n</li>\n</ul>\n"
            ),
            (
                "- ![](a.jpg)\n- ![](b.jpg)\n- 词",
                "<ul>\n<li><figure><img src=\"a.jpg\" alt=\"\"></figure>\n</li>\n<li><figure><img src=\"b.jpg\" alt=\"\"></figure>\n</li>\n<li>词</li>\n</ul>\n"
            ),
        ])
    func whatStays(_ markdown: String, _ expected: String) { #expect(html(markdown) == expected) }

    @Test func numberedPicturesAndFilmsAreNoTiles() {
        #expect(html("1. ![](a.jpg)\n2. ![](b.jpg)\n3. ![](c.jpg)").hasPrefix("<ol>"))
        #expect(!html("![](a.jpg)\n\n![](b.mp4)\n\n![](c.jpg)").contains("gallery"))
        #expect(!html("![](a.jpg)![](https://example.org/b.jpg)![](c.jpg)").contains("gallery"))
        #expect(!html("- [ ] ![](a.jpg)\n- [ ] ![](b.jpg)\n- [ ] ![](c.jpg)").contains("gallery"))
    }

    @Test func eachPictureHasItsPlace() {
        let markdown = "![](a.jpg)![](a.jpg)\n\n![](b.jpg)\n\n[x](c.md)"
        let places = PlainHTML.read(markdown).document.slots.map {
            String(markdown.utf8.dropFirst($0.place.lowerBound).prefix($0.place.count)) ?? ""
        }
        #expect(places == ["a.jpg", "a.jpg", "b.jpg", "c.md"])
        #expect(Set(PlainHTML.read(markdown).document.slots.map(\.place)).count == 4)
    }

    @Test func aThousandPicturesTakeAsLongAsTheyAreMany() {
        let many = String(repeating: "![](a.jpg)\n\n", count: 20_000)
        let start = ContinuousClock.now
        #expect(PlainHTML.read(many).document.slots.count == 20_000)
        let pairs = String(repeating: "![](a.jpg)\n\n![](b.jpg)\n\n词\n\n", count: 10_000)
        #expect(PlainHTML.read(pairs).document.slots.count == 20_000)
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}
