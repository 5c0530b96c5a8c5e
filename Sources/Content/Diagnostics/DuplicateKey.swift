import Diagnostics

extension Diagnostic {
    /// A key stands twice in one front matter.
    static func duplicateKey(_ key: String, in source: SourceText, places: [SourcePlace]) -> Diagnostic {
        Diagnostic(
            "duplicate-key", .error, at: places.count > 1 ? places[1] : places.first ?? source.place(line: 1),
            Words(zh: "「\(key)」写了两次，不知道用哪一个。", en: "The key “\(key)” stands twice; which one is meant?"),
            cure: Words(zh: "只留一个。", en: "Keep one of them."),
            related: places.first.map { [Related(at: $0, Words(zh: "第一次写在这里。", en: "It stands here first."))] } ?? [])
    }
}
