/// A box with its words: how large it is, and how it is drawn.
struct NodeBox {
    private let label: LabelBox
    private let shape: Graph.Shape
    let width: Double
    let height: Double

    init(_ node: Graph.Node) {
        label = LabelBox(node.label)
        shape = node.shape
        let (w, h) = (label.width, label.height)
        switch node.shape {
        case .diamond: (width, height) = (w * 1.35 + 48, h * 1.35 + 36)
        case .circle, .doubled:
            let side = max(w, h) + 28 + (node.shape == .doubled ? 8 : 0)
            (width, height) = (side, side)
        case .hexagon, .slanted: (width, height) = (w + 56, h + 18)
        case .stadium: (width, height) = (w + 40, h + 18)
        case .cylinder: (width, height) = (w + 28, h + 38)
        case .plain: (width, height) = (w + 8, h + 8)
        case .box, .round: (width, height) = (max(w + 28, 44), h + 18)
        }
    }

    /// How far its edge is from the middle at a share of its half width, as a share of its half height.
    func reach(_ share: Double) -> Double {
        switch shape {
        case .diamond: 1 - min(abs(share), 1)
        case .circle, .doubled: (1 - min(share * share, 1)).squareRoot()
        default: 1
        }
    }

    func write(x: Double, y: Double, into svg: inout SVGWriter) {
        let (l, t, r, b) = (x - width / 2, y - height / 2, x + width / 2, y + height / 2)
        func point(_ x: Double, _ y: Double) -> String { SVGWriter.point(x, y) }
        let name = "diagram-box"
        switch shape {
        case .box: svg.rect(l, t, width, height, radius: 2, name)
        case .round: svg.rect(l, t, width, height, radius: 10, name)
        case .stadium: svg.rect(l, t, width, height, radius: height / 2, name)
        case .circle: svg.ellipse(x, y, width / 2, height / 2, name)
        case .doubled:
            svg.ellipse(x, y, width / 2, height / 2, name)
            svg.ellipse(x, y, width / 2 - 4, height / 2 - 4, name)
        case .diamond: svg.path("M\(point(x, t))L\(point(r, y))L\(point(x, b))L\(point(l, y))Z", name)
        case .hexagon:
            svg.path(
                "M\(point(l + 16, t))L\(point(r - 16, t))L\(point(r, y))L\(point(r - 16, b))L\(point(l + 16, b))L\(point(l, y))Z", name)
        case .slanted: svg.path("M\(point(l + 16, t))L\(point(r, t))L\(point(r - 16, b))L\(point(l, b))Z", name)
        case .cylinder:
            let curve = "C\(point(l, t - 4)) \(point(r, t - 4)) \(point(r, t + 8))"
            svg.path(
                "M\(point(l, t + 8))\(curve)V\(SVGWriter.number(b - 8))C\(point(r, b + 4)) \(point(l, b + 4)) \(point(l, b - 8))Z", name)
            svg.path("M\(point(l, t + 8))C\(point(l, t + 20)) \(point(r, t + 20)) \(point(r, t + 8))", "diagram-line")
        case .plain: break
        }
        svg.text(label.lines, x: x, y: shape == .cylinder ? y + 6 : y)
    }
}
