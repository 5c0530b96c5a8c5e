import Content

/// Extreme values for every kind of field, so that a portal can be made in which every field of the table of types has each.
enum HostileValues {
    static let numbers = [
        "9223372036854775807", "-9223372036854775808", "99999999999999999999", "1e400", "-1e400", "1e308", "1e-320", "nan", "inf", "-0.0",
        "0", "-1", "１e5",
        "0x7FFFFFFFFFFFFFFF", "3 / 0",
    ]
    static let texts = [
        "9999999999 weeks", "every 1000 years", "1000 fortnights", "99999999999999999999 days", "9223372036854775807 minutes",
        "INTERVAL=99999999999", "第9223372036854775807个周一", "-5 days", "0 days", "\\U0001D7D9\\U00000661", "Asia/Nowhere",
    ]
    static let days = [
        "0001-01-01", "9999-12-31", "99999999-01-01", "2026-13-45", "2026-02-30", "0000-00-00", "-1-1-1", "2026-11-25 99:99",
        "2026年99999999999月1日",
    ]
    static let moments = [
        "0001-01-01 00:00", "9999-12-31 24:00", "2026-11-25 25:99", "2026-11-25 -1:-1", "2026-11-25 9223372036854775807:59",
        "99999999-01-01 10:00",
        "9999-12-31 23:59:9223372036854775808",
    ]
    static let hours = [
        "00:00-24:00", "24:00-24:00", "25:99-26:00", "23:59-00:00", "9223372036854775807:00-24:00", "always", "00:00-00:01,00:01-24:00",
    ]
    static let grades = ["1-99999999", "12-1", "1-12", "9223372036854775807", "-1--12", "高三至初一"]

    /// The values of a kind, those at its own bounds first, as YAML.
    static func values(_ kind: Field.Kind, _ id: String) -> [String] {
        switch kind {
        case .integer(let range):
            ["\(range.upperBound)", "\(range.lowerBound)", "\(range.upperBound &+ 1)", "\(range.lowerBound &- 1)"] + numbers
        case .number(let range):
            ["\(range.upperBound)", "\(range.lowerBound)", "\(range.upperBound.nextDown)", "\(range.upperBound.nextUp)"] + numbers
        case .date: days
        case .moment: moments + days
        case .hours: hours.map { "{mon-sun: \"\($0)\"}" } + hours.map { "\"\($0)\"" }
        case .grades: grades
        case .choice(let terms): terms.map(\.id) + numbers.prefix(2)
        case .vocabulary, .text, .words, .anything, .name: texts + numbers
        case .boolean: ["true", "false", "2", "nan"]
        // Anything else would withhold the entry.
        case .answer: ["true", "{publish: true, until: 9999-12-31}"]
        case .url: ["https://example.com:99999999999/", "https://[::1]:65536/", "https://example.com"]
        case .file: ["plan.svg", "../../../x", "a.png"]
        case .color: ["#ffffff", "#000000", "#fffffff"]
        case .reference: [id, "\(id)x", numbers[0]]
        case .list(let item): values(item, id).map { "[\($0), \($0)]" }
        case .record, .map: []
        }
    }

    /// A field with the value of a turn; of a record all fields with theirs.
    static func line(_ field: Field, _ turn: Int, _ id: String) -> String? {
        func record(_ fields: [Field], _ turn: Int) -> String {
            "{" + fields.compactMap { inner in value(inner.kind, turn).map { "\(inner.key): \($0)" } }.joined(separator: ", ") + "}"
        }
        func value(_ kind: Field.Kind, _ turn: Int) -> String? {
            switch kind {
            case .record(let fields): return record(fields, turn)
            case .list(.record(let fields)): return "[" + (0..<4).map { record(fields, turn + $0) }.joined(separator: ", ") + "]"
            default:
                let values = values(kind, id)
                return values.isEmpty ? nil : values[turn % values.count]
            }
        }
        // What would withhold the entry says nothing about the rest.
        guard !["status", "slug", "language", "expires", "aliases", "cover", "title"].contains(field.key) else { return nil }
        if field.key == "date", turn % 3 != 0 { return nil }
        return value(field.kind, turn).map { "\(field.key): \($0)" }
    }
}
