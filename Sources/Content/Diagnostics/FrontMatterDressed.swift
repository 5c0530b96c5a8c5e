import Diagnostics

extension FrontMatterFence {
    /// What front matter may be written as, other than between two lines of hyphens.
    enum Dress {
        case code, comment, braces, toml, row, table, list, bold, quote, headings, line

        fileprivate var words: Words {
            switch self {
            case .code: Words(zh: "写在了代码块里", en: "stands in a code block")
            case .comment: Words(zh: "写在了 HTML 注释里", en: "stands in a comment of HTML")
            case .braces: Words(zh: "写成了 JSON", en: "is written as JSON")
            case .toml: Words(zh: "写成了 TOML", en: "is written as TOML")
            case .row: Words(zh: "前后的 --- 写成了别的，或者前面有空格", en: "has other lines than --- around it, or spaces before them")
            case .table: Words(zh: "写成了表格", en: "is written as a table")
            case .list: Words(zh: "写成了列表，每行前面有列表符号", en: "is written as a list, with a mark before each line")
            case .bold: Words(zh: "写成了粗体字", en: "is written in bold")
            case .quote: Words(zh: "写成了引用，每行前面有 >", en: "is written as a quote, with > before each line")
            case .headings: Words(zh: "写成了标题，每行前面有 #", en: "is written as headings, with # before each line")
            case .line: Words(zh: "全写在了一行里", en: "stands on one line")
            }
        }
    }
}

extension Diagnostic {
    /// Front matter in a dress that is none of front matter's; read as meant.
    ///
    /// - Parameter lines: its keys and values as they are to be written.
    static func frontMatterDressed(_ dress: FrontMatterFence.Dress, _ lines: [String], in source: SourceText, _ whole: Range<Int>)
        -> Diagnostic
    {
        Diagnostic(
            ContentDiagnostics.frontMatterMended, at: source.place(line: source.place(whole).line),
            Words(
                zh: "页首信息\(dress.words.zh)；Lathe 照样读了。", en: "The front matter \(dress.words.en); Lathe has read it all the same."),
            cure: cure(lines), suggestions: [Suggestion(fenced(lines), range: whole)])
    }

    /// What looks like front matter in such a dress, with keys that nobody knows among it; shown as text.
    static func perhapsFrontMatter(_ lines: [String], in source: SourceText, _ whole: Range<Int>) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.frontMatterNotOpened, at: source.place(line: source.place(whole).line),
            Words(
                zh: "开头这几行像是页首信息，可是里面有不认识的字段，所以当作正文显示了。",
                en: "The first lines look like front matter, but hold fields that are not known, so they are shown as text."),
            cure: cure(lines))
    }

    /// One line at the top looks like a field; it stays what it may be, text.
    static func perhapsField(_ line: String, in source: SourceText, _ whole: Range<Int>) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.frontMatterNotOpened, at: source.place(whole),
            Words(
                zh: "第一行像是页首信息，可是前后没有 ---，所以当作正文显示了。",
                en: "The first line looks like front matter, but has no --- before and after it, so it is shown as text."),
            cure: cure([line]), suggestions: [Suggestion("---\n\(line)\n---")])
    }

    /// Front matter in two blocks; read as one.
    static func frontMatterInTwo(in source: SourceText, _ between: Range<Int>) -> Diagnostic {
        let lines = source.place(between)
        return Diagnostic(
            ContentDiagnostics.frontMatterFence, at: source.place(line: lines.line),
            Words(
                zh: "页首信息分成了两段；Lathe 合起来读了。", en: "The front matter stands in two blocks; Lathe has read them as one."),
            cure: Words(
                zh: lines.endLine - lines.line == 1
                    ? "删掉第 \(lines.line) 行的 ---。" : "删掉从第 \(lines.line) 行到第 \(lines.endLine - 1) 行的 --- 和空行。",
                en: lines.endLine - lines.line == 1
                    ? "Delete the --- on line \(lines.line)."
                    : "Delete the lines \(lines.line) to \(lines.endLine - 1), with --- and nothing."),
            suggestions: [Suggestion("", range: between)])
    }

    private static func fenced(_ lines: [String]) -> String { "---\n" + lines.joined(separator: "\n") + "\n---\n" }

    /// Each line between corner brackets, since a cure is one line.
    private static func cure(_ lines: [String]) -> Words {
        Words(
            zh: "把这几行换成下面的 \(lines.count + 2) 行：\(each: (["---"] + lines + ["---"]).map { "「\($0)」" }, "")",
            en: "Write these \(lines.count + 2) lines in their place: \(each: (["---"] + lines + ["---"]).map { "“\($0)”" }, " ")")
    }
}
