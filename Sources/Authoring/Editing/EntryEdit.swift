import Content
import Diagnostics

/// Changes some fields and the text of an entry's file. What was written is read again, and taken only if it says what it is to say
/// and nothing else has changed.
public struct EntryEdit: Sendable {
    public let source: SourceText
    private let reader: EntryReader
    private let tree: FrontMatterTree?

    public init(_ source: SourceText, _ reader: EntryReader) {
        self.source = source
        self.reader = reader
        tree = reader.tree(of: source)
    }

    /// Whether its fields can be changed one by one; else the whole file is its text.
    public var hasFields: Bool { tree != nil }

    /// What the head says, by the names of the fields; what no field is called is left out.
    public var values: [String: YAMLTree] {
        Dictionary(
            (tree?.pairs ?? []).compactMap { pair in reader.field(pair.key, at: source.path).map { ($0.key, YAMLTree(pair.value)) } }
        ) { first, _ in first }
    }

    /// The Markdown, with plain line breaks.
    public var text: String { Self.plain(source.text(textStart..<source.bytes.count)) }

    /// What the members of its team are called.
    public var members: [String] { FrontMatterEdit(source, reader).members }

    /// The line of the file on which the text begins, counted from 1.
    public var firstLineOfText: Int { source.place(textStart..<textStart).line }

    /// - Parameters:
    ///   - fields: new values by the names of fields, nil for those that are to go; those that are not named stay as they are.
    ///   - text: the Markdown; nil where it stays.
    /// - Returns: the bytes of the file; nil where that can't be written so that it is read again.
    public func applying(_ fields: [String: YAMLTree?], text: String?) -> [UInt8]? {
        var bytes = source.bytes
        if let text, !text.isEmpty, tree?.yaml != nil, textStart == bytes.count, bytes.last != 0x0A {
            // The line that closes the head ends with the file: without a break the text would go on in it.
            let ended = bytes.applying([TextEdit(range: textStart..<textStart, text: [0x0A])])
            return EntryEdit(SourceText(path: source.path, bytes: ended), reader).applying(fields, text: text)
        }
        if let text {
            bytes = withText(text)
            guard bytes == source.bytes || tree?.yaml == nil || saysAsBefore(bytes, text) else { return nil }
        }
        let known = values
        let fields = fields.mapValues { $0?.withoutMarks }.filter { key, value in known[key] != value }
        guard !fields.isEmpty else { return bytes }
        guard let tree else { return nil }
        var changes: [String: YAMLTree?] = [:]
        var left = fields
        for pair in tree.pairs {
            if let key = reader.field(pair.key, at: source.path)?.key, let value = left.removeValue(forKey: key) {
                changes[pair.key] = value
            }
        }
        guard let added = added(left, to: tree) else { return nil }
        var expected: [String: YAMLTree] = [:]
        for pair in tree.pairs { expected[pair.key] = changes[pair.key] ?? YAMLTree(pair.value) }
        for pair in added { expected[pair.key] = pair.value }
        let before = SourceText(path: source.path, bytes: bytes)
        for isFine in [true, false] {
            let edits = FrontMatterEdits(before, tree, isFine: isFine).edits(changes, adding: added)
            guard edits.isInOrder else { continue }
            let written = bytes.applying(edits)
            if says(written, expected, textOf: bytes) { return written }
        }
        return nil
    }

    /// Pairs for fields that the head doesn't have, in their order and in the language of its keys; nil where one is none of the entry's.
    private func added(_ left: [String: YAMLTree?], to tree: FrontMatterTree) -> [YAMLTree.Pair]? {
        let table = reader.fields(at: source.path)
        guard left.allSatisfy({ key, value in value == nil || table.fields.contains { $0.key == key } }) else { return nil }
        let speaksChinese = tree.pairs.contains { !$0.key.utf8.allSatisfy { $0 < 0x80 } }
        return table.fields.compactMap { field in
            guard let value = left[field.key] ?? nil else { return nil }
            return YAMLTree.Pair(speaksChinese ? field.label.zh : field.key, value)
        }
    }

    /// What keeps changes from being written.
    public struct Obstacle: Sendable, Hashable {
        /// The field that can't be written; nil for the text.
        public var field: String?
        /// What it is called.
        public var label: Words?
        public var cause: Cause

        public enum Cause: Sendable {
            /// The whole head stands in braces.
            case braces
            /// Another line takes the value over, with `*`.
            case anchor
            /// The text would be read as a part of the head.
            case head
            case other
        }
    }

