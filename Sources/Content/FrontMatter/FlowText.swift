import Yams

/// A node of YAML as it can be written on one line.
enum FlowText {
    static func of(_ node: Node, depth: Int = 0) -> String {
        guard depth < 6 else { return "…" }
        switch node {
        case .scalar(let scalar): return word(scalar.string)
        case .sequence(let items): return "[" + items.map { of($0, depth: depth + 1) }.joined(separator: ", ") + "]"
        case .mapping(let pairs):
            return "{" + pairs.map { of($0.key, depth: depth + 1) + ": " + of($0.value, depth: depth + 1) }.joined(separator: ", ") + "}"
        case .alias: return ""
        }
    }

    /// A word, in quotes where YAML would read it otherwise.
    static func word(_ text: String) -> String {
        let isPlain =
            text.first.map { !" -?:,[]{}#&*!|>'\"%@`".contains($0) } ?? false && text.last != " " && text.last != ":"
            && !text.contains { ",[]{}\n\"".contains($0) } && !text.contains(": ") && !text.contains(" #")
        return isPlain ? text : FrontMatterLine.quoted(text)
    }
}
