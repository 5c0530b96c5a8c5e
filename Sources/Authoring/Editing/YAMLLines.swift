/// Values as lines of YAML, in the way in which the manual writes them.
enum YAMLLines {
    /// A key with its value: words and short lists on its own line, records as a list below it.
    static func pair(_ key: String, _ value: YAMLTree, indent: Int, recordsInBraces: Bool = true) -> [String] {
        let margin = String(repeating: " ", count: indent)
        let head = margin + scalar(key) + ":"
        switch value {
        case .text(""): return [head]
        case .text(let text):
            return literal(text).map { [head + " " + $0.mark] + $0.lines.map { margin + "  " + $0 } } ?? [head + " " + scalar(text)]
        case .list(let items) where !items.allSatisfy(\.isText):
            return [head] + items.flatMap { item($0, indent: indent + 2, inBraces: recordsInBraces) }
        case .mapping(let pairs) where !pairs.allSatisfy(\.value.isText):
            return [head] + pairs.flatMap { pair($0.key, $0.value, indent: indent + 2, recordsInBraces: recordsInBraces) }
        case .list, .mapping: return [head + " " + flow(value)]
        }
    }

    /// One item of a list.
    static func item(_ value: YAMLTree, indent: Int, inBraces: Bool) -> [String] {
        let margin = String(repeating: " ", count: indent)
        guard case .mapping(let pairs) = value, !inBraces, !pairs.isEmpty else { return [margin + "- " + flow(value)] }
        var lines = pairs.flatMap { pair($0.key, $0.value, indent: indent + 2, recordsInBraces: inBraces) }
        lines[0] = margin + "- " + lines[0].dropFirst(indent + 2)
        return lines
    }

    /// On one line, with brackets and braces.
    static func flow(_ value: YAMLTree) -> String {
        switch value {
        case .text(let text): text.isEmpty ? "\"\"" : scalar(text)
        case .list(let items): "[\(items.map(flow).joined(separator: ", "))]"
        case .mapping(let pairs): "{\(pairs.map { "\(scalar($0.key)): \(flow($0.value))" }.joined(separator: ", "))}"
        }
    }

    /// Yes and no are no words, whatever other programs read of the file.
    static func scalar(_ text: String) -> String { ["true", "false"].contains(text) ? text : YAMLScalar.written(text) }

    /// Several lines below a bar; nil for one line, and for what would not come back the same, such as a line that closes a head.
    private static func literal(_ text: String) -> (mark: String, lines: [String])? {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard lines.count > 1, lines.allSatisfy({ $0.unicodeScalars.allSatisfy { $0.value >= 0x20 && !YAMLScalar.needsEscape($0) } }),
            !lines.contains(where: { line in line.count > 1 && line.allSatisfy { "-.+—–－ ".contains($0) } }),
            lines.first?.first.map({ $0 != " " }) == true
        else { return nil }
        guard lines.last == "" else { return ("|-", lines) }
        lines.removeLast()
        return lines.last == "" ? nil : ("|", lines)
    }
}
