import Diagnostics

extension Diagnostic {
    /// Delimiters that can't be told from names.
    static func templateBadDelimiters(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            TemplatesDiagnostics.templateBadDelimiters, at: place,
            Words(
                zh: "分隔符写错了。",
                en: "These delimiters cannot be used."
            ),
            cure: Words(
                zh: "写两个分隔符，中间空一格，里面没有等号，例如 {{=<% %>=}}。",
                en: "Write two delimiters with a space between them and no equals sign in them, such as {{=<% %>=}}."
            )
        )
    }
}
