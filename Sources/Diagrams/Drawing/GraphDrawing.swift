/// Draws a graph that is laid out, turned to its direction.
struct GraphDrawing {
    typealias Point = LayeredLayout.Point

    let graph: Graph
    let boxes: [NodeBox]
    let labels: [LabelBox]
    let layout: GraphLayout
    let isVertical: Bool
    static let margin = 12.0

    static func draw(_ graph: Graph) -> Diagram {
        var drawing = GraphDrawing(graph)
        return drawing.drawn()
    }

    init(_ graph: Graph) {
        self.graph = graph
        let isVertical = graph.direction == .down || graph.direction == .up
        self.isVertical = isVertical
        boxes = graph.nodes.map(NodeBox.init)
        labels = graph.edges.map { LabelBox($0.label, widest: 150, size: 14) }
        layout = GraphLayout(
            graph, boxes.map { isVertical ? .init(across: $0.width, along: $0.height) : .init(across: $0.height, along: $0.width) }, labels)
    }

    // MARK: Turning

    /// A place across and along as one of the drawing.
    func turned(_ point: Point) -> Point {
        let along = graph.direction == .up || graph.direction == .left ? layout.size.along - point.y : point.y
        return isVertical
            ? Point(x: point.x + Self.margin, y: along + Self.margin) : Point(x: along + Self.margin, y: point.x + Self.margin)
    }

    mutating func drawn() -> Diagram {
        let loops = graph.edges.contains { $0.from == $0.to } ? 36.0 : 0
        let width = (isVertical ? layout.size.across : layout.size.along) + 2 * Self.margin + loops
        let height = (isVertical ? layout.size.along : layout.size.across) + 2 * Self.margin
        let routes = EdgeRoutes(graph, layout, boxes, isVertical: isVertical)
        // Words beside a way may stand out at its side.
        let placed = placedLabels(routes)
        let right = placed.compactMap { $0.map { $0.x + labels[$0.edge].width / 2 + 8 } }.max() ?? 0
        var svg = SVGWriter(width: max(width, right), height: height)
        for (number, frame) in layout.frames.enumerated() { write(frame, graph.frames[number].title, into: &svg) }
        for (number, edge) in graph.edges.enumerated() where edge.line != .hidden {
            write(edge, routes.points(of: number).map(turned), of: number, into: &svg)
        }
        for (number, box) in boxes.enumerated() {
            let centre = turned(layout.centres[number])
            box.write(x: centre.x, y: centre.y, into: &svg)
        }
        for label in placed.compactMap({ $0 }) {
            let box = labels[label.edge]
            svg.rect(label.x - box.width / 2 - 4, label.y - box.height / 2, box.width + 8, box.height, "diagram-back")
            svg.text(box.lines, x: label.x, y: label.y, "diagram-label")
        }
        return Diagram(svg: svg.finish(), nameOffset: svg.nameOffset, kind: .graph, title: graph.title, text: graph.text)
    }

    func write(_ frame: GraphLayout.Rect, _ title: String, into svg: inout SVGWriter) {
        let (a, b) = (turned(Point(x: frame.x, y: frame.y)), turned(Point(x: frame.x + frame.width, y: frame.y + frame.height)))
        let (x, y) = (min(a.x, b.x), min(a.y, b.y))
        svg.rect(x, y, abs(a.x - b.x), abs(a.y - b.y), radius: 4, "diagram-frame")
        if !title.isEmpty { svg.text([Graph.flat(title)], x: x + 10, y: y + 15, anchor: "start", "diagram-title") }
    }

    func write(_ edge: Graph.Edge, _ points: [Point], of number: Int, into svg: inout SVGWriter) {
        let name =
            switch edge.line {
            case .dotted: "diagram-line diagram-dotted"
            case .thick: "diagram-line diagram-thick"
            default: "diagram-line"
            }
        guard edge.from != edge.to else {
            let (box, centre) = (boxes[edge.from], turned(layout.centres[edge.from]))
            let x = centre.x + box.width / 2
            svg.path(
                "M\(SVGWriter.point(x, centre.y - 8))C\(SVGWriter.point(x + 40, centre.y - 28)) \(SVGWriter.point(x + 40, centre.y + 28)) \(SVGWriter.point(x + 2, centre.y + 8))",
                name)
            return svg.tip(edge.end, x: x, y: centre.y + 8, dx: -0.9, dy: -0.43)
        }
        guard let first = points.first, let last = points.last else { return }
        // The tip covers the end of the line.
        let (into, back) = (direction(points[points.count - 2], last), direction(points[1], first))
        var path = points
        if edge.end == .arrow { path[path.count - 1] = Point(x: last.x - into.x * 8, y: last.y - into.y * 8) }
        if edge.start == .arrow { path[0] = Point(x: first.x - back.x * 8, y: first.y - back.y * 8) }
        var data = "M" + SVGWriter.point(path[0].x, path[0].y)
        for (a, b) in zip(path, path.dropFirst()) {
            let (c, d) =
                isVertical
                ? (Point(x: a.x, y: (a.y + b.y) / 2), Point(x: b.x, y: (a.y + b.y) / 2))
                : (Point(x: (a.x + b.x) / 2, y: a.y), Point(x: (a.x + b.x) / 2, y: b.y))
            data += "C\(SVGWriter.point(c.x, c.y)) \(SVGWriter.point(d.x, d.y)) \(SVGWriter.point(b.x, b.y))"
        }
        svg.path(data, name)
        svg.tip(edge.end, x: last.x, y: last.y, dx: into.x, dy: into.y)
        svg.tip(edge.start, x: first.x, y: first.y, dx: back.x, dy: back.y)
    }

    /// Ways come to boxes straight along the layers.
    func direction(_ before: Point, _ end: Point) -> Point {
        isVertical ? Point(x: 0, y: end.y >= before.y ? 1 : -1) : Point(x: end.x >= before.x ? 1 : -1, y: 0)
    }
}
