import Diagnostics
import Testing

@testable import Content

/// Which words are found in which texts, and what their file tells of them.
@Suite struct PrivateWordsTests {
    private func words(_ texts: String...) -> PrivateWords {
        var words = PrivateWords(salt: Array("of the tests".utf8), rounds: 3)
        for text in texts { _ = words.add(text) }
        return words
    }

    @Test(
        "a word is found wherever it stands, however it is set",
        arguments: [
            ("欧阳若谷", "作者是欧阳若谷。"), ("欧阳若谷", "欧 阳　若谷"), ("欧阳若谷", "欧阳\u{200B}若谷"), ("欧阳 若谷", "欧阳若谷和远帆"), ("阿依古丽·买买提", "阿依古丽・买买提"),
            ("阿依古丽·买买提", "阿依古丽买买提"), ("Anna Berg", "by ANNA BERG, 7B"), ("anna berg", "photos/Anna_Berg-2.jpg"),
            ("Anna-Lena Berg", "Anna Lena Berg"),
            ("José Núñez", "Jose\u{301} Nu\u{301}n\u{303}ez"), ("Ｂｅｒｇｍａｎｎ", "Bergmann"), ("13812345678", "打 13812345678 找"),
            ("张 Peter", "张Peter说"),
            ("O'Brien", "o’brien"), ("Bergmann", "Frau Berg\u{AD}mann"), ("김민수", "김민수 학생"),
        ])
    func found(_ word: String, _ text: String) { #expect(words("别的词", word).found(in: text).count == 1) }

    @Test(
        "what only looks like it is none",
        arguments: [
            ("欧阳若谷", "欧阳，若谷"), ("欧阳若谷", "欧阳\n若谷"), ("欧阳若谷", "欧阳若水"), ("Anna Berg", "Annaberg"), ("Anna Berg", "Anna. Then Berg"),
            ("Anna Berg", "Anna (Berg)"), ("Rose", "roses"), ("Rose", "primrose"), ("张三", "章三三"),
        ])
    func notFound(_ word: String, _ text: String) {
        #expect(words(word).found(in: text).isEmpty)
    }

    @Test func whatWouldStandEverywhereIsNotKept() {
        var words = words()
        for text in ["张", "a", "ab", "，。", "", String(repeating: "张三", count: 20)] {
            if case .unusable = words.add(text) {} else { Issue.record("\(text)") }
        }
        #expect(words.isEmpty)
        if case .added = words.add("张三") {} else { Issue.record("added") }
        if case .known = words.add("张 三") {} else { Issue.record("known") }
    }

    @Test func theFileKeepsAllAndTellsNothing() throws {
        let kept = words("欧阳若谷", "Anna Berg", "13812345678")
        let text = String(decoding: kept.bytes, as: UTF8.self)
        #expect(!text.contains("欧阳") && !text.lowercased().contains("berg") && !text.contains("1381"))
        let read = try PrivateWords.read(SourceText(path: "privacy.yml", bytes: kept.bytes))
        #expect(read.items == kept.items && read.lengths == kept.lengths && read.bytes == kept.bytes)
        #expect(read.found(in: "欧阳若谷、Anna Berg、13812345678、小明").count == 3)
        let windows = SourceText(path: "privacy.yml", text: "\u{FEFF}" + text.replacing("\n", with: "\r\n"))
        #expect(try PrivateWords.read(windows).items == kept.items)
        #expect(words("Anna Berg", "欧阳若谷", "13812345678").bytes == kept.bytes, "the order in which they came is nobody's business")
    }

    @Test(
        "a list that says less than it did is none",
        arguments: [
            ("version: 1", "version: 2"), ("version: 1\n", ""), ("salt: ", "salt: x"), ("rounds: 3", "rounds: 0"),
            ("rounds: 3", "rounds: 99999999999"),
            ("lengths: [2, 4]", "lengths: []"), ("lengths: [2, 4]", "lengths: [4, x]"), ("lengths: [2, 4]\n", ""), ("\n- ", "\n- x"),
            ("\n- ", "\n-"),
            ("words:", "wörter:"), ("words:\n", "words:\n欧阳若谷\n"),
        ])
    func damaged(_ from: String, _ to: String) {
        let text = String(decoding: words("欧阳若谷", "Anna Berg").bytes, as: UTF8.self)
        #expect(text.contains(from))
        #expect(throws: PrivateWords.Unreadable.self) {
            try PrivateWords.read(SourceText(path: "privacy.yml", text: text.replacing(from, with: to, maxReplacements: 1)))
        }
    }

    @Test func manyAreToldOnlyToADegree() {
        #expect(words("Anna Berg").found(in: String(repeating: "Anna Berg, ", count: 100)).count == 20)
    }
}
