import Content
import Foundation
import Testing

@testable import Authoring

/// What `lathe privacy add` writes.
@Suite struct PrivateWordsListTests {
    private let content = NSTemporaryDirectory() + "/lathe-privacy-" + UUID().uuidString

    private func list(_ lines: String...) throws -> PrivateWordsList {
        try FileManager.default.createDirectory(atPath: content, withIntermediateDirectories: true)
        var list = try PrivateWordsList(content: content)
        for line in lines { list.add(line) }
        return list
    }

    private var text: String? {
        FileManager.default.contents(atPath: content + "/privacy.yml").map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func wordsComeToThoseThatThereAre() throws {
        defer { try? FileManager.default.removeItem(atPath: content) }
        let first = try list("张小明", "", "a", " Anna Berg\r")
        #expect(first.added == 2 && first.unusable == [3] && first.write().isEmpty)
        let salt = try #require(text?.firstRange(of: /salt: [0-9a-f]{32}\n/)).lowerBound
        #expect(text?[salt...].contains("小明") == false)
        let second = try list("张小明", "李雷")
        #expect(second.added == 1 && second.known == 1 && second.words.salt == first.words.salt && second.write().isEmpty)
        let read = try list().words
        // 張小明 came with 张小明.
        for word in ["张小明", "張小明", "anna berg", "李雷"] { #expect(read.found(in: "是" + word + "。").count == 1, "\(word)") }
    }

    @Test func twoListsHaveTwoSalts() throws {
        defer { try? FileManager.default.removeItem(atPath: content) }
        #expect(try list().words.salt != list().words.salt)
    }

    @Test func aDamagedListStays() throws {
        defer { try? FileManager.default.removeItem(atPath: content) }
        #expect(try list("张小明").write().isEmpty)
        try Data("version: 1\n".utf8).write(to: URL(filePath: content + "/privacy.yml"))
        #expect(throws: PrivateWordsList.Unreadable.self) { try PrivateWordsList(content: content) }
        #expect(text == "version: 1\n")
    }

    @Test func nobodyElsesWordsAreOverwritten() throws {
        defer { try? FileManager.default.removeItem(atPath: content) }
        let mine = try list("张小明")
        #expect(try list("李雷").write().isEmpty)
        #expect(mine.write().map(\.name) == ["private-words-not-written"])
    }
}
