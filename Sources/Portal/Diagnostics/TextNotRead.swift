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
    static func documentNotRead(_ path: String) -> Diagnostic {
        Diagnostic(
            "document-not-read", .warning, at: .file(path),
            Words(
                zh: "「\(SitePath(path).name)」是文字处理软件的文档，Lathe 不读，也没有网页链接到它，所以没有发布。",
                en:
                    "“\(SitePath(path).name)” is a document of a word processor, which Lathe does not read, and no page links to it, so it is not published."
            ),
            cure: Words(
                zh: "在旁边新建一个 .md 文件，把文字复制进去；文档要给人下载，就在那个文件里链接它。",
                en: "Make an .md file beside it and copy the text into it; to offer the document for download, link to it from there."))
    }
}
