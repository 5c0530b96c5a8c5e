import Diagnostics
import Yams

/// Front matter as its writer laid it out, whatever its fields mean: for what changes some of it and leaves the rest.
public struct FrontMatterTree: Sendable {
    /// The YAML between the fences; nil where there is none.
    public let yaml: Range<Int>?
    /// Where the Markdown begins.
    public let body: Int
    /// The keys at the top, in their order.
    public let pairs: [YAMLNode.Pair]
}

/// A value as it is written, with the place at which it begins.
public struct YAMLNode: Sendable {
    public let kind: Kind
    /// The byte at which it begins.
    public let start: Int
    /// Where a scalar on one line ends; nil for all else.
    public let end: Int?
    public let style: Style

    public indirect enum Kind: Sendable {
        case scalar(String)
        case list([YAMLNode])
        case mapping([Pair])
    }

    public enum Style: Sendable {
        /// In brackets or braces.
        case flow
        /// A text on lines of its own below a bar.
        case literal
        case plain
    }

    public struct Pair: Sendable {
        public let key: String
        /// The byte at which the key begins.
        public let start: Int
        public let value: YAMLNode
    }
}

extension EntryReader {
    /// The front matter of a text; nil where it is not written as a head of plain YAML in front of the text.
    public func tree(of source: SourceText) -> FrontMatterTree? {
        let fence = fenced(source)
        guard fence.plain == nil, fence.inBody == nil else { return nil }
        guard let range = fence.yaml else {
            return fence.diagnostics.isEmpty ? FrontMatterTree(yaml: nil, body: fence.body, pairs: []) : nil
        }
        guard range.upperBound <= fence.body else { return nil }
        let table = fields(at: source.path)
        let parsed = FrontMatterParser(source: source, range: range, isKey: isKey) { table[$0] }.parse()
        guard !parsed.diagnostics.contains(where: { $0.severity == .error }) else { return nil }
        guard let root = parsed.root else { return FrontMatterTree(yaml: range, body: fence.body, pairs: []) }
        var reading = YAMLNodeReading(source: source, firstLine: source.place(range.lowerBound..<range.lowerBound).line)
        guard let node = reading.node(root), case .mapping(let pairs) = node.kind else { return nil }
        return FrontMatterTree(yaml: range, body: fence.body, pairs: pairs)
    }

    /// The field that a key at the top of an entry's head means.
    public func field(_ key: String, at path: String) -> Field? { fields(at: path)[key.trimmingSpaces] }

    /// The fields that an entry may have whose file lies there.
    public func fields(at path: String) -> FieldTable {
        settings.types.fields(of: type(at: path))
    }

    public func type(at path: String) -> TypeID {
        settings.types.id(ofFolder: folderOfType(settings.address(of: path).id))
    }
}

/// Takes over what Yams has read; aliases are followed as often as front matter may have values.
private struct YAMLNodeReading {
    let source: SourceText
    let firstLine: Int
    private var visited = 0

    init(source: SourceText, firstLine: Int) {
        self.source = source
        self.firstLine = firstLine
    }

    mutating func node(_ node: Node) -> YAMLNode? {
        visited += 1
        guard visited <= YAMLNode.most else { return nil }
        let start = start(node)
        if let scalar = node.scalar {
            let isLiteral = scalar.style == .literal || scalar.style == .folded
            let text = FieldReader.isEmpty(node) ? "" : scalar.string
            return YAMLNode(
                kind: .scalar(text), start: start, end: isLiteral ? nil : end(of: scalar.string, from: start),
                style: isLiteral ? .literal : .plain)
        }
        if let sequence = node.sequence {
            var items: [YAMLNode] = []
            for item in sequence {
                guard let read = self.node(item) else { return nil }
                items.append(read)
            }
            return YAMLNode(kind: .list(items), start: start, end: nil, style: style(at: start))
        }
        guard let mapping = node.mapping else { return nil }
        var pairs: [YAMLNode.Pair] = []
        for (key, value) in mapping {
            guard let name = key.scalar?.string, let read = self.node(value) else { return nil }
            pairs.append(YAMLNode.Pair(key: name, start: self.start(key), value: read))
        }
        return YAMLNode(kind: .mapping(pairs), start: start, end: nil, style: style(at: start))
    }

    /// Yams calls no list one that is in brackets.
    private func style(at start: Int) -> YAMLNode.Style {
        start < source.bytes.count && "[{".utf8.contains(source.bytes[start]) ? .flow : .plain
    }

    private func start(_ node: Node) -> Int {
        node.mark.map { source.offset(line: firstLine + $0.line - 1, column: $0.column) } ?? 0
    }

    /// Where a scalar ends that is written on one line.
    private func end(of text: String, from start: Int) -> Int? {
        let bytes = source.bytes
        guard start < bytes.count else { return nil }
        let quote = bytes[start]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let end = start + text.utf8.count
            guard !text.isEmpty, end <= bytes.count, bytes[start..<end].elementsEqual(text.utf8) else { return nil }
            return end
        }
        var index = start + 1
        while index < bytes.count, bytes[index] != 0x0A {
            if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                index += 2
            } else if bytes[index] != quote {
                index += 1
            } else if quote == UInt8(ascii: "'"), index + 1 < bytes.count, bytes[index + 1] == quote {
                index += 2
            } else {
                return index + 1
            }
        }
        return nil
    }
}

extension YAMLNode {
    /// So many values are followed at most.
    fileprivate static let most = 20_000
}
