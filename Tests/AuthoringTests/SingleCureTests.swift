import Building
import Content
import Diagnostics
import Testing

@testable import Authoring

/// Cures that are asked for one at a time are followed as carefully as all at once.
@Suite struct SingleCureTests {
    private static let text = SourceText(path: "tutorials/lamp.md", text: "---\ntitle: 灯\nlevel: 1\n---\n\n##步骤\n\n文。\n")
    private let reader = EntryReader(folder: ContentFolder(root: "/nowhere"), settings: PortalSettings())

    /// A message about some bytes, with what is to stand there.
    private func told(_ range: Range<Int>, _ right: String, further: [Diagnostic.Suggestion.Edit] = []) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.keyReadAsMeant, at: Self.text.place(range), Words(zh: "读作", en: "Read as"),
            suggestions: [Diagnostic.Suggestion(right, further: further)])
    }

    private func range(_ words: String) throws -> Range<Int> { try #require(Self.text.bytes.firstRange(of: Array(words.utf8))) }

    @Test(arguments: [
        ("##步骤", "## 步骤", true), ("灯", "\"灯\"", true), ("灯", "台灯", false), ("level: 1", "level: 2", false), ("文", "字", false),
    ])
    func whatWasReadAsMeantSaysTheSame(_ wrong: String, _ right: String, _ keeps: Bool) throws {
        let cure = try #require(SingleCure(told(range(wrong), right), in: Self.text))
        #expect(cure.keepsMeaning(reader) == keeps)
        #expect(
            String(decoding: cure.mended, as: UTF8.self) == String(decoding: Self.text.bytes, as: UTF8.self).replacing(wrong, with: right))
    }

    @Test func severalChangesAreOne() throws {
        let cure = try #require(SingleCure(told(range("灯"), "\"灯\"", further: [.init("## 步骤", range: range("##步骤"))]), in: Self.text))
        #expect(String(decoding: cure.mended, as: UTF8.self) == "---\ntitle: \"灯\"\nlevel: 1\n---\n\n## 步骤\n\n文。\n")
    }

    @Test func whatWasToldOfAnotherTextIsNotFollowed() throws {
        let told = try told(range("灯"), "\"灯\"")
        #expect(SingleCure(told, in: SourceText(path: Self.text.path, text: "---\ntitle: 一盏灯\n---\n")) == nil)
        #expect(SingleCure(told.withoutSuggestions(at: told.place), in: Self.text) == nil)
    }

    @Test func aCureHelpsWhereItsMessageGoesAndNoErrorComes() throws {
        let message = try told(range("灯"), "\"灯\"")
        let cure = try #require(SingleCure(message, in: Self.text))
        var (before, after) = (BuildReport(), BuildReport())
        before.diagnostics = [message]
        #expect(cure.helps(before, after) && !cure.helps(before, before))
        after.diagnostics = [.notMended(Self.text.path, .changed)]
        #expect(!cure.helps(before, after))
        after.diagnostics = [.notMended("about.md", .changed)]
        #expect(cure.helps(before, after))
        after.isStopped = true
        #expect(!cure.helps(before, after))
    }
}
