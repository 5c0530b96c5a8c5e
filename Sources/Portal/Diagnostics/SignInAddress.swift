import Content
import Diagnostics
import Markdown

extension Diagnostic {
    /// A link to a file whose name has a number sign; it leads there all the same.
    static func signInAddress(_ written: String, _ mended: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            MarkdownDiagnostics.addressReadAsMeant, at: place,
            Words(
                zh: "链接「\(written)」里的 # 是文件名的一部分，别的软件会当作地址的结尾；Lathe 按文件名读了。",
                en:
                    "The # in the link “\(written)” is part of the file's name, which other programs take for the end of the address; Lathe has read the name."
            ),
            cure: Words(zh: "地址写成：\(mended)", en: "Write the address as: \(mended)"),
            suggestions: place.excerpt.contains(written) && place.range.count == written.utf8.count ? [Suggestion(mended)] : [])
    }
}
