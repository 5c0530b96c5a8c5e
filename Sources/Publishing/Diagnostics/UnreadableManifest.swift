import Diagnostics

extension Diagnostic {
    /// The manifest is damaged or from another version, so that it can't say what Lathe wrote.
    static func unreadableManifest(_ path: String) -> Diagnostic {
        Diagnostic(
            "unreadable-manifest", .warning, at: .file(path),
            Words(
                zh: "清单已损坏，或来自别的版本；这次构建不会删除任何旧文件。",
                en: "The manifest is damaged or from another version; this build removes no old file."
            ),
            cure: Words(
                zh: "想要干净的网站，请清空这个输出文件夹后重新构建。",
                en: "For a clean site, empty the output folder and build again."
            )
        )
    }
}
