/// Boxes, the ways between them, and frames around some of them.
struct Graph {
    var nodes: [Node] = []
    var edges: [Edge] = []
    var frames: [Frame] = []
    var direction = Direction.down
    var title: String?
    private var positions: [String: Int] = [:]

    enum Direction { case down, up, right, left }

    struct Node {
        var id: String
        var label: String
        var shape = Shape.box
        /// The innermost frame around it.
        var frame: Int?
    }

    enum Shape { case box, round, stadium, circle, diamond, hexagon, slanted, cylinder, plain, doubled }

    struct Edge {
        var from: Int
        var to: Int
        var label = ""
        var line = Line.solid
        var start = Tip.none
        var end = Tip.arrow
    }

    enum Line { case solid, dotted, thick, hidden }
    enum Tip { case none, arrow, cross, dot }

    struct Frame {
        var title: String
        var parent: Int?
    }

    /// The node of a name; a new one stands in the frame that is open.
    mutating func node(_ id: String, in frame: Int?) -> Int {
        if let known = positions[id] { return known }
        positions[id] = nodes.count
        nodes.append(Node(id: id, label: id, frame: frame))
        return nodes.count - 1
    }

    func position(of id: String) -> Int? { positions[id] }

    /// What it says, line by line: ways with what they lead from and to, and what stands alone.
    var text: [String] {
        var linked: Set<Int> = []
        var lines = edges.filter { $0.line != .hidden }.map { edge in
            linked.formUnion([edge.from, edge.to])
            let arrow = edge.end == .none && edge.start == .none ? "–" : edge.start != .none && edge.end != .none ? "↔" : "→"
            let label = edge.label.isEmpty ? "" : " (\(Self.flat(edge.label)))"
            return "\(Self.flat(nodes[edge.from].label)) \(arrow) \(Self.flat(nodes[edge.to].label))\(label)"
        }
        lines += nodes.indices.filter { !linked.contains($0) }.map { Self.flat(nodes[$0].label) }
        return lines
    }

    static func flat(_ label: String) -> String { label.split(separator: "\n").joined(separator: " ") }
}
