import Diagnostics

extension Diagnostic {
    /// A folder lies deeper than Lathe enters.
    static func folderTooDeep(_ path: String) -> Diagnostic {
        Diagnostic(
            "folder-too-deep", .warning, at: .file(path),
            Words(zh: "文件夹套了 \(ContentFolder.greatestDepth) 层以上，里面的文件没有读。", en: "This folder lies more than \(ContentFolder.greatestDepth) levels deep; nothing in it was read."),
            cure: Words(zh: "把它移到浅一些的地方。", en: "Move it further up."))
    }
}
