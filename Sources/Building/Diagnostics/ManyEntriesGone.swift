import Diagnostics

extension Diagnostic {
    /// More than a third of what is published has no file any more.
    static func manyEntriesGone(_ paths: [String], of all: Int) -> Diagnostic {
        let examples = paths.prefix(3)
        let more = paths.count > examples.count
        return Diagnostic(
            "many-entries-gone", .error, at: .file("."),
            Words(
                zh: "网站上的 \(all) 个条目，有 \(paths.count) 个的文件一下子不见了（\(examples.joined(separator: "、"))\(more ? "……" : "")）。这次什么也没有发布，网站保持原样。",
                en: "Of the \(all) \(all == 1 ? "entry" : "entries") on the site, \(paths.count) \(paths.count == 1 ? "has" : "have") lost "
                    + "\(paths.count == 1 ? "its file" : "their files") at once (\(examples.joined(separator: ", "))\(more ? " …" : "")). "
                    + "Nothing was published; the site stays as it is."),
            cure: Words(
                zh: "看看内容文件夹是否完整、共享盘是否已连接；确实要删掉这些条目，就加上 --allow-removals 再运行一次。",
                en:
                    "See whether the content folder is whole and the share connected; if these entries are really to go, run it once more with --allow-removals."
            ))
    }
}
