import Content
import Diagnostics

extension Diagnostic {
    /// A text saved as `.txt` where a page is wanted.
    static func textNotRead(_ path: String, name: String) -> Diagnostic {
        Diagnostic(
            PortalDiagnostics.textNotRead, at: .file(path),
            Words(
                zh: "「\(SitePath(path).name)」是 .txt 文件，Lathe 只读 .md，这一页没有发布。",
                en: "“\(SitePath(path).name)” is a .txt file; Lathe reads .md only, so this page is not published."),
            cure: Words(
                zh: "把文件名改成：\(name)（Windows 看不到 .txt 时，先在资源管理器的「查看」里打开「文件扩展名」）",
                en: "Rename it (in Windows turn on “File name extensions” under View first, if you don't see .txt) to: \(name)"))
    }

    /// A file with the marks of another program, or without an ending, where a page is wanted.
    static func sourceNotRead(_ path: String) -> Diagnostic {
        let name = SitePath(path).name
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        return Diagnostic(
            PortalDiagnostics.textNotRead, at: .file(path),
            Words(
                zh: "「\(name)」不是 .md 文件，也没有网页链接到它，所以没有发布。",
                en: "“\(name)” is no .md file, and no page links to it, so it is not published."),
            cure: Words(
                zh: "要它成为一页：另存为 \(stem).md，用 Markdown 写；只给人下载，就在一页里链接它；不用的文件请移走。",
                en:
                    "To make a page of it, save it as \(stem).md, written in Markdown; to offer it for download, link to it from a page; else move it away."
            ))
    }

    /// A folder of photos or documents among pages, without a page of its own.
    static func folderWithoutPage(_ folder: String, file: String) -> Diagnostic {
        let name = SitePath(file).name
        return Diagnostic(
            PortalDiagnostics.documentNotRead, at: .file(file),
            Words(
                zh: "文件夹「\(folder)」里没有 .md 文件，也没有网页用到里面的「\(name)」等文件，所以都没有发布。",
                en: "The folder “\(folder)” has no .md file, and no page uses “\(name)” or others in it, so none is published."),
            cure: Words(
                zh: "在里面新建 index.md，写上标题，再放上图片或链接：[\(name)](\(name))；不用的文件夹请移走。",
                en: "Make an index.md in it with a title and the pictures or a link: [\(name)](\(name)); or move the folder away."))
    }

    /// A document of a word processor where a page is wanted.
    ///
    /// - Parameter isText: whether it comes from a word processor, rather than being slides or a sheet.
    static func documentNotRead(_ path: String, isText: Bool = true) -> Diagnostic {
        let name = SitePath(path).name
        return Diagnostic(
            PortalDiagnostics.documentNotRead, at: .file(path),
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
