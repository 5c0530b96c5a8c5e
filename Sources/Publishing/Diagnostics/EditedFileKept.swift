import Diagnostics

extension Diagnostic {
    /// A file is no longer part of the site, but somebody has changed it since Lathe wrote it.
    static func editedFileKept(_ path: String) -> Diagnostic {
        Diagnostic(
            PublishingDiagnostics.editedFileKept, at: .file(path),
            Words(
                zh: "这个文件已不属于网站，但有人在输出文件夹里改过它，所以没有删除。",
                en: "This file is no longer part of the site, but somebody changed it in the output folder, "
                    + "so it was not removed."
            ),
            cure: Words(
                zh: "不需要它就手动删除；需要它就移到 content/。",
                en: "Delete it by hand if nobody needs it; otherwise move it into content/."
            )
        )
    }
}
