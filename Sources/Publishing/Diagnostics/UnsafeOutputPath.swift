import Diagnostics

extension Diagnostic {
    /// A path that may not be written: it leaves the output folder, or no disk could hold it.
    static func unsafeOutputPath(_ path: String, _ fault: OutputPath.Fault) -> Diagnostic {
        let reason: Words =
            switch fault {
            case .empty: Words(zh: "其中一段名称是空的", en: "a part of it is empty")
            case .absolute: Words(zh: "它从磁盘的根目录开始", en: "it begins at the disk's root")
            case .leavesFolder: Words(zh: "其中有 “.” 或 “..”", en: "it holds “.” or “..”")
            case .reserved: Words(zh: ".lathe 和 .lathe-staging 留给 Lathe 自己使用", en: "the names .lathe and .lathe-staging are Lathe's own")
            case .controlCharacter: Words(zh: "其中有控制字符", en: "it holds a control character")
            case .nameTooLong: Words(zh: "其中一段名称超过 255 字节", en: "a part of it is longer than 255 bytes")
            case .pathTooLong: Words(zh: "它超过 4095 字节", en: "it is longer than 4095 bytes")
            }
        return Diagnostic(
            PublishingDiagnostics.unsafeOutputPath, at: .file(path),
            Words(
                zh: "不能发布到这个路径：\(reason.zh)。这个文件没有发布，其余照常发布。",
                en: "Nothing can be published at this path: \(reason.en). The file is left out, and all else is published."
            ),
            cure: Words(
                zh: "给这个文件或它的文件夹换一个简单的名称。",
                en: "Give the file or its folder a plain name."
            )
        )
    }

    /// Two files were handed over for one path.
    static func outputPathTwice(_ path: String) -> Diagnostic {
        Diagnostic(
            PublishingDiagnostics.outputPathTwice, at: .file(path),
            Words(
                zh: "有两个文件要发布到同一个路径，只发布了其中一个。",
                en: "Two files are to be published at this one path; one of them is left out."
            ),
            cure: Words(zh: "给其中一个换一个名称。", en: "Give one of them another name.")
        )
    }

    /// A file was handed over that needs a folder where another file stands, or the other way round.
    static func outputPathIsFolder(_ path: String) -> Diagnostic {
        Diagnostic(
            PublishingDiagnostics.outputPathIsFolder, at: .file(path),
            Words(
                zh: "在这个路径上，一处需要文件夹，另一处需要文件，所以没有发布这个文件，其余照常发布。",
                en: "A file and a folder want the same place on the way to this path, so this file is left out, "
                    + "and all else is published."
            ),
            cure: Words(zh: "给这个文件或它的文件夹换一个名称。", en: "Give the file or its folder another name.")
        )
    }
}
