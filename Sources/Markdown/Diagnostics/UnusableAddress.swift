import Diagnostics

extension Diagnostic {
    /// A link or picture that leads to the writer's own disk or does something no page may do.
    ///
    /// - Parameter words: those of the link, or the picture's alternative text.
    static func unusableAddress(_ address: String, words: String, isPicture: Bool, _ place: SourcePlace) -> Diagnostic {
        guard Address(address) == .ownComputer else {
            return Diagnostic(
                MarkdownDiagnostics.unusableAddress, at: place,
                Words(
                    zh: "页面上不能用这种地址，只留下了文字。",
                    en: "A page can't use an address of this kind; only the words were kept."),
                cure: Words(
                    zh: "请用 http、https、mailto、tel，或者文章、文件的相对地址。",
                    en: "Use http, https, mailto, tel, or the relative address of a page or file."))
        }
        return Diagnostic(
            MarkdownDiagnostics.unusableAddress, at: place,
            Words(
                zh: "这个地址在您自己的电脑上，别人打不开，所以没有放上页面。",
                en: "This address is on your own computer, where nobody else can open it, so it was left out."),
            cure: cureOfOwnComputer(address, words: words, isPicture: isPicture))
    }

    /// `[words]()`: a link would lead to the page that it stands on.
    static func linkWithoutAddress(_ words: String, _ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            MarkdownDiagnostics.unusableAddress, at: place,
            Words(zh: "这个链接没有写地址，只留下了文字。", en: "This link has no address; only its words were kept."),
            cure: Words(
                zh: "把网址或文件名写进圆括号：[\(words)](网址)；不要链接就去掉括号。",
                en: "Write the address or the file's name between the round brackets: [\(words)](address); or take the brackets out."))
    }

    private static func cureOfOwnComputer(_ address: String, words: String, isPicture: Bool) -> Words {
        guard let name = Address.fileName(of: address) else {
            return Words(zh: "把文件复制到文章旁边，只写文件名。", en: "Copy the file beside the article and write only its name.")
        }
        func written(_ else: String) -> String { Address.markdown(name, words: words.isEmpty ? `else` : words, isPicture: isPicture) }
        return Words(
            zh: "把 \(name) 复制到这篇文章的文件夹里，写成 \(written(isPicture ? "图" : name))",
            en: "Copy \(name) into this article's folder and write \(written(isPicture ? "Picture" : name))")
    }
}
