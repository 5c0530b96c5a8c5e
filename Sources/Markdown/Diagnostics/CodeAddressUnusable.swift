import Diagnostics

extension Diagnostic {
    /// What a writer gave as the place where a code block runs is no address of the web.
    static func codeAddressUnusable(_ address: String, _ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            MarkdownDiagnostics.codeAddress, at: place,
            Words(
                zh: "代码块的 url 写的是 \(address)，这不是网址，所以没有链接。",
                en: "The code block's url is \(address), which is no web address, so there is no link."),
            cure: Words(
                zh: "写完整的网址，如 url=https://wokwi.com/projects/1；不想要链接，就删掉 url=",
                en: "Write the whole address, such as url=https://wokwi.com/projects/1, or delete url= if you want no link."))
    }
}
