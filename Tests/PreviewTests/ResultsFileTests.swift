import Foundation
import Testing

@testable import Preview

@Suite("The file of the results") struct ResultsFileTests {
    private let folder: TestPortal
    private let page = Array("<!doctype html>\n\(ResultsFile.mark)\n<p>one".utf8)

    init() throws { folder = try TestPortal() }

    private func file(_ name: String = "检查结果.html") -> ResultsFile { ResultsFile(folder.path + "/content/" + name) }

    private func text(_ name: String = "检查结果.html") -> String? {
        FileManager.default.contents(atPath: folder.path + "/content/" + name).map { String(decoding: $0, as: UTF8.self) }
    }

    private func number(_ name: String = "检查结果.html") throws -> Int {
        try #require(try FileManager.default.attributesOfItem(atPath: folder.path + "/content/" + name)[.systemFileNumber] as? Int)
    }

    @Test("it is written by rename, and only when it says something else")
    func writing() throws {
        #expect(file().write(page) == nil)
        let first = try number()
        #expect(file().write(page) == nil)
        #expect(try number() == first)
        #expect(file().write(page + Array(" two".utf8)) == nil)
        #expect(try number() != first)
        #expect(text()?.hasSuffix("one two") == true)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/content").filter { $0.hasPrefix(".") } == [])
    }

    @Test("what somebody else has put there stays", arguments: ["<p>mine", "", "检查结果"])
    func foreign(_ words: String) throws {
        try folder.put("content/检查结果.html", words)
        #expect(file().write(page) == .foreign(folder.path + "/content/检查结果.html"))
        file().remove()
        #expect(text() == words)
    }

    @Test("no link is followed, and no folder replaced")
    func links() throws {
        let content = folder.path + "/content/"
        try folder.put("target.html", String(decoding: page, as: UTF8.self))
        try FileManager.default.createSymbolicLink(atPath: content + "检查结果.html", withDestinationPath: folder.path + "/target.html")
        try FileManager.default.createSymbolicLink(atPath: content + "check-results.html", withDestinationPath: folder.path + "/new.html")
        for name in ["检查结果.html", "check-results.html"] {
            #expect(file(name).write(page + [0x20]) == .foreign(content + name))
            file(name).remove()
        }
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/new.html"))
        #expect(FileManager.default.contents(atPath: folder.path + "/target.html").map { Array($0) } == page)
        // Where the page itself is made, a link lies in wait.
        try FileManager.default.createSymbolicLink(atPath: content + ".own.html.tmp", withDestinationPath: folder.path + "/new.html")
        #expect(file("own.html").write(page) == nil && !FileManager.default.fileExists(atPath: folder.path + "/new.html"))
        try FileManager.default.createDirectory(atPath: content + "folder.html", withIntermediateDirectories: true)
        #expect(file("folder.html").write(page) == .foreign(content + "folder.html"))
    }

    @Test("a folder that isn't there is told of")
    func missing() {
        let path = folder.path + "/nowhere/a.html"
        #expect(ResultsFile(path).write(page) == .failed(path, reason: "No such file or directory"))
    }
}
