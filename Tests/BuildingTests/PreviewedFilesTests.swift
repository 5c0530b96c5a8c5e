import Content
import Foundation
import Media
import Testing

@testable import Building

/// With `serve --host` others in the network see a preview: no file that took another's place may reach them unlooked-at.
@Suite struct PreviewedFilesTests {
    private let folder: TestFolder

    init() throws {
        folder = try TestFolder()
        try folder.put("content/portal.yml", "title: 测试\n")
        try folder.put("content/guides/saw.md", "# 锯\n\n[表](list.csv)\n")
        try folder.put("content/guides/list.csv", "a,b\n1,2\n")
        try folder.put("outside/list.csv", "secret\n")
    }

    private var file: String { folder.path + "/content/guides/list.csv" }

    private func portal() throws -> PreviewedPortal {
        var session = BuildSession()
        let options = BuildOptions(content: folder.path + "/content", now: .day(try #require(Day("2026-11-26"))), jobs: 2)
        return try #require(session.preview(options).portal)
    }

    private func linkOutside() throws {
        try FileManager.default.removeItem(atPath: file)
        try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: folder.path + "/outside/list.csv")
    }

    private func text(_ file: PreviewedPortal.File?) throws -> String? {
        switch file {
        case .opened(let source): String(decoding: try source.bytes(at: 0, count: source.count), as: UTF8.self)
        case .bytes(let bytes), .page(let bytes): String(decoding: bytes, as: UTF8.self)
        case .onDisk(let path): try String(contentsOfFile: path, encoding: .utf8)
        case nil: nil
        }
    }

    @Test func whatWasLookedIntoIsWhatIsShown() throws {
        let shown = try portal().file("guides/list.csv")
        try linkOutside()
        #expect(try text(shown) == "a,b\n1,2\n")
    }

    @Test func aLinkThatCameSinceLeadsNowhere() throws {
        let portal = try portal()
        try linkOutside()
        #expect(try text(portal.file("guides/list.csv")) == nil)
    }

    @Test func anotherFileIsLookedIntoAnew() throws {
        let portal = try portal()
        try folder.put("content/guides/list.csv", "<script>alert(1)</script>\n")
        #expect(try text(portal.file("guides/list.csv")) == nil)
    }
}
