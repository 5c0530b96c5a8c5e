import Building
import Content
import Diagnostics
import Foundation

@testable import Preview

/// A small portal on the disk that is previewed, removed with the test.
final class TestPortal: Sendable {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "/lathe-preview-" + UUID().uuidString
        try put("content/portal.yml", "title: 创客空间\nlanguages: [zh-Hans, en]\n")
        try put("content/index.md", "# 首页\n\n欢迎。\n")
        try put("content/about.md", "# 关于\n\n我们在三楼。\n")
        try put("content/tutorials/lamp.md", "---\ntitle: 台灯\nlevel: 1\ntools: []\n---\n\n## 步骤 1：折\n\n折纸。\n")
        try put("content/tutorials/kite.md", "---\ntitle: 风筝\nlevel: 1\n---\n\n![图](kite.svg)\n")
        try put("content/tutorials/kite.svg", Self.drawing("red"))
        try put("content/guides/start.md", "# 入门\n\n见 [台灯](../tutorials/lamp.md)。\n")
        try put("secret.txt", "nobody may read this")
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    static func drawing(_ colour: String) -> String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><rect width=\"10\" height=\"10\" fill=\"\(colour)\"/></svg>"
    }

    /// Written beside and put in place by renaming, as most editors save.
    func put(_ file: String, _ text: String) throws {
        let place = URL(filePath: path + "/" + file)
        try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: place, options: .atomic)
    }

    /// Written over in its place, as some editors save.
    func overwrite(_ file: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path + "/" + file))
    }

    func move(_ file: String, to other: String) throws {
        try FileManager.default.moveItem(atPath: path + "/" + file, toPath: path + "/" + other)
    }

    func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: path + "/" + file) }

    /// Serves it while a test looks at it.
    func previewed(
        language: Words.Language? = .english, _ told: @escaping @Sendable (Preview.News) -> Void = { _ in },
        _ body: (Browser, Preview.Place) async throws -> Void
    ) async throws {
        let folder = path
        var options = Preview.Options {
            let templates = folder + "/templates"
            return BuildOptions(
                content: folder + "/content", templates: FileManager.default.fileExists(atPath: templates) ? templates : nil,
                now: .day(Day(daysSince1970: 20_784)), jobs: 2)
        }
        options.ports = (0..<40).map { _ in UInt16.random(in: 20_000...59_999) }
        options.language = language
        let preview = Preview(options, told: told)
        guard let place = await preview.start() else { throw NoPort() }
        do {
            try await body(Browser(port: place.port), place)
        } catch {
            await preview.stop()
            throw error
        }
        await preview.stop()
    }

    struct NoPort: Error {}
}
