import Content

/// A value of front matter without its place: what a form shows, and what it wants written.
public indirect enum YAMLTree: Sendable, Hashable {
    case text(String)
    case list([YAMLTree])
    case mapping([Pair])

    public struct Pair: Sendable, Hashable {
        public var key: String
        public var value: YAMLTree

        public init(_ key: String, _ value: YAMLTree) {
            self.key = key
            self.value = value
        }
    }

    public init(_ node: YAMLNode) {
        switch node.kind {
        case .scalar(let text): self = .text(text)
        case .list(let items): self = .list(items.map(YAMLTree.init))
        case .mapping(let pairs): self = .mapping(pairs.map { Pair($0.key, YAMLTree($0.value)) })
        }
    }

    /// Without the invisible marks that come along when words are pasted, and that YAML takes for the beginning of a file or a line.
    var withoutMarks: YAMLTree {
        switch self {
        case .text(let text):
            guard text.unicodeScalars.contains(where: { $0 == "\u{FEFF}" || $0 == "\u{85}" }) else { return self }
            var kept = String.UnicodeScalarView()
            for scalar in text.unicodeScalars where scalar != "\u{FEFF}" { kept.append(scalar == "\u{85}" ? " " : scalar) }
            return .text(String(kept))
        case .list(let items): return .list(items.map(\.withoutMarks))
        case .mapping(let pairs): return .mapping(pairs.map { Pair($0.key, $0.value.withoutMarks) })
        }
    }

    var isText: Bool { if case .text = self { true } else { false } }
}

/// In JSON a text is a string, a list an array, and a mapping the object `{"map": [{"key": …, "value": …}]}`, which keeps its order.
extension YAMLTree: Codable {
    private enum Key: CodingKey { case map, key, value }

    public init(from decoder: any Decoder) throws {
        if let text = try? decoder.singleValueContainer().decode(String.self) {
            self = .text(text)
        } else if var list = try? decoder.unkeyedContainer() {
            var items: [YAMLTree] = []
            while !list.isAtEnd { items.append(try list.decode(YAMLTree.self)) }
            self = .list(items)
        } else {
            self = .mapping(try decoder.container(keyedBy: Key.self).decode([Pair].self, forKey: .map))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .text(let text):
            var container = encoder.singleValueContainer()
            try container.encode(text)
        case .list(let items):
            var container = encoder.unkeyedContainer()
            for item in items { try container.encode(item) }
        case .mapping(let pairs):
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(pairs, forKey: .map)
        }
    }
}

extension YAMLTree.Pair: Codable {}
