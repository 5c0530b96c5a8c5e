import Diagnostics

extension Diagnostic {
    /// A key stands twice in one front matter.
    static func duplicateKey(_ key: String, in source: SourceText, places: [SourcePlace]) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.duplicateKey, at: places.count > 1 ? places[1] : places.first ?? source.place(line: 1),
            Words(zh: "「\(key)」写了两次，不知道用哪一个。", en: "The key “\(key)” stands twice; which one is meant?"),
            cure: keepOne(places.map(\.line)),
            related: places.first.map { [Related(at: $0, Words(zh: "第一次写在这里。", en: "It stands here first."))] } ?? [])
    }

    /// Which lines to choose between; they may be more than two.
    static func keepOne(_ lines: [Int]) -> Words {
        guard lines.count > 1 else { return Words(zh: "只留一行，别的删掉。", en: "Keep one of the lines and delete the other.") }
        let several = lines.prefix(5).map(String.init)
        return Words(
            zh: "第 \(each: several, "、") 行里只留对的那一行，把别的整行删掉。",
            en: "Of lines \(each: several, ", "), keep the one that is right, and delete the whole of the others.")
    }
}
