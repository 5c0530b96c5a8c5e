import HTML

/// What a JSON Schema says of a value, and how it is laid out for people.
struct JSONSchema: Sendable {
    private indirect enum Shape: Sendable {
        /// Members that are JSON already, on one line.
        case value([(name: String, json: String)])
        case list(JSONSchema)
        case record(required: [String], properties: [(name: String, schema: JSONSchema)])
    }

    enum Limit: Sendable {
        case format(String)
        case pattern(String)
        case fewest(Int)
        case range(ClosedRange<Int>)

        fileprivate var members: [(name: String, json: String)] {
            switch self {
            case .format(let name): [("format", quoted(name))]
            case .pattern(let pattern): [("pattern", quoted(pattern))]
            case .fewest(let number): [("minItems", String(number))]
            case .range(let range): [("minimum", String(range.lowerBound)), ("maximum", String(range.upperBound))]
            }
        }
    }

    private var shape: Shape
    private var limits: [Limit] = []
    private var about: String?
    /// Whether what it is about stands on a line of its own.
    private var isLong = false

    static func value(type: String) -> JSONSchema { JSONSchema(shape: .value([("type", quoted(type))])) }
    static func constant(_ value: Int) -> JSONSchema { JSONSchema(shape: .value([("const", String(value))])) }
    static func reference(_ name: String) -> JSONSchema { JSONSchema(shape: .value([("$ref", quoted("#/$defs/" + name))])) }
    static func list(of element: JSONSchema) -> JSONSchema { JSONSchema(shape: .list(element)) }

    static func record(required: [String], _ properties: [(name: String, schema: JSONSchema)]) -> JSONSchema {
        JSONSchema(shape: .record(required: required, properties: properties))
    }

    /// An object with a text in each language.
    static func map(of text: JSONSchema) -> JSONSchema {
        JSONSchema(shape: .value([("type", quoted("object")), ("additionalProperties", text.line)]), isLong: !text.limits.isEmpty)
    }

    static var addresses: JSONSchema { .map(of: String.schema.with([.format("uri-reference")], nil)) }

    func with(_ limits: [Limit], _ about: String?) -> JSONSchema {
        var schema = self
        schema.limits += limits
        schema.about = about
        return schema
    }

    // MARK: Layout

    /// Whether it stands on one line.
    private var isLine: Bool {
        switch shape {
        case .value: true
        case .list(let element): element.isLine
        case .record: false
        }
    }

    /// The members on one line.
    private var line: String { text(indent: "") }

    /// - Parameter indent: of the line on which it begins, for the lines that follow.
    func text(indent: String, column: Int = 0) -> String {
        let last = limits.flatMap(\.members)
        let words = about.map { [("description", quoted($0))] } ?? []
        switch shape {
        case .value(let members):
            guard isLong, let about else { return Self.line(members + last + words) }
            let head = Self.line(members + last).dropLast(2)
            return head + ",\n" + indent + String(repeating: " ", count: column + 2) + "\"description\": " + quoted(about) + " }"
        case .list(let element) where element.isLine:
            return Self.line([("type", quoted("array")), ("items", element.line)] + last + words)
        case .list(let element):
            return Self.block([("type", quoted("array"))] + words + [("items", element.text(indent: indent + "  "))], indent)
        case .record(let required, let properties):
            let names = required.isEmpty ? [] : [("required", Self.list(required))]
            let inner = [("properties", Self.properties(properties, indent + "  "))]
            return Self.block([("type", quoted("object"))] + words + names + inner, indent)
        }
    }

    /// Properties of which nothing is said but their type stand on one line.
    private static func properties(_ properties: [(name: String, schema: JSONSchema)], _ indent: String) -> String {
        if properties.allSatisfy({ $0.schema.isLine && $0.schema.about == nil && $0.schema.limits.isEmpty }) {
            return line(properties.map { ($0.name, $0.schema.line) })
        }
        return block(
            properties.map { name, schema in
                (name, schema.text(indent: indent + "  ", column: quoted(name).utf8.count + 2))
            }, indent)
    }

    private static func list(_ names: [String]) -> String { "[" + names.map(quoted).joined(separator: ", ") + "]" }

    private static func line(_ members: [(name: String, json: String)]) -> String {
        "{ " + members.map { quoted($0.name) + ": " + $0.json }.joined(separator: ", ") + " }"
    }

    private static func block(_ members: [(name: String, json: String)], _ indent: String) -> String {
        "{\n" + members.map { indent + "  " + quoted($0.name) + ": " + $0.json }.joined(separator: ",\n") + "\n" + indent + "}"
    }

    /// A whole schema: with what it is called, and the definitions that it refers to.
    func document(title: String, about: String, definitions: [(name: String, schema: JSONSchema)]) -> String {
        guard case .record(let required, let properties) = shape else { return line }
        return Self.block(
            [
                ("$schema", quoted("https://json-schema.org/draft/2020-12/schema")), ("title", quoted(title)),
                ("description", quoted(about)),
                ("type", quoted("object")), ("required", Self.list(required)),
                ("properties", Self.properties(properties, "  ")),
                ("$defs", Self.block(definitions.map { ($0.name, $0.schema.line) }, "  ")),
            ], "") + "\n"
    }
}

private func quoted(_ text: String) -> String {
    var json = JSONText()
    json.string(text)
    return String(decoding: json.bytes, as: UTF8.self)
}
