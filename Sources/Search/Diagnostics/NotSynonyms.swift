import Diagnostics

extension Diagnostic {
    /// A line of `synonyms.yml` without two words; the line is passed over.
    static func notSynonyms(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            SearchDiagnostics.notSynonyms, at: place,
            Words(zh: "这一行没有两个以上的词，搜索没有用上它。", en: "This line has no two words, so the search does not use it."),
            cure: Words(
                zh: "每行写一组意思相同的词，例如 - [打印机, 印表機, printer]。",
                en: "Write one group of words with the same meaning a line, such as - [打印机, 印表機, printer]."))
    }
}
