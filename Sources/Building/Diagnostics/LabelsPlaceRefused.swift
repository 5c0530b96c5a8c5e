import Diagnostics

extension Diagnostic {
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
}
