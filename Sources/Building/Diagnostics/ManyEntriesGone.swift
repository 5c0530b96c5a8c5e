import Diagnostics

extension Diagnostic {
    /// More than a third of what is published has no file any more.
    static func manyEntriesGone(_ paths: [String], of all: Int) -> Diagnostic {
        let examples = paths.prefix(3)
        let more = paths.count > examples.count
        return Diagnostic(
            BuildingDiagnostics.manyEntriesGone, at: .file("."),
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

    /// A folder of the content, full when it was published, of which nothing is left.
    static func folderEmptied(_ name: String, count: Int) -> Diagnostic {
        Diagnostic(
            BuildingDiagnostics.manyEntriesGone, at: .file(name),
            Words(
                zh: "文件夹 \(name) 里原来的 \(count) 个条目一下子都不见了。这次什么也没有发布，网站保持原样。",
                en: "All \(count) entries that were in the folder \(name) are gone at once. Nothing was published; the site stays as it is."
            ),
            cure: Words(
                zh: "看看这个文件夹、它的共享盘是否还在；确实要全部删掉，就加上 --allow-removals 再运行一次。",
                en:
                    "See whether the folder is there and its share connected; if all of it is really to go, run it once more with --allow-removals."
            ))
    }
}
