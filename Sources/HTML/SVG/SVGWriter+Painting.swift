extension SVGWriter {
    private static let definitions: Set<String> = [
        "defs", "symbol", "marker", "mask", "clipPath", "pattern", "filter", "linearGradient", "radialGradient",
    ]
    private static let groups: Set<String> = ["svg", "g", "switch", "text", "tspan", "textPath", "use"]
    private static let forms: Set<String> = ["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"]

    /// The points of all that a browser has to paint; an animation has it painted over and over.
    func points() -> Double {
        var graph = graph
        graph.widestStroke = max(graph.widestStroke, style.rules.widestStroke)
        graph.strokes = style.strokes
        if style.rules.transforms { graph.isLost = true }
        return graph.points(style.rules) * (hasAnimation ? 8 : 1)
    }

    /// Notes what an element has a browser paint.
    mutating func measure(_ local: String, _ values: Values) {
        if open.isEmpty { setCanvas(values) }
        var transform = graph.open.last?.transform ?? SVGTransform()
        if let value = values.property("transform"), value != "none" {
            if let own = SVGTransform(value) { transform = transform.followed(by: own) } else { graph.isLost = true }
        }
        let isDefinition = Self.definitions.contains(local)
        if !open.isEmpty, local != "marker", values.value("viewBox") != nil { enlarge(&transform, values) }
        if Self.boxes.contains(where: { values.value($0) == "objectBoundingBox" }) { stretch(&transform) }
        if let width = values.property("stroke-width") {
            graph.widestStroke = max(graph.widestStroke, SVGNumbers.length(width, unit: graph.unit) * min(transform.scale, 1e6))
        }
        if local.hasPrefix("animate") || local == "set" {
            hasAnimation = true
            let steps = ["from", "to", "by", "values"].compactMap { values.value($0) }
            style.strokes.noteAnimation(of: values.value("attributeName") ?? "", steps, unit: graph.unit)
            if local == "animateTransform" { graph.isLost = true }
        }
        let isForm = Self.forms.contains(local)
        let isNode =
            isDefinition || values.id != nil || open.isEmpty
            || !isForm && (Self.groups.contains(local) && (values.classes != nil || !values.effects.isEmpty))
        let parent = graph.open.last?.node ?? 0
        let node = isNode ? (open.isEmpty ? 0 : graph.addNode(id: values.id, isDefinition: isDefinition)) : parent
        graph.open.append(
            SVGReferenceGraph.OpenElement(
                node: node, isNode: isNode, transform: transform, isDefinition: isDefinition,
                stroke: stroke(values), stretched: isPlacedByLetters(local, values) ? 0 : nil))
        if local == "use" { noteUse(transform) }
        if isDefinition {
            graph.change(parent) { $0.own.points += SVGCost.definition }
        }
        var own = SVGReferenceGraph.Totals(points: elementPoints(local, values), elements: 1)
        if isForm { addForm(local, values, transform, to: &own) }
        if Self.unbounded.contains(local) { graph.open[graph.open.count - 1].box = .everything }
        place(local, values, own, node, isNode: isNode, isForm: isForm)
    }

    /// Whether browsers place each letter of a text by itself, looking at all the others.
    private func isPlacedByLetters(_ local: String, _ values: Values) -> Bool {
        local == "textPath" || ["textLength", "rotate"].contains { values.value($0) != nil }
    }

    /// What these cover isn't worked out.
    private static let unbounded: Set<String> = ["use", "text"]

    /// What `graph` needs to know of the element beside its form.
    private mutating func place(
        _ local: String, _ values: Values, _ own: SVGReferenceGraph.Totals, _ node: Int, isNode: Bool, isForm: Bool
    ) {
        let share = graph.isLost || !isForm ? 1 : max(graph.open[graph.open.count - 1].box.share(of: graph.canvas), 0.0001)
        let classes = values.classes.map { $0.utf8.split(whereSeparator: \.isHTMLSpace).map { String(Substring($0)) } } ?? []
        let tally = SVGReferenceGraph.Tally(totals: own, count: 1, share: share)
        graph.change(node) { node in
            node.own.add(own)
            if let target = values.target { node.uses[target, default: 0] += 1 }
            if isNode {
                node.effects = values.effects
                node.classes = Array(Set(classes))
            } else {
                node.add(values.effects, tally)
                for name in Set(classes) { node.forms[name, default: SVGReferenceGraph.Tally()].add(tally) }
            }
        }
        if Self.definitions.contains(local), let target = values.target { graph.change(node) { $0.inherits = target } }
        if local == "pattern" { graph.change(node) { $0.isPattern = true } }
        if local == "clipPath" { graph.change(node) { $0.isClip = true } }
        if local == "filter" { graph.change(node) { $0.reach = Self.reach(of: values) } }
        if local.hasPrefix("fe"), let filter = graph.open.last(where: { $0.isDefinition })?.node {
            graph.change(filter) { $0.steps.add(local, values.value) }
            // A region of its own for a step may be larger than the filter's.
        }
    }

    /// How much more than an element a filter covers.
    private static func reach(of values: Values) -> Double? {
        if values.value("filterUnits") == "userSpaceOnUse" { return nil }
        func part(_ name: String, _ other: Double) -> Double { values.value(name).map { SVGNumbers.length($0, unit: 1) } ?? other }
        let reach = part("width", 1.2) * part("height", 1.2)
        return reach > 0 && reach < 100 ? max(reach, 1) : nil
    }

    /// What the element costs by itself.
    private func elementPoints(_ local: String, _ values: Values) -> Double {
        let positions = ["x", "y", "dx", "dy", "rotate"]
        return switch local {
        case "use": SVGCost.use
        case "rect": values.value("rx") == nil && values.value("ry") == nil ? 1 : SVGCost.roundedRectangle
        case "stop": SVGCost.stop
        case "text", "tspan", "textPath":
            (local == "tspan" ? SVGCost.textPart : SVGCost.text) + (values.value("textLength") == nil ? 0 : SVGCost.stretchedText)
                + positions.reduce(0) { $0 + Double(SVGNumbers.all(in: (values.value($1) ?? "").utf8).count) * SVGCost.position }
        case "animate", "animateMotion", "animateTransform", "set": 1 + Double(values.value("values")?.utf8.count ?? 0) / 100
        default: local.hasPrefix("fe") ? 0 : 1
        }
    }

    private mutating func addForm(
        _ local: String, _ values: Values, _ transform: SVGTransform, to own: inout SVGReferenceGraph.Totals
    ) {
        let outline = SVGOutline(of: local, { values.value($0) }, unit: graph.unit)
        let box = outline.box.transformed(transform)
        graph.open[graph.open.count - 1].box = box
        let length = values.value("pathLength").map { SVGNumbers.length($0, unit: graph.unit) } ?? 0
        own.forms = 1
        let isPath = local == "path" || local == "line" || local.hasPrefix("poly")
        // Only these have markers.
        own.vertices = isPath ? Double(outline.vertices) : 0
        own.outlines = Double(max(outline.vertices, 4))
        own.length = max(outline.length, length)
        measureLines(local, values, outline, transform, &own)
        own.area = local == "line" ? 0 : box.share(of: graph.canvas)
        let isThin = values.property("fill") == "none" && graph.widestStroke * 50 < graph.unit
        let line = isThin ? SVGCost.thinLine : SVGCost.filledLine
        let whole = (graph.canvas.right - graph.canvas.left) + (graph.canvas.bottom - graph.canvas.top)
        let lengths = outline.length * transform.scale / whole
        own.points += own.vertices * SVGCost.vertex
        // The four sides of a rectangle and the like are fast.
        if local == "path" || local.hasPrefix("poly") {
            own.points += min(lengths.isFinite ? lengths : 1e9, graph.isLost ? 0 : own.vertices) * line
            if graph.isLost { own.points += own.vertices * line }
        }
    }

    // MARK: The canvas

    private mutating func setCanvas(_ values: Values) {
        let box = values.value("viewBox").map { SVGNumbers.all(in: $0.utf8) } ?? []
        var canvas = SVGBox(left: 0, top: 0, right: 300, bottom: 150)
        let size = drawing.size
        if box.count == 4, box[2] > 0, box[3] > 0 {
            canvas = SVGBox(left: box[0], top: box[1], right: box[0] + box[2], bottom: box[1] + box[3])
            // Beside a view box of other proportions there is more to see.
            if let size, size.width > 0, size.height > 0 {
                let (wide, high) = (box[3] * size.width / size.height, box[2] * size.height / size.width)
                if wide > box[2] { (canvas.left, canvas.right) = (box[0] - wide, box[0] + box[2] + wide) }
                if high > box[3] { (canvas.top, canvas.bottom) = (box[1] - high, box[1] + box[3] + high) }
                if wide > 3 * box[2] || high > 3 * box[3] { graph.isLost = true }
            }
        } else if let size {
            canvas = SVGBox(left: 0, top: 0, right: size.width, bottom: size.height)
        }
        if values.value("preserveAspectRatio")?.contains("slice") == true { graph.isLost = true }
        graph.canvas = canvas
        style.unit = graph.unit
    }

    /// By these, one is as large as what a clip path and the like is used for, so at most as the drawing.
    private static let boxes = ["clipPathUnits", "maskContentUnits", "patternContentUnits"]

    private func stretch(_ transform: inout SVGTransform) {
        let (width, height) = (graph.canvas.right - graph.canvas.left, graph.canvas.bottom - graph.canvas.top)
        transform = transform.followed(by: SVGTransform(a: width, d: height, e: graph.canvas.left, f: graph.canvas.top))
    }

    /// A view box inside the drawing may make what is in it as large as the drawing.
    private mutating func enlarge(_ transform: inout SVGTransform, _ values: Values) {
        let box = values.value("viewBox").map { SVGNumbers.all(in: $0.utf8) } ?? []
        guard box.count == 4, box[2] > 0, box[3] > 0 else { return }
        func side(_ name: String, _ whole: Double) -> Double {
            values.value(name).map { SVGNumbers.length($0, unit: whole) } ?? whole
        }
        let factor = max(
            side("width", graph.canvas.right - graph.canvas.left) / box[2],
            side("height", graph.canvas.bottom - graph.canvas.top) / box[3])
        guard factor.isFinite, factor < 1e9 else {
            graph.isLost = true
            return
        }
        transform = transform.followed(
            by: SVGTransform(
                a: factor, d: factor, e: SVGNumbers.length(values.value("x") ?? "", unit: graph.unit) - box[0] * factor,
                f: SVGNumbers.length(values.value("y") ?? "", unit: graph.unit) - box[1] * factor))
    }
}

