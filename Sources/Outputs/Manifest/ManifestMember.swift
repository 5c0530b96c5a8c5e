import Content
import HTML

/// What can stand in `portal.json`: how it is written, and what the schema says of it.
protocol ManifestValue: Sendable {
    static var schema: JSONSchema { get }
    func write(to json: inout JSONText)
}

/// An object of `portal.json`, told member by member in the order in which they are written.
protocol ManifestRecord: ManifestValue, Codable {
    associatedtype CodingKeys: CodingKey
    static var members: [ManifestMember<Self>] { get }
    /// The same in the order in which the schema names them, where that is another.
    static var described: [ManifestMember<Self>] { get }
}

/// One member of an object.
struct ManifestMember<Record: ManifestRecord>: Sendable {
    let name: String
    let isRequired: Bool
    let schema: JSONSchema
    let write: @Sendable (Record, inout JSONText) -> Void

    init<Value: ManifestValue>(
        _ key: Record.CodingKeys, _ path: KeyPath<Record, Value> & Sendable, _ about: String? = nil, _ limits: JSONSchema.Limit...,
        as schema: JSONSchema? = nil
    ) {
        let name = key.stringValue
        self.name = name
        isRequired = true
        self.schema = (schema ?? Value.schema).with(limits, about)
        write = { record, json in
            json.key(name)
            record[keyPath: path].write(to: &json)
        }
    }

    /// One that is left out where there is nothing to say.
    init<Value: ManifestValue>(
        _ key: Record.CodingKeys, _ path: KeyPath<Record, Value?> & Sendable, _ about: String? = nil, _ limits: JSONSchema.Limit...
    ) {
        let name = key.stringValue
        self.name = name
        isRequired = false
        schema = Value.schema.with(limits, about)
        write = { record, json in
            guard let value = record[keyPath: path] else { return }
            json.key(name)
            value.write(to: &json)
        }
    }
}

extension ManifestRecord {
    static var described: [ManifestMember<Self>] { members }

    static var schema: JSONSchema {
        .record(required: described.filter(\.isRequired).map(\.name), described.map { ($0.name, $0.schema) })
    }

    func write(to json: inout JSONText) {
        json.object { json in for member in Self.members { member.write(self, &json) } }
    }
}

extension String: ManifestValue {
    static var schema: JSONSchema { .value(type: "string") }
    func write(to json: inout JSONText) { json.string(self) }
}

extension Int: ManifestValue {
    static var schema: JSONSchema { .value(type: "integer") }
    func write(to json: inout JSONText) { json.number(self) }
}

extension Double: ManifestValue {
    static var schema: JSONSchema { .value(type: "number") }
    func write(to json: inout JSONText) { json.number(self) }
}

extension Day: ManifestValue {
    static var schema: JSONSchema { .reference("day") }
    func write(to json: inout JSONText) { json.string(description) }
}

extension ByLanguage: ManifestValue {
    static var schema: JSONSchema { .reference("words") }
    func write(to json: inout JSONText) {
        json.object { json in for (language, text) in texts { json.member(language, text) } }
    }
}

extension Array: ManifestValue where Element: ManifestValue {
    static var schema: JSONSchema { .list(of: Element.schema) }
    func write(to json: inout JSONText) {
        json.array { json in for value in self { value.write(to: &json) } }
    }
}
