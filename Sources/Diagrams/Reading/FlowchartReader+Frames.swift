/// Frames around boxes.
extension FlowchartReader {
    mutating func openFrame(_ words: String) throws(DiagramRefusal) {
        var name = words
        var title = words
        if let bracket = words.firstIndex(of: "["), words.hasSuffix("]") {
            name = MermaidLines.trimmed(String(words[..<bracket]))
            title = String(words[words.index(after: bracket)...].dropLast())
        }
        graph.frames.append(Graph.Frame(title: MermaidLines.label(title), parent: open.last))
        open.append(graph.frames.count - 1)
        if !name.isEmpty { frames[MermaidLines.label(name)] = graph.frames.count - 1 }
        guard open.count <= 6 else { throw DiagramRefusal(.tooLarge, line: line) }
    }

    /// A way to a frame leads to its first box.
    func withoutFrameNodes() -> Graph {
        var stands: [Int: Int] = [:]
        for (number, node) in graph.nodes.enumerated() {
            guard let frame = frames[node.id], node.label == node.id,
                let first = graph.nodes.indices.first(where: { isWithin(graph.nodes[$0].frame, frame) && frames[graph.nodes[$0].id] == nil }
                )
            else { continue }
            stands[number] = first
        }
        guard !stands.isEmpty else { return graph }
        var result = Graph()
        result.title = graph.title
        result.direction = graph.direction
        result.frames = graph.frames
        var places: [Int: Int] = [:]
        for (number, node) in graph.nodes.enumerated() where stands[number] == nil {
            places[number] = result.node(node.id, in: node.frame)
            result.nodes[result.nodes.count - 1] = node
        }
        for edge in graph.edges {
            var edge = edge
            guard let from = places[stands[edge.from] ?? edge.from], let to = places[stands[edge.to] ?? edge.to] else { continue }
            (edge.from, edge.to) = (from, to)
            result.edges.append(edge)
        }
        return result
    }

    func isWithin(_ place: Int?, _ frame: Int) -> Bool {
        var place = place
        while let current = place {
            if current == frame { return true }
            place = graph.frames[current].parent
        }
        return false
    }
}
