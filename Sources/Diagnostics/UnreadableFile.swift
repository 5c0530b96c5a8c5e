extension Diagnostic {
    /// What becomes of a file that can't be read.
    public enum Unread: Sendable {
        /// A text or a folder: what it holds is not there.
        case text
        /// A file that a page points at.
        case download
    }

    /// The system does not let a file or folder be read.
    ///
    /// - Parameter reason: as the system says it, in English.
    public static func unreadableFile(_ path: String, reason: String, _ kind: Unread = .text) -> Diagnostic {
        let why = SystemReason.words(reason)
        let (words, cure) =
            switch kind {
            case .text:
                (
                    Words(zh: "打不开这个文件或文件夹（\(why.zh)）。", en: "This file or folder cannot be opened (\(why.en))."),
                    Words(zh: "检查它是否还在、有没有读取权限。", en: "See whether it is still there and may be read.")
                )
            case .download:
                (
                    Words(
                        zh: "读不了这个文件（\(why.zh)）：以前发布过就保留以前的，没有就只留文字。",
                        en: "This file can't be read (\(why.en)): what was published of it earlier stays, else words stand in its place."),
                    Words(
                        zh: "检查它是否还在、有没有读取权限、是不是正在上传，然后重新构建。",
                        en: "See whether it is still there, may be read, and isn't just being uploaded; then build again.")
                )
            }
        return Diagnostic(FileDiagnostics.unreadableFile, at: .file(path), words, cure: cure)
    }
}
