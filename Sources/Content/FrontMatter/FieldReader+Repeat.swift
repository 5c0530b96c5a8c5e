import Diagnostics
import Yams

/// How an event repeats, with its last day or number on a line of its own.
extension FieldReader {
    /// `repeat: 每周三` and `until: 2027-01-13` put into one.
    mutating func gatheringRepeat(_ pairs: [(key: Node, value: Node)], _ table: FieldTable) -> [(key: Node, value: Node)] {
        guard let field = table["repeat"], let inner = table.records(of: field),
            let own = pairs.firstIndex(where: { table[scalar($0.key) ?? ""]?.key == field.key }), let every = scalar(pairs[own].value),
            !every.isEmpty, let mark = pairs[own].value.mark
        else { return pairs }
        let strays = pairs.indices.filter { index in
            guard let key = scalar(pairs[index].key), table[key] == nil, let meant = inner[key]?.key, scalar(pairs[index].value) != nil
            else {
                return false
            }
            return meant == "until" || meant == "count"
        }
        guard strays.count == 1, let stray = strays.first, let key = inner[scalar(pairs[stray].key) ?? ""]?.key else { return pairs }
        let record = Node.mapping(
            Node.Mapping(
                [
                    (.scalar(Node.Scalar("every", .implicit, .plain, mark)), pairs[own].value),
                    (.scalar(Node.Scalar(key, .implicit, .plain, mark)), pairs[stray].value),
                ], .implicit, .flow, mark))
        let written = "{every: \(FlowText.word(every)), \(key): \(FlowText.word(scalar(pairs[stray].value) ?? ""))}"
        diagnostics.append(.repeatOverLines(field, scalar(pairs[stray].key) ?? key, written, at: place(pairs[stray].key)))
        var rest = pairs
        rest[own].value = record
        rest.remove(at: stray)
        return rest
    }
}

extension Diagnostic {
    /// The last day of a repeat beside it; read as part of it.
    fileprivate static func repeatOverLines(_ field: Field, _ key: String, _ written: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            ContentDiagnostics.valueReadAsMeant, at: place,
            Words(
                zh: "「\(key)」要写在「\(field.key)」里；按 \(field.key): \(written) 读了。",
                en: "“\(key)” belongs into “\(field.key)”; read as \(field.key): \(written)."),
            cure: Words(
                zh: "删掉这一行，「\(field.key)」那一行改成：\(field.key): \(written)",
                en: "Take this line out and write in place of “\(field.key)”: \(field.key): \(written)"))
    }
}
