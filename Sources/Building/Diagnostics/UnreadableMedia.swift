import Diagnostics

extension Diagnostic {
    /// A linked file that can't be read at the moment.
    static func unreadableMedia(_ path: String, _ reason: String) -> Diagnostic {
        Diagnostic(
            "unreadable-file", .error, at: .file(path),
            Words(
                zh: "读不了这个文件（\(reason)）：以前发布过就保留以前的，没有就只留文字。",
                en: "This file can't be read (\(reason)): what was published of it earlier stays, else words stand in its place."),
            cure: Words(
                zh: "检查它是否还在、有没有读取权限、是不是正在上传，然后重新构建。",
                en: "See whether it is still there, may be read, and isn't just being uploaded; then build again."))
    }
}
