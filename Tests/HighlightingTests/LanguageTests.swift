import Highlighting
import Testing

@Suite("Languages")
struct LanguageTests {
    @Test(
        "are found by name and alias in any case",
        arguments: [
            ("C++", "cpp"), ("py", "python"), ("TS", "typescript"), ("ino", "arduino"), ("gcode", "gcode"),
            ("scad", "openscad"), ("sh", "bash"), ("C#", "csharp"), ("yml", "yaml"), ("golang", "go"), ("RS", "rust"),
        ])
    func names(alias: String, name: String) {
        #expect(Highlighter.language(named: alias)?.name == name)
    }

    @Test("that are unknown are nil", arguments: ["", "klingon", "text", String(repeating: "x", count: 5_000)])
    func unknown(name: String) {
        #expect(Highlighter.language(named: name) == nil)
    }

    @Test("are all that Lathe promises")
    func promised() {
        let promised = [
            "c", "cpp", "arduino", "csharp", "go", "rust", "java", "kotlin", "swift", "python", "javascript",
            "typescript", "php", "ruby", "sql", "html", "css", "json", "yaml", "toml", "bash", "gcode", "openscad",
            "diff",
        ]
        #expect(Set(promised).isSubset(of: Highlighter.languageNames))
    }

    @Test("share no name")
    func distinctNames() {
        #expect(Set(Highlighter.languageNames).count == Highlighter.languageNames.count)
    }
}
