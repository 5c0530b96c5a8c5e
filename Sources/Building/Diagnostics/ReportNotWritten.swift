import Content
import Diagnostics

extension Diagnostic {
    /// A report holds what is for the staff alone, so it can't stand just anywhere.
    static func reportFolderRefused(_ path: String, _ fault: BuildFolders.Fault) -> Diagnostic {
        let reason =
            switch fault {
            case .inContent: Words(zh: "它在内容文件夹里，报告会被当成内容", en: "it lies in the content folder, and the report would be read as content")
            case .inTemplates:
                Words(zh: "它在模板文件夹里，报告会被当成模板", en: "it lies in the folder of templates, and the report would be read as templates")
            case .inSite(let site):
                Words(zh: "它在网站文件夹 \(site) 里，价格和空缺会被人看到", en: "it lies in the site \(site), where everybody would read of prices and gaps")
            case .inRecords(let records):
                Words(zh: "\(records) 里是 Lathe 为网站留的记录", en: "in \(records) Lathe keeps its records of a site")
            case .tilde: Words(zh: "~ 没有换成主文件夹的路径", en: "the ~ was not read as your home folder")
            case .holdsContent: Words(zh: "内容文件夹在它里面", en: "the content folder lies in it")
            case .holdsSite: Words(zh: "网站文件夹在它里面", en: "the site lies in it")
            case .holdsTemplates: Words(zh: "模板文件夹在它里面", en: "the folder of templates lies in it")
            case .holdsCurrent: Words(zh: "它就是当前文件夹，或当前文件夹在它里面", en: "it is the current folder, or the current folder lies in it")
            case .holdsHome: Words(zh: "它是您的主文件夹，或主文件夹在它里面", en: "it is your home folder, or that lies in it")
            case .ofSystem: Words(zh: "它是系统的文件夹，或某个用户的主文件夹", en: "it is one of the system's folders, or somebody's home")
            }
        return Diagnostic(
            BuildingDiagnostics.reportFolderRefused, at: .file(path),
            Words(zh: "报告不能写到这个文件夹：\(reason.zh)。", en: "No report can be written into this folder: \(reason.en)."),
            cure: Words(zh: "换一个单独的文件夹，如 lathe report ../report。", en: "Choose a folder of its own, such as lathe report ../report."))
    }

    /// A sheet of labels that would be published, or be read as content.
    static func labelsPlaceRefused(_ path: String, _ fault: BuildFolders.Fault) -> Diagnostic {
        let reason =
            switch fault {
            case .inSite(let site): Words(zh: "网站文件夹 \(site) ", en: "the site \(site)")
            case .inTemplates: Words(zh: "模板文件夹", en: "the folder of templates")
            default: Words(zh: "内容文件夹", en: "the content folder")
            }
        return Diagnostic(
            BuildingDiagnostics.labelsPlaceRefused, at: .file(path),
            Words(zh: "标签不能写到\(reason.zh)里。", en: "No labels can be written into \(reason.en)."),
            cure: Words(zh: "用 --output 换一个地方，如 --output ../labels.html。", en: "Choose another place, such as --output ../labels.html."))
    }

    static func reportLanguageUnknown(_ language: String, among languages: [String]) -> Diagnostic {
        Diagnostic(
            BuildingDiagnostics.reportLanguageUnknown, at: .file("portal.yml"),
            Words(zh: "门户没有「\(language)」这种语言。", en: "The portal has no language “\(language)”."),
            cure: Words(
                zh: "--lang 可以写：\(languages.joined(separator: "、"))。", en: "--lang takes \(languages.joined(separator: ", "))."))
    }

    static func reportPeriodBackwards(_ from: Day?, _ to: Day?) -> Diagnostic {
        let (from, to) = (from?.description ?? "", to?.description ?? "")
        return Diagnostic(
            BuildingDiagnostics.reportPeriodBackwards, at: .file("portal.yml"),
            Words(zh: "报告的最后一天 \(to) 在第一天 \(from) 之前。", en: "The report's last day, \(to), is before its first, \(from)."),
            cure: Words(zh: "把 --from 和 --to 对调。", en: "Change --from and --to about."))
    }
}
