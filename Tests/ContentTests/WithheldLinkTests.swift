import Diagnostics
import Foundation
import Testing

@testable import Content

/// No way around the rules for a file leads through another name for it.
@Suite struct WithheldLinkTests {
    private func folder() -> TemporaryFolder {
        let folder = TemporaryFolder()
        for name in [
            "a.md", "usage.csv", "codes.yml", "portal.yml", "synonyms.yml", "photo.png", "data/table.csv", ".git/config", ".git/x.csv",
            "node_modules/x.csv",
            "drafts/exam.md", "drafts/answers.txt", "page.html",
        ] { folder.write(name, "x") }
        return folder
    }

    private func found(_ link: String, _ target: String, hard: Bool = false) throws -> (names: [String], diagnostics: [String]) {
        let folder = folder()
        let path = folder.path + "/" + link
        try FileManager.default.createDirectory(atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        if hard {
            try FileManager.default.linkItem(atPath: folder.path + "/" + target, toPath: path)
        } else {
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: folder.path + "/" + target)
        }
        let found = ContentFolder.discover(folder.path)
        return (
            (found.markdown.map(\.path) + found.files.values.map(\.path)).sorted(), found.diagnostics.map { "\($0.place.path) \($0.name)" }
        )
    }

    @Test(arguments: [
        ("log.csv", "usage.csv"), ("config", ".git/config"), ("x.csv", ".git/x.csv"), ("x.csv", "node_modules/x.csv"),
        ("settings.yml", "portal.yml"),
        ("c.yml", "codes.yml"), ("guides/s.yml", "synonyms.yml"), ("exam.txt", "drafts/exam.md"), ("exam", "a.md"),
        ("page.txt", "page.html"),
        ("notes.md", "usage.csv"), ("notes.md", "photo.png"), ("a.pdf", "a.md"),
    ])
    func aLinkToWhatIsWithheldIsNotFollowed(_ link: String, _ target: String) throws {
        let (names, diagnostics) = try found(link, target)
        #expect(!names.contains(link))
        #expect(diagnostics == ["\(link) link-not-followed"])
    }

    @Test(arguments: [
        ("more/photo.png", "photo.png"), ("b.md", "a.md"), ("more/t.csv", "data/table.csv"), ("sub/portal.yml", "data/table.csv"),
    ])
    func aLinkToWhatAnybodyMayHaveIs(_ link: String, _ target: String) throws {
        let (names, diagnostics) = try found(link, target)
        #expect(names.contains(link) == (link != "sub/portal.yml"))
        #expect(diagnostics.isEmpty == (link != "sub/portal.yml"))
    }

    @Test(arguments: [
        ("log.csv", "usage.csv"), ("readable.txt", "a.md"), ("readable.md", "portal.yml"), ("lesson.md", "drafts/exam.md"),
        ("lesson.md", "drafts/answers.txt"), ("exam.txt", "drafts/answers.txt"), ("exam.txt", "drafts/exam.md"),
    ])
    func aSecondNameOnTheDiskIsALink(_ link: String, _ target: String) throws {
        let (names, diagnostics) = try found(link, target, hard: true)
        #expect(!names.contains(link) && names.contains(target))
        #expect(diagnostics == ["\(link) link-not-followed"])
        #expect(try found("photo2.png", "photo.png", hard: true).names.contains("photo2.png"))
    }

    @Test func aDraftUnderAnotherNameIsADraft() throws {
        let folder = folder()
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/lesson.md", withDestinationPath: folder.path + "/drafts/exam.md")
        let found = ContentFolder.discover(folder.path)
        let file = try #require(found.markdown.first { $0.path == "lesson.md" })
        let entry = try #require(EntryReader(folder: found, settings: PortalSettings()).read(file).entry)
        #expect(entry["status"]?.term?.id == "draft")
    }

    @Test func markdownOfAnyEndingIsAnEntryAndNoDownload() {
        let folder = TemporaryFolder()
        for name in ["a.Md", "b.MD", "c.MarkDown", "d.md"] { folder.write(name, "---\nstatus: draft\n---\n") }
        let found = ContentFolder.discover(folder.path)
        #expect(found.markdown.count == 4 && found.files.isEmpty)
        for name in ["x.mdx", "X.RMD", "Portal.yml", "USAGE.csv", "codes.yml", "a.MD"] {
            #expect(ContentName.isNeverDownload(name), "\(name)")
        }
        for name in ["x.pdf", "sub/usage.csv", "sub/portal.yml", "md", "a.md.zip"] {
            #expect(!ContentName.isNeverDownload(name), "\(name)")
        }
    }

    @Test func namesThatAreOneToSwiftAreOneOnEveryDisk() {
        for order in [["e\u{301}.csv", "\u{E9}.csv"], ["\u{E9}.csv", "e\u{301}.csv"]] {
            var folder = ContentFolder(root: "/nowhere")
            for name in order { folder.add(.init(path: name, size: 1)) }
            #expect(folder.files.values.map { Array($0.path.utf8) } == [Array("\u{E9}.csv".utf8)])
            #expect(folder.diagnostics.map(\.name) == ["names-look-alike"])
        }
    }
}
