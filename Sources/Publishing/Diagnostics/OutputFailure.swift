import Diagnostics

extension Diagnostic {
    /// The operating system refused to write in the output folder.
    static func outputFailure(_ failure: SystemFailure, at path: String) -> Diagnostic {
        if failure.isFull { return diskFull(path) }
        if failure.isForbidden { return outputNotWritable(path, failure) }
        return Diagnostic(
            PublishingDiagnostics.outputFailure, at: .file(path),
            Words(zh: "无法写入：\(SystemReason.words(failure.text).zh)。", en: "This can't be written: \(failure.text)."),
            cure: Words(
                zh: "网站保持完整。排除原因后重新构建。",
                en: "The site is still whole. Remove the cause and build again."
            )
        )
    }

    private static func diskFull(_ path: String) -> Diagnostic {
        Diagnostic(
            PublishingDiagnostics.diskFull, at: .file(path),
            Words(
                zh: "磁盘已满或超出配额，新的网站没有发布。",
                en: "The disk is full or its quota is used up, so the new site was not published."
            ),
            cure: Words(
                zh: "网站保持完整。腾出空间后重新构建。",
                en: "The site is still whole. Free some space and build again."
            )
        )
    }

    private static func outputNotWritable(_ path: String, _ failure: SystemFailure) -> Diagnostic {
        Diagnostic(
            PublishingDiagnostics.outputNotWritable, at: .file(path),
            Words(
                zh: "没有写入这里的权限，或磁盘是只读的（\(SystemReason.words(failure.text).zh)）。",
                en: "Writing here is not permitted, or the disk is read-only (\(failure.text))."
            ),
            cure: Words(
                zh: "网站保持完整。让运行构建的用户可以写入这个文件夹，或用 --output 换一个文件夹。",
                en: "The site is still whole. Let the user who builds write into this folder, "
                    + "or choose another with --output."
            )
        )
    }

    static func outputNotFolder(_ path: String) -> Diagnostic {
        Diagnostic(
            PublishingDiagnostics.outputNotFolder, at: .file(path),
            Words(
                zh: "输出位置上是一个文件或链接，不是文件夹。",
                en: "A file or a link stands here, where the output needs a folder."
            ),
            cure: Words(
                zh: "把它移走，或用 --output 换一个文件夹。",
                en: "Move it away, or choose another folder with --output."
            )
        )
    }
}
