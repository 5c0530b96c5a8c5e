import Foundation
import Testing

@testable import Publishing

/// A site whose records are lost goes on where somebody says that it is to; what may be somebody's else is never deleted.
@Suite struct TakingOverTests {
    let site: TemporaryFolder

    init() throws {
        site = try TemporaryFolder()
        try publish(["index.html": "home", "a.html": "a", "gone.html": "gone", "files/x.csv": "1", "files/old.csv": "2"], in: site)
        try site.put("mine.txt", "mine")
        try FileManager.default.removeItem(atPath: site.state)
    }

    /// What the site tells of itself.
    private func lost(_ paths: [String], addresses: Set<String> = []) throws -> LostRecords {
        var lost = LostRecords()
        for path in paths {
            let bytes = Array((site.text(path) ?? "").utf8)
            let hash = bytes.withUnsafeBytes { ContentHash(of: $0) }
            lost.traces[path] = .init(mark: hash.mark, size: bytes.count, isAsset: false)
        }
        lost.addresses = addresses
        return lost
    }

    @discardableResult
    private func takeOver(_ files: [String: String], _ lost: LostRecords) throws -> PublishingSummary {
        var options = Publisher.Options()
        options.lost = lost
        let publisher = try Publisher.open(site.path, options: options)
        for (path, text) in files { publisher.write(path, Array(text.utf8)) }
        return try publisher.commit()
    }

    private var aside: [String: String] {
        let folder = site.state + "/aside"
        let paths = (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []).sorted()
        var files: [String: String] = [:]
        for path in paths {
            if let text = try? String(contentsOfFile: folder + "/" + path, encoding: .utf8) {
                // Behind the folder of the day.
                files[path.split(separator: "/").dropFirst().joined(separator: "/")] = text
            }
        }
        return files
    }

    @Test func goesOnAsIfTheRecordsWereThere() throws {
        let lost = try lost(["index.html", "a.html", "gone.html", "files/x.csv", "files/old.csv"])
        let summary = try takeOver(["index.html": "home 2", "a.html": "a", "files/x.csv": "1"], lost)
        #expect(summary.removed.files == 2 && summary.changed.files == 1 && summary.unchanged.files == 2)
        #expect(site.listing() == ["a.html", "files/", "files/x.csv", "index.html", "mine.txt"])
        #expect(summary.warnings.map(\.name) == ["files-left"])
        #expect(summary.warnings.first?.message.en.contains("mine.txt") == true)
        #expect(aside.isEmpty)
        // From then on it is like any site.
        let next = try publish(["index.html": "home 3"], in: site)
        #expect(next.warnings.isEmpty && site.listing() == ["index.html", "mine.txt"])
    }

    @Test func setsAsideWhatOnlyItsAddressTells() throws {
        var lost = try lost(["a.html", "gone.html"], addresses: ["files/old.csv"])
        try site.put("gone.html", "edited by hand")
        try site.put("a.html", "edited, too")
        lost.folders = []
        let summary = try takeOver(["index.html": "home 2", "a.html": "a 2"], lost)
        #expect(site.listing() == ["a.html", "files/", "files/x.csv", "index.html", "mine.txt"])
        #expect(site.text("index.html") == "home 2" && site.text("a.html") == "a 2")
        #expect(aside == ["a.html": "edited, too", "gone.html": "edited by hand", "files/old.csv": "2", "index.html": "home"])
        #expect(summary.warnings.map(\.name) == ["files-set-aside", "files-left"])
        #expect(summary.warnings.last?.message.en.contains("files/x.csv, mine.txt") == true)
    }

    @Test func ownFolders() throws {
        var lost = LostRecords()
        lost.folders = ["files/"]
        try takeOver(["index.html": "home", "a.html": "a"], lost)
        #expect(site.listing() == ["a.html", "gone.html", "index.html", "mine.txt"])
        #expect(aside == ["files/x.csv": "1", "files/old.csv": "2"])
    }

    @Test func neverALinkOrAFolderOfOthers() throws {
        let outside = try TemporaryFolder()
        try outside.put("b.html", "outside")
        try site.link("b.html", to: outside.path + "/b.html")
        try site.put("c.html/mine.txt", "mine")
        let lost = try lost(["index.html"], addresses: ["b.html", "c.html"])
        let names = refusal { try takeOver(["index.html": "home 2", "b.html": "b", "c.html": "c"], lost) }
        #expect(names == ["foreign-file", "foreign-file"])
        #expect(site.text("index.html") == "home" && outside.text("b.html") == "outside" && site.text("c.html/mine.txt") == "mine")
        #expect(aside.isEmpty)
    }

    @Test func recordsThatAreThereCount() throws {
        try publish(["index.html": "home", "a.html": "a"], in: site)
        try site.put("b.html", "mine")
        #expect(refusal { try takeOver(["index.html": "home", "b.html": "b"], lost(["b.html"])) } == ["foreign-file"])
        #expect(site.text("b.html") == "mine")
    }

    @Test func aDamagedManifest() throws {
        try publish(["index.html": "home", "a.html": "a"], in: site)
        let manifest = try #require(site.stateText("manifest"))
        try site.putState("manifest", String(manifest.dropLast(12)))
        let lost = try lost(["index.html", "a.html", "gone.html", "files/x.csv", "files/old.csv"])
        let summary = try takeOver(["index.html": "home 2"], lost)
        #expect(summary.warnings.map(\.name) == ["files-left"])
        #expect(site.listing() == ["index.html", "mine.txt"])
    }

    @Test func whoTakesNothingOverStopsAsBefore() throws {
        #expect(refusal { try publish(["index.html": "home 2"], in: site) } == ["foreign-site"])
        #expect(site.text("index.html") == "home")
    }

    /// Whoever lists nothing may take over all the same: what has to make way is set aside, all else is named.
    @Test func nothingIsTold() throws {
        let summary = try takeOver(["index.html": "home 2", "a.html": "a"], LostRecords())
        #expect(aside == ["index.html": "home"])
        #expect(summary.warnings.map(\.name) == ["files-set-aside", "files-left"])
        #expect(site.listing() == ["a.html", "files/", "files/old.csv", "files/x.csv", "gone.html", "index.html", "mine.txt"])
    }
}
