import Testing

@testable import Diagnostics

@Suite struct TerminalPrinterTests {
    private func firstLine(_ path: String) -> String {
        let diagnostic = Diagnostic(MadeUpKind("x", .error), at: .file(path), Words(zh: "坏了。", en: "Broken."))
        return TerminalPrinter(language: .english, pathPrefix: "content/")
            .text(FoldedDiagnostic(diagnostic: diagnostic, count: 1, files: 1))
    }

    @Test func putsTheContentFolderBeforePathsInIt() {
        #expect(firstLine("a.md") == "content/a.md: error: Broken.")
    }

    @Test func offersTheNearestValueEvenWhereTheCureListsAll() {
        let diagnostic = Diagnostic(
            MadeUpKind("x", .warning), at: .file("a.md"), Words(zh: "不对。", en: "Wrong."),
            cure: Words(zh: "可以写：draft、review", en: "One of: draft, review"),
            suggestions: [.init("draft")])
        let text = TerminalPrinter(language: .english).text(FoldedDiagnostic(diagnostic: diagnostic, count: 1, files: 1))
        #expect(text.contains("perhaps: draft"))
    }

    @Test func foldsOnlyWhatHasTheSameCure() {
        func mended(_ line: String) -> Diagnostic {
            Diagnostic(MadeUpKind("mended", .warning), at: .file(line), Words(zh: "改", en: "Mended."), cure: Words(zh: line, en: line))
        }
        #expect([mended("a"), mended("b"), mended("b")].folded().map(\.count) == [1, 2])
    }

    @Test func namesTemplatesInTheFolderWhereTheyAre() {
        let diagnostic = Diagnostic(MadeUpKind("x", .error), at: .file("templates/layouts/page.mustache"), Words(zh: "坏了。", en: "Broken."))
        let printer = TerminalPrinter(language: .english, pathPrefix: "content/", templates: "mine")
        #expect(printer.text(FoldedDiagnostic(diagnostic: diagnostic, count: 1, files: 1)) == "mine/layouts/page.mustache: error: Broken.")
    }

    @Test func leavesPathsFromTheRootAsTheyAre() {
        #expect(firstLine("/srv/site/a.html") == "/srv/site/a.html: error: Broken.")
    }
}
