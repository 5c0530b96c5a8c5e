import Diagnostics

extension Diagnostic {
    /// A key that the type has no field for.
    static func unknownField(_ key: String, at place: SourcePlace, among table: FieldTable, typeLabel: Words?) -> Diagnostic {
        let type = typeLabel ?? Words(zh: "这里", en: "this")
        return Diagnostic(
            "unknown-field", .warning, at: place,
            Words(
                zh: "\(type.zh)没有「\(key)」这个字段，它的值没有用上。",
                en: "There is no field “\(key)” for \(type.en.lowercased()); its value is not used."),
            near: Guess(key, among: table.nearMisses), elseCure: cure(table))
    }

    /// Names the fields that the type has before those that all have, of which a writer may have meant one.
    private static func cure(_ table: FieldTable) -> Words {
        let fields = table.fields.prefix(8)
        guard !fields.isEmpty else { return Words(zh: "删掉这一行。", en: "Take this line out.") }
        return Words(
            zh: "删掉这一行；如果是想写\(each: fields.map { "「\($0.label.zh)」（\($0.key)）" }, "、")\(table.fields.count > 8 ? " 等" : "")，就把冒号前面改成它。",
            en:
                "Take this line out, or put one of these before the colon if you meant it: \(each: fields.map(\.key), ", ")\(table.fields.count > 8 ? " …" : "")."
        )
    }
}
