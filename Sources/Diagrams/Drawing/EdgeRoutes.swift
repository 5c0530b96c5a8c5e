/// Where each way leaves its box and comes to the other: those at one side of a box stand beside each other, in the order of what
/// they lead to.
struct EdgeRoutes {
    private typealias Point = LayeredLayout.Point

    private var routes: [[LayeredLayout.Point]] = []

    init(_ graph: Graph, _ layout: GraphLayout, _ boxes: [NodeBox], isVertical: Bool) {
        /// An end of a way: at which side of which box, and where it comes from.
        struct End {
            var edge: Int
            var isStart: Bool
            var towards: Double
        }
        var sides: [[End]] = Array(repeating: [], count: graph.nodes.count * 2)
        for (number, edge) in graph.edges.enumerated() where edge.from != edge.to {
            let bends = layout.bends[number]
            let (from, to) = (layout.centres[edge.from], layout.centres[edge.to])
            let (next, before) = (bends.first ?? to, bends.last ?? from)
            sides[edge.from * 2 + (next.y >= from.y ? 1 : 0)].append(End(edge: number, isStart: true, towards: next.x))
            sides[edge.to * 2 + (before.y > to.y ? 1 : 0)].append(End(edge: number, isStart: false, towards: before.x))
        }
        routes = layout.bends
        var starts: [Int: Point] = [:]
        var ends: [Int: Point] = [:]
        for (number, side) in sides.enumerated() where !side.isEmpty {
            let node = number / 2
            let sign = number.isMultiple(of: 2) ? -1.0 : 1.0
            let (across, along) = isVertical ? (boxes[node].width, boxes[node].height) : (boxes[node].height, boxes[node].width)
            let step = min(20, across * 0.6 / Double(side.count))
            for (index, end) in side.sorted(by: { ($0.towards, $0.edge) < ($1.towards, $1.edge) }).enumerated() {
                let offset = (Double(index) - Double(side.count - 1) / 2) * step
                let reach = boxes[node].reach(offset / (across / 2)) * along / 2
                let place = Point(x: layout.centres[node].x + offset, y: layout.centres[node].y + sign * reach)
                if end.isStart { starts[end.edge] = place } else { ends[end.edge] = place }
            }
        }
        for number in routes.indices {
            guard let start = starts[number], let end = ends[number] else { continue }
            routes[number] = [start] + routes[number] + [end]
        }
    }

    /// From the first box's edge to the second's; none for a way that ends where it begins.
    func points(of edge: Int) -> [LayeredLayout.Point] { routes[edge] }
}
