import Limits

/// What attributes say of graphs, nodes and edges.
extension DotReader {
    mutating func apply(_ values: [String: String], toFrame frame: Int?) {
        if let label = values["label"] {
            if let frame { graph.frames[frame].title = Self.label(label) } else { graph.title = Self.label(label) }
        }
        guard frame == nil else { return }
        switch values["rankdir"]?.uppercased() {
        case "LR": graph.direction = .right
        case "RL": graph.direction = .left
        case "BT": graph.direction = .up
        case "TB": graph.direction = .down
        default: break
        }
    }

    static let shapes: [String: Graph.Shape] = [
        "box": .box, "rect": .box, "rectangle": .box, "square": .box, "note": .box, "tab": .box, "folder": .box, "component": .box,
        "diamond": .diamond,
        "circle": .circle, "doublecircle": .doubled, "ellipse": .round, "oval": .round, "hexagon": .hexagon, "parallelogram": .slanted,
        "cylinder": .cylinder, "plaintext": .plain, "plain": .plain, "none": .plain, "point": .circle,
    ]

    mutating func apply(_ values: [String: String], toNode node: Int) throws(DiagramRefusal) {
        if let label = values["label"] {
            let filled = label.replacing("\\N", with: graph.nodes[node].id)
            // Each place may stand for a name as long as all the rest.
            filledIn += filled.utf8.count - label.utf8.count
            guard filledIn <= Limits.diagram.value else { throw DiagramRefusal(.tooLarge, line: line) }
            graph.nodes[node].label = Self.label(filled)
        }
        if let shape = values["shape"] { graph.nodes[node].shape = Self.shapes[shape.lowercased()] ?? .box }
        if let style = values["style"], style.contains("rounded") { graph.nodes[node].shape = .round }
    }

    func edge(_ from: Int, _ to: Int, _ values: [String: String]) -> Graph.Edge {
        var edge = Graph.Edge(from: from, to: to, label: Self.label(values["label"] ?? ""), end: isDirected ? .arrow : .none)
        switch values["style"] {
        case "dashed", "dotted": edge.line = .dotted
        case "bold": edge.line = .thick
        case "invis", "invisible": edge.line = .hidden
        default: break
        }
        switch values["dir"] {
        case "back": (edge.start, edge.end) = (.arrow, .none)
        case "both": (edge.start, edge.end) = (.arrow, .arrow)
        case "none": (edge.start, edge.end) = (.none, .none)
        case "forward": edge.end = .arrow
        default: break
        }
        if values["arrowhead"] == "none" { edge.end = .none }
        return edge
    }

    static func label(_ text: String) -> String {
        ["\\n", "\\l", "\\r"].reduce(text) { $0.replacing($1, with: "\n") }
    }
}
