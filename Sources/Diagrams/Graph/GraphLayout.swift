/// Lays out a graph with its frames: what stands in a frame is laid out by itself and is then one box among those around it.
struct GraphLayout {
    typealias Point = LayeredLayout.Point
    typealias Size = LayeredLayout.Size

    struct Rect {
        var x: Double
        var y: Double
        var width: Double
        var height: Double
    }

    private let graph: Graph
    /// Of each node, across and along.
    private let sizes: [Size]
    private let labels: [LabelBox]
    /// Across and along; `GraphDrawing` turns them into the graph's direction.
    private(set) var centres: [Point]
    private(set) var bends: [[Point]]
    private(set) var frames: [Rect]
    private(set) var size = Size(across: 0, along: 0)

    private static let margin = 16.0
    private static let titleRoom = 26.0

    /// - Parameters:
    ///   - sizes: of the nodes.
    ///   - labels: of the edges.
    init(_ graph: Graph, _ sizes: [Size], _ labels: [LabelBox]) {
        self.graph = graph
        self.sizes = sizes
        self.labels = labels
        centres = Array(repeating: Point(x: 0, y: 0), count: graph.nodes.count)
        bends = Array(repeating: [], count: graph.edges.count)
        frames = Array(repeating: Rect(x: 0, y: 0, width: 0, height: 0), count: graph.frames.count)
        size = layOut(nil)
    }

    private var isVertical: Bool { graph.direction == .down || graph.direction == .up }

    /// Lays out what stands right in a frame; places are relative to it until it is moved itself.
    private mutating func layOut(_ frame: Int?) -> Size {
        let nodes = graph.nodes.indices.filter { graph.nodes[$0].frame == frame }
        let inner = graph.frames.indices.filter { graph.frames[$0].parent == frame }
        let innerSizes = inner.map { child -> Size in
            let size = layOut(child)
            return framed(size, child)
        }
        var itemOfNode: [Int: Int] = [:]
        for (item, node) in nodes.enumerated() { itemOfNode[node] = item }
        func item(of node: Int) -> Int? {
            if let own = itemOfNode[node] { return own }
            var place = graph.nodes[node].frame
            while let current = place {
                if let index = inner.firstIndex(of: current) { return nodes.count + index }
                place = graph.frames[current].parent
            }
            return nil
        }
        var links: [LayeredLayout.Link] = []
        var edges: [Int] = []
        for (number, edge) in graph.edges.enumerated() {
            guard let from = item(of: edge.from), let to = item(of: edge.to),
                from != to || edge.from == edge.to && itemOfNode[edge.from] != nil
            else { continue }
            let label = labels[number]
            links.append(.init(from: from, to: to, labelAlong: label.lines.isEmpty ? 0 : isVertical ? label.height : label.width))
            edges.append(number)
        }
        let layout = LayeredLayout(nodes.map { sizes[$0] } + innerSizes, links)
        for (item, node) in nodes.enumerated() { centres[node] = layout.centres[item] }
        for (index, child) in inner.enumerated() {
            let centre = layout.centres[nodes.count + index]
            settle(
                child, at: Point(x: centre.x - innerSizes[index].across / 2, y: centre.y - innerSizes[index].along / 2), innerSizes[index])
        }
        for (link, edge) in edges.enumerated() { bends[edge] = layout.bends[link] }
        return layout.size
    }

    /// What a frame takes around what is in it, with its title.
    private func framed(_ size: Size, _ frame: Int) -> Size {
        let title = graph.frames[frame].title.isEmpty ? 0 : Self.titleRoom
        let width = TextMeasure.width(graph.frames[frame].title, 14) + 2 * Self.margin
        var framed = Size(across: size.across + 2 * Self.margin, along: size.along + 2 * Self.margin)
        if isVertical {
            framed.along += title
            framed.across = max(framed.across, width)
        } else {
            framed.across += title
            framed.along = max(framed.along, width)
        }
        return framed
    }

    /// Puts a frame and all in it at its place within the one around it.
    private mutating func settle(_ frame: Int, at corner: Point, _ size: Size) {
        frames[frame] = Rect(x: corner.x, y: corner.y, width: size.across, height: size.along)
        let title = graph.frames[frame].title.isEmpty ? 0 : Self.titleRoom
        let inside = Point(
            x: corner.x + Self.margin + (isVertical ? 0 : title),
            y: corner.y + Self.margin + (graph.direction == .down ? title : 0))
        let nodes = Set(graph.nodes.indices.filter { isWithin(graph.nodes[$0].frame, frame) })
        for node in nodes { centres[node] = centres[node].moved(by: inside) }
        for (number, edge) in graph.edges.enumerated() where nodes.contains(edge.from) && nodes.contains(edge.to) {
            bends[number] = bends[number].map { $0.moved(by: inside) }
        }
        for other in frames.indices where other != frame && isWithin(graph.frames[other].parent, frame) {
            frames[other].x += inside.x
            frames[other].y += inside.y
        }
    }

    private func isWithin(_ place: Int?, _ frame: Int) -> Bool {
        var place = place
        while let current = place {
            if current == frame { return true }
            place = graph.frames[current].parent
        }
        return false
    }
}

extension LayeredLayout.Point {
    func moved(by other: LayeredLayout.Point) -> LayeredLayout.Point { .init(x: x + other.x, y: y + other.y) }
}
