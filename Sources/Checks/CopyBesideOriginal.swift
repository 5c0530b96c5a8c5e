import Content
import Diagnostics

/// A copy of an entry beside the entry's own file: two people have saved at once, or somebody has copied it and forgotten it there.
enum CopyBesideOriginal: Rule {
    static let name = "copy-beside-original"
    static let isAdvice = false
    static let help = Words(
        zh: "条目旁边的副本：同步软件留下的冲突文件，或者复制后忘在那里的。副本不发布。",
        en: "A copy beside an entry's file, left by a sync client or by somebody who copied it. Copies are not published.")

    static func check(_ context: CheckContext) -> [Diagnostic] { context.copies.map { .copyBesideOriginal($0) } }
}

extension Diagnostic {
    fileprivate static func copyBesideOriginal(_ copy: ConflictCopy) -> Diagnostic {
        let original = SitePath(copy.original).name
        let (which, cure) =
            switch copy.difference {
            case .none:
                (
                    Words(zh: "两个文件一模一样", en: "both say the same"),
                    Words(zh: "删掉这个副本。", en: "Delete this copy.")
                )
            case .copyIsNewer:
                (
                    Words(zh: "副本保存得更晚，网站上是原来的那份", en: "the copy was saved last, and the site shows the original"),
                    Words(
                        zh: "打开两个文件对照：副本里要留的字，抄进「\(original)」，再删掉副本。它其实是另一页的话，给它换一个文件名和标题。",
                        en: """
                            Open both: put what is to stay of the copy into “\(original)”, then delete the copy. If it is meant as a page of \
                            its own, give it another file name and another title.
                            """)
                )
            case .originalIsNewer:
                (
                    Words(zh: "原来的那份保存得更晚，网站上就是它", en: "the original was saved last, and the site shows it"),
                    Words(
                        zh: "看看副本里有没有「\(original)」里缺的字，有就抄过去，再删掉副本。它其实是另一页的话，给它换一个文件名和标题。",
                        en: """
                            See whether “\(original)” lacks anything of the copy and put it there, then delete the copy. If it is meant as a \
                            page of its own, give it another file name and another title.
                            """)
                )
            case .unclear:
                (
                    Words(zh: "看不出哪一份更晚，网站上是原来的那份", en: "the times don't say which is newer, and the site shows the original"),
                    Words(
                        zh: "打开两个文件对照：要留的字都放进「\(original)」，再删掉副本。它其实是另一页的话，给它换一个文件名和标题。",
                        en: """
                            Open both: put all that is to stay into “\(original)”, then delete the copy. If it is meant as a page of its own, \
                            give it another file name and another title.
                            """)
                )
            }
        return Diagnostic(
            CopyBesideOriginal.kind, at: .file(copy.path),
            Words(
                zh: "这是「\(original)」的副本，没有另外发布：\(which.zh)。", en: "This is a copy of “\(original)” and not published: \(which.en)."),
            cure: cure, related: [Related(at: .file(copy.original), Words(zh: "原来的文件。", en: "The original."))])
    }
}
