import Content
import Diagnostics

extension Diagnostic {
    /// A link to a page or file that is not there; its words stay, without the link.
    static func brokenLink(_ destination: String, near: Guess, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            PortalDiagnostics.brokenLink, at: place,
            Words(zh: "链接「\(destination)」指向的页面不存在，只保留了文字。", en: "The link “\(destination)” leads to no page; only its words are kept."),
            near: near, elseCure: Words(zh: "检查文件名和文件夹。", en: "Check the file's name and folder."))
    }
}
