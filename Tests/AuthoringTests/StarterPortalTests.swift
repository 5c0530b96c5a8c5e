import Building
import Diagnostics
import Foundation
import Testing

@testable import Authoring
@testable import Content

@Suite struct StarterPortalTests {
    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = NSTemporaryDirectory() + "lathe-init-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    private func check(_ portal: StarterPortal) throws -> BuildReport {
        var report = BuildReport()
        try withFolder { folder in
            #expect(NewPortal(folder: folder).write(portal.files()) == nil)
            var options = BuildOptions(content: folder + "/content", now: .day(try #require(Day("2026-11-25"))), jobs: 1)
            options.advice = true
            report = Build(options).run()
        }
        return report
    }

    @Test("a new portal has nothing to mend, whatever it begins with", arguments: ["zh-Hans", "en"], ["", "one", "all"])
    func flawless(_ language: String, _ chosen: String) throws {
        let things = chosen == "all" ? StarterThing.all : chosen == "one" ? [StarterThing.laser] : []
        let portal = StarterPortal(
            school: "[云溪]: \"中学\" #1", campuses: chosen.isEmpty ? [] : ["河东校区", "Hexi", "河东校区", "！"], languages: [language, "en"],
            things: things)
        let report = try check(portal)
        #expect(report.diagnostics.isEmpty, "\(report.diagnostics.map { "\($0.place.path):\($0.place.line) \($0.name) \($0.message.en)" })")
        #expect(report.site.pages > 0)
    }

    @Test func everyThingHasItsMachineMaterialAndTutorial() {
        let paths = StarterPortal(school: "A", campuses: ["B"], languages: ["en"], things: StarterThing.all).files().map(\.path)
        #expect(Set(paths).count == paths.count)
        for folder in ["equipment", "materials", "tutorials"] {
            #expect(paths.count { $0.hasPrefix(folder + "/") } == StarterThing.all.count)
        }
    }

    @Test func contentThatIsThereStays() throws {
        try withFolder { folder in
            try FileManager.default.createDirectory(atPath: folder + "/content", withIntermediateDirectories: true)
            try Data("mine".utf8).write(to: URL(filePath: folder + "/content/a.md"))
            let files = StarterPortal(school: "A", campuses: [], languages: ["en"], things: []).files()
            #expect(NewPortal(folder: folder).write(files)?.name == "start-folder-taken")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/content") == ["a.md"])
        }
    }

    @Test(arguments: [
        (".", "content"), ("./", "content"), ("maker", "maker/content"), ("./maker/", "maker/content"), ("a//b/.", "a/b/content"),
        ("..", "../content"), ("/srv/maker/", "/srv/maker/content"), ("/", "/content"),
    ]) func aFolderIsNamedAsAPersonWould(_ given: String, _ content: String) {
        let portal = NewPortal(folder: given)
        #expect(portal.content == content)
        #expect(portal.isHere == (content == "content"))
    }

    @Test(arguments: ["3d-printer", "激光切割机", "Sewing Machine"]) func thingsAreNamedInBothLanguages(_ word: String) {
        #expect(StarterThing.named(word) != nil)
    }
}
