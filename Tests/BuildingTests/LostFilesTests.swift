import Content
import Diagnostics
import Foundation
import Testing

@testable import Building

/// What lies in a folder that nobody can look into was not taken away.
@Suite struct LostFilesTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
        for name in ["projects/lamp/index", "projects/box", "guides/a", "guides/b"] {
            try folder.put("content/\(name).md", "---\ntitle: \(name)\n---\n\n文字。\n")
        }
        let day = try #require(Day("2026-11-26"))
        _ = Build(BuildOptions(content: folder.path + "/content", output: folder.path + "/site", now: .day(day), jobs: 2)).run()
    }

    /// What counts as unread after some files are gone, where some folders couldn't be read.
    private func unread(without gone: [String], folders: [String: Int32]) throws -> [String] {
        for path in gone { try FileManager.default.removeItem(atPath: folder.path + "/content/" + path) }
        var found = ContentFolder.discover(folder.path + "/content")
        found.unreadFolders = folders
        let day = try #require(Day("2026-11-26"))
        let earlier = EarlierTexts(
            of: BuildOptions(content: folder.path + "/content", output: folder.path + "/site", now: .day(day), jobs: 2))
        let (settings, _) = PortalSettings.read(from: found)
        let reader = EntryReader(folder: found, settings: settings)
        let marked = LostFiles.marked(found.markdown.map(reader.read), earlier, found, reader)
        if !folders.isEmpty { #expect(RemovalGuard.check(earlier, found, readings: marked, site: nil).isEmpty) }
        return marked.filter { $0.entry == nil }.map { $0.path }.sorted()
    }

    @Test(arguments: [
        (["projects": EACCES], ["projects/box.md", "projects/lamp/index.md"]), (["projects/lamp": EIO], ["projects/lamp/index.md"]),
        (["": EIO], ["projects/box.md", "projects/lamp/index.md"]),
    ])
    func folders(_ folders: [String: Int32], _ expected: [String]) throws {
        let gone = expected.count == 1 ? ["projects/lamp"] : ["projects"]
        #expect(try unread(without: gone, folders: folders) == expected)
    }

    @Test func whatIsGoneIsGone() throws {
        #expect(try unread(without: ["projects/box.md"], folders: [:]) == [])
    }

    /// `a.md`, made a folder of that name with pages of its own: those say what is meant; an empty one, or one of pictures, says nothing.
    @Test func aFolderOfPagesTakesAFilesPlace() throws {
        try FileManager.default.removeItem(atPath: folder.path + "/content/guides/a.md")
        try folder.put("content/guides/a.md/photo.txt", "x")
        #expect(try unread(without: [], folders: [:]) == ["guides/a.md"])
        try folder.put("content/guides/a.md/index.md", "---\ntitle: a\ndraft: true\n---\n\n文字。\n")
        #expect(try unread(without: [], folders: [:]) == [])
        try FileManager.default.moveItem(
            atPath: folder.path + "/content/guides/a.md/index.md", toPath: folder.path + "/content/guides/a.md/part.md")
        #expect(try unread(without: [], folders: [:]) == [])
    }

    @Test func whatIsGoneBesideAnUnreadFolderIsGone() throws {
        #expect(try unread(without: ["projects/lamp/index.md"], folders: ["guides": EACCES]) == [])
    }
}
