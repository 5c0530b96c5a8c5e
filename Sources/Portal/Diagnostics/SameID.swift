import Content
import Diagnostics

extension Diagnostic {
    /// Names that look alike say where they differ.
    private static func difference(_ path: String, _ other: String) -> Words {
        // Swift compares strings by canonical equivalence, so these are the same characters in other code points.
        guard path == other else { return Words(zh: "", en: "") }
        return Words(zh: "两个名字看起来一样，只是 Unicode 编码形式不同。", en: " The names look alike and differ in their Unicode form only.")
    }

    /// Two files that are the same entry in the same language; the first to be given is left out.
    ///
    /// - Parameter stays: whether its page stays as it was published before.
    public static func sameID(_ entry: Entry, _ other: Entry, stays: Bool = false) -> Diagnostic {
        let id = (zh: entry.id.isEmpty ? "（首页）" : entry.id, en: entry.id.isEmpty ? "(the home page)" : entry.id)
        let end =
            stays
            ? Words(
                zh: "「\(entry.source.path)」在网站上还是上次的样子。", en: "The page of “\(entry.source.path)” stays as it was.")
            : Words(zh: "只发布了「\(other.source.path)」。", en: "Only “\(other.source.path)” is published.")
        let difference = difference(entry.source.path, other.source.path)
        return Diagnostic(
            PortalDiagnostics.sameID, at: .file(entry.source.path),
            Words(
                zh: "「\(entry.source.path)」和「\(other.source.path)」是同一个 id：\(id.zh)。\(difference.zh)\(end.zh)",
                en: "“\(entry.source.path)” and “\(other.source.path)” have the same id: \(id.en).\(difference.en) \(end.en)"),
            cure: Words(zh: "给其中一个文件改名，两个就都会发布。", en: "Rename one of the files; then both are published."),
            related: [Related(at: .file(other.source.path), Words(zh: "发布的是这一个。", en: "This one is published."))])
    }

    /// A folder with an index has a README for colleagues, too.
    static func readmeBesideIndex(_ entry: Entry, _ other: Entry) -> Diagnostic {
        Diagnostic(
            PortalDiagnostics.readmeBesideIndex, at: .file(entry.source.path),
            Words(
                zh: "这个文件夹既有「\(SitePath(other.source.path).name)」又有「\(SitePath(entry.source.path).name)」：前者是文件夹的网页，README 没有发布。",
                en:
                    "The folder has “\(SitePath(other.source.path).name)” and “\(SitePath(entry.source.path).name)”: the first is the folder's page, the README is not published."
            ),
            cure: Words(
                zh: "README 也要发布就给它改名（比如 about.md）；只给同事看就不用管，也可以写 status: draft。",
                en: "Rename the README (about.md, say) to publish it as well; if it is for colleagues, let it be or write status: draft."),
            related: [Related(at: .file(other.source.path), Words(zh: "文件夹的网页。", en: "The folder's page."))])
    }
}
