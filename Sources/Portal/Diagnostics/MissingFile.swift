import Content
import Diagnostics

extension Diagnostic {
    /// A picture or file that is not there.
    static func missingFile(_ path: String, near: Guess, at place: SourcePlace) -> Diagnostic {
        if path.isEmpty {
            return Diagnostic(
                PortalDiagnostics.missingFile, at: place,
                Words(zh: "没有写是哪个文件。", en: "No file is named here."),
                cure: Words(
                    zh: "在括号里写文件名，如 ![说明](photo.jpg)；不需要就删掉。", en: "Name one between the brackets, ![words](photo.jpg), or take this out."))
        }
        if path.hasPrefix("http://") || path.hasPrefix("https://") {
            let name = path.split(separator: "/").last.map { $0.prefix { $0 != "?" && $0 != "#" } } ?? ""
            return Diagnostic(
                PortalDiagnostics.missingFile, at: place,
                Words(
                    zh: "这里要用放在门户里的文件，不能用别的网站的地址「\(path)」。",
                    en: "A file of the portal's is wanted here, not the address of another site, “\(path)”."),
                cure: Words(
                    zh: "先确认可以使用，再下载到这一页旁边，写文件名：\(name)",
                    en: "Make sure that you may use it, put a copy beside this page, and write its name: \(name)"))
        }
        return Diagnostic(
            PortalDiagnostics.missingFile, at: place,
            Words(zh: "找不到文件「\(path)」。", en: "There is no file “\(path)”."),
            near: near, elseCure: Words(zh: "把文件放在这一页旁边，或改正文件名。", en: "Put the file beside this page, or correct its name."))
    }
}
