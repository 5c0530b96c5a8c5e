import Diagnostics

extension Diagnostic {
    /// A type's layout that there is no file for.
    static func layoutMissing(_ layout: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            PagesDiagnostics.layoutMissing, at: place,
            Words(
                zh: "没有「\(layout)」这个布局：templates/layouts/\(layout).mustache 不存在。",
                en: "There is no layout “\(layout)”: the file templates/layouts/\(layout).mustache does not exist."),
            cure: Words(
                zh: "把 page.mustache 复制成这个文件再修改，或写已有类型的名字（如 guide），或删掉这一行。",
                en:
                    "Copy page.mustache to that file and change it, or write the name of a built-in type (such as guide), or take the line out."
            ))
    }

    /// A type's layout that is the layout of a page that Lathe makes itself.
    static func layoutOfAnotherPage(_ layout: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            PagesDiagnostics.layoutMissing, at: place,
            Words(
                zh: "「\(layout)」是 Lathe 自己做的网页的布局，条目不能用。",
                en: "“\(layout)” is the layout of a page that Lathe makes itself; no entry can be shown in it."),
            cure: Words(
                zh: "换一个布局名，并在 templates/layouts/ 里放同名的 .mustache 文件。",
                en: "Write another name, with a .mustache file of that name in templates/layouts/."))
    }
}
