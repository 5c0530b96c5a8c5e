import Diagnostics

extension Diagnostic {
    /// A link or picture that leads to the writer's own disk or does something no page may do.
    static func unusableAddress(_ address: String, _ place: SourcePlace) -> Diagnostic {
        if Address(address) == .ownComputer {
            return Diagnostic(
                "unusable-address", .warning, at: place,
                Words(
                    zh: "这个地址在您自己的电脑上，别人打不开，所以没有放上页面。",
                    en: "This address is on your own computer, where nobody else can open it, so it was left out."),
                cure: Words(
                    zh: "把文件复制到文章旁边，只写文件名。",
                    en: "Copy the file beside the article and write only its name."))
        }
        return Diagnostic(
            "unusable-address", .warning, at: place,
            Words(
                zh: "页面上不能用这种地址，只留下了文字。",
                en: "A page can't use an address of this kind; only the words were kept."),
            cure: Words(
                zh: "请用 http、https、mailto、tel，或者文章、文件的相对地址。",
                en: "Use http, https, mailto, tel, or the relative address of a page or file."))
    }
}
