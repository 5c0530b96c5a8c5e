import Content
import Diagnostics

extension Diagnostic {
    /// The page of a section, or the settings of a folder, that hold back all pages below them.
    static func sectionHeldBack(_ section: String, _ count: Int) -> Diagnostic {
        let folder = SitePath(section).folder
        return Diagnostic(
            BuildingDiagnostics.sectionHeldBack, at: .file(section),
            Words(
                zh: "「\(section)」说这里还不公开，「\(folder)」文件夹里的 \(count) 个页面都没有发布。",
                en: "“\(section)” says that this isn't public yet, so \(count) pages of the folder “\(folder)” are not published."),
            cure: Words(
                zh: "要发布它们，就从 \(SitePath(section).name) 里删掉 draft；只想留住其中几页，就写在那几页的页首。",
                en: "To publish them, take draft out of \(SitePath(section).name); to keep some back, write it in the heads of those."))
    }
}
