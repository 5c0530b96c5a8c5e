import Diagnostics

extension Diagnostic {
    /// A file that names no language, beside one in the portal's first.
    static func languageReadAsMeant(_ path: String, _ language: String, first: String) -> Diagnostic {
        let name = SitePath(path).name
        let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex
        return Diagnostic(
            ContentDiagnostics.languageReadAsMeant, at: .file(path),
            Words(
                zh: "文件名里没有语言，旁边另有一份 \(first) 的（门户的第一种语言），所以当作 \(language) 来读。",
                en:
                    "The name says no language, and beside it lies one in \(first), the portal's first language; so it is read as \(language)."
            ),
            cure: Words(
                zh: "把文件改名为 \(name[..<dot]).\(language)\(name[dot...])。",
                en: "Name the file \(name[..<dot]).\(language)\(name[dot...])."))
    }
}
