import Diagnostics

extension Diagnostic {
    /// A page links to the source of a page or of the portal as if it were a download.
    static func sourceFile(_ written: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            PortalDiagnostics.sourceFile, at: place,
            Words(
                zh: "「\(written)」是网页或门户的源文件，不会当作下载发布，这个链接去掉了。",
                en: "“\(written)” is the source of pages or of the portal and is no download; the link is left out."),
            cure: Words(
                zh: "链接到 .md 写的网页；要让人下载这些文字，就另存为 .pdf，或压缩成 .zip。",
                en: "Link to a page written as .md; to offer the text as a download, save it as a .pdf or pack it as a .zip."))
    }
}