    /// The first of some changes that `applying` refuses; nil where it refuses none by itself.
    public func obstacle(_ fields: [String: YAMLTree?], text: String?) -> Obstacle? {
        if let text, applying([:], text: text) == nil { return Obstacle(field: nil, cause: .head) }
        let table = reader.fields(at: source.path).fields.map(\.key)
        let keys = table.filter { fields[$0] != nil } + fields.keys.filter { !table.contains($0) }.sorted()
        guard let key = keys.first(where: { applying([$0: fields[$0] ?? nil], text: nil) == nil }) else {
            // Each by itself can be written: the text alone becomes the head of a file that had none.
            return text == nil || applying(fields, text: text) != nil ? nil : Obstacle(field: nil, cause: .head)
        }
        let label = reader.field(key, at: source.path)?.label
        guard let tree, let yaml = tree.yaml else { return Obstacle(field: key, label: label, cause: .other) }
        if source.bytes[yaml].first(where: { $0 > 0x20 }) == UInt8(ascii: "{") {
            return Obstacle(field: key, label: label, cause: .braces)
        }
        let line = tree.pairs.first { reader.field($0.key, at: source.path)?.key == key }.map {
            source.bytes[$0.start...].prefix { $0 != 0x0A }
        }
        let isAnchor = line.map { String(decoding: $0, as: UTF8.self) }?.contains(#/:\s+&\S/#) ?? false
        return Obstacle(field: key, label: label, cause: isAnchor ? .anchor : .other)
    }

    private func says(_ bytes: [UInt8], _ expected: [String: YAMLTree], textOf before: [UInt8]) -> Bool {
        guard let tree else { return false }
        guard let after = reader.tree(of: SourceText(path: source.path, bytes: bytes)), after.pairs.count == expected.count,
            after.pairs.allSatisfy({ expected[$0.key] == YAMLTree($0.value) })
        else { return false }
        return bytes[after.body...].elementsEqual(before[tree.body...])
            // A head of its own has an empty line below it.
            || tree.yaml == nil
                && bytes[after.body...].drop { $0 == 0x0A || $0 == 0x0D }
                    .elementsEqual(before[tree.body...].drop { $0 == 0x0A || $0 == 0x0D })
    }

    /// Whether a head is read as before, and the text as it was given. Where the text holds what looks like a second head, no more is
    /// asked than that the first one is whole.
    private func saysAsBefore(_ bytes: [UInt8], _ text: String) -> Bool {
        let after = EntryEdit(SourceText(path: source.path, bytes: bytes), reader)
        guard after.tree?.yaml != nil else { return bytes[..<textStart].last == 0x0A && bytes.starts(with: source.bytes[..<textStart]) }
        return after.tree?.pairs.map(\.key) == tree?.pairs.map(\.key) && after.values == values && after.text == Self.plain(text)
    }

    // MARK: The text

    private var textStart: Int { tree?.body ?? (source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0) }

    /// Lines at the beginning and at the end that are the same keep their bytes, whatever ends them.
    private func withText(_ text: String) -> [UInt8] {
        let (before, wanted) = (Self.lines(self.text), Self.lines(Self.plain(text)))
        guard before != wanted else { return source.bytes }
        let head = zip(before, wanted).prefix { $0 == $1 }.count
        let tail = zip(before.dropFirst(head).reversed(), wanted.dropFirst(head).reversed()).prefix { $0 == $1 }.count
        var starts = [textStart]
        for index in textStart..<source.bytes.count where source.bytes[index] == 0x0A { starts.append(index + 1) }
        guard starts.count == before.count else {
            return source.bytes.applying([TextEdit(range: textStart..<source.bytes.count, text: Array(text.utf8))])
        }
        starts.append(source.bytes.count)
        var middle = wanted[head..<(wanted.count - tail)].joined(separator: "\n")
        let last = before.count - tail
        // All lines but the last one end with a break of their own.
        if tail > 0, head < wanted.count - tail { middle += "\n" }
        var start = starts[head]
        if tail == 0, head > 0, head == before.count || head == wanted.count {
            // Lines come after the last one, or go there: its break comes, or goes.
            start = head == before.count ? source.bytes.count : starts[head] - 1
            if head == before.count { middle = "\n" + middle }
            if head == wanted.count, start > textStart, source.bytes[start - 1] == 0x0D { start -= 1 }
        }
        return source.bytes.applying([TextEdit(range: start..<starts[last], text: Array(middle.utf8))])
    }

    private static func lines(_ text: String) -> [String] {
        text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private static func plain(_ text: String) -> String {
        text.utf8.contains(0x0D) ? text.replacing("\r\n", with: "\n") : text
    }
}

extension [TextEdit] {
    /// Whether none of them meets another.
    fileprivate var isInOrder: Bool { zip(self, dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound } }
}
