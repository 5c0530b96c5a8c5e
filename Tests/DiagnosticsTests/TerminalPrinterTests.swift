import Testing

@testable import Diagnostics

@Suite struct TerminalPrinterTests {
    private func firstLine(_ path: String) -> String {
        let diagnostic = Diagnostic("x", .error, at: .file(path), Words(zh: "坏了。", en: "Broken."))
        return TerminalPrinter(language: .english, pathPrefix: "content/")
            .text(FoldedDiagnostic(diagnostic: diagnostic, count: 1, files: 1))
    }

    @Test func putsTheContentFolderBeforePathsInIt() {
        #expect(firstLine("a.md") == "content/a.md: error: Broken.")
    }

    @Test func leavesPathsFromTheRootAsTheyAre() {
        #expect(firstLine("/srv/site/a.html") == "/srv/site/a.html: error: Broken.")
    }
}
