import Diagnostics
import Limits

extension Diagnostic {
    /// A folder lies deeper than Lathe enters.
    static func folderTooDeep(_ path: String) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.folderTooDeep, at: .file(path),
            Words(
                zh: "文件夹套了 \(Limits.folderDepth.value) 层以上，里面的文件没有读。",
                en: "This folder lies more than \(Limits.folderDepth.value) levels deep; nothing in it was read."),
            cure: Words(zh: "把它移到浅一些的地方。", en: "Move it further up."))
    }
}
