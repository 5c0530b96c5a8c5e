extension SVGWriter {
    /// What an element draws along its lines with, by itself or by what it is in.
    struct Stroke {
        var isDrawn = false
        var width = 1.0
        /// Something is said of it at all.
        var isNamed = false
    }

    /// The line of the element that begins.
    mutating func stroke(_ values: Values) -> Stroke {
        var stroke = graph.open.last?.stroke ?? Stroke()
        if let value = values.property("stroke"), value != "inherit" {
            stroke.isDrawn = value != "none"
            stroke.isNamed = true
        }
        if let value = values.property("stroke-width"), value != "inherit" {
            stroke.width = SVGStrokes.length(value, graph.unit)
            stroke.isNamed = true
            graph.namedWidth = max(graph.namedWidth, stroke.width)
        }
        return stroke
    }

    /// A `use` enlarges what it shows, and hands its line down to it.
    mutating func noteUse(_ transform: SVGTransform) {
        graph.usedScale = max(graph.usedScale, min(transform.scale, 1e6))
        guard let stroke = graph.open.last?.stroke, stroke.isNamed else { return }
        graph.usedWidth = max(graph.usedWidth, stroke.width * min(max(transform.scale, 1), 1e6))
    }

    /// Notes where a form's line turns, and how long it is.
    func measureLines(
        _ local: String, _ values: Values, _ outline: SVGOutline, _ transform: SVGTransform, _ own: inout SVGReferenceGraph.Totals
    ) {
        let unit = graph.lengthShare(transform)
        own.lengthReach = own.length * unit
        if outline.isCurved { own.curvedLength = own.length }
        // A style of its own goes before all rules, and before what is handed down.
        if values.styles.last(where: { $0.property == "stroke" })?.value == "none" { return }
        own.corners = corners(local, values, outline)
        own.reach = own.corners * unit
        guard let stroke = graph.open.last?.stroke, stroke.isDrawn else { return }
        own.strokeCorners = own.corners
        own.strokeReach = own.corners * SVGStrokes.weight(unit * stroke.width)
    }

    /// Corners of a line around the form; those of round forms are few for a browser.
    private func corners(_ local: String, _ values: Values, _ outline: SVGOutline) -> Double {
        switch local {
        case "circle", "ellipse": 2
        case "rect": values.value("rx") == nil && values.value("ry") == nil ? 1 : 8
        default: Double(outline.vertices) * (outline.isCurved ? 2 : 1)
        }
    }
}

extension SVGReferenceGraph {
    /// How much of the drawing a unit is.
    func lengthShare(_ transform: SVGTransform) -> Double {
        let share = transform.scale / ((canvas.right - canvas.left + canvas.bottom - canvas.top) / 2)
        guard share.isFinite else { return 1 }
        // What is enlarged in a way that wasn't understood.
        return isLost ? min(max(5 * share, 0.01), 1e6) : min(share, 1e6)
    }
}
