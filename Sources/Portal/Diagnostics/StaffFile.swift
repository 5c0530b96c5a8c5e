import Diagnostics

extension Diagnostic {
    /// A page links to a file that is for the staff alone.
    static func staffFile(_ written: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            PortalDiagnostics.staffFile, at: place,
            Words(
                zh: "「\(written)」只给馆员看，不会发布，这个链接去掉了。",
                en: "“\(written)” is for the staff alone and is not published; the link is left out."),
            cure: Words(
                zh: "删掉这个链接；要公开其中的数字，就抄到正文里，或另存一个文件。",
                en: "Delete the link; to publish figures of it, copy them into the text or into another file."))
    }
}
