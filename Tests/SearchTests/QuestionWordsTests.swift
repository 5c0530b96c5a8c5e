import Testing

@testable import Search

struct QuestionWordsTests {
    @Test func sectionsAreReadWithTheirKeysAndWords() {
        let words = QuestionWords(
            name: "xx",
            text:
                "# says what\nscript: words\n\n[filler]\nplease, thank you\n\n[intent open]\nopen, open on\n[means]\nshiny = LED, light\nfilm = video\n"
        )
        #expect(words.script == "words")
        #expect(words.sections.map(\.name) == ["filler", "intent", "means", "means"])
        #expect(words.sections.map(\.key) == ["", "open", "shiny", "film"])
        #expect(words.sections.map(\.words) == [["please", "thank you"], ["open", "open on"], ["LED", "light"], ["video"]])
        #expect(
            String(decoding: words.json { _ in true }, as: UTF8.self)
                == #"{"script":"words","filler":"please|thank you","intent":{"open":"open|open on"},"means":{"shiny":"LED|light","film":"video"}}"#
        )
    }

    @Test func whatAWordMayMeanIsWhatIsFound() {
        let words = QuestionWords(name: "xx", text: "[filler]\nlight\n[means]\nshiny = LED, light\nfilm = light\ntape = video\n")
        #expect(
            String(decoding: words.json { $0 != "light" }, as: UTF8.self)
                == #"{"script":"words","filler":"light","means":{"shiny":"LED","film":"","tape":"video"}}"#)
    }

    @Test(arguments: [
        "借用", "borrow", "opening hours", "e-mail", "sign-up", "open-source software", "教程", "stuck", "watering", "the",
    ])
    func wordsOfQuestionsMayAsk(word: String) { #expect(AskingWords.all.mayAsk(word)) }

    @Test(arguments: ["激光", "laser cutter", "micro:bit", "c++", "3d打印机", "double-sided tape", "护目镜"])
    func namesOfThingsAskNothing(word: String) { #expect(!AskingWords.all.mayAsk(word)) }

    @Test func everyWordOfQuestionsMayAsk() {
        #expect(QuestionWords.asking.filter { !$0.isEmpty && !AskingWords.all.mayAsk($0) }.isEmpty)
        #expect(AskingWords.all.hashes.count < 2000 && AskingWords.all.characters.count < 200)
    }

    @Test func wordsOfHanArePartedBySpaces() {
        let words = QuestionWords(name: "xx", text: "script: han\n[filler]\n请问 麻烦\n的\n[means]\n会动 = 舵机 电机\n")
        #expect(words.sections.map(\.words) == [["请问", "麻烦", "的"], ["舵机", "电机"]])
    }

    /// The sections of one language; another has to have those without which nothing is understood.
    @Test(arguments: QuestionWords.all.map(\.name)) func eachLanguageSaysHowItsQuestionsArePut(name: String) throws {
        let words = try #require(QuestionWords.all.first { $0.name == name })
        let names = Set(words.sections.map(\.name))
        #expect(names.isSuperset(of: ["filler", "intent", "field", "type", "day", "time", "person", "without", "means"]))
        for intent in [
            "open", "hours", "next", "where", "which", "who", "price", "stock", "borrow", "need", "working", "book", "contact", "count",
            "duration", "make",
        ] {
            #expect(words.sections.contains { $0.name == "intent" && $0.key == intent && !$0.words.isEmpty }, "\(name) lacks \(intent)")
        }
    }
}
