import Diagnostics

extension Diagnostic {
    /// Keys that stand in the column of the key to which they belong; read as meant.
    static func keysNotIndented(under field: Field, count: Int, in source: SourceText, _ range: Range<Int>, isInItem: Bool = false)
        -> Diagnostic
    {
        let isList = if case .list = field.kind { !isInItem } else { false }
        let lines = source.text(range).split(separator: "\n", omittingEmptySubsequences: false)
        let mended = lines.enumerated().map { index, line in
            (isList ? index == 0 ? "  - " : "    " : isInItem ? column(of: source, above: range.lowerBound) : "  ") + line
        }.joined(separator: "\n")
        return Diagnostic(
            ContentDiagnostics.keysNotIndented, at: source.place(range),
            Words(
                zh: "这 \(count) 行属于「\(field.key)」，却没有缩进；Lathe 按缩进了读。",
                en:
                    "\(count == 1 ? "This line belongs" : "These \(count) lines belong") under “\(field.key)” but \(count == 1 ? "is" : "are") not indented; Lathe has read them as if they were."
            ),
            cure: isList
                ? Words(
                    zh: "第一行前面加「  - 」（两个空格、短横、空格），后面各行前面加四个空格。",
                    en: "Put two spaces, a hyphen and a space before the first line, and four spaces before the others.")
                : isInItem
                    ? Words(zh: "让这些键和上面短横后面的键对齐。", en: "Begin these keys in the column of the key behind the hyphen above.")
                    : Words(zh: "每行前面加两个空格。", en: "Put two spaces before each line."),
            suggestions: [Suggestion(mended, range: range)])
    }

    /// Spaces up to the key behind the last hyphen above.
    private static func column(of source: SourceText, above offset: Int) -> String {
        var line = source.place(offset..<offset).line - 1
        while line > 0 {
            let text = source.text(source.range(ofLine: line))
            let indent = text.prefix { $0 == " " }.count
            if text.dropFirst(indent).first == "-" {
                return String(repeating: " ", count: indent + text.dropFirst(indent).prefix { $0 == "-" || $0 == " " }.count)
            }
            line -= 1
        }
        return "  "
    }
}
