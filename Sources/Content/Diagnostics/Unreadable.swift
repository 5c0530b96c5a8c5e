import Diagnostics

extension Diagnostic {
    /// The system does not let a file or folder be read.
    public static func unreadable(_ path: String, reason: String) -> Diagnostic {
        Diagnostic(
            "unreadable-file", .error, at: .file(path),
            Words(zh: "打不开这个文件或文件夹（\(reason)）。", en: "This file or folder cannot be opened (\(reason))."),
            cure: Words(zh: "检查它是否还在、有没有读取权限。", en: "See whether it is still there and may be read."))
    }
}
