import Diagnostics

extension Diagnostic {
    /// A file whose page would have a longer name than file systems take.
    static func nameTooLong(_ path: String, part: String) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.nameTooLong, at: .file(path),
            Words(
                zh: "页面的文件名有 \(part.utf8.count) 个字节，最多只能有 255 个。",
                en: "The page would have a name of \(part.utf8.count) bytes; the most is 255."),
            cure: Words(zh: "用短一些的文件名，或写一个 slug。", en: "Use a shorter file name, or give a slug."))
    }
}
