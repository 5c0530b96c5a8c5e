import Diagnostics

extension Diagnostic {
    /// A picture whose address leads to another site.
    static func remoteImage(_ host: String, _ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "remote-image", .warning, at: place,
            Words(
                zh: "这张图片在别的网站（\(host)），页面上只放一个链接。",
                en: "This picture is on another site (\(host)); the page only links to it."),
            cure: Words(
                zh: "把图片下载到文章旁边，再写它的文件名；请先确认可以使用。",
                en: "Save the picture beside the article and write its file name, if you may use it."))
    }
}
