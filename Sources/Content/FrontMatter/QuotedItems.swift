/// Words in quotes of their own on one line, which are no list to YAML: `'电路', '木工'`, `"林浩" "何静"`, `["电路" "木工"]`.
enum QuotedItems {
    /// The line of a list's field with brackets and commas; nil where it isn't one of words in quotes.
    static func mended(_ line: String, isList: (String) -> Bool) -> String? {
        guard let parts = FrontMatterLine(line), isList(parts.key), let items = items(parts.value), items.count > 1 else { return nil }
        return parts.indent + parts.key + ": [" + items.map(FlowText.word).joined(separator: ", ") + "]"
    }

    private static func items(_ value: String) -> [String]? {
        var rest = value.trimmingSpaces[...]
        if rest.hasPrefix("["), rest.hasSuffix("]") { rest = rest.dropFirst().dropLast() }
        var items: [String] = []
        while true {
            rest = rest.drop { $0.isWhitespace || $0.separatesItems }
            guard let quote = rest.first else { return items }
            guard quote == "\"" || quote == "'", items.count < 200, let end = rest.dropFirst().firstIndex(of: quote) else { return nil }
            let word = rest[rest.index(after: rest.startIndex)..<end].trimmingSpaces
            guard !word.isEmpty else { return nil }
            items.append(word)
            rest = rest[rest.index(after: end)...]
            // Words that go on right behind a quote are none of a list.
            guard let next = rest.first else { return items }
            guard next.isWhitespace || next.separatesItems else { return nil }
        }
    }
}
