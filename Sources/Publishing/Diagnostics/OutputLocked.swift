import Diagnostics

extension Diagnostic {
    /// Another build is writing into the same output folder.
    static func outputLocked(_ folder: String, by owner: BuildLock.Owner?) -> Diagnostic {
        let zh: String
        let en: String
        if let owner {
            zh = "另一次构建正在写入这个文件夹：计算机 \(owner.host) 上的进程 \(owner.process)，开始于 \(owner.since)。"
            en =
                "Another build is writing into this folder: process \(owner.process) on \(owner.host), "
                + "since \(owner.since)."
        } else {
            zh = "另一次构建正在写入这个文件夹。"
            en = "Another build is writing into this folder."
        }
        return Diagnostic(
            PublishingDiagnostics.outputLocked, at: .file(folder), Words(zh: zh, en: en),
            cure: Words(
                zh: "等它结束后再试；如果它卡住了，结束那个进程即可，锁会自动释放。",
                en: "Wait until it has ended and try again; if it hangs, end that process, and the lock is free."
            )
        )
    }

    /// The disk knows no locks, so nothing keeps a second build out.
    static func outputCannotBeLocked(_ folder: String) -> Diagnostic {
        Diagnostic(
            PublishingDiagnostics.outputCannotBeLocked, at: .file(folder),
            Words(
                zh: "这个磁盘或网络共享不支持文件锁，无法阻止两次构建同时写入。",
                en: "This disk or network share knows no file locks, so nothing keeps two builds from writing at once."
            ),
            cure: Words(
                zh: "请确保一次只运行一个构建，或先输出到本机磁盘再复制过去。",
                en: "See that only one build runs at a time, or build onto a local disk and copy from there."
            )
        )
    }
}
