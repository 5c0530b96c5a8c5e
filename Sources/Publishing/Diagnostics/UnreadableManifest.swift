import Diagnostics

extension Diagnostic {
    /// The manifest is damaged or from another version, so that it can't say what Lathe wrote.
    static func unreadableManifest(_ path: String) -> Diagnostic {
        Diagnostic(
            PublishingDiagnostics.unreadableManifest, at: .file(path),
            Words(
                zh: "清单已损坏，或来自别的版本；这次构建不会删除任何旧文件。",
                en: "The manifest is damaged or from another version; this build removes no old file."
            ),
            cure: Words(
                zh: "用同样的选项运行一次 lathe build --take-over，接着用已有的网站：不是 Lathe 写的文件一个也不删。",
                en: "Run lathe build --take-over once, with the same options, to go on with the site that stands; "
                    + "nothing that Lathe did not write is deleted."
            )
        )
    }
}
