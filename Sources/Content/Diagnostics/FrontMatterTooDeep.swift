import Diagnostics

extension Diagnostic {
    /// The front matter nests deeper, or repeats itself more, than a reader can safely follow.
    static func frontMatterTooDeep(in source: SourceText, _ range: Range<Int>) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.frontMatterTooDeep, at: source.place(range),
            Words(
                zh: "\(source.yamlName.zh)的嵌套或引用太多，无法安全地读取。",
                en: "The values in \(source.yamlName.en) nest or repeat themselves too much to be read safely."),
            cure: Words(zh: "去掉多余的括号、短横和 * 引用。", en: "Take out the needless brackets, dashes and * aliases."))
    }
}
