import Content
import Diagnostics

extension Diagnostic {
    /// A text saved as `.txt` where a page is wanted.
    static func textNotRead(_ path: String, name: String) -> Diagnostic {
        Diagnostic(
            "text-not-read", .warning, at: .file(path),
            Words(
                zh: "「\(SitePath(path).name)」是 .txt 文件，Lathe 只读 .md，这一页没有发布。",
                en: "“\(SitePath(path).name)” is a .txt file; Lathe reads .md only, so this page is not published."),
            cure: Words(
                zh: "把文件名改成：\(name)（Windows 看不到 .txt 时，先在资源管理器的「查看」里打开「文件扩展名」）",
                en: "Rename it (in Windows turn on “File name extensions” under View first, if you don't see .txt) to: \(name)"))
    }

    /// A document of a word processor where a page is wanted.
    ///
    /// - Parameter isText: whether it comes from a word processor, rather than being slides or a sheet.
    static func documentNotRead(_ path: String, isText: Bool = true) -> Diagnostic {
        let name = SitePath(path).name
        return Diagnostic(
            "document-not-read", .warning, at: .file(path),
            isText
                ? Words(
                    zh: "「\(name)」是文字处理软件的文档，Lathe 不读，也没有网页链接到它，所以没有发布。",
                    en:
                        "“\(name)” is a document of a word processor, which Lathe does not read, and no page links to it, so it is not published."
                )
                : Words(
                    zh: "「\(name)」是幻灯片或表格，它的文件夹里没有网页，也没有网页链接到它，所以没有发布。",
                    en: "“\(name)” holds slides or a sheet; its folder has no page, and no page links to it, so it is not published."),
            cure: isText
                ? Words(
                    zh: "在旁边新建一个 .md 文件，把文字复制进去；文档要给人下载，就在那个文件里链接它。",
                    en: "Make an .md file beside it and copy the text into it; to offer the document for download, link to it from there.")
                : Words(
                    zh: "在旁边新建一个 .md 文件，写上标题和链接：[\(name)](\(name))",
                    en: "Make an .md file beside it with a title and a link: [\(name)](\(name))"))
    }
}
