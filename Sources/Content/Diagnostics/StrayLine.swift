import Diagnostics

extension Diagnostic {
    /// A line among the keys that is none and belongs to none; everything else is read.
    static func strayLine(_ text: String, in source: SourceText, line: Int) -> Diagnostic {
        let words = text.trimmingSpaces
        return Diagnostic(
            ContentDiagnostics.unknownField, at: source.place(line: line),
            Words(
                zh: "\(source.yamlName.zh)的这一行没有字段名，没有用上；别的行照样读了。",
                en: "This line of \(source.yamlName.en) names no field and is not used; the other lines are read."),
            cure: Words(
                zh: "是摘要就改成：summary: \(FlowText.word(words)) 是正文就剪切到下面的 --- 后面；都不是就删掉这一行。",
                en:
                    "If it is the summary, write: summary: \(FlowText.word(words)) If it belongs to the text, move it below the ---; else take it out."
            ))
    }
}
