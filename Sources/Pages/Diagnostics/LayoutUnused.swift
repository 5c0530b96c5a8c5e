import Diagnostics

extension Diagnostic {
    /// A layout whose name is almost that of a kind of page.
    static func layoutUnused(_ name: String, near: [String]) -> Diagnostic {
        Diagnostic(
            PagesDiagnostics.layoutUnused, at: .file("templates/layouts/\(name).mustache"),
            Words(zh: "没有网页用「\(name)」这个布局。", en: "No page is made with the layout “\(name)”."),
            cure: Words(zh: "照内置布局的文件名改。", en: "Give the file the name of a built-in layout."),
            suggestions: near.map { Suggestion($0) })
    }
}
