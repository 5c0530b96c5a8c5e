import Content
import Diagnostics
import HTML

/// JSON Schema of what may stand in the front matter of a type, or in `portal.yml`, for editors that complete and check while
/// somebody types. Names are offered in one language and taken in every spelling that a build takes.
public struct FrontMatterSchema {
    let types: ContentTypes
    let language: Words.Language
    /// The names of entries of some types, by the types' names.
    let names: [String: [String]]

    public init(_ types: ContentTypes, language: Words.Language, names: [String: [String]]) {
        (self.types, self.language, self.names) = (types, language, names)
    }

    /// The names of the schemas' files, each with its text: one a type, and `portal.json`.
    public func files() -> [(name: String, json: [UInt8])] {
        types.all.indices.map { (types.all[$0].name + ".json", document(types.all[$0], types.fields(of: $0).fields)) }
            + [("portal.json", document(.portal, ContentType.portal.fields))]
    }

    private func document(_ type: ContentType, _ fields: [Field]) -> [UInt8] {
        var json = JSONText()
        json.object { json in
            json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
            json.member("title", type.label[language])
            json.member("description", type.help[language])
            members(of: fields, isTop: true, &json)
            if type.name != ContentType.portal.name {
                // What other generators call a draft is understood, too.
                json.key("patternProperties")
                json.object { json in
                    json.key("^(draft|private|published|publish|hidden|unlisted)$")
                    json.object { _ in }
                }
            }
        }
        return json.bytes + [0x0A]
    }

    /// What an object of some fields is: each under every name that it has, the required ones of a record under one of them.
    private func members(of fields: [Field], isTop: Bool = false, _ json: inout JSONText) {
        json.member("type", "object")
        json.key("properties")
        json.object { json in
            var taken = Set(fields.map(\.key))
            for field in fields {
                json.key(field.key)
                json.object { describe(field, &$0) }
            }
            for field in fields {
                for name in Self.otherNames(of: field) where taken.insert(name).inserted {
                    json.key(name)
                    json.object { isTop ? $0.member("$ref", "#/properties/" + field.key) : describe(field, &$0) }
                }
            }
        }
        let required = fields.filter(\.isRequired)
        // A translation takes the fields of its original, and no schema knows which file it is asked about.
        if !required.isEmpty, !isTop {
            json.key("allOf")
            json.array { json in
                for field in required {
                    json.object { json in
                        json.key("anyOf")
                        json.array { json in
                            for name in Set([field.key] + Self.otherNames(of: field)).sorted() {
                                json.object { $0.member("required", [name]) }
                            }
                        }
                    }
                }
            }
        }
        json.key("additionalProperties")
        json.boolean(false)
    }

    private func describe(_ field: Field, _ json: inout JSONText) {
        json.member("title", field.label[language])
        json.member("description", field.help[language])
        value(of: field.kind, &json)
    }

    /// Long, since each case writes the members of one kind of value.
    private func value(of kind: Field.Kind, _ json: inout JSONText) {
        switch kind {
        case .text, .name, .file: json.member("type", ["string", "number", "boolean"])
        case .integer(let range):
            json.member("type", "integer")
            if range.lowerBound > .min { json.member("minimum", range.lowerBound) }
            if range.upperBound < .max { json.member("maximum", range.upperBound) }
        case .number(let range):
            json.member("type", "number")
            json.member("minimum", range.lowerBound)
            json.member("maximum", range.upperBound)
        case .boolean: json.member("type", "boolean")
        case .date:
            text(like: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", &json)
        case .moment:
            text(like: "^[0-9]{4}-[0-9]{2}-[0-9]{2}([ T][0-9]{1,2}:[0-9]{2})?$", &json)
        case .grades: json.member("type", ["string", "integer", "array"])
        case .choice(let terms): either([{ offer(terms, &$0) }, { others(terms, &$0) }], &json)
        case .vocabulary(let name): either([{ offer(types.vocabularies[name]?.terms ?? [], &$0) }, { $0.member("type", "string") }], &json)
        case .url:
            json.member("type", "string")
            json.member("format", "uri")
        case .color:
            text(like: "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$", &json)
        case .hours, .words: json.member("type", ["string", "object"])
        case .reference(let wanted, _):
            let some = wanted.isEmpty ? names.values.flatMap(\.self) : wanted.flatMap { names[$0] ?? [] }
            // The whole id, a tail of it, a title: all of them name an entry.
            either([{ $0.member("enum", Set(some).sorted()) }, { $0.member("type", "string") }], &json)
        case .list(let item):
            either(
                [
                    { json in
                        json.member("type", "array")
                        json.key("items")
                        json.object { value(of: item, &$0) }
                    }, { value(of: item, &$0) },
                ], &json)
        case .record(let fields):
            either([{ members(of: fields, &$0) }] + (fields.first.map { first in [{ value(of: first.kind, &$0) }] } ?? []), &json)
        case .answer(let fields): either([{ $0.member("type", "boolean") }, { members(of: fields, &$0) }], &json)
        case .map(let fields):
            json.member("type", "object")
            json.key("additionalProperties")
            json.object { if !fields.isEmpty { members(of: fields, &$0) } }
        case .anything: break
        }
    }

    private func text(like pattern: String, _ json: inout JSONText) {
        json.member("type", "string")
        json.member("pattern", pattern)
    }

    /// Besides its key.
    private static func otherNames(of field: Field) -> [String] { [field.label.zh, field.label.en.lowercased()] + field.aliases }

    private func either(_ schemas: [(inout JSONText) -> Void], _ json: inout JSONText) {
        json.key("anyOf")
        json.array { json in for schema in schemas { json.object(schema) } }
    }

    private func offer(_ terms: [Term], _ json: inout JSONText) {
        json.member("enum", terms.map { language == .chinese ? $0.label.zh : $0.id })
    }

    /// Spellings that are taken and not offered.
    private func others(_ terms: [Term], _ json: inout JSONText) {
        let shown = Set(terms.map { language == .chinese ? $0.label.zh : $0.id })
        let all = terms.flatMap { [$0.id, $0.label.zh, $0.label.en, $0.label.en.lowercased()] + $0.aliases }
        let rest = Set(all).subtracting(shown).sorted()
        // An editor offers what stands in an enumeration; a pattern it only checks.
        text(like: "^(" + rest.map(Self.escaped).joined(separator: "|") + ")$", &json)
    }

    private static func escaped(_ text: String) -> String {
        text.map { "\\^$.|?*+()[]{}".contains($0) ? "\\\($0)" : String($0) }.joined()
    }
}
