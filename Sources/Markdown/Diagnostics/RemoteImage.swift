import Diagnostics

extension Diagnostic {
    /// A picture whose address leads to another site.
    static func remoteImage(_ host: String, address: String, words: String, _ place: SourcePlace) -> Diagnostic {
        let name = Address.fileName(of: address)
        func written(_ name: String, _ alt: String) -> String {
            Address.markdown(name, words: words.isEmpty ? alt : words, isPicture: true)
        }
        return Diagnostic(
            MarkdownDiagnostics.remoteImage, at: place,
            Words(
                zh: "这张图片在别的网站（\(host)），页面上只放一个链接。",
                en: "This picture is on another site (\(host)); the page only links to it."),
            cure: Words(
                zh: "先确认可以使用，再把图片下载到这篇文章的文件夹里，写成 \(written(name ?? "图.jpg", "图"))",
                en: "If you may use it, save the picture in this article's folder and write \(written(name ?? "picture.jpg", "Picture"))"),
            isCureExample: true)
    }
}
