import Diagnostics

extension Diagnostic {
    /// A field without which the entry makes no sense is not there.
    ///
    /// - Parameter line: the field's own line, where there is one that says nothing.
    static func requiredFieldMissing(_ field: Field, at place: SourcePlace, line: SourcePlace? = nil, typeLabel: Words?) -> Diagnostic {
        guard let line else {
            return Diagnostic(
                ContentDiagnostics.requiredFieldMissing, at: place,
                Words(
                    zh: "\(typeLabel?.zh ?? "")缺少「\(field.label.zh)」（\(field.key)）。",
                    en: "The \(typeLabel?.en.lowercased() ?? "record") lacks “\(field.key)”."),
                cure: Words(zh: "补上一行 \(field.key): …（\(field.help.zh)）", en: "Add a line \(field.key): … (\(field.help.en))"))
        }
        let wanted = wanted(field)
        return Diagnostic(
            ContentDiagnostics.requiredFieldMissing, at: line,
            Words(
                zh: "\(typeLabel?.zh ?? "")的「\(field.label.zh)」（\(field.key)）没有填。",
                en: "The \(typeLabel?.en.lowercased() ?? "record")'s “\(field.key)” is empty."),
            cure: Words(zh: "在这一行的冒号后面空一格写上：\(wanted.zh)", en: "Write behind the colon of this line, after a space: \(wanted.en)"))
    }

    /// What goes behind the colon, with something to copy where it has a form of its own.
    private static func wanted(_ field: Field) -> Words {
        switch field.kind {
        case .moment:
            Words(zh: "\(field.help.zh)如：\(field.key): 2026-11-25 16:30", en: "\(field.help.en) Such as: \(field.key): 2026-11-25 16:30")
        case .date: Words(zh: "\(field.help.zh)如：\(field.key): 2026-11-25", en: "\(field.help.en) Such as: \(field.key): 2026-11-25")
        case .choice(let terms):
            Words(
                zh: "\(field.help.zh)可以写：\(each: terms.map { "\($0.id)（\($0.label.zh)）" }, "、")",
                en: "\(field.help.en) One of: \(each: terms.map(\.id), ", ")")
        case .reference:
            Words(zh: "\(field.help.zh)写那个条目的文件名，不带 .md。", en: "\(field.help.en) Write its file's name without .md.")
        default: field.help
        }
    }
}
