import Diagnostics

extension Diagnostic {
    /// A layout that pages need and that has no file.
    static func templateMissingLayout(_ name: String, present: [String]) -> Diagnostic {
        let place = SourcePlace.file("templates/layouts/\(name).mustache")
        let near = NearMiss.best(for: "layouts/\(name)", among: present)
        return Diagnostic(
            TemplatesDiagnostics.templateMissingLayout, at: place,
            Words(
                zh: "缺少布局“\(name)”。",
                en: "The layout “\(name)” is missing."
            ),
            cure: Words(
                zh: "新建 templates/layouts/\(name).mustache，或者把改过名的文件改回来。",
                en: "Write templates/layouts/\(name).mustache, or give a renamed file its name back."
            ),
            related: near.map {
                Related(at: .file("templates/\($0).mustache"), Words(zh: "这个名字很像。", en: "This name is near."))
            }
        )
    }
}
