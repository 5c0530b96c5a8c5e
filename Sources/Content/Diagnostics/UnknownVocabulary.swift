import Diagnostics

extension Diagnostic {
    /// A declared field names a vocabulary that does not exist.
    static func unknownVocabulary(_ name: String, among names: NearMissIndex, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.unknownVocabulary, at: place,
            Words(zh: "没有「\(name)」这个词表。", en: "There is no vocabulary “\(name)”."),
            near: Guess(name, among: names)
        ) { _ in Words(zh: "在 vocabularies 下面写出它的词。", en: "List its terms under vocabularies.") }
    }
}
