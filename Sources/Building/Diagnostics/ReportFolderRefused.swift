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
            default: fault.words
            }
        return Diagnostic(
            BuildingDiagnostics.reportFolderRefused, at: .file(path),
            Words(zh: "报告不能写到这个文件夹：\(reason.zh)。", en: "No report can be written into this folder: \(reason.en)."),
            cure: Words(zh: "换一个单独的文件夹，如 lathe report ../report。", en: "Choose a folder of its own, such as lathe report ../report."))
    }
}
