/// Commands of TeX that set a text: `\\newpage`, `\\textbf{粗}`. Markdown shows them as they are.
enum TextCommand {
    /// The range of the command that begins with the backslash at `index`, and its name; nil where there is none.
    static func find(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int) -> (range: Range<Int>, name: String)? {
        var end = index + 1
        while end < limit, end - index < 24, ASCII.isLetter(bytes[end]) { end += 1 }
        guard end > index + 2, index == 0 || !ASCII.isAlphanumeric(bytes[index - 1]) && bytes[index - 1] != UInt8(ascii: "\\") else {
            return nil
        }
        let name = DialectScan.string(bytes, index + 1..<end)
        if end < limit, bytes[end] == UInt8(ascii: "*") { end += 1 }
        let hasArgument = end < limit && bytes[end] == UInt8(ascii: "{")
        if hasArgument, name == "begin" || name == "end", let close = bytes[end..<min(limit, end + 40)].firstIndex(of: UInt8(ascii: "}")) {
            let environment = DialectScan.string(bytes, end + 1..<close)
            guard !Formula.environments.contains(environment.trimmingStar) else { return nil }
            return (index..<close + 1, name)
        }
        guard alone.contains(name) || hasArgument && withArgument.contains(name) else { return nil }
        if hasArgument, let close = bytes[end..<min(limit, end + 200)].firstIndex(of: UInt8(ascii: "}")) { end = close + 1 }
        return (index..<end, name)
    }

    private static let alone: Set<String> = [
        "newpage", "pagebreak", "clearpage", "cleardoublepage", "tableofcontents", "maketitle", "noindent", "centering", "bigskip",
        "medskip", "smallskip",
        "newline", "linebreak", "listoffigures", "appendix", "hfill", "vfill",
    ]
    private static let withArgument: Set<String> = [
        "textbf", "textit", "emph", "underline", "texttt", "section", "subsection", "subsubsection", "chapter", "paragraph",
        "includegraphics", "caption",
        "label", "ref", "cite", "footnote", "href", "url", "vspace", "hspace", "textcolor", "color", "item", "centerline", "title",
        "author", "date",
        "frac", "sqrt", "dfrac", "overline",
    ]
}
