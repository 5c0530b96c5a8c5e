import Content
import Diagnostics

/// What may stand under a field's key, for a writer who sees it for the first time.
struct FieldExample {
    let language: Words.Language
    let today: Day
    let vocabularies: [String: Vocabulary]
    /// The names of entries of one of some types.
    let names: ([String]) -> [String]

    /// The value on the key's own line, or lines of their own below it, as YAML; empty where any words would do.
    func value(of kind: Field.Kind) -> String {
        switch kind {
        case .integer(let range): String(min(max(1, range.lowerBound), range.upperBound))
        case .number(let range): String(Int(min(max(1, range.lowerBound), range.upperBound)))
        case .boolean, .answer: "true"
        case .date: today.description
        case .moment: "\(today) 16:00"
        case .grades: "7-9"
        case .choice(let terms): terms.first.map(name) ?? ""
        case .vocabulary(let vocabulary): vocabularies[vocabulary]?.terms.first.map(name) ?? ""
        case .url: "https://example.com/"
        case .color: "\"#1f6f8b\""
        case .hours: "{mon-fri: \"12:00-13:30, 16:00-18:00\"}"
        case .reference(let types, _): names(types).first ?? ""
        case .list(.record(let fields)): "\n  - \(record(fields))"
        case .list(let item): "[\(value(of: item))]"
        case .record(let fields): record(fields)
        case .text, .file, .name, .words, .map, .anything: ""
        }
    }

    /// What may be written, where that is one of a few; nil where it may be anything.
    func choices(of kind: Field.Kind) -> String? {
        switch kind {
        case .choice(let terms): joined(terms.map(name))
        case .vocabulary(let vocabulary): vocabularies[vocabulary].map { joined($0.terms.map(name)) }
        case .reference(let types, _): names(types).isEmpty ? nil : joined(names(types))
        case .list(let item): choices(of: item)
        default: nil
        }
    }

    /// The required fields of a record, and some others that readers see.
    private func record(_ fields: [Field]) -> String {
        let shown = fields.filter { field in if case .answer = field.kind { true } else { !field.isPrivate } }
        let chosen = shown.enumerated().filter { $0.element.isRequired || $0.offset < Self.fieldsOfRecord }.map(\.element)
        let parts = chosen.map { field in
            let value = if case .list = field.kind { "[]" } else { value(of: field.kind) }
            return "\(field.key): \(value)"
        }
        return "{\(parts.joined(separator: ", "))}"
    }

    private func name(_ term: Term) -> String { YAMLScalar.written(language == .chinese ? term.label.zh : term.id) }

    private func joined(_ names: [String]) -> String {
        let some = names.prefix(Self.namesShown).joined(separator: language == .chinese ? "、" : ", ")
        return names.count > Self.namesShown ? some + (language == .chinese ? "……" : " …") : some
    }

    private static let fieldsOfRecord = 3
    private static let namesShown = 8
}
