import Diagnostics

extension Diagnostic {
    /// A name that Windows forbids: the address has another, and the file can't be copied to a Windows share.
    static func nameMended(_ path: String, to page: SitePath) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.nameMended, at: .file(path),
            Words(
                zh: "Windows 不允许这样的文件名（? * : < > | \" 等符号、末尾的点或空格、con 之类的名字）；网页地址改成了 \(page.text)。",
                en:
                    "Windows forbids such a name (? * : < > | \", a dot or space at the end, names like con); the page's address is \(page.text)."
            ),
            cure: Words(zh: "给文件或文件夹改名，去掉这些符号。", en: "Rename the file or folder without them."))
    }
}
