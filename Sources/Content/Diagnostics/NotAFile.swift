import Diagnostics

extension Diagnostic {
    /// A pipe, a socket or a device lies among the content.
    static func notAFile(_ path: String) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.notAFile, at: .file(path),
            Words(zh: "这不是普通文件（是管道或设备），没有读。", en: "This is not an ordinary file but a pipe or a device; it was not read."),
            cure: Words(zh: "把它移出 content 文件夹。", en: "Move it out of the content folder."))
    }
}
