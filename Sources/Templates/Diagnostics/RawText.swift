import Diagnostics

extension Diagnostic {
    /// Text that would be written without escaping.
    static func templateRawText(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            TemplatesDiagnostics.templateRawText, at: place,
            Words(
                zh: "“\(name.shortened)”是文字，不能不转义就写出来。",
                en: "“\(name.shortened)” is text and cannot be written raw: only HTML variables are."
            ),
            cure: Words(
                zh: "写成 {{名字}}，不用三个花括号，也不用 &。",
                en: "Write {{name}}, without the third brace and without &."
            )
        )
    }
}
