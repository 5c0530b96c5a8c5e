import Diagnostics

extension Diagnostic {
    /// A template in another encoding than UTF-8.
    static func templateNotUTF8(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            TemplatesDiagnostics.templateNotUTF8, at: place,
            Words(
                zh: "从这里开始不是 UTF-8 文字。",
                en: "From here on this is not UTF-8 text."
            ),
            cure: Words(
                zh: "在编辑器里把文件另存为 UTF-8。",
                en: "Save the file as UTF-8 in your editor."
            )
        )
    }
}
