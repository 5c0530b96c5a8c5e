import Foundation
import Testing

@testable import Content

/// Texts that are no pages, with a head that says not to publish.
@Suite struct WithheldTextTests {
    private func left(_ files: [String: String]) throws -> (files: [String], told: [String]) {
        let root = FileManager.default.temporaryDirectory.appending(path: "texts-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        for (path, text) in files {
            let url = root.appending(path: path)
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: url, atomically: true, encoding: .utf8)
        }
        let folder = ContentFolder.discover(root.path)
        return (folder.files.keys.sorted(), folder.diagnostics.map { "\($0.name) \($0.place.line)" })
    }

    @Test(arguments: [
        ("guides/x.md.txt", "---\ntitle: 乙\ndraft: true\n---\n\n文\n"), ("guides/x.txt", "---\n状态：草稿\n标题：乙\n---\n文\n"),
        ("notes.yaml", "---\npublished: false\na: 1\n---\n"), ("guides/x.rst", "----\nprivate: yes\ntitle: 乙\n----\n文\n"),
    ])
    func theyAreNoDownloads(_ path: String, _ text: String) throws {
        let found = try left([path: text])
        #expect(found.files.isEmpty && found.told.count == 1 && found.told[0].hasPrefix("named-as-draft"), "\(path)")
    }

    @Test(arguments: [
        ("guides/x.md.txt", "---\ntitle: 乙\n---\n\ndraft: true\n"), ("guides/x.txt", "draft: true\n"),
        ("a.yaml", "---\nmode: draft\nlevel: 2\n---\n"),
        ("guides/x.csv", "---\ndraft: true\n---\n"), ("guides/x.txt", "---\ntitle: 乙\ndraft: false\n---\n文\n"),
    ])
    func othersAre(_ path: String, _ text: String) throws {
        let found = try left([path: text])
        #expect(found.files == [path] && found.told.isEmpty, "\(path)")
    }
}
