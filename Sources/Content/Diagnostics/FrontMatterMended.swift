import Diagnostics

extension Diagnostic {
    /// A line of the front matter is not YAML but can only have been meant in one way, and is read so.
    static func frontMatterMended(in source: SourceText, line: Int, to mended: String) -> Diagnostic {
        Diagnostic(
            "front-matter-mended", .warning, at: source.place(line: line),
            Words(zh: "这一行不合 YAML 的写法，Lathe 按它明显的意思读了。",
                  en: "This line is not valid YAML; Lathe has read it as it was surely meant."),
            cure: Words(zh: "改成：\(mended)", en: "Write: \(mended)"),
            suggestions: [Suggestion(mended)])
    }
}