extension SVGReferenceGraph.Tally {
    mutating func add(_ other: SVGReferenceGraph.Tally) {
        totals.add(other.totals)
        count += other.count
        share += other.share
    }
}

extension SVGReferenceGraph.Node {
    /// A single form's own properties.
    mutating func add(_ effects: SVGEffects, _ tally: SVGReferenceGraph.Tally) {
        guard !effects.isEmpty else { return }
        for id in effects.contents { draws[id, default: 0] += 1 }
        for id in effects.masks {
            draws[id, default: 0] += 1
            own.points += SVGCost.mask * tally.share
        }
        for id in effects.filters {
            let use = filters[id] ?? (0, 0)
            filters[id] = (use.share + tally.share, use.count + 1)
        }
        for id in effects.paints {
            draws[id, default: 0] += 1
            painted[id, default: 0] += tally.totals.area
        }
        for id in effects.endMarkers { draws[id, default: 0] += 2 }
        for id in effects.markers { draws[id, default: 0] += tally.totals.vertices }
        own.points += 3 * Double(effects.markers.count) * tally.totals.vertices + 2 + effects.clips + effects.layer * tally.share
        if effects.dashes < .infinity, tally.totals.length > 0 {
            let count = min(tally.totals.length / effects.dashes, SVGCost.mostDashes)
            own.dashes += count
            own.curvedDashes += count * tally.totals.curvedLength / tally.totals.length
            own.dashReach += count * tally.totals.lengthReach / tally.totals.length
        }
    }
}

extension SVGReferenceGraph {
    /// Notes text inside the current element.
    mutating func addText(_ count: Int) {
        guard let element = open.last else { return }
        let letters = Double(count)
        let unit = lengthShare(element.transform)
        let drawn = element.stroke.isDrawn ? letters * SVGStrokes.weight(element.stroke.width * unit) : 0
        change(element.node) { node in
            node.own.points += letters * SVGCost.character
            node.own.letters += letters
            node.own.letterReach += letters * unit
            node.own.letterSquares += letters * unit * unit
            node.own.drawnLetters += drawn
        }
        guard let stretching = open.lastIndex(where: { $0.stretched != nil }), let earlier = open[stretching].stretched else { return }
        open[stretching].stretched = earlier + letters
        let squares = letters * (2 * earlier + letters)
        change(element.node) { $0.own.points += squares * SVGCost.stretchedPair }
    }
}
