import Content
import Diagnostics

extension Diagnostic {
    /// A file that a browser would run as a page of the portal.
    static func activeFile(_ path: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "active-file", .warning, at: place,
            Words(zh: "「\(path)」会在浏览器里当作网页运行，为安全起见没有发布。", en: "“\(path)” would run as a page in the browser; it is not published, for safety."),
            cure: Words(zh: "压缩成 .zip 再给出链接。", en: "Link to it packed as a .zip."))
    }
}
