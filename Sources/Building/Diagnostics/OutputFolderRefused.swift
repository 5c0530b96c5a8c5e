import Diagnostics

extension Diagnostic {
    /// A folder in which a portal would be among content, templates, the system's files or somebody's own.
    static func outputFolderRefused(_ path: String, _ fault: BuildFolders.Fault) -> Diagnostic {
        let reason =
            switch fault {
            case .inContent: Words(zh: "它在内容文件夹里，网页会被当成内容", en: "it lies in the content folder, and its pages would be read as content")
            case .inTemplates:
                Words(zh: "它在模板文件夹里，网页会被当成模板", en: "it lies in the folder of templates, and its pages would be read as templates")
            default: fault.words
            }
        return Diagnostic(
            BuildingDiagnostics.outputFolderRefused, at: .file(path),
            Words(
                zh: "门户不能发布到这个文件夹：\(reason.zh)。什么也没有写。",
                en: "No portal can be published into this folder: \(reason.en). Nothing was written."),
            cure: Words(
                zh: "用 --output 指定一个单独的文件夹，例如 --output site 或 --output /var/www/maker。",
                en: "Name a folder of its own with --output, such as --output site or --output /var/www/maker."))
    }
}

extension BuildFolders.Fault {
    /// What is wrong with a folder, without a full stop.
    var words: Words {
        switch self {
        case .inContent: Words(zh: "它在内容文件夹里", en: "it lies in the content folder")
        case .inTemplates: Words(zh: "它在模板文件夹里", en: "it lies in the folder of templates")
        case .holdsContent: Words(zh: "内容文件夹在它里面", en: "the content folder lies in it")
        case .holdsTemplates: Words(zh: "模板文件夹在它里面", en: "the folder of templates lies in it")
        case .inSite(let site): Words(zh: "它在网站文件夹 \(site) 里", en: "it lies in the site \(site)")
        case .inRecords(let records):
            Words(zh: "\(records) 里是 Lathe 为另一个网站留的记录", en: "in \(records) Lathe keeps its records of another site")
        case .tilde: Words(zh: "~ 没有换成主文件夹的路径", en: "the ~ was not read as your home folder")
        case .holdsSite: Words(zh: "网站文件夹在它里面", en: "a site lies in it")
        case .holdsCurrent: Words(zh: "它就是当前文件夹，或当前文件夹在它里面", en: "it is the current folder, or the current folder lies in it")
        case .holdsHome: Words(zh: "它是您的主文件夹，或主文件夹在它里面", en: "it is your home folder, or that lies in it")
        case .ofSystem: Words(zh: "它是系统的文件夹，或某个用户的主文件夹", en: "it is one of the system's folders, or somebody's home")
        }
    }
}
