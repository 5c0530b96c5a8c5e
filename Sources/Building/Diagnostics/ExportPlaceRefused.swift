import Diagnostics

extension Diagnostic {
    /// An export that would be published, or be read as content, or bury something else.
    static func exportPlaceRefused(_ path: String, _ fault: BuildFolders.Fault) -> Diagnostic {
        let reason =
            switch fault {
            case .inContent: Words(zh: "它在内容文件夹里，会被当成内容", en: "it lies in the content folder and would be read as content")
            case .inTemplates: Words(zh: "它在模板文件夹里，会被当成模板", en: "it lies in the folder of templates and would be read as a template")
            case .inSite(let site):
                Words(zh: "它在网站文件夹 \(site) 里，那里只放 Lathe 发布的", en: "it lies in the site \(site), where only what Lathe publishes belongs")
            default: fault.words
            }
        return Diagnostic(
            BuildingDiagnostics.exportPlaceRefused, at: .file(path),
            Words(zh: "导出的不能写到这里：\(reason.zh)。", en: "Nothing can be exported to this place: \(reason.en)."),
            cure: Words(zh: "用 --output 换一个地方，如 --output ../export。", en: "Choose another place, such as --output ../export."))
    }
}
