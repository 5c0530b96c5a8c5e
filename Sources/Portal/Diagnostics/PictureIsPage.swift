import Diagnostics

extension Diagnostic {
    /// `![…](page.md)`: a page stands where a picture, film or download was meant to be shown.
    static func pictureIsPage(_ written: String, _ page: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            PortalDiagnostics.pictureIsPage, at: place,
            Words(
                zh: "「\(written)」是一个网页，不能像图片那样显示，只保留了文字。",
                en: "“\(written)” is a page, which can't be shown as a picture is; only the words are kept."),
            cure: Words(
                zh: "去掉前面的感叹号，就成了指向它的链接；要显示图片，就写图片的文件名。",
                en: "Take the exclamation mark away to link to it; to show a picture, name the picture's file."),
            related: [Related(at: .file(page), Words(zh: "说的是这一页。", en: "This is the page."))])
    }
}
