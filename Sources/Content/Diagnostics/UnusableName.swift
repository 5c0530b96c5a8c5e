import Diagnostics

extension Diagnostic {
    /// A file name with a line break, another control character or a backslash.
    static func unusableName(_ path: String) -> Diagnostic {
        Diagnostic(
            "unusable-name", .warning, at: .file(path),
            Words(zh: "文件名里有控制字符或反斜杠，没有读。", en: "The name has a control character or a backslash; the file was not read."),
            cure: Words(zh: "换一个文件名。", en: "Rename the file."))
    }
}
