import Diagnostics

extension Diagnostic {
    /// A field stands twice under two of its names, such as `title` and 标题.
    static func fieldGivenTwice(_ key: String, as field: Field, first: SourcePlace?, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.duplicateKey, at: place,
            Words(
                zh: "「\(key)」就是「\(field.key)」（\(field.label.zh)），已经写过了，不知道用哪一个。",
                en: "“\(key)” is the same as “\(field.key)”, which stands here already; which one is meant?"),
            cure: keepOne((first.map { [$0.line] } ?? []) + [place.line]),
            related: first.map { [Related(at: $0, Words(zh: "第一次写在这里。", en: "It stands here first."))] } ?? [])
    }
}
