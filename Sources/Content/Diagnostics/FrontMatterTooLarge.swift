import Diagnostics
import Limits

extension Diagnostic {
    /// The front matter is larger than any writer would write.
    static func frontMatterTooLarge(in source: SourceText, _ range: Range<Int>) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.frontMatterTooLarge, at: source.place(range.lowerBound..<range.lowerBound),
            Words(
                zh: "\(source.yamlName.zh)有 \(range.count / 1024) KB，超过了 \(Limits.frontMatter.value / 1024) KB 的上限。",
                en: "The front matter has \(range.count / 1024) KB; the most is \(Limits.frontMatter.value / 1024) KB."),
            cure: Words(
                zh: "把长的内容移到正文里，并检查结束的 --- 是否还在。",
                en: "Move long content into the text, and see that the closing --- is there."))
    }
}
