import Content
import Diagnostics
import Outputs
import Portal
import Routes
import Services
import Testing

@Suite struct OutputPlanTests {
    @Test(arguments: [
        "portal.json", "portal.schema.json", "feed.xml", "en/feed.xml", "sitemap.xml", "robots.txt", "redirects.map", "spaceapi/east.json",
        "calendar/all.ics", "en/calendar/all.ics", "calendar/campuses/east.ics", "calendar/events/open.ics", "tutorials/lamp.materials.csv",
    ])
    func whatIsMadeBesidesPagesHasItsAddress(_ path: String) throws {
        let texts = Sample.texts.merging(["about.md": "---\ntitle: 关于\naliases: [old.html]\n---\n"]) { $1 }
        let site = try #require(MadeSite(texts))
        #expect(site.made.count { $0.path.text == path } == 1)
        #expect(!site.page(path).isEmpty)
        #expect(site.pages.plan.routes.owner(of: SitePath(path)) != nil)
    }

    @Test func noPageLeadsToAFileThatIsNotMade() throws {
        let site = try #require(MadeSite(Sample.texts, outputs: []))
        #expect(site.made.isEmpty)
        let whole = try #require(MadeSite(Sample.texts))
        for ending in ["feed.xml\"", ".ics\"", "spaceapi/", ".materials.csv\""] {
            #expect(whole.paths.contains { whole.page($0).contains(ending) })
            #expect(site.paths.filter { site.page($0).contains(ending) }.isEmpty, "\(ending)")
        }
    }

    @Test func whatIsMadeOfAnEntryBesideItsPageIsKnown() throws {
        let site = try #require(MadeSite(Sample.texts))
        let beside = Set(
            site.portal.entries.flatMap { entry in
                [any Output].builtIn.files(besidePageAt: entry.address, site.portal.addresses(entry.language))
            })
        let made = site.made.map(\.path).filter { ["ics", "csv"].contains($0.text.split(separator: ".").last) && $0.name != "all.ics" }
        #expect(made.count >= 4 && beside.isSuperset(of: made))
    }

    /// Nothing is known of its address before entries have theirs.
    private struct Note: Output {
        let path: String
        func files(_ portal: Portal, _ makerspace: Makerspace) -> [OutputFile] {
            [OutputFile(SitePath(path)) { Array($0.title("en").utf8) }]
        }
    }

    @Test func aFileAtAnAddressThatIsNotClaimedGivesWay() throws {
        for path in ["about.html", "feed.xml", "a-z.html", "search/entry.json"] {
            let site = try #require(MadeSite(Sample.texts, outputs: .builtIn + [Note(path: path)]))
            #expect(!site.page(path).hasPrefix("Yunxi Makerspace"), "\(path)")
        }
        let site = try #require(MadeSite(Sample.texts, outputs: .builtIn + [Note(path: "note.txt")]))
        #expect(site.page("note.txt") == "Yunxi Makerspace")
    }
}
