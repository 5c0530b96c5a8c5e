import Foundation
import Han
import TestSupport
import Testing
import Workers

@testable import Search

@Suite("the lexicon of subjects")
struct SubjectLexiconTests {
    private func lexicon(_ text: String) -> SubjectLexicon { SubjectLexicon([text], .all) }

    @Test("is read by subjects, in both scripts, each word once")
    func reading() {
        let read = lexicon(
            "## of all\n\nzh: 无主\n# sewing 缝纫\nzh: 缝补 縫補 缝 T恤\nen: Sew, sewing, sewing machine, a\n# plants 植物\nzh: 浇水 缝补\nen: batteries\n")
        #expect(read.words.map(\.text) == ["缝补", "缝", "sew", "sew machin", "浇水", "battery"])
        #expect(read.words.map(\.subjects) == [[0, 1], [0], [0], [0], [1], [1]])
        #expect(read.words.map(\.isHan) == [true, true, false, false, true, false])
        #expect(read.wordsOfSubject == [[0, 1, 2, 3], [4, 0, 5]])
    }

    @Test("takes the forms of a word for one, as the client does")
    func beginnings() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "SearchClient/word-beginnings.json")
        for (beginning, words) in try JSONDecoder().decode([String: [String]].self, from: Data(contentsOf: file)) {
            for word in words { #expect(String(decoding: WordBeginning.of(word.utf8), as: UTF8.self) == beginning, "\(word)") }
        }
    }

    @Test("that is built in has hundreds of subjects, each with words of both languages")
    func builtIn() {
        let lexicon = SubjectLexicon.builtIn
        #expect(lexicon.wordsOfSubject.count > 350 && lexicon.words.count > 30_000)
        for (subject, words) in lexicon.wordsOfSubject.enumerated() {
            #expect(words.count { lexicon.words[$0].isHan } > 12 && words.count { !lexicon.words[$0].isHan } > 9, "\(subject)")
        }
        // What belongs everywhere tells nothing.
        for word in lexicon.words where word.subjects.count > 24 { Issue.record("\(word.text) stands in \(word.subjects.count) subjects") }
    }
}
