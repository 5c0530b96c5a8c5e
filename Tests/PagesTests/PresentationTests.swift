import Diagnostics
import Foundation
import Testing

@testable import Content
@testable import Pages

/// How a type is shown is the type's own affair: no name makes it a page of another kind.
@Suite struct PresentationTests {
    @Test(arguments: [
        "search", "not-found", "home", "list", "index", "term", "taxonomy", "moved", "gone", "code", "month", "report", "kit",
    ])
    func aTypeOfThePortalsOwnIsShownLikeAPage(_ name: String) throws {
        let site = try #require(
            MadeSite([
                "portal.yml": "languages: [en]\ntypes:\n  \(name):\n    folder: kits\n    label: Kit\n",
                "kits/robot.md": "# Robot kit\n\nTwo motors.\n",
            ]))
        let page = site.page("kits/robot.html")
        #expect(page.contains("<h1") && page.contains("Robot kit") && page.contains("Two motors."))
        #expect(page.contains("\"@type\":\"WebPage\""))
    }

    @Test func aTypeMayHaveALayoutOfItsOwn() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "lathe-layouts-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder.appending(path: "layouts"), withIntermediateDirectories: true)
        try "<p class=kit>{{title}}</p>{{{body}}}\n".write(
            to: folder.appending(path: "layouts/kit.mustache"), atomically: true, encoding: .utf8)
        let texts = [
            "portal.yml": "languages: [en]\ntypes:\n  set:\n    folder: kits\n    layout: kit\n",
            "kits/robot.md": "# Robot kit\n\nTwo motors.\n",
        ]
        let site = try #require(MadeSite(texts, templates: folder.path))
        #expect(site.page("kits/robot.html").hasPrefix("<p class=kit>Robot kit</p>"))
        #expect(site.page("kits/robot.html").contains("Two motors."))
    }

    @Test func aDoorCountsWhatTheListShows() throws {
        let site = try #require(
            MadeSite([
                "portal.yml": "languages: [en]\ntypes:\n  outing:\n    layout: event\n", "outing/a.md": "# Canal\n",
                "outing/b.md": "# Mill\n", "outing/c.md": "# Fair\n",
            ]))
        #expect(site.page("outing/index.html").contains("Mill"))
        #expect(site.page("index.html").contains("3 entries"))
    }

    @Test func aTypeMayBeShownLikeABuiltInOne() throws {
        let site = try #require(
            MadeSite([
                "portal.yml": "languages: [en]\ntypes:\n  recipe:\n    layout: tutorial\n",
                "recipe/cake.md": "# Cake\n\n## 1. Mix\n\nStir.\n",
            ]))
        let page = site.page("recipe/cake.html")
        #expect(page.contains("HowTo") && page.contains("Stir."))
    }

    @Test(arguments: [("search", "layout of a page"), ("kitt", "no layout “kitt”")])
    func aLayoutThatNoEntryCanHaveIsTold(_ layout: String, _ told: String) {
        let source = SourceText(path: "portal.yml", text: "types:\n  kit:\n    layout: \(layout)\n")
        let settings = PortalSettings.read(source, ContentFolder(root: "/nowhere")).0
        let (templates, diagnostics) = PortalTemplates.load(folder: nil, settings: settings)
        #expect(templates == nil)
        #expect(diagnostics.map { "\($0.place.path):\($0.place.line)" } == ["portal.yml:3"])
        #expect(diagnostics.first?.message.en.contains(told) == true)
    }

    @Test func everyBuiltInTypeHasOne() {
        #expect(Set([Presentation].builtIn.map(\.name)) == Set(ContentTypes.builtIn.all.map(\.name)))
    }
}

/// Who, where and when are the same wherever they are told.
@Suite struct FactsTests {
    private static let texts = [
        "portal.yml": "languages: [en]\nurl: https://maker.example.org\n", "people/lin.md": "---\ntitle: Lin Hao\n---\n",
        "about.md": "# About\n",
        "campuses/east.md": "# East\n", "campuses/west.md": "# West\n", "spaces/hall.md": "---\ntitle: Hall\ncampus: west\n---\n",
        "guides/glue.md": "---\ntitle: Glue\nauthors: [lin, about]\ndate: 2026-05-01\nupdated: 2026-04-01\n---\nText.\n",
        "materials/wood.md": "---\ntitle: Wood\nstock: [{campus: east, quantity: 1}, {space: hall, quantity: 2}]\n---\n",
    ]

    @Test func authorsAreTheSamePeople() throws {
        let site = try #require(MadeSite(Self.texts))
        let page = site.page("guides/glue.html")
        #expect(page.contains("Lin Hao") && page.contains("\"name\":\"about\""))
        #expect(site.page("feed.xml").contains("<author><name>Lin Hao, about</name></author>"))
        #expect(MadeSite.between("<meta name=\"citation_author\" content=\"", "\"", in: page) == "Lin Hao")
    }

    @Test func aTeamIsNamedOnItsPageAlone() throws {
        let site = try #require(
            MadeSite([
                "portal.yml": "languages: [en]\n",
                "projects/pot.md":
                    "---\ntitle: Pot\ndate: 2026-05-01\nteam: [{name: Zhang Sanfeng, shown_as: Sam, consent: true}]\n---\nText.\n",
            ]))
        #expect(site.page("projects/pot.html").contains("Sam") && !site.page("feed.xml").contains("Sam"))
        #expect(!site.page("feed.xml").contains("Sanfeng"))
    }

    @Test func theLastChangeIsTheLaterDay() throws {
        let site = try #require(MadeSite(Self.texts))
        #expect(site.page("sitemap.xml").contains("guides/glue.html</loc><lastmod>2026-05-01</lastmod>"))
        #expect(site.page("feed.xml").contains("<updated>2026-05-01T00:00:00Z</updated>"))
        #expect(site.page("portal.json").contains("\"date\":\"2026-05-01\""))
    }

    @Test func aThingIsAtTheCampusesThatItNamesAndThoseOfItsRooms() throws {
        let portal = try #require(MadeSite(Self.texts)).portal
        let wood = try #require(portal.groups.firstIndex { $0.id == "materials/wood" })
        #expect(portal.campuses(ofGroup: wood).map { portal.groups[$0].id }.sorted() == ["campuses/east", "campuses/west"])
    }
}
