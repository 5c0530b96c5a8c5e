import Diagnostics
import Limits

/// Keeps what an entry says of itself within the bounds of lists, cards and pages of topics.
struct EntryBounds {
    let source: SourceText

    /// A title that fits where titles are shown.
    func title(_ title: String, _ field: Value?, _ diagnostics: inout [Diagnostic]) -> String {
        guard let cut = Self.cut(title, Limits.title.value) else { return title }
        diagnostics.append(.textCut("title", most: Limits.title.value, at: field.map { source.place($0.place) } ?? .file(source.path)))
        return cut
    }

    /// The fields, with long ones cut and what is too many left out.
    func within(_ fields: [String: Value], _ diagnostics: inout [Diagnostic]) -> [String: Value] {
        var fields = fields
        for (key, most) in [("title", Limits.title.value), ("summary", Limits.summary.value)] {
            guard let value = fields[key], let cut = value.text.flatMap({ Self.cut($0, most) }) else { continue }
            fields[key] = Value(.text(cut), at: value.place)
            if key != "title" { diagnostics.append(.textCut(key, most: most, at: source.place(value.place))) }
        }
        if let aliases = fields["aliases"], case .list(let items) = aliases.kind, items.count > Limits.aliases.value {
            diagnostics.append(
                .tooManyAliases(items.count, most: Limits.aliases.value, at: source.place(items[Limits.aliases.value].place)))
            fields["aliases"] = Value(.list(Array(items.prefix(Limits.aliases.value))), at: aliases.place)
        }
        if let tags = fields["tags"] { fields["tags"] = within(tags, &diagnostics) }
        return fields
    }

    private func within(_ tags: Value, _ diagnostics: inout [Diagnostic]) -> Value {
        guard case .list(var items) = tags.kind else { return tags }
        if items.count > Limits.tags.value {
            diagnostics.append(.tooManyTags(items.count, most: Limits.tags.value, at: source.place(items[Limits.tags.value].place)))
            items.removeLast(items.count - Limits.tags.value)
        }
        for (index, item) in items.enumerated() {
            guard let cut = item.text.flatMap({ Self.cut($0, Limits.tag.value) }) else { continue }
            diagnostics.append(.textCut("tags", most: Limits.tag.value, at: source.place(item.place)))
            items[index] = Value(.text(cut), at: item.place)
        }
        return Value(.list(items), at: tags.place)
    }

    /// The beginning of a text that is longer, with a mark of it; nil for one that fits.
    static func cut(_ text: String, _ most: Int) -> String? {
        guard text.utf8.count > most else { return nil }
        var end = text.utf8.index(text.startIndex, offsetBy: most)
        while String.Index(end, within: text) == nil { end = text.utf8.index(before: end) }
        return text[..<end].trimmingSpaces + "…"
    }
}
