import Foundation
import Testing

@testable import Publishing

/// A page that stays while its entry can't be read stays whole, and points at nothing that has gone.
@Suite struct KeptPageTests {
    let site: TemporaryFolder

    init() throws { site = try TemporaryFolder() }

    private func build(_ files: [String: String], assets: [String: String], keeping: [String] = []) throws
        -> PublishingSummary
    {
        let publisher = try Publisher.open(site.path)
        for (path, text) in files { publisher.write(path, Array(text.utf8)) }
        for (path, text) in assets { publisher.write(path, Array(text.utf8), isAsset: true) }
        for path in keeping { publisher.keep(path) }
        return try publisher.commit()
    }

    @Test func theAssetsItUsesStayWithIt() throws {
        _ = try build(
            ["index.html": "home", "a/b.html": #"<link rel=stylesheet href="../assets/old.css"><p>kept</p>"#],
            assets: [
                "assets/old.css": #"p{background:url("icon%20a.svg")}"#, "assets/icon a.svg": "<svg/>",
                "assets/old.js": "1",
            ]
        )
        for _ in 1...2 {
            let summary = try build(
                ["index.html": "home"], assets: ["assets/new.css": "p{}"], keeping: ["a/b.html"]
            )
            #expect(summary.kept.files == 3)
            #expect(
                site.listing() == [
                    "a/", "a/b.html", "assets/", "assets/icon a.svg", "assets/new.css", "assets/old.css", "index.html",
                ])
        }
        _ = try build(["index.html": "home"], assets: ["assets/new.css": "p{}"])
        #expect(site.listing() == ["assets/", "assets/new.css", "index.html"])
    }

    @Test func itLosesItsLinksToWhatIsRemovedAndKeepsTheirWords() throws {
        let page = #"""
            <a class="x" href="../gone/%E7%81%AF.html#top" title="t">灯</a> <a href='../stays.html'>here</a>
            <img src="../gone/photo.jpg?v=1" alt="a photo"> <img srcset="../gone/photo.jpg 2x, ../stays.jpg 1x">
            <a href="https://example.org/gone/灯.html">away</a> <a href="#gone">below</a>
            """#
        let files = ["index.html": "home", "stays.html": "s", "stays.jpg": "s"]
        _ = try build(
            files.merging(["gone/灯.html": "g", "gone/photo.jpg": "p", "a/b.html": page]) { a, _ in a }, assets: [:]
        )
        let summary = try build(files, assets: [:], keeping: ["a/b.html"])
        #expect(summary.removed.files == 2)
        #expect(
            site.text("a/b.html") == #"""
                <a class="x" title="t">灯</a> <a href='../stays.html'>here</a>
                <img alt="a photo"> <img>
                <a href="https://example.org/gone/灯.html">away</a> <a href="#gone">below</a>
                """#)
        #expect(try build(files, assets: [:], keeping: ["a/b.html"]).wroteNothing)
    }

    @Test func onePageInErrorDoesNotTouchTheLinksOfAnother() throws {
        let page = #"<a href="b.html">b</a>"#
        _ = try build(["index.html": "home", "a.html": page, "b.html": "b", "c.html": "c"], assets: [:])
        _ = try build(["index.html": "home"], assets: [:], keeping: ["a.html", "b.html"])
        #expect(site.text("a.html") == page)
        #expect(site.listing() == ["a.html", "b.html", "index.html"])
    }

    @Test func addressesAreResolvedAsABrowserDoes() {
        let page = OutputPath("a/b/c.html")
        let expected = [
            "d.html": "a/b/d.html", "./d.html": "a/b/d.html", "../d.html": "a/d.html", "../../d.html": "d.html",
            "d%20e.html?q#f": "a/b/d e.html",
        ]
        for (address, path) in expected { #expect(PagePointers.target(address, from: page)?.text == path) }
        for address in ["../../../d.html", "/d.html", "//h/d.html", "https:d", "mailto:a@b", "#f", "", "?q", "%zz"] {
            #expect(PagePointers.target(address, from: page) == nil)
        }
    }
}
