import Diagnostics

extension Diagnostic {
    /// A line of `synonyms.yml` with more words than a reader's browser should look up for one; the rest is passed over.
    static func manySynonyms(most: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            SearchDiagnostics.manySynonyms, at: place,
            Words(zh: "这一行的词太多，搜索只用了前 \(most) 个。", en: "This line has too many words; the search uses the first \(most)."),
            cure: Words(
                zh: "分成几行，每行只写意思真正相同的词。",
                en: "Make several lines of it, each with words that really mean the same."))
    }
}
