import Foundation
import Testing

@Suite struct FeedTests {
    @Test func theFeedHoldsDatedEntriesLatestFirst() throws {
        var texts = Sample.texts
        texts["tutorials/new.md"] = "---\ntitle: 新 & 好\ndate: 2026-06-01\n---\n正文\n"
        let feed = try #require(MadeSite(texts)).page("feed.xml")
        let newer = try #require(feed.range(of: "新 &amp; 好"))
        let older = try #require(feed.range(of: "小台灯"))
        #expect(newer.lowerBound < older.lowerBound)
        #expect(feed.contains("<updated>2026-06-01T00:00:00Z</updated>"))
        #expect(feed.contains("<link rel=\"alternate\" href=\"https://maker.example.com/base/tutorials/lamp.html\"/>"))
        #expect(!feed.contains("关于我们"))
        let parser = XMLCheck()
        #expect(parser.isWellFormed(feed))
        #expect(parser.isWellFormed(try #require(MadeSite(texts)).page("sitemap.xml")))
    }
}

/// Whether a text is well-formed XML, by an independent tool.
private struct XMLCheck {
    func isWellFormed(_ text: String) -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", "import sys, xml.dom.minidom; xml.dom.minidom.parseString(sys.stdin.buffer.read())"]
        let input = Pipe()
        process.standardInput = input
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        input.fileHandleForWriting.write(Data(text.utf8))
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
