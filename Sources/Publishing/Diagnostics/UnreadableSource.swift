import Diagnostics

extension Diagnostic {
    /// A file of the writer's that is to be published beside a page can't be read.
    static func unreadableSource(_ path: String, _ reason: String) -> Diagnostic {
        Diagnostic(
            "unreadable-file", .error, at: .file(path),
            Words(
                zh: "无法读取要发布的文件（\(reason)），所以没有发布它；以前发布过的保留不动，其余照常发布。",
                en: "This file is to be published but can't be read (\(reason)), so it is left out; one that was "
                    + "published earlier stays, and all else is published."
            ),
            cure: Words(
                zh: "检查它是否存在、是不是普通文件，以及运行构建的用户能否读取它。",
                en: "See that it exists, is a plain file, and may be read by the user who builds."
            )
        )
    }

    /// A file of the writer's that is being written all the time.
    static func changingSource(_ path: String) -> Diagnostic {
        Diagnostic(
            "file-keeps-changing", .error, at: .file(path),
            Words(
                zh: "读取这个文件时它一直在变，所以没有发布它；以前发布过的保留不动，其余照常发布。",
                en: "This file changes all the time while it is read, so it is left out; one that was published "
                    + "earlier stays, and all else is published."
            ),
            cure: Words(
                zh: "等它下载、录制或保存完，再重新构建。", en: "Wait until it is downloaded, recorded or saved, and build again."
            )
        )
    }
}
