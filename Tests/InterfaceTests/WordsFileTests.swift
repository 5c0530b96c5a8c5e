import Diagnostics
import Testing

@testable import Interface

@Suite struct WordsFileTests {
    @Test func wordsFilesAreReadLineByLine() {
        let source = SourceText(
            path: "templates/words/ja.yml",
            text: "# 注\nlanguage.name: \"日本語\"\na.b: plain # kept\n\nx.y: \"say \\\"hi\\\"\" # dropped\nbroken\nx.y: again\n")
        let (texts, _, diagnostics) = WordsFile.read(source)
        #expect(texts == ["language.name": "日本語", "a.b": "plain # kept", "x.y": "again"])
        #expect(diagnostics.map { "\($0.name) \($0.place.line)" } == ["words-line-unreadable 6", "word-given-twice 7"])
    }

    private static let builtIn = [
        "en": ["a.b": "All", "n": "{count} pages", "n.one": "One page"], "zh-Hans": ["a.b": "全部", "n": "{count} 页"],
    ]

    private func read(_ files: [String: String], _ languages: [String]) -> (interface: InterfaceLanguages, diagnostics: [Diagnostic]) {
        let sources = files.sorted { $0.key < $1.key }.map { ($0.key, SourceText(path: "templates/words/\($0.key).yml", text: $0.value)) }
        return InterfaceLanguages.read(sources, builtIn: Self.builtIn, languages: languages)
    }

    @Test func aFileMayChangeAFewWordsOfABuiltInLanguage() {
        let (interface, diagnostics) = read(["en": "a.b: Everything\n"], ["en"])
        #expect(diagnostics.isEmpty && interface["en"]["a.b"] == "Everything" && interface["en"].count("n", 1) == "One page")
        #expect(interface["en"].count("n", 2) == "2 pages")
    }

    @Test func whatANewLanguageLacksIsToldAndBorrowed() {
        let (interface, diagnostics) = read(
            ["en": "a.b: All\nn: \"{count} pages\"\nn.one: One page\n", "fr": "a.b: Tout\na.c: x\n"], ["fr", "ja"])
        #expect(diagnostics.map(\.name) == ["word-unknown", "words-incomplete", "words-missing"])
        #expect(interface["fr"]["a.b"] == "Tout" && interface["fr"].count("n", 1) == "One page" && interface["ja"]["a.b"] == "All")
        #expect(interface["ja"]["language.name"] == "日本語" && interface["ja"]["gone"] == "gone")
    }

    @Test(arguments: [("words/en.yml", "en"), ("words/zh-Hans.yml", "zh-Hans"), ("layouts/en.yml", nil), ("words/en.yaml", nil)])
    func aFilesLanguageIsItsName(_ path: String, _ language: String?) {
        #expect(InterfaceLanguages.language(ofFile: path) == language)
    }
}
