import Diagnostics

extension Diagnostic {
    /// The folder for Lathe's own records can't be used.
    static func stateRefused(_ refusal: StateOpening.Refusal, _ state: String, output: String) -> Diagnostic {
        switch refusal {
        case .fault(let fault): return .stateFolderRefused(state, fault)
        case .failure(let failure):
            return failure.isForbidden ? .stateNotWritable(state, failure) : .outputFailure(failure, at: state)
        case .held(let owner?) where !owner.output.isEmpty && owner.output != RealPath.resolved(output):
            return .stateInUse(state, by: owner)
        case .held(let owner): return .outputLocked(output, by: owner)
        }
    }

    /// A folder in which Lathe's own records would be served, be read as content, or stand among things of others.
    public static func stateFolderRefused(_ path: String, _ fault: StateFolder.Fault) -> Diagnostic {
        let reason =
            switch fault {
            case .inOutput: Words(zh: "它在网站文件夹里，读者会看到", en: "it lies in the site, where every reader would see them")
            case .holdsOutput: Words(zh: "网站文件夹在它里面", en: "the site lies in it")
            case .inContent: Words(zh: "它在内容文件夹里，会被当成内容", en: "it lies in the content folder, and would be read as content")
            case .inTemplates: Words(zh: "它在模板文件夹里，会被当成模板", en: "it lies in the folder of templates, and would be read as templates")
            case .inSite(let site):
                Words(
                    zh: "它在另一个网站文件夹 \(site) 里，读者会看到", en: "it lies in another site, \(site), where every reader would see them")
            case .holdsOtherFiles: Words(zh: "里面有别的文件", en: "it holds other files")
            case .someoneElses: Words(zh: "它属于另一个用户", en: "it belongs to another user")
            case .tilde: Words(zh: "~ 没有换成主文件夹的路径", en: "the ~ was not read as your home folder")
            case .notFolder: Words(zh: "那里是一个文件或链接，不是文件夹", en: "a file or a link stands there")
            }
        return Diagnostic(
            PublishingDiagnostics.stateFolderRefused, at: .file(path),
            Words(
                zh: "Lathe 自己的记录不能放在这个文件夹里：\(reason.zh)。什么也没有发布。",
                en: "Lathe's own records can't be kept in this folder: \(reason.en). Nothing was published."
            ),
            cure: Words(
                zh: "用 --state 指定一个单独的新文件夹，例如 --state ../portal-state。",
                en: "Name a new folder of their own with --state, such as --state ../portal-state."
            )
        )
    }

    private static func stateNotWritable(_ path: String, _ failure: SystemFailure) -> Diagnostic {
        Diagnostic(
            PublishingDiagnostics.outputNotWritable, at: .file(path),
            Words(
                zh: "Lathe 自己的记录要放在这里，但没有写入的权限，或磁盘是只读的（\(SystemReason.words(failure.text).zh)）。",
                en: "Lathe's own records go here, but writing is not permitted, or the disk is read-only (\(failure.text))."
            ),
            cure: Words(
                zh: "网站保持完整。让运行构建的用户可以写入这个文件夹和它上面的文件夹，或用 --state 指定一个可以写入的文件夹，例如 --state ../portal-state。",
                en: "The site is still whole. Let the user who builds write here and in the folder above, "
                    + "or name a folder where that is possible with --state, such as --state ../portal-state."
            )
        )
    }
}
