import Diagnostics
import Yams

/// Marks of Markdown and HTML in fields, which are shown as plain words.
extension FieldReader {
    /// What isn't read as words but as a name, an address or a number.
    private static let asWritten: Set<String> = [
        "slug", "language", "languages", "aliases", "code", "path", "folder", "layout", "to", "updated", "choices", "vocabulary",
        "timezone",
        "nav", "email", "phone", "isbn", "call_number", "asset_no", "edit", "every", "days", "contact",
    ]

    /// A value with its words as a reader is to see them.
    mutating func shown(_ kind: Value.Kind, _ field: Field, at node: Node) -> Value.Kind {
        let text: String
        switch kind {
        case .text(let words), .name(let words): text = words
        // A link names the entry, which is read elsewhere.
        case .reference(let id) where !id.contains("](") && !id.contains("[["): text = id
        default: return kind
        }
        guard let words = words(of: text, field, at: node) else { return kind }
        switch kind {
        case .name: return .name(words)
        case .reference: return .reference(words)
        default: return .text(words)
        }
    }

    /// The words without their marks, told of; nil where they have none.
    mutating func words(of text: String, _ field: Field, at node: Node) -> String? {
        guard !Self.asWritten.contains(field.key), let words = PlainWords.of(text) else { return nil }
        let isOneLine = node.scalar.map { $0.style != .literal && $0.style != .folded && !text.contains("\n") } ?? false
        let place = place(node)
        diagnostics.append(.markupInField(words, field, isOneLine: isOneLine, isItem: isItem(at: place), at: place))
        return words
    }
}
