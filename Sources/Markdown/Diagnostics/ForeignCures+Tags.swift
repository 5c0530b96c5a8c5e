import Diagnostics

extension Diagnostic {
    /// What to write in place of `[b]…[/b]`, `[note]…[/note]`.
    static func cureOfSquareTag(_ shape: String) -> Words? {
        guard shape.hasPrefix("["), let close = shape.firstIndex(of: "]"),
            shape.unicodeScalars.allSatisfy(\.isASCII) || shape.contains("[/")
        else {
            return nil
        }
        let name = String(shape[shape.index(after: shape.startIndex)..<close])
        guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }) else { return nil }
        for (names, cure) in squareTags where names.contains(name) { return cure }
        return Words(
            zh: "删掉方括号和里面的字，只留要显示的文字；提示框每行以 > 开头、第一行写 > [!NOTE]。",
            en: "Take the brackets out with what stands in them and leave the words; for a box begin each line with >, the first > [!NOTE]."
        )
    }

    private static let squareTags: [(names: Set<String>, cure: Words)] = [
        (["b", "strong", "bold"], Words(zh: "写成 **字**。", en: "Write **word**.")),
        (["i", "em", "italic"], Words(zh: "写成 *字*。", en: "Write *word*.")),
        (["s", "del", "strike"], Words(zh: "写成 ~~字~~。", en: "Write ~~word~~.")),
        (
            ["u", "color", "size", "font", "center", "align", "left", "right"],
            Words(zh: "去掉方括号和里面的字；要强调写成 **字**。", en: "Take the brackets out; for emphasis write **word**.")
        ),
        (["url", "link", "email"], Words(zh: "写成 [文字](网址)。", en: "Write [words](address).")),
        (
            ["img", "image", "caption", "gallery", "figure"],
            Words(
                zh: "图片写成 ![说明](文件名 \"图注\")，图片文件放在这篇旁边。",
                en: "Write a picture as ![words](file \"caption\"), with the file beside the text.")
        ),
        (
            ["video", "audio", "embed", "youtube", "playlist"],
            Words(
                zh: "把影音文件放在这篇旁边，写成 ![说明](文件名)；网上的视频，就把网址单独写成一段。",
                en:
                    "Put the file beside the text and write ![words](file); of a film on the web write the address as a paragraph of its own."
            )
        ),
        (
            ["code", "php", "sourcecode", "pre", "highlight"],
            Words(zh: "代码前后各加一行 ```。", en: "Put a line ``` above and one below the code.")
        ),
        (["quote", "blockquote"], Words(zh: "每一行以 > 开头。", en: "Begin each line with >.")),
        (["list", "ul", "ol", "li"], Words(zh: "每一项写成一行，以“- ”开头（减号和一个空格）。", en: "Write a line for each item, beginning with “- ”.")),
    ]

    /// What to write in place of `\\newpage`, `\\textbf{…}`.
    static func cureOfCommand(_ shape: String) -> Words? {
        guard shape.hasPrefix("\\") else { return nil }
        switch shape.dropFirst() {
        case "textbf", "emph", "textit", "underline", "centerline", "textcolor", "color":
            return Words(
                zh: "去掉反斜杠、单词和大括号；要强调写成 **字**。", en: "Take the backslash, the word and the braces out; for emphasis write **word**.")
        case "section", "subsection", "subsubsection", "chapter", "paragraph", "title":
            return Words(zh: "写成小标题：## 和一个空格，再写标题。", en: "Write a heading: ## and a space, then its words.")
        case "includegraphics": return Words(zh: "写成 ![说明](文件名)。", en: "Write ![words](file).")
        case "href", "url": return Words(zh: "写成 [文字](网址)。", en: "Write [words](address).")
        case "frac", "sqrt", "dfrac", "overline":
            return Words(zh: "公式两边写 $，如 $\\frac{1}{2}$。", en: "Put the formula between dollar signs, such as $\\frac{1}{2}$.")
        case "footnote", "cite", "ref":
            return Words(zh: "文中写 [^1]，另起一段写 [^1]: 内容。", en: "Write [^1] in the text and [^1]: the note in a paragraph of its own.")
        case "texttt": return Words(zh: "用反引号括起来：`字`", en: "Put it between backticks: `word`")
        case "item": return Words(zh: "写成列表：每行以“- ”开头。", en: "Write a list: begin each line with “- ”.")
        default:
            return Words(
                zh: "删掉它：网页不分页，也不用排版命令；要分隔线写 ---，上下各空一行。",
                en: "Take it out: a page on the web needs no such commands; for a rule write --- between blank lines.")
        }
    }
}
