import Diagnostics

extension Renaming.Failure {
    /// Why an entry has not got another name.
    public func diagnostic(of wanted: String) -> Diagnostic {
        switch self {
        case .noEntry(_, let path?):
            Diagnostic(
                AuthoringDiagnostics.notRenamed, at: .file(path),
                Words(
                    zh: "这个条目现在没有网页（撤回了、归档了，或者有错误），所以不能用这个命令改名。",
                    en: "This entry has no page now, since it is withdrawn, archived or in error, so that it can't be renamed here."),
                cure: Words(
                    zh: "没有链接指向它：直接在文件夹里给文件改名。有错误的，也可以先改好再来。",
                    en: "No link leads there: rename the file in its folder. One in error may be mended first, too."))
        case .noEntry(let near, nil):
            Diagnostic(
                AuthoringDiagnostics.notRenamed, at: .file(wanted),
                Words(zh: "没有「\(wanted)」这个条目。", en: "There is no entry “\(wanted)”."),
                cure: near.first.map { Words(zh: "是不是「\($0)」？", en: "Was “\($0)” meant?") }
                    ?? Words(
                        zh: "写它的 id、文件或标题，如 tutorials/led-lamp。", en: "Give its id, its file or its title, such as tutorials/led-lamp."))
        case .several(let ids):
            Diagnostic(
                AuthoringDiagnostics.notRenamed, at: .file(wanted),
                Words(zh: "「\(wanted)」可以是好几个条目，没有改名。", en: "“\(wanted)” may be one of several entries; none was renamed."),
                cure: Words(
                    zh: "写全：" + ids.prefix(5).joined(separator: "、"), en: "Give the whole id: " + ids.prefix(5).joined(separator: ", ")))
        case .unusable(let reason):
            Diagnostic(
                AuthoringDiagnostics.notRenamed, at: .file(wanted), Words(zh: "没有改名：\(reason.zh)", en: "It was not renamed: \(reason.en)"),
                cure: Words(zh: "换一个名字再试。", en: "Try another name."))
        case .failed(let path, let reason):
            Diagnostic(
                AuthoringDiagnostics.notRenamed, at: .file(path),
                Words(
                    zh: "写不了这个文件：\(SystemReason.words(reason).zh)。在它以前的都改好了。",
                    en: "This file can't be written: \(reason). All before it is changed."),
                cure: Words(
                    zh: "\(SystemReason.cure(reason).zh)然后再改一次名。", en: "\(SystemReason.cure(reason).en) Then rename it again."))
        }
    }
}
