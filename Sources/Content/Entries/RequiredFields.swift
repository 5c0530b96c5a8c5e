import Diagnostics

/// Finds entries without the fields that make sense of them, once translations have taken over what they left out.
public enum RequiredFields {
    public static func check(_ entries: [Entry], types: ContentTypes) -> [Diagnostic] {
        entries.flatMap { entry -> [Diagnostic] in
            // A draft is still being written.
            if case .term(let status)? = entry["status"]?.kind, status.id == "draft" { return [] }
            return types.fields(of: entry.type).fields.compactMap { field in
                guard field.isRequired, entry[field.key] == nil else { return nil }
                return .requiredFieldMissing(
                    field, at: entry.source.place(line: 1), line: entry.blank[field.key].map(entry.place),
                    typeLabel: types.all[entry.type].label)
            }
        }
    }
}
