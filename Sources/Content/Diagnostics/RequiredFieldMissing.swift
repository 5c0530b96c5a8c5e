import Diagnostics

extension Diagnostic {
    /// A field without which the entry makes no sense is not there.
    static func requiredFieldMissing(_ field: Field, at place: SourcePlace, typeLabel: Words?) -> Diagnostic {
        Diagnostic(
            "required-field-missing", .warning, at: place,
            Words(
                zh: "\(typeLabel?.zh ?? "")缺少「\(field.label.zh)」（\(field.key)）。",
                en: "The \(typeLabel?.en.lowercased() ?? "record") lacks “\(field.key)”."),
            cure: Words(zh: "补上一行 \(field.key): …（\(field.help.zh)）", en: "Add a line \(field.key): … (\(field.help.en))"))
    }
}
