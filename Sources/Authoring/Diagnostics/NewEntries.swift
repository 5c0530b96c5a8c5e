import Diagnostics

extension Diagnostic {
    /// A new entry would have the place of one that is there.
    static func newEntryTaken(_ path: String, in content: String) -> Diagnostic {
        Diagnostic(
            AuthoringDiagnostics.newEntryTaken, at: .file(path),
            Words(
                zh: "这个名字已经有了：\(content)/\(path)。什么也没有写。",
                en: "There is an entry of this name already: \(content)/\(path). Nothing was written."),
            cure: Words(zh: "打开那个文件接着写，或者用 --name 换一个名字。", en: "Open that file and go on in it, or take another name with --name."))
    }

    /// The content folder is not there: the command was started elsewhere, or a share is away.
    public static func newEntryNowhere(in content: String) -> Diagnostic {
        Diagnostic(
            AuthoringDiagnostics.newEntryNowhere, at: .file(content),
            Words(
                zh: "看不到放内容的文件夹「\(content)」，什么也没有写。", en: "The content folder “\(content)” can't be seen; nothing was written."),
            cure: Words(
                zh: "它在网络共享上，就等共享恢复；不然，先进到门户的文件夹，还没有门户就用 lathe init 建一个。",
                en:
                    "If it lies on a share, wait until that is back; else go into the portal's folder first, or begin a portal with lathe init."
            ))
    }

    /// The disk refused.
    static func newEntryNotWritten(_ path: String, _ reason: String) -> Diagnostic {
        Diagnostic(
            AuthoringDiagnostics.newEntryNotWritten, at: .file(path),
            Words(zh: "「\(path)」没有写成：\(SystemReason.words(reason).zh)。", en: "“\(path)” could not be written: \(reason)."),
            cure: SystemReason.cure(reason))
    }

    /// A folder for a new portal holds one, or something else.
    static func startFolderTaken(_ path: String) -> Diagnostic {
        Diagnostic(
            AuthoringDiagnostics.startFolderTaken, at: .file(path),
            Words(zh: "「\(path)」里已经有内容，什么也没有写。", en: "“\(path)” has content already; nothing was written."),
            cure: Words(zh: "换一个还没有的文件夹名。", en: "Give a folder that isn't there yet."))
    }
}
