import Diagnostics
import Testing

@Suite("Annotations for GitHub")
struct GitHubPrinterTests {
    private func text(_ diagnostics: [Diagnostic], _ language: Words.Language = .english) -> [String] {
        let printer = GitHubPrinter(language: language, pathPrefix: "content/", templates: "looks")
        return diagnostics.sortedForReading().folded().map(printer.text)
    }

    private let source = SourceText(path: "tutorials/lamp, 100%: red.md", text: "---\ntitle: 灯\nlevel: 9\n---\n")

    @Test("a mistake is told at its line and columns, with its cure below")
    func place() {
        let mistake = Diagnostic(
            MadeUpKind("bad-value", .error), at: source.place(22..<23), Words(zh: "「9」不行。", en: "“9” is no level."),
            cure: Words(zh: "写 1 到 4。", en: "Write 1 to 4."))
        #expect(
            text([mistake]) == [
                "::error file=content/tutorials/lamp%2C 100%25%3A red.md,line=3,endLine=3,col=8,endColumn=9,title=bad-value::“9” is no level.%0A  → Write 1 to 4."
            ])
        #expect(text([mistake], .chinese)[0].hasSuffix("title=bad-value::「9」不行。%0A  → 写 1 到 4。"))
    }

    @Test("of a whole file no line is told, and no word of a message begins another command")
    func whole() {
        let told = text([
            Diagnostic(MadeUpKind("x", .warning), at: .file("a.md"), Words(zh: "", en: "50% ::error::\r\n::stop-commands::here")),
            Diagnostic(MadeUpKind("y", .error), at: .file("templates/page.mustache"), Words(zh: "", en: "Broken.")),
            Diagnostic(MadeUpKind("z", .error), at: source.place(0..<21), Words(zh: "", en: "Several lines.")),
        ])
        #expect(told.contains("::warning file=content/a.md,title=x::50%25 ::error::  ::stop-commands::here"))
        #expect(told.contains("::error file=looks/page.mustache,title=y::Broken."))
        #expect(told.contains { $0.contains("line=1,endLine=3,col=1,title=z::Several lines.") })
        #expect(told.allSatisfy { !$0.contains("\n") && !$0.contains("\r") })
    }

    @Test("equal warnings are one annotation with a count, errors one each")
    func folded() {
        let warnings = (1...30).map { Diagnostic(MadeUpKind("w", .warning), at: .file("\($0).md"), Words(zh: "同样的", en: "The same.")) }
        let errors = (1...3).map { Diagnostic(MadeUpKind("e", .error), at: .file("\($0).md"), Words(zh: "错", en: "Wrong.")) }
        let told = text(warnings + errors)
        #expect(told.count == 4 && told.last?.contains("The same. (30 times in 30 files") == true)
    }
}
