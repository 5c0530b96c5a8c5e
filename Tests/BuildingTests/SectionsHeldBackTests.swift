import Content
import Foundation
import Testing

@testable import Building

/// Sections whose own page, or settings, say that they aren't public yet.
@Suite struct SectionsHeldBackTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
        try folder.put("content/guides/saws/secret.md", "---\ntitle: SECRET\n---\n\nSECRET\n")
        try folder.put("content/tutorials/open.md", "---\ntitle: Open\n---\n\nOpen.\n")
    }

    private func build(keep: Int = 0) throws -> BuildReport {
        let day = try #require(Day("2026-11-28"))
        var options = BuildOptions(content: folder.path + "/content", output: folder.path + "/site", now: .day(day), jobs: 2)
        options.keeps = keep
        return Build(options).run()
    }

    private func holds(_ part: String) -> Bool { folder.files(part).contains { $0.bytes.range(of: Data("SECRET".utf8)) != nil } }

    @Test(
        "what other generators take from a folder's page or settings holds back its pages",
        arguments: [
            ("guides/_index.md", "---\ntitle: Guides\ncascade: {draft: true}\n---\n", true),
            ("guides/_index.md", "+++\ntitle = \"Guides\"\ndraft = true\n+++\n", true),
            ("guides/saws/_index.md", "---\ndraft: true\n---\n# Saws\n", true), ("guides/guides.json", "{\"draft\": true}", true),
            ("guides/saws/saws.11tydata.json", "{\"draft\": true, \"layout\": \"x\"}", true),
            ("guides/_index.md", "---\ndraft: true\nx: [\n---\n", true),
            ("guides/saws/_index.md", "---\nstatus: review\n\tx: {\n---\n", true),
            ("guides/_index.md", "---\ntitle: [\n---\n", false), ("en/_index.md", "---\ndraft: true\nx: [\n---\n", false),
            ("guides/_index.md", "---\ntitle: G\n---\n", false),
            ("guides/index.md", "---\ntitle: G\ndraft: true\n---\n", false), ("guides/guides.json", "{\"layout\": \"x\"}", false),
            ("guides/other.json", "{\"draft\": true}", false), ("tutorials/_index.md", "---\ntitle: T\ndraft: true\n---\n", false),
        ])
    func sections(_ path: String, _ text: String, _ isHeld: Bool) throws {
        try folder.put("content/" + path, text)
        let report = try build()
        #expect(holds("site") == !isHeld, "\(report.diagnostics.map(\.name))")
        #expect(report.diagnostics.contains { $0.name == "section-held-back" } == (isHeld || path == "tutorials/_index.md"))
    }

    @Test(
        "a symbolic link to a page that is held back by its place or its name is held back with it",
        arguments: [("guides/_index.md", "guides/saws/secret.md"), ("guides/note.md", "guides/2099-01-01-secret.md")])
    func links(_ other: String, _ target: String) throws {
        try folder.put("content/" + other, "---\ntitle: G\ndraft: true\n---\n")
        try folder.put("content/guides/saws/secret.md", "---\ntitle: Saw\n---\n")
        try folder.put("content/" + target, "---\ntitle: SECRET\n---\n\nSECRET\n")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/content/tutorials/copy.md", withDestinationPath: folder.path + "/content/" + target)
        _ = try build()
        #expect(!holds("site"))
        #expect(folder.text("site/tutorials/open.html") != nil)
    }

    @Test(
        "a page that was moved among the drafts is forgotten with the sites that are kept",
        arguments: ["_drafts/secret.md", "guides/saws/secret.draft.md"])
    func moved(_ path: String) throws {
        for number in 1...5 { try folder.put("content/tutorials/\(number).md", "---\ntitle: T\(number)\n---\n") }
        _ = try build(keep: 5)
        try folder.put("content/tutorials/1.md", "---\ntitle: T\n---\n")
        _ = try build(keep: 5)
        #expect(holds("site") && holds("site.lathe"))
        let target = URL(filePath: folder.path + "/content/" + path)
        try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.moveItem(at: URL(filePath: folder.path + "/content/guides/saws/secret.md"), to: target)
        _ = try build(keep: 5)
        #expect(!holds("site") && !holds("site.lathe"))
    }
}
