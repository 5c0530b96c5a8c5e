import Content
import Foundation
import Testing

@testable import Building

/// What a type is to the portal is asked of the type, whatever its folder is called.
@Suite struct RenamedTypesTests {
    /// What the folders of some types are called elsewhere.
    private static let folders: [(type: String, usual: String, here: String)] = [
        ("person", "people", "staff"), ("tutorial", "tutorials", "our-lessons"), ("campus", "campuses", "our-sites"),
        ("equipment", "equipment", "our-kit"), ("material", "materials", "our-stores"), ("training", "trainings", "our-inductions"),
        ("event", "events", "our-dates"), ("space", "spaces", "our-rooms"), ("question", "questions", "our-answers"),
    ]

    private static let files: KeyValuePairs = [
        "people/lin.md": "---\ntitle: 林昊\naliases: [people/xiao-lin.html]\nsupervises: [laser]\ncampus: [east]\n---\n\n馆员。\n",
        "campuses/east.md": "---\ntitle: 河东\nhours: 周一至周五 9:00-17:00\n---\n\n东边。\n",
        "spaces/hall.md": "---\ntitle: 大厅\ncampus: east\ncode: D1\n---\n\n一楼。\n",
        "equipment/laser.md":
            "---\ntitle: 激光切割机\nrequires: [safety]\nmaterials: [plywood]\nunits:\n  - {code: L1, space: hall}\n---\n\n切板。\n",
        "materials/plywood.md": "---\ntitle: 椴木板\nunit: 张\nprice: 5\nstock:\n  - {space: hall, quantity: 9}\n---\n\n三毫米。\n",
        "trainings/safety.md": "---\ntitle: 激光安全\nminutes: 40\n---\n\n先看。\n",
        "events/evening.md": "---\ntitle: 激光之夜\nstart: 2026-12-01 16:30\nspace: [hall]\ntrainings: [safety]\nmentors: [lin]\n---\n\n来吧。\n",
        "questions/dust.md": "---\ntitle: 有灰怎么办\nabout: [laser]\n---\n\n开抽风，见[机器](../equipment/laser.md)。\n",
        "tutorials/box.md":
            "---\ntitle: 小盒\nauthors: [lin]\ntools: [laser]\nmaterials:\n  - {item: plywood, quantity: 2}\n---\n\n## 步骤 1：画\n\n在[大厅](../spaces/hall.md)画。\n\n## 步骤 2：切\n\n切出来。\n",
    ]

    /// Everything of a site as text, with the usual names of the folders.
    private func site(renamed: Bool) throws -> (report: BuildReport, texts: [String: String]) {
        let folder = try TestFolder()
        let declared = Self.folders.map { "  \($0.type): {folder: \($0.here)}\n" }.joined()
        try folder.put("content/portal.yml", "title: 测试\nlanguages: [zh-Hans]\n" + (renamed ? "types:\n" + declared : ""))
        for (path, text) in Self.files {
            try folder.put("content/" + (renamed ? Self.here(path) : path), renamed ? Self.here(text) : text)
        }
        var options = try Self.options(folder)
        options.advice = true
        let report = Build(options).run()
        let files = folder.files("site").filter { !$0.path.hasPrefix("assets/") }.map { file in
            let text = String(decoding: file.bytes, as: UTF8.self)
            return renamed ? (Self.usual(file.path), Self.usual(text)) : (file.path, text)
        }
        return (report, Dictionary(files) { first, _ in first })
    }

