import Content
import Diagnostics

extension Diagnostic {
    /// A picture or file that is not there.
    static func missingFile(_ path: String, near: Guess, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "missing-file", .warning, at: place,
            Words(zh: "找不到文件「\(path)」。", en: "There is no file “\(path)”."),
            near: near, elseCure: Words(zh: "把文件放在这一页旁边，或改正文件名。", en: "Put the file beside this page, or correct its name."))
    }
}
