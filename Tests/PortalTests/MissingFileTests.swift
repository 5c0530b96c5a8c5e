import Diagnostics
import Testing

@testable import Portal

@Suite struct MissingFileTests {
    private func cures(_ text: String) throws -> [String] {
        try link(["tutorials/a.md": text]).diagnostics.filter { $0.name == "missing-file" }.compactMap { $0.cure?.zh }
    }

    @Test("a cover on another site is to be copied", arguments: ["https://a.example/img/b.png", "http://a.example/b.png?x=1#y"])
    func ofAnotherSite(_ address: String) throws {
        #expect(try cures("---\ntitle: A\ncover: \(address)\n---\n文。\n") == ["先确认可以使用，再下载到这一页旁边，写文件名：b.png"])
    }

    @Test("a picture without a file", arguments: ["![]()", "![灯]()", "![ ]( )"])
    func withoutName(_ markdown: String) throws {
        #expect(try cures("---\ntitle: A\n---\n\(markdown)\n").first?.contains("写文件名") == true)
    }

    @Test("a file that isn't there") func notThere() throws {
        #expect(try cures("---\ntitle: A\n---\n![灯](b.png)\n") == ["把文件放在这一页旁边，或改正文件名。"])
    }
}
