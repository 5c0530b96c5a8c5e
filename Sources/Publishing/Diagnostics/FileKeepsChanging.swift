import Diagnostics

extension Diagnostic {
    /// A file of the writer's that is being written all the time.
    static func changingSource(_ path: String) -> Diagnostic {
        Diagnostic(
            PublishingDiagnostics.fileKeepsChanging, at: .file(path),
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
