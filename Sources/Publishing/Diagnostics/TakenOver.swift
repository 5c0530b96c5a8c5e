import Diagnostics

extension Diagnostic {
    /// Files without a record of whose they are made way for the new site.
    static func filesSetAside(_ folder: String, _ files: [String]) -> Diagnostic {
        Diagnostic(
            PublishingDiagnostics.filesSetAside, at: .file(folder),
            Words(
                zh: "网站接过来了。\(files.count) 个文件没有记录说明是 Lathe 写的，新的网站要用它们的地址，或不再需要它们，所以原样移到了这里：\(names(files, "、", "等"))。",
                en: "The site is taken over. No record said that Lathe wrote \(files.count) \(files.count == 1 ? "file" : "files") "
                    + "whose address the new site needs, or which it no longer has; as they were, they lie here now: \(names(files, ", ", "and more"))."
            ),
            cure: Words(
                zh: "看一看有没有人手工放进去的，有用的放进 content/；其余的连同这个文件夹都可以删除，尤其是已经撤下的网页。",
                en: "See whether somebody put one there by hand, and put what is needed into content/; the rest may be deleted with the "
                    + "folder, above all pages that have been withdrawn."
            )
        )
    }

    /// Files in an output that was taken over which are no part of the site.
    static func filesLeft(_ output: String, _ files: [String]) -> Diagnostic {
        Diagnostic(
            PublishingDiagnostics.filesLeft, at: .file(output),
            Words(
                zh: "这个文件夹里还有 \(files.count) 个不属于网站的文件，没有动它们，读者看得到：\(names(files, "、", "等"))。",
                en: "The site has no part for \(files.count) \(files.count == 1 ? "file" : "files") in this folder. They stay as they "
                    + "were, for every reader to see: \(names(files, ", ", "and more"))."
            ),
            cure: Words(
                zh: "如果是以前网站的照片或附件，请手动删除；如果是别人放的，可以不管。",
                en: "Delete them by hand if they are photos or downloads of the earlier site; what somebody else put there may stay."
            )
        )
    }

    static func names(_ files: [String], _ comma: String, _ more: String) -> String {
        let shown = files.prefix(20).joined(separator: comma)
        return files.count > 20 ? shown + comma + more : shown
    }
}
