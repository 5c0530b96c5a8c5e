import Diagnostics

extension Diagnostic {
    /// A QR code holds a whole address, and the portal has none.
    public static func labelsNeedAddress() -> Diagnostic {
        Diagnostic(
            AuthoringDiagnostics.labelsNeedAddress, at: .file("portal.yml"),
            Words(zh: "二维码里要写完整网址，可是门户还没有网址。", en: "A QR code holds a whole address, and the portal has none yet."),
            cure: Words(zh: "在 portal.yml 里写 url: https://……，或者加上 --url。", en: "Write url: https://… in portal.yml, or give --url."))
    }

    /// Nothing has a label to print.
    public static func nothingToLabel(only: [String]) -> Diagnostic {
        Diagnostic(
            AuthoringDiagnostics.nothingToLabel, at: .file("codes.yml"),
            only.isEmpty
                ? Words(zh: "没有什么可以贴标签：没有空间，也没有带编号的设备。", en: "There is nothing to label: no rooms, and no machines with a code.")
                : Words(
                    zh: "没有编号或 id 合 --only \(only.joined(separator: " ")) 的东西。",
                    en: "Nothing has a code or an id that fits --only \(only.joined(separator: " "))."),
            cure: only.isEmpty
                ? nil
                : Words(
                    zh: "写编号（LC-01）、id（spaces/fab-studio）或带 * 的式样。", en: "Give codes (LC-01), ids (spaces/fab-studio) or patterns with *."))
    }

    /// The page could not be written; its codes are in the register all the same, and may be printed any time.
    static func labelsNotWritten(_ path: String, _ reason: String) -> Diagnostic {
        Diagnostic(
            AuthoringDiagnostics.labelsNotWritten, at: .file(path),
            Words(zh: "「\(path)」写不了：\(SystemReason.words(reason).zh)。", en: "“\(path)” could not be written: \(reason)."),
            cure: Words(zh: "用 --output 换一个地方，再运行一次。", en: "Give another place with --output, and run the command again."))
    }

    /// A file of that name which no earlier run made.
    public static func labelsNotOverwritten(_ path: String) -> Diagnostic {
        Diagnostic(
            AuthoringDiagnostics.labelsNotOverwritten, at: .file(path),
            Words(zh: "「\(path)」不是 lathe labels 生成的，没有覆盖它。", en: "“\(path)” was not made by lathe labels, so it is not overwritten."),
            cure: Words(zh: "用 --output 换一个文件名。", en: "Give another name with --output."))
    }
}