    private static func options(_ folder: TestFolder) throws -> BuildOptions {
        BuildOptions(content: folder.path + "/content", output: folder.path + "/site", now: .day(try #require(Day("2026-11-26"))), jobs: 2)
    }

    private static func here(_ text: String) -> String {
        folders.reduce(text) { $0.replacing($1.usual + "/", with: $1.here + "/") }
    }

    private static func usual(_ text: String) -> String {
        folders.reduce(text) { $0.replacing($1.here + "/", with: $1.usual + "/").replacing($1.here + "\\/", with: $1.usual + "\\/") }
    }

    /// Without what is counted over the bytes of other files.
    private static func unstamped(_ text: String) -> String {
        text.replacing(/"(stamp|generation|answers|sum)":"[^"]*"/, with: "")
    }

    @Test func aPortalThatRenamesItsFoldersIsTheSamePortal() throws {
        let (usual, renamed) = (try site(renamed: false), try site(renamed: true))
        #expect(renamed.report.errors == 0 && renamed.report.warnings == usual.report.warnings)
        #expect(usual.texts.keys.sorted() == renamed.texts.keys.sorted())
        // The worker's list has the sums of all files, whose bytes have the addresses.
        for (path, text) in usual.texts where path != "sw.js" {
            #expect(Self.unstamped(renamed.texts[path] ?? "") == Self.unstamped(text), "\(path)")
        }
        #expect(renamed.texts["search/answers/zh-Hans.json"]?.contains("\"lists\":\"tutorials/index.html\"") == true)
        #expect(!renamed.texts.contains { $0 != "people/xiao-lin.html" && $1.contains("xiao lin") })
    }

    @Test func authorsAreCalledByTheirNames() throws {
        let report = try site(renamed: true).report
        #expect(report.content.bylines.name("lin") == "林昊" && report.content.bylines.name("staff/lin") == "林昊")
        #expect(report.content.bylines.authors["our-lessons/box.md"] == ["林昊"])
    }

    @Test func campusesTellTheirState() throws {
        let folder = try TestFolder()
        try folder.put("content/portal.yml", "title: 测试\nurl: https://make.example.org\ntypes:\n  campus: {folder: sites}\n")
        try folder.put("content/sites/east.md", "---\ntitle: 河东\n---\n\n东边。\n")
        _ = Build(try Self.options(folder)).run()
        #expect(folder.files("site").contains { $0.path == "spaceapi/east.json" })
    }

    @Test("`staff` is for some alone, unless the portal keeps its people there", arguments: ["staff", "教工", "personal"])
    func aFolderOfPeopleMayBeCalledSo(_ name: String) throws {
        for (type, isHeld) in [("person", false), ("tutorial", true), (nil, true)] as [(String?, Bool)] {
            let folder = try TestFolder()
            let declared = type.map { "types:\n  \($0): {folder: \(name)}\n" } ?? ""
            try folder.put("content/portal.yml", "title: 测试\n" + declared)
            try folder.put("content/index.md", "---\ntitle: 首页\n---\n\n你好。\n")
            try folder.put("content/\(name)/lin.md", "---\ntitle: 林昊\n---\n\n馆员。\n")
            try folder.put("content/\(name)/drafts/wei.md", "---\ntitle: 小魏\n---\n\n馆员。\n")
            try folder.put("content/\(name)/内部/an.md", "---\ntitle: 安老师\n---\n\n馆员。\n")
            _ = Build(try Self.options(folder)).run()
            let texts = folder.files("site").filter { $0.path.hasSuffix(".html") }.map { String(decoding: $0.bytes, as: UTF8.self) }
            #expect(texts.contains { $0.contains("林昊") } != isHeld, "\(type ?? "none")")
            #expect(!texts.contains { $0.contains("小魏") || $0.contains("安老师") })
        }
    }

    @Test func onlyWhatIsWorkedWithRelatesEntries() throws {
        let folder = try TestFolder()
        try folder.put(
            "content/portal.yml",
            "title: 测试\ntypes:\n  tool:\n    folder: kits\n    fields:\n      with: {kind: reference, to: [equipment], list: true}\n"
                + "      on: {kind: reference, to: [person]}\n")
        let settings = PortalSettings.read(from: ContentFolder.discover(folder.path + "/content")).0
        let tool = try #require(settings.types["tool"])
        #expect(tool.fields.first { $0.key == "with" }?.traits.contains(.relates) == true)
        #expect(tool.fields.first { $0.key == "on" }?.traits.contains(.relates) == false)
    }
}
