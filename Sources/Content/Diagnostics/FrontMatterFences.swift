import Diagnostics

extension Diagnostic {
    /// Other dashes than three hyphens before or after the front matter; read as meant.
    static func frontMatterFence(in source: SourceText, _ line: Range<Int>, isFirst: Bool) -> Diagnostic {
        let end = source.bytes[line].last == UInt8(ascii: "\r") ? line.upperBound - 1 : line.upperBound
        return Diagnostic(
            "front-matter-fence", .warning, at: source.place(line.lowerBound..<end),
            Words(
                zh: "页首信息的\(isFirst ? "开头" : "结尾")要用三个短横 ---，这里写的是别的；Lathe 按 --- 读了。",
                en: "Front matter \(isFirst ? "begins" : "ends") with three hyphens, ---; Lathe has read this line as such."),
            cure: Words(zh: "把这一行改成：---", en: "Write this line as: ---"),
            suggestions: [Suggestion("---")])
    }

    /// Empty lines before the front matter; read as meant.
    static func frontMatterBelow(in source: SourceText, _ blank: Range<Int>) -> Diagnostic {
        Diagnostic(
            "front-matter-fence", .warning, at: source.place(line: 1),
            Words(
                zh: "页首信息的 --- 要写在文件的第一行，前面有空行；Lathe 照样读了。",
                en:
                    "The --- of the front matter belongs on the very first line, and there is an empty line above it; Lathe has read it all the same."
            ),
            cure: Words(zh: "删掉 --- 前面的空行。", en: "Delete the empty lines before the ---."),
            suggestions: [Suggestion("", range: blank)])
    }
}
