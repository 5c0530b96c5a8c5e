import Diagnostics

extension Diagnostic {
    /// A file of a folder of templates that can't be read.
    static func templateUnreadable(_ path: String, reason: String) -> Diagnostic {
        Diagnostic(
            PagesDiagnostics.templateUnreadable, at: .file("templates/" + path),
            Words(zh: "读不了模板文件：\(reason)。", en: "This template file can't be read: \(reason)."),
            cure: Words(zh: "检查文件的权限。", en: "Check the file's permissions."))
    }
}
