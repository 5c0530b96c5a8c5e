import Foundation
import Testing

@testable import Publishing

@Suite struct PublishingTests {
    let site: TemporaryFolder

    init() throws { site = try TemporaryFolder() }

    @Test func writesEveryFileIntoItsFolder() throws {
        let summary = try publish(["index.html": "home", "tutorials/灯/index.html": "lamp", "empty.txt": ""], in: site)
        #expect(site.text("index.html") == "home")
        #expect(site.text("tutorials/灯/index.html") == "lamp")
        #expect(site.text("empty.txt") == "")
        #expect(summary.added == .init(files: 3, bytes: 8))
        #expect(summary.paths == .init(added: ["empty.txt", "index.html", "tutorials/灯/index.html"]))
        #expect(summary.unchanged.files + summary.changed.files + summary.removed.files + summary.kept.files == 0)
        #expect(site.listing().contains { $0.hasPrefix(".") } == false)
        #expect(site.stateListing() == ["lock", "manifest", "output", "stamps"])
    }

    @Test func makesTheOutputFolderWithThoseAboveIt() throws {
        let publisher = try Publisher.open(site.path + "/new/deep/site")
        publisher.write("index.html", Array("home".utf8))
        _ = try publisher.commit()
        #expect(site.text("new/deep/site/index.html") == "home")
    }

    @Test func writesNothingWhenNothingHasChanged() throws {
        let files = ["index.html": "home", "a/b.html": "page", "a/c.css": "style"]
        try publish(files, in: site)
        let before = try site.stamps()
        let summary = try publish(files, in: site)
        #expect(try site.stamps() == before)
        #expect(summary.unchanged == .init(files: 3, bytes: 13) && summary.paths == .init())
        #expect(summary.wroteNothing)
    }

    @Test func leavesUnchangedFilesAloneWhenOthersChange() throws {
        try publish(["index.html": "home", "a.html": "a"], in: site)
        let before = try site.stamps(of: site.path)
        let summary = try publish(["index.html": "new home", "a.html": "a"], in: site)
        let after = try site.stamps(of: site.path)
        #expect(after["a.html"] == before["a.html"])
        #expect(after["index.html"] != before["index.html"])
        #expect(site.text("index.html") == "new home")
        #expect(summary.changed == .init(files: 1, bytes: 8) && summary.paths == .init(changed: ["index.html"]))
        #expect(summary.unchanged == .init(files: 1, bytes: 1))
    }

    @Test func removesWhatIsNoLongerWrittenAndTheFoldersLeftEmpty() throws {
        try publish(["index.html": "home", "a/b/c.html": "c", "a/b/d.html": "d", "e/f.html": "f"], in: site)
        try site.put("e/mine.txt", "mine")
        let summary = try publish(["index.html": "home"], in: site)
        #expect(site.listing() == ["e/", "e/mine.txt", "index.html"])
        #expect(summary.removed == .init(files: 3, bytes: 3) && summary.paths.removed == ["a/b/c.html", "a/b/d.html", "e/f.html"])
    }

    @Test func keepsThePagesItIsToldToKeepThroughAnyNumberOfBuilds() throws {
        try publish(["index.html": "home", "a.html": "earlier", "b.html": "b"], in: site)
        let before = try site.stamps(of: site.path)
        for _ in 1...2 {
            let summary = try publish(["index.html": "home"], keeping: ["a.html", "never.html"], in: site)
            #expect(summary.kept == .init(files: 1, bytes: 7))
        }
        #expect(try site.stamps(of: site.path)["a.html"] == before["a.html"])
        #expect(site.listing() == ["a.html", "index.html"])
        try publish(["index.html": "home"], in: site)
        #expect(site.listing() == ["index.html"])
    }

    @Test func writesAgainWhatSomebodyDeletedOrEdited() throws {
        let files = ["index.html": "home", "a.html": "a", "b.html": "bbb"]
        try publish(files, in: site)
        try site.remove("a.html")
        try site.put("b.html", "BBB")
        let summary = try publish(files, in: site)
        #expect(site.text("a.html") == "a")
        #expect(site.text("b.html") == "bbb")
        #expect(summary.added.files == 1)
        #expect(summary.changed.files == 1)
    }

    @Test func takesAnotherTimeOnTheSameBytesForNoChange() throws {
        let files = ["index.html": "home", "a.html": "a"]
        try publish(files, in: site)
        try site.put("a.html", "a")
        let before = try site.stamps()
        #expect(try publish(files, in: site).unchanged.files == 2)
        #expect(try site.stamps() == before)
    }

    @Test func theManifestIsTheSameWhateverTheOrderAndTheWorkers() async throws {
        let other = try TemporaryFolder()
        let files = (0..<300).map { ("f\($0 % 17)/p\($0).html", Array("page \($0)".utf8)) }
        for (folder, order) in [(site, files), (other, files.reversed())] {
            let publisher = try Publisher.open(folder.path)
            await withTaskGroup(of: Void.self) { group in
                for (path, bytes) in order { group.addTask { publisher.write(path, bytes) } }
            }
            #expect(try publisher.commit().added.files == 300)
        }
        #expect(site.stateText("manifest") == other.stateText("manifest"))
        #expect(site.text("f3/p20.html") == "page 20")
    }

    @Test func letGoWithoutCommitLeavesTheSiteAsItWas() throws {
        try publish(["index.html": "home"], in: site)
        let before = try site.stamps()
        do {
            let publisher = try Publisher.open(site.path)
            publisher.write("index.html", Array("half".utf8))
            publisher.write("new.html", Array("half".utf8))
        }
        #expect(try site.stamps() == before)
        #expect(site.stateListing().contains { $0.contains("staging") } == false)
        try publish(["index.html": "home"], in: site)
    }

    @Test func aFileBecomesAFolderAndBack() throws {
        try publish(["index.html": "home", "a": "file", "b/c.html": "c", "b/d/e.html": "e"], in: site)
        try publish(["index.html": "home", "a/x.html": "x", "a/y/z.html": "z", "b": "file"], in: site)
        #expect(site.listing() == ["a/", "a/x.html", "a/y/", "a/y/z.html", "b", "index.html"])
        try publish(["index.html": "home", "a": "file", "b/c.html": "c"], in: site)
        #expect(site.listing() == ["a", "b/", "b/c.html", "index.html"])
    }
}
