import Content

/// Texts or addresses by language tag, in a portal's order of languages; read ones in that of the tags.
public struct ByLanguage: Codable, Hashable, Sendable {
    public let texts: [(language: String, text: String)]

    public init(_ texts: [(language: String, text: String)]) { self.texts = texts.filter { !$0.text.isEmpty } }

    public subscript(_ language: String) -> String? { texts.first { $0.language == language }?.text }

    private var byTag: [String: String] { Dictionary(texts.map { ($0.language, $0.text) }) { first, _ in first } }

    public init(from decoder: any Decoder) throws {
        let read = try [String: String](from: decoder)
        self.init(read.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }

    public func encode(to encoder: any Encoder) throws { try byTag.encode(to: encoder) }

    public static func == (a: ByLanguage, b: ByLanguage) -> Bool { a.byTag == b.byTag }
    public func hash(into hasher: inout Hasher) { hasher.combine(byTag) }
}

extension Day: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let day = Day(text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "\(text) is no day"))
        }
        self = day
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
