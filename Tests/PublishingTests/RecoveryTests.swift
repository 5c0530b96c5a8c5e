import Foundation
import Testing

@testable import Publishing

/// What a build that was killed leaves, the next one mends. Here the states are made by hand; the tests in
/// `Tests/Browser` kill real builds at every step.
@Suite struct RecoveryTests {
    let site: TemporaryFolder

    init() throws { site = try TemporaryFolder() }

    private func manifest(_ files: [String: String]) -> String {
        var manifest = Manifest()
        for (path, text) in files {
            manifest.entries[OutputPath(path)] = Array(text.utf8).withUnsafeBytes {
                Manifest.Entry(hash: ContentHash(of: $0), size: $0.count, isAsset: false)
            }
        }
        return String(decoding: manifest.bytes(), as: UTF8.self)
    }

    /// The site after the next build must be what a build into an empty folder gives, to the manifest.
    private func expectMended(_ files: [String: String]) throws {
        let summary = try publish(files, in: site)
        #expect(summary.mended)
        let clean = try TemporaryFolder()
        try publish(files, in: clean)
        #expect(site.listing() == clean.listing())
        for file in clean.listing() where !file.hasSuffix("/") { #expect(site.text(file) == clean.text(file)) }
        #expect(site.stateListing() == clean.stateListing())
        #expect(site.stateText("manifest") == clean.stateText("manifest"))
        #expect(try publish(files, in: site).mended == false)
    }

    @Test func removesStaleTemporaries() throws {
        try publish(["index.html": "home"], in: site)
        try site.putState("staging/1", "half")
        try site.putState("manifest.new", "half")
        try site.putState("stamps.new", "half")
        try site.putState("lock", "process 1\nhost h\nsince s\n")
        try expectMended(["index.html": "home 2"])
    }

    @Test func takesBackWhatAKilledBuildHadAdded() throws {
        try publish(["index.html": "home", "a.html": "a"], in: site)
        try site.putState("manifest.adding", manifest(["index.html": "2", "a.html": "a", "b/c.html": "c", "d": "d"]))
        try site.put("b/c.html", "c")
        try expectMended(["index.html": "home", "a.html": "a"])
    }

    @Test func aFirstBuildKilledWhileAddingLeavesNoTrace() throws {
        try site.putState("manifest.adding", manifest(["index.html": "home", "a.html": "a", "b/c.html": "c"]))
        try site.put("a.html", "a")
        try site.put("b/mine.txt", "mine")
        try site.put("b/c.html", "c")
        let summary = try publish(["index.html": "other"], in: site)
        #expect(summary.mended)
        #expect(site.listing() == ["b/", "b/mine.txt", "index.html"])
    }

    @Test func aFileOfSomebodyElsesAtAnAddressToBeAddedStays() throws {
        try publish(["index.html": "home"], in: site)
        try site.putState("manifest.adding", manifest(["index.html": "home", "b.html": "b"]))
        try site.put("b.html", "mine")
        try publish(["index.html": "home"], in: site)
        #expect(site.text("b.html") == "mine")
    }

    @Test func goesOnFromABuildKilledWhileReplacing() throws {
        try publish(["index.html": "home", "a.html": "a", "b.html": "b", "old/c.html": "c"], in: site)
        let next = ["index.html": "home 2", "a.html": "a 2", "b.html": "b", "new.html": "new"]
        try site.putState("manifest.replacing", manifest(next))
        try site.put("new.html", "new")
        try site.put("a.html", "a 2")
        try expectMended(["index.html": "home 3", "a.html": "a 2", "b.html": "b"])
    }

    @Test func goesOnFromABuildKilledWhileRemoving() throws {
        try publish(["index.html": "home", "old/c.html": "c", "old/d.html": "d"], in: site)
        try site.putState("manifest.replacing", manifest(["index.html": "home 2"]))
        try site.put("index.html", "home 2")
        try site.remove("old/c.html")
        try expectMended(["index.html": "home 2"])
    }

    /// Whether anything is new already is told, so that nobody reads that nothing was written.
    @Test(arguments: [("a.html", true), ("new/b.html", false)])
    func saysWhetherPartsAreNew(_ blocked: String, _ leavesParts: Bool) throws {
        try publish(["index.html": "home", "a.html": "a", "a.csv": "1"], in: site)
        let publisher = try Publisher.open(site.path)
        for (path, text) in ["index.html": "home 2", "a.html": "a 2", "a.csv": "2", "new/b.html": "b"] {
            publisher.write(path, Array(text.utf8))
        }
        // Something comes into the way while the pages are made.
        if blocked == "a.html" {
            try site.remove("a.html")
            try site.put("a.html/mine.txt", "mine")
        } else {
            try site.put("new", "mine")
        }
        do {
            _ = try publisher.commit()
            Issue.record("published over what came into the way")
        } catch {
            #expect(error.leavesParts == leavesParts)
        }
        #expect(site.text("a.csv") == (leavesParts ? "2" : "1") && site.text("index.html") == "home")
    }

    @Test func adoptedFilesSurviveAKillWhileAdding() throws {
        let files = ["index.html": "home", "a.html": "a"]
        try site.put("index.html", "home")
        try publish(files, in: site)
        // The manifest of what was adopted is written first, so taking back removes only what was added.
        try site.putState("manifest", manifest(["index.html": "home"]))
        try site.putState("manifest.adding", manifest(files))
        try expectMended(files)
        #expect(site.text("index.html") == "home")
    }

    @Test func aDamagedJournalCountsForNothing() throws {
        try publish(["index.html": "home"], in: site)
        try site.putState("manifest.adding", "lathe manifest 1\n0123")
        try site.putState("manifest.replacing", "")
        try publish(["index.html": "home", "b.html": "b"], in: site)
        #expect(site.listing() == ["b.html", "index.html"])
    }
}
