import Foundation
import Testing

@testable import Publishing

/// Lathe removes and replaces nothing but what it wrote.
@Suite struct ForeignFileTests {
    let site: TemporaryFolder

    init() throws { site = try TemporaryFolder() }

    @Test func leavesStrangersFilesAlone() throws {
        try site.put("mine.txt", "mine")
        try publish(["index.html": "home", "a.html": "a"], in: site)
        try publish(["index.html": "home"], in: site)
        #expect(site.listing() == ["index.html", "mine.txt"])
    }

    @Test func tellsOnceWhatLaySomewhereBefore() throws {
        func told() throws -> [String] {
            let publisher = try Publisher.open(site.path)
            publisher.write("index.html", Array("home".utf8))
            return try publisher.commit().warnings.map(\.name)
        }
        try site.put(".gitkeep", "")
        try site.put("layouts/page.html", "{{body}}")
        #expect(try told() == ["output-not-empty"])
        #expect(try told() == [], "the portal is there now")
    }

    @Test(arguments: [[".gitkeep"], []])
    func saysNothingOfAnEmptyFolder(_ names: [String]) throws {
        for name in names { try site.put(name, "") }
        let publisher = try Publisher.open(site.path)
        publisher.write("index.html", Array("home".utf8))
        #expect(try publisher.commit().warnings.isEmpty)
    }

    @Test func refusesToOverwriteAStrangersFileAndNamesEach() throws {
        try publish(["index.html": "home"], in: site)
        try site.put("a.html", "mine")
        try site.put("b/c.html", "mine too")
        do {
            try publish(["index.html": "new", "a.html": "a", "b/c.html": "c", "d.html": "d"], in: site)
            Issue.record("overwrote a stranger's file")
        } catch let error as PublishingError {
            #expect(error.diagnostics.map(\.name) == ["foreign-file", "foreign-file"])
            #expect(error.diagnostics.map(\.place.path) == [site.path + "/a.html", site.path + "/b/c.html"])
        }
        #expect(site.text("a.html") == "mine")
        #expect(site.text("index.html") == "home")
        #expect(site.listing() == ["a.html", "b/", "b/c.html", "index.html"])
    }

    @Test func refusesToTurnAStrangersFileIntoAFolder() throws {
        try publish(["index.html": "home"], in: site)
        try site.put("b", "mine")
        #expect(refusal { try publish(["index.html": "home", "b/c.html": "c"], in: site) } == ["foreign-file"])
        #expect(site.listing() == ["b", "index.html"])
    }

    @Test func adoptsIdenticalFilesOfAnOldExport() throws {
        try site.put("index.html", "home")
        try site.put("old.html", "old")
        let before = try site.stamps()["index.html"]
        let summary = try publish(["index.html": "home", "a.html": "a"], in: site)
        #expect(summary.unchanged.files == 1)
        #expect(try site.stamps()["index.html"] == before)
        #expect(site.listing() == ["a.html", "index.html", "old.html"])
    }

    @Test func refusesAnOldExportWithOtherContent() throws {
        try site.put("index.html", "something else")
        let names = refusal { try publish(["index.html": "home", "a.html": "a"], in: site) }
        #expect(names == ["foreign-site"])
        #expect(site.listing() == ["index.html"])
        #expect(site.text("index.html") == "something else")
    }

    @Test func removesNothingWithoutAManifest() throws {
        let files = ["index.html": "home", "a.html": "a", "b.html": "b"]
        try publish(files, in: site)
        try FileManager.default.removeItem(atPath: site.state)
        try publish(["index.html": "home", "a.html": "a"], in: site)
        #expect(site.listing() == ["a.html", "b.html", "index.html"])
    }

    @Test func removesNothingAfterADamagedManifestAndSaysSo() throws {
        try publish(["index.html": "home", "a.html": "a"], in: site)
        let manifest = try #require(site.stateText("manifest"))
        try site.putState("manifest", String(manifest.dropLast(12)))
        let summary = try publish(["index.html": "home"], in: site)
        #expect(summary.warnings.map(\.name) == ["unreadable-manifest"])
        #expect(site.listing() == ["a.html", "index.html"])
    }

    @Test func keepsAFileToBeRemovedThatSomebodyEditedAndSaysSoInEveryBuild() throws {
        try publish(["index.html": "home", "a.html": "a"], in: site)
        try site.put("a.html", "improved by hand")
        for _ in 1...2 {
            let summary = try publish(["index.html": "home"], in: site)
            #expect(summary.warnings.map(\.name) == ["edited-file-kept"])
            #expect(summary.warnings.first?.place.path == site.path + "/a.html")
            #expect(site.text("a.html") == "improved by hand")
        }
        try publish(["index.html": "home", "a.html": "a again"], in: site)
        #expect(site.text("a.html") == "a again")
    }

    @Test func followsNoLinkOutOfTheOutput() throws {
        let outside = try TemporaryFolder()
        try outside.put("a.html", "outside")
        try publish(["index.html": "home"], in: site)
        try site.link("out", to: outside.path)
        #expect(refusal { try publish(["index.html": "home", "out/a.html": "a"], in: site) } == ["foreign-file"])
        #expect(refusal { try publish(["index.html": "home", "out/new.html": "a"], in: site) } == ["foreign-file"])
        #expect(outside.listing() == ["a.html"])
        #expect(outside.text("a.html") == "outside")
    }

    @Test func replacesALinkThatTookAFilesPlaceWithoutFollowingIt() throws {
        let outside = try TemporaryFolder()
        try outside.put("a.html", "outside")
        try publish(["index.html": "home", "a.html": "a"], in: site)
        try site.remove("a.html")
        try site.link("a.html", to: outside.path + "/a.html")
        try publish(["index.html": "home", "a.html": "a"], in: site)
        #expect(site.text("a.html") == "a")
        #expect(outside.text("a.html") == "outside")
    }

    @Test func removesNothingBehindALinkThatTookAFoldersPlace() throws {
        let outside = try TemporaryFolder()
        try outside.put("a.html", "a")
        try publish(["index.html": "home", "out/a.html": "a"], in: site)
        try site.remove("out")
        try site.link("out", to: outside.path)
        try publish(["index.html": "home"], in: site)
        #expect(outside.text("a.html") == "a")
    }

    @Test func refusesALinkInPlaceOfItsOwnFolder() throws {
        let outside = try TemporaryFolder()
        try FileManager.default.createSymbolicLink(atPath: site.state, withDestinationPath: outside.path)
        #expect(refusal { try publish(["index.html": "home"], in: site) } == ["state-folder-refused"])
        #expect(outside.listing() == [])
    }

    @Test(arguments: [
        "", "/etc/passwd", "../a.html", "a/../../b.html", "a/./b.html", "a//b.html", "a/", ".lathe/manifest",
        ".LATHE/x", ".lathe-staging/1", "a\u{0}b", "a\nb.html", "a\u{7F}.txt", String(repeating: "x", count: 256),
        Array(repeating: "abcdefg", count: 600).joined(separator: "/"),
    ])
    func leavesOutPathsThatAreNotPlain(path: String) throws {
        let publisher = try Publisher.open(site.path)
        publisher.write("index.html", Array("home".utf8))
        #expect(!publisher.write(path, Array("evil".utf8)))
        #expect(try publisher.commit().errors.map(\.name) == ["unsafe-output-path"])
        #expect(site.listing() == ["index.html"])
    }
}
