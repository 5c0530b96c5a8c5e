import Diagnostics

extension Renaming.Failure {
    /// Why an entry has not got another name.
    public func diagnostic(of wanted: String) -> Diagnostic {
        switch self {
        case .noEntry:
            Diagnostic(
                "not-renamed", .error, at: .file(wanted),
                Words(zh: "没有这个条目，或者不止一个。", en: "There is no such entry, or more than one."),
                cure: Words(zh: "写它的整个 id 或文件，如 tutorials/led-lamp。", en: "Give its whole id or its file, such as tutorials/led-lamp."))
        case .unusable(let reason):
            Diagnostic(
                "not-renamed", .error, at: .file(wanted), Words(zh: "没有改名：\(reason.zh)", en: "It was not renamed: \(reason.en)"),
                cure: Words(zh: "换一个名字。", en: "Take another name."))
        case .failed(let path, let reason):
            Diagnostic(
                "not-renamed", .error, at: .file(path),
                Words(
                    zh: "写不了这个文件：\(reason)。在它以前的都改好了。", en: "This file can't be written: \(reason). All before it is changed."),
                cure: Words(
                    zh: "看看文件能不能写、磁盘有没有满，再运行一次。",
                    en: "See whether the file can be written and the disk is not full, and run the command again."))
        }
    }
}
