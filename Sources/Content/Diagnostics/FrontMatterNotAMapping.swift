import Diagnostics

extension Diagnostic {
    /// The front matter is YAML, but not a list of keys with values.
    static func frontMatterNotAMapping(in source: SourceText, _ range: Range<Int>) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.frontMatterNotKeys, at: source.place(range.lowerBound..<min(range.upperBound, range.lowerBound + 40)),
            Words(zh: "\(source.yamlName.zh)里没有「键: 值」这样的行。", en: "There are no lines of the form key: value in \(source.yamlName.en)."),
            cure: Words(
                zh: "每行写一个键、一个英文冒号、一个空格，再写值，例如 title: 激光切割小盒。",
                en: "Write a key, a colon, a space and a value on each line, such as title: Laser-cut box."))
    }
}
