import Foundation
import Testing

@testable import Publishing

/// One file that can't be published leaves the others be, and its earlier state where there is one.
@Suite struct LeftOutTests {
    let site: TemporaryFolder
    let content: TemporaryFolder

    init() throws {
        site = try TemporaryFolder()
        content = try TemporaryFolder()
    }

    /// What was said of the files that were left out, and of each file whether it will stand there.
    private func build(_ files: [String], _ texts: [String: String] = [:]) throws -> (errors: [String], taken: [Bool]) {
        let publisher = try Publisher.open(site.path, options: .init(last: ["search/entry.json"]))
        publisher.write("index.html", Array("home".utf8))
        for (path, text) in texts.sorted(by: { $0.key < $1.key }) { publisher.write(path, Array(text.utf8)) }
        let taken = files.map { publisher.copy($0, from: content.path + "/" + $0) }
        return (try publisher.commit().errors.map(\.name), taken)
    }

    @Test func aSourceThatIsMissingOrNoFile() throws {
        try content.put("folder/a.txt", "one")
        #expect(mkfifo(content.path + "/pipe", 0o600) == 0)
        try content.link("round", to: "round")
        let result = try build(["folder/a.txt", "missing.txt", "folder", "pipe", "round", "folder/a.txt/b"])
        #expect(result.errors == Array(repeating: "unreadable-file", count: 5))
        #expect(result.taken == [true, false, false, false, false, false])
        #expect(site.listing() == ["folder/", "folder/a.txt", "index.html"])
    }

    @Test func whoTellsOfAFileInOwnWordsIsGivenTheReason() throws {
        let publisher = try Publisher.open(site.path)
        publisher.write("index.html", Array("home".utf8))
        publisher.copy("a.txt", from: content.path + "/a.txt")
        publisher.copy("b.txt", from: content.path + "/b.txt")
        #expect(publisher.takeUnread("a.txt", from: content.path + "/a.txt") == "No such file or directory")
        #expect(publisher.takeUnread("a.txt", from: content.path + "/a.txt") == nil)
        #expect(try publisher.commit().errors.map(\.place.path) == [content.path + "/b.txt"])
    }

