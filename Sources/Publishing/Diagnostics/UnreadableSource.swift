import Diagnostics

extension Diagnostic {
    /// A file of the writer's that is to be published beside a page can't be read.
    static func unreadableSource(_ path: String, _ reason: String) -> Diagnostic {
        Diagnostic(
            "unreadable-file", .error, at: .file(path),
            Words(
                zh: "无法读取要发布的文件（\(reason)），所以这次什么也没有发布。",
                en: "This file is to be published but can't be read (\(reason)), so nothing was published."
            ),
            cure: Words(
                zh: "检查它是否存在、是不是普通文件，以及运行构建的用户能否读取它。",
                en: "See that it exists, is a plain file, and may be read by the user who builds."
            )
        )
    }
}
