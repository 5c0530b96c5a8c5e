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
            near: Guess(key, among: table.nearMisses), elseCure: Words(zh: "字段一览见手册。", en: "The manual lists the fields."))
    }
}
