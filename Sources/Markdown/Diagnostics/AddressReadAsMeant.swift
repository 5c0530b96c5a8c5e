import Diagnostics

extension Diagnostic {
    /// `https：//a.cn`, `http:/a.cn`, `https:// a.cn`: the address of a site with a slip of the hand in it; read as meant.
    ///
    /// - Parameter isThere: whether the address itself stands at the place, rather than a word that refers to it.
    public static func addressReadAsMeant(_ meant: String, _ place: SourcePlace, isThere: Bool = true) -> Diagnostic {
        Diagnostic(
            MarkdownDiagnostics.addressReadAsMeant, at: place,
            Words(
                zh: "这个网址里有全角符号或空格，多了少了符号，或者前面少了 https://；Lathe 按 \(meant) 读了。",
                en:
                    "This address has a full-width mark, a space, a mark too many or too few, or no https:// before it; Lathe has read it as \(meant)."
            ),
            cure: Words(zh: "把网址改成：\(meant)", en: "Write the address as: \(meant)"),
            suggestions: isThere ? [Suggestion(meant)] : [])
    }

    /// `[站](https://a.cn 说明)`: what stands behind the blank may be a title or a part of the address.
    static func wordsBehindAddress(_ titled: String, _ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            MarkdownDiagnostics.unusableAddress, at: place,
            Words(
                zh: "网址后面有空格和别的字，这里没有成为链接，显示成了文字。",
                en: "A space and more words stand behind the address, so it is shown as text and no link."),
            cure: Words(
                zh: "后面的字是说明，就写成：\(titled)；空格是网址的一部分，就把每个空格写成 %20。",
                en: "If the words are a remark, write: \(titled); if the space is part of the address, write %20 for it."),
            suggestions: [Suggestion(titled)])
    }
}
