import Templates

/// Makes the table and the record that a page would have had, from a case's data.
enum SpecInference {
    /// Names that the templates write raw are taken as HTML, which is what a page would declare them as.
    static func infer(_ data: SpecValue, rawNames: Set<String>) -> (VariableTable, TemplateRecord) {
        let table = table(named: "spec", from: [data], rawNames)
        return (table, record(data, table))
    }

    private static func table(named name: String, from samples: [SpecValue], _ raw: Set<String>) -> VariableTable {
        var values: [String: [SpecValue]] = [:]
        for case .record(let fields) in samples {
            for (key, value) in fields { values[key, default: []].append(value) }
        }
        let variables = values.sorted { $0.key < $1.key }.map { key, values in
            Variable(key, kind(of: key, values, raw), zh: "", en: "")
        }
        return VariableTable(name, variables)
    }

    /// The kind that fits all values of a name.
    private static func kind(of name: String, _ values: [SpecValue], _ raw: Set<String>) -> Variable.Kind {
        let items = values.flatMap { value -> [SpecValue] in
            if case .list(let items) = value { items } else { [] }
        }
        for value in values {
            switch value {
            case .record: return .record(table(named: name, from: values, raw))
            case .list:
                let isRecords = items.isEmpty || items.contains { if case .record = $0 { true } else { false } }
                return isRecords ? .list(table(named: name, from: items, raw)) : .texts
            case .flag: return .flag
            case .number(let number) where Int(number) != nil: return .number
            case .number, .text: return raw.contains(name) ? .html : .text
            case .null: continue
            }
        }
        return raw.contains(name) ? .html : .text
    }

    private static func record(_ data: SpecValue, _ table: VariableTable) -> TemplateRecord {
        var record = TemplateRecord(table)
        guard case .record(let fields) = data else { return record }
        for (key, value) in fields {
            if let kind = table[key]?.kind { record[key] = self.value(value, kind) }
        }
        return record
    }

    private static func value(_ value: SpecValue, _ kind: Variable.Kind) -> TemplateValue {
        switch (kind, value) {
        case (.text, .text(let text)), (.text, .number(let text)): .text(text)
        case (.html, .text(let text)), (.html, .number(let text)): .html(Array(text.utf8))
        case (.number, .number(let text)): Int(text).map { .number($0) } ?? .absent
        case (.flag, .flag(let flag)): .flag(flag)
        case (.record(let table), .record): .record(record(value, table))
        case (.list(let table), .list(let items)): .list(items.map { record($0, table) })
        case (.texts, .list(let items)):
            .texts(
                items.map { item in
                    switch item {
                    case .text(let text), .number(let text): text
                    default: ""
                    }
                })
        default: .absent
        }
    }
}
