import Diagnostics

extension Diagnostic {
    /// A link to a site without `https://`, which other programs take for a file.
    static func addressWithoutScheme(_ address: String, _ place: SourcePlace) -> Diagnostic {
        Diagnostic(
            MarkdownDiagnostics.addressWithoutScheme, at: place,
            Words(
                zh: "网址“\(address)”前面少了 https://，已按网站链接。",
                en: "The address “\(address)” lacks https:// before it; it was read as a site's."),
            cure: Words(zh: "写成 https://\(address)。", en: "Write https://\(address)."),
            suggestions: [Suggestion("https://" + address)])
    }
}
