import Diagnostics

extension Diagnostic {
    /// An entry that should be gone from the site and isn't, since nothing can be published.
    static func stillPublic(_ path: String) -> Diagnostic {
        Diagnostic(
            BuildingDiagnostics.stillPublic, at: .file(path),
            Words(
                zh: "「\(path)」应该撤下了（已撤回、过期，或没有同意公开），可是这次什么都没有发布，它还在网站上。",
                en:
                    "“\(path)” should be gone (withdrawn, expired, or without consent), but nothing was published, so it is still on the site."
            ),
            cure: Words(
                zh: "改正这里说的别的错误，再运行一次；等不及，就先从服务器上删掉它的网页。",
                en: "Mend the other errors that are told here and run it again; if that can't wait, delete its page on the server first."))
    }

    /// Pages and photos that had to go and are gone, while nothing else could be published.
    static func takenDownAlone(_ pages: [String]) -> Diagnostic {
        let few = pages.prefix(5)
        let more = pages.count > few.count
        return Diagnostic(
            BuildingDiagnostics.stillPublic, at: .file("."),
            Words(
                zh: "磁盘满了，只来得及撤下这些网页和照片：\(few.joined(separator: "、"))\(more ? "……" : "")。列表和搜索里还提到它们，也还链接到那里。",
                en:
                    "The disk is full, so that only these pages and photos were taken off the site: \(few.joined(separator: ", "))\(more ? " …" : ""). "
                    + "Lists and the search still tell of them, and lead there."),
            cure: Words(zh: "马上腾出空间，再运行一次 lathe build。", en: "Free some space at once and run lathe build again."))
    }
}