    @Test func whatWasReadWholeAndIsUnchangedIsVouchedFor() throws {
        try content.put("a.txt", "one")
        let source = content.path + "/a.txt"
        // So long ago that no change could hide in the same second.
        try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)], ofItemAtPath: source)
        #expect(PublishedSources(output: site.path, state: nil) == nil)
        var options = Publisher.Options()
        options.clock = { FileTime(seconds: 4_000_000_000) }
        let publisher = try Publisher.open(site.path, options: options)
        publisher.copy("a.txt", from: source)
        _ = try publisher.commit()
        let published = try #require(PublishedSources(output: site.path, state: nil))
        #expect(published.vouch(for: "a.txt", from: source))
        #expect(!published.vouch(for: "b.txt", from: source) && !published.vouch(for: "a.txt", from: content.path + "/none"))
        try content.put("a.txt", "two")
        #expect(!published.vouch(for: "a.txt", from: source))
    }

    @Test func aRefusedStateLeavesNoEmptySite() throws {
        try content.put("state/mine.txt", "mine")
        for output in [content.path + "/new", content.path + "/new/deep/site"] {
            #expect(throws: PublishingError.self) { try Publisher.open(output, state: content.path + "/state") }
            #expect(!FileManager.default.fileExists(atPath: content.path + "/new"), "\(output)")
        }
    }

    @Test func aSourceThatVanishedLeavesItsEarlierFile() throws {
        try content.put("a.txt", "one")
        _ = try build(["a.txt"])
        try content.remove("a.txt")
        for _ in 1...2 {
            let result = try build(["a.txt"], ["b.html": "b"])
            #expect(result.errors == ["unreadable-file"] && result.taken == [true])
            #expect(site.listing() == ["a.txt", "b.html", "index.html"])
        }
        // Gone from the site, too: then a page can't point at it.
        try site.remove("a.txt")
        #expect(try build(["a.txt"]).taken == [false])
        _ = try build([])
        #expect(site.listing() == ["index.html"])
    }

    /// Whatever the order in which workers hand them over.
    @Test func ofTwoFilesForOnePathTheSameOneStays() throws {
        var stayed: Set<String> = []
        for order in [["1", "2", "3"], ["3", "2", "1"], ["2", "1", "3"]] {
            let publisher = try Publisher.open(site.path)
            for text in order { publisher.write("a.txt", Array(text.utf8)) }
            let summary = try publisher.commit()
            #expect(summary.errors.map(\.name) == ["output-path-twice", "output-path-twice"])
            stayed.insert(try #require(site.text("a.txt")))
        }
        #expect(stayed.count == 1)
        #expect(site.listing() == ["a.txt"])
    }

    @Test func whatReadersNeedStaysBeforeWritersFiles() throws {
        for text in ["a", "b", "c", "d", "e", "f"] { try content.put(text, text) }
        for text in ["a", "b", "c", "d", "e", "f"] {
            let publisher = try Publisher.open(site.path)
            publisher.copy("search/entry.json", from: content.path + "/" + text)
            publisher.write("search/entry.json", Array("index".utf8))
            publisher.write("a.css", Array("page".utf8))
            publisher.write("a.css", Array("style".utf8), isAsset: true)
            #expect(try publisher.commit().errors.count == 2)
            #expect(site.text("search/entry.json") == "index" && site.text("a.css") == "style")
        }
    }

    @Test func aFileWhereOthersNeedAFolder() throws {
        let result = try build([], ["lamp": "file", "lamp/photo.jpg": "photo", "lamp.html": "page", "lamp.html/a.txt": "a"])
        #expect(result.errors == ["output-path-is-folder", "output-path-is-folder"])
        #expect(site.listing() == ["index.html", "lamp.html", "lamp/", "lamp/photo.jpg"])
    }

    @Test func aStrangersFileWhereAFileIsToStand() throws {
        _ = try build([])
        try site.put("portal.json", "mine")
        try site.put("tables", "mine")
        try site.put("notes/mine.txt", "mine")
        for _ in 1...2 {
            let result = try build([], ["portal.json": "{}", "tables/a.csv": "1", "notes": "file", "a.html": "a"])
            #expect(result.errors == ["foreign-file", "foreign-file", "foreign-file"])
            #expect(site.text("portal.json") == "mine" && site.text("tables") == "mine")
            #expect(site.listing() == ["a.html", "index.html", "notes/", "notes/mine.txt", "portal.json", "tables"])
        }
    }

    @Test(arguments: ["lamp.html", "search/records/1.json", "search/entry.json", "a/index.html", "style.css"])
    func aStrangersFileWhereReadersNeedTheSitesStopsAll(_ path: String) throws {
        _ = try build([])
        try site.put(path, "mine")
        let publisher = try Publisher.open(site.path, options: .init(last: ["search/entry.json"]))
        publisher.write("new.html", Array("new".utf8))
        publisher.write(path, Array("ours".utf8), isAsset: path.hasSuffix(".css"))
        #expect(publisher.hasProblems)
        #expect(refusal { _ = try publisher.commit() } == ["foreign-file"])
        #expect(site.text(path) == "mine" && site.text("new.html") == nil)
    }

    @Test func anEditedFileWhereAFolderIsNeeded() throws {
        _ = try build([], ["a": "file"])
        try site.put("a", "edited by hand")
        #expect(try build([], ["a/b.txt": "b"]).errors.count == 1)
        #expect(site.text("a") == "edited by hand")
    }

    /// The system's own files give other bytes each time, and more than their size says: like one that is being written.
    @Test func aFileThatChangesWheneverItIsRead() throws {
        try content.put("a.bin", "one")
        _ = try build(["a.bin"])
        let publisher = try Publisher.open(site.path)
        publisher.write("index.html", Array("home 2".utf8))
        let taken = ["a.bin", "new.bin"].map { publisher.copy($0, from: "/proc/self/status") }
        #expect(taken == [true, false])
        #expect(try publisher.commit().errors.map(\.name) == ["file-keeps-changing", "file-keeps-changing"])
        #expect(site.text("a.bin") == "one" && site.text("index.html") == "home 2")
        #expect(site.listing() == ["a.bin", "index.html"])
        #expect(site.stateListing().contains("staging") == false)
    }
}
