import Limits

/// Reads Mermaid's `flowchart`: boxes, ways with words, frames. What only says how it looks or what a click does is passed over.
struct FlowchartReader {
    var graph = Graph()
    var open: [Int] = []
    /// Frames by their names, for ways that lead to one.
    var frames: [String: Int] = [:]
    var text: [Character] = []
    var index = 0
    var line = 0

    static func read(_ lines: MermaidLines) throws(DiagramRefusal) -> Graph {
        var reader = FlowchartReader()
        reader.graph.title = lines.title
        reader.graph.direction = direction(lines.head) ?? .down
        for line in lines.lines {
            for statement in statements(line.text) { try reader.read(statement, line.number) }
        }
        guard !reader.graph.nodes.isEmpty else { throw DiagramRefusal(.empty, line: lines.headLine) }
        return reader.withoutFrameNodes()
    }

    static func direction(_ word: String) -> Graph.Direction? {
        switch word.prefix(2).uppercased() {
        case "TD", "TB": .down
        case "BT": .up
        case "LR": .right
        case "RL": .left
        default: nil
        }
    }

    /// Parted by semicolons that stand in no quotes or brackets.
    static func statements(_ text: String) -> [String] {
        var statements: [String] = []
        var current = ""
        var isQuoted = false
        var depth = 0
        for character in text {
            if character == "\"" { isQuoted.toggle() }
            if !isQuoted {
                if "[({".contains(character) { depth += 1 }
                if "])}".contains(character) { depth -= 1 }
            }
            // `#quot;` ends with one, too.
            if character == ";", !isQuoted, depth <= 0 {
                statements.append(current)
                current = ""
            } else {
                current.append(character)
            }
        }
        return (statements + [current]).map(MermaidLines.trimmed).filter { !$0.isEmpty }
    }

    static let silent: Set<String> = [
        "style", "classDef", "class", "linkStyle", "click", "accTitle", "accDescr", "accTitle:", "accDescr:",
    ]

    mutating func read(_ statement: String, _ number: Int) throws(DiagramRefusal) {
        line = number
        let word = String(statement.prefix { $0 != " " })
        let rest = MermaidLines.trimmed(String(statement.dropFirst(word.count)))
        if word == "subgraph" { return try openFrame(rest) }
        if statement == "end" {
            guard open.popLast() != nil else { throw refusal() }
            return
        }
        if word == "direction" || Self.silent.contains(word) { return }
        text = Array(statement)
        index = 0
        var from = try group()
        skipBlanks()
        while index < text.count {
            let way = try link()
            let to = try group()
            for a in from {
                for b in to {
                    graph.edges.append(
                        Graph.Edge(from: a, to: b, label: way.label, line: way.line, start: way.start, end: way.end))
                }
            }
            guard graph.edges.count <= Limits.diagramEdges.value else { throw DiagramRefusal(.tooLarge, line: line) }
            from = to
            skipBlanks()
        }
    }

    func refusal() -> DiagramRefusal { DiagramRefusal(.unreadable(String(text.isEmpty ? [] : text)), line: line) }
}
