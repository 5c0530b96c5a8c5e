import Diagnostics

extension Diagnostic {
    /// A file that was published with words in it and holds none now: cut off by a full disk, a crash or a half-made copy.
    static func fileEmptied(_ path: String) -> Diagnostic {
        Diagnostic(
            BuildingDiagnostics.fileEmptied, at: .file(path),
            Words(
                zh: "这个文件现在没有正文了（是空的，或者断在页首里），上次发布时还有内容；网页保持上次的样子。",
                en:
                    "This file has no text any more (it is empty, or breaks off in its head) and had when it was last published; its page stays as it was."
            ),
            cure: Words(
                zh: "从备份恢复它；如果这一页不要了，就删掉文件，或写上 status: withdrawn。",
                en: "Bring it back from a backup; if the page is to go, delete the file or write status: withdrawn into it."))
    }

    /// A file that the portal itself is kept in, which was there and is gone or empty.
    static func ownFileGone(_ name: String) -> Diagnostic {
        Diagnostic(
            BuildingDiagnostics.ownFileGone, at: .file(name),
            Words(
                zh: "上次发布时有 \(name)，现在没有了，或者是空的。这次什么也没有发布，网站保持原样。",
                en:
                    "There was a \(name) when the portal was last published; now it is gone or empty. Nothing was published; the site stays as it is."
            ),
            cure: Words(
                zh: "恢复这个文件；确实不要它了，就加上 --allow-removals 再运行一次。",
                en: "Bring the file back; if it is really to go, run it once more with --allow-removals."))
    }
}
