/// Adds up what a browser has to paint when it follows each reference of a drawing, in the points of `SVGCost`.
///
/// Ten symbols that each use the one before ten times are ten billion pictures; a marker is painted at each corner of
/// each form that inherits it; a filter costs by what it covers. Drawings that take too long are refused.
struct SVGReferenceGraph {
    /// What a part of a drawing comes to.
    struct Totals {
        var points = 0.0
        var elements = 0.0
        var forms = 0.0
        var vertices = 0.0
        /// Of all lines, in their own units.
        var length = 0.0
        /// Of those that are curved, and of all as parts of the drawing.
        var curvedLength = 0.0
        var lengthReach = 0.0
        /// Sides of all forms, those of round ones, too.
        var outlines = 0.0
        /// How often its forms cover the drawing.
        var area = 0.0
        /// Where lines turn or end, if there are lines, and how large a unit is at these, as a part of the drawing.
        var corners = 0.0
        var reach = 0.0
        /// The same for those known to have lines, and by the lines' widths.
        var strokeCorners = 0.0
        var strokeReach = 0.0
        /// Bytes of text, and how large the sides and areas of letters are that are a unit high, as parts of the drawing.
        var letters = 0.0
        var letterReach = 0.0
        var letterSquares = 0.0
        /// The same of those that have lines, by the lines' widths.
        var drawnLetters = 0.0
        /// How often letters cover the drawing.
        var textArea = 0.0
        /// Of dashed lines: their dashes.
        var dashes = 0.0
        var curvedDashes = 0.0
        var dashReach = 0.0

        /// Stays finite whatever is added.
        mutating func add(_ other: Totals, times: Double = 1) {
            points = min(points + other.points * times, 1e15)
            elements = min(elements + other.elements * times, 1e15)
            forms = min(forms + other.forms * times, 1e15)
            vertices = min(vertices + other.vertices * times, 1e15)
            length = min(length + other.length * times, 1e15)
            curvedLength = min(curvedLength + other.curvedLength * times, 1e15)
            lengthReach = min(lengthReach + other.lengthReach * times, 1e15)
            outlines = min(outlines + other.outlines * times, 1e15)
            area = min(area + other.area * times, 1e15)
            corners = min(corners + other.corners * times, 1e15)
            reach = min(reach + other.reach * times, 1e15)
            letters = min(letters + other.letters * times, 1e15)
            letterReach = min(letterReach + other.letterReach * times, 1e15)
            letterSquares = min(letterSquares + other.letterSquares * times, 1e15)
            drawnLetters = min(drawnLetters + other.drawnLetters * times, 1e15)
            textArea = min(textArea + other.textArea * times, 1e15)
            strokeCorners = min(strokeCorners + other.strokeCorners * times, 1e15)
            strokeReach = min(strokeReach + other.strokeReach * times, 1e15)
            dashes = min(dashes + other.dashes * times, 1e15)
            curvedDashes = min(curvedDashes + other.curvedDashes * times, 1e15)
            dashReach = min(dashReach + other.dashReach * times, 1e15)
        }
    }

    /// What a rule or an element's properties fall upon.
    struct Tally {
        var totals = Totals()
        /// Elements that have the properties themselves.
        var count = 0.0
        /// How often these cover the drawing.
        var share = 0.0
        var isGroup = false
    }

    struct Node {
        var id: String?
        var own = Totals()
        /// Nodes inside this one.
        var children: [Int] = []
        /// How often something is drawn here that is referred to: by `use`, as a clip path, for a form.
        var draws: [Substring: Double] = [:]
        var uses: [Substring: Double] = [:]
        /// How much of the drawing a filter covers, all its uses here together, and how many those are.
        var filters: [Substring: (share: Double, count: Double)] = [:]
        /// Properties of the node itself, which forms inside may inherit.
        var effects = SVGEffects()
        var classes: [String] = []
        /// The single forms in this node by their classes.
        var forms: [String: Tally] = [:]
        var share = 1.0
        /// What a gradient, a pattern or a filter takes over from.
        var inherits: Substring?
        /// How often forms here cover the drawing with a gradient or a pattern.
        var painted: [Substring: Double] = [:]
        var isPattern = false
        /// A clip path, whose forms a browser unites: each line of one with each of the others.
        var isClip = false
        /// Filters only: by how much more than the element itself is covered, or nil where that isn't said plainly.
        var reach: Double? = 1.5
        /// Filters only: what was read, to find which step needs which.
        var steps = SVGFilterSteps()
    }

    /// An element whose end hasn't come yet.
    struct OpenElement {
        var node: Int
        var isNode: Bool
        var transform: SVGTransform
        var box = SVGBox()
        var isDefinition: Bool
        var stroke: SVGWriter.Stroke
        /// The bytes of text in it so far, whose letters are each placed by themselves, stretched to a length or turned; else nil.
        var stretched: Double?
    }

    private(set) var nodes = [Node()]
    private(set) var nodesByID: [Substring: Int] = [:]
    var open: [OpenElement] = []
    /// The drawing's `viewBox`, and what 100 % of a length stand for in it.
    var canvas = SVGBox(left: 0, top: 0, right: 300, bottom: 150)
    var unit: Double { min(max(canvas.right - canvas.left, canvas.bottom - canvas.top), 1e9) }
    /// A transformation that wasn't understood: from then on, everything may cover everything.
    var isLost = false
    /// The widest stroke that is named anywhere.
    var widestStroke = 0.0
    var strokes = SVGStrokes()
    /// The widest stroke that a `use` hands down to what it shows, in the units of the drawing.
    var usedWidth = 0.0
    /// How much the largest `use` enlarges what it shows.
    var usedScale = 1.0
    /// The widest that an attribute or an element's own style names, in its own units.
    var namedWidth = 0.0

    /// Begins a node inside the current one.
    mutating func addNode(id: String?, isDefinition: Bool) -> Int {
        let parent = open.last?.node ?? 0
        nodes.append(Node(id: id))
        let index = nodes.count - 1
        if !isDefinition { nodes[parent].children.append(index) }
        if let id, nodesByID[Substring(id)] == nil { nodesByID[Substring(id)] = index }
        return index
    }

    mutating func change(_ index: Int, _ body: (inout Node) -> Void) { body(&nodes[index]) }

    mutating func end() {
        guard let element = open.popLast() else { return }
        if element.isNode { nodes[element.node].share = isLost ? 1 : max(element.box.share(of: canvas), 0.0001) }
        if !open.isEmpty { open[open.count - 1].box.include(element.box) }
    }

    // MARK: Sums

    /// The points of the whole drawing.
    func points(_ sheet: SVGStyle.Rules) -> Double {
        guard !hasLongChain else { return 1e15 }
        var totals = [Totals?](repeating: nil, count: nodes.count)
        var isOpen = [Bool](repeating: false, count: nodes.count)
        var stack = [0]
        while let index = stack.last {
            if totals[index] != nil {
                stack.removeLast()
                continue
            }
            if !isOpen[index] {
                isOpen[index] = true
                let pending = targets(of: nodes[index], sheet).filter { totals[$0] == nil && !isOpen[$0] }
                if !pending.isEmpty {
                    stack += pending
                    continue
                }
            }
            // A circle counts as nothing: browsers don't draw it.
            totals[index] = sum(nodes[index], totals, sheet)
            stack.removeLast()
        }
        let fonts = max(strokes.families - SVGCost.plainFamilies, 0) * SVGCost.family * (totals[0]?.letters ?? 0)
        return (totals[0]?.points ?? 0) + unions(totals) + fonts
    }

    /// A gradient or pattern takes over from one that takes over from another, and so on: each is looked through anew for
    /// each that needs it, used or not, with the square of their number. Programs need two in a row.
    private var hasLongChain: Bool {
        var lengths = [Int](repeating: 0, count: nodes.count)
        for start in nodes.indices where nodes[start].inherits != nil && lengths[start] == 0 {
            var chain: [Int] = []
            var next: Int? = start
            while let index = next, lengths[index] == 0 {
                // Till it is known; a circle ends where it began.
                lengths[index] = 1
                chain.append(index)
                next = nodes[index].inherits.flatMap { nodesByID[$0] }
            }
            var length = next.map { lengths[$0] } ?? 0
            for index in chain.reversed() {
                length += 1
                lengths[index] = length
            }
            if length > SVGCost.longestChain { return true }
        }
        return false
    }

    /// What uniting the forms of clip paths takes, once for each that is used anywhere.
    private func unions(_ totals: [Totals?]) -> Double {
        var points = 0.0
        for (node, totals) in zip(nodes, totals) where node.isClip {
            guard let totals, totals.forms > 1, totals.forms <= SVGCost.mostUnited else { continue }
            let crossing = min(totals.lengthReach / max(totals.outlines, 1), 1)
            points += totals.outlines * totals.outlines * (SVGCost.pair + SVGCost.crossing * crossing)
        }
        return min(points, 1e15)
    }

    private func targets(of node: Node, _ sheet: SVGStyle.Rules) -> [Int] {
        var ids = Array(node.draws.keys) + node.uses.keys + node.filters.keys + node.effects.references + sheet.everywhere.references
        for name in node.classes + node.forms.keys { ids += sheet.byKey["." + name]?.references ?? [] }
        if let id = node.id { ids += sheet.byKey["#" + id]?.references ?? [] }
        return node.children + ids.compactMap { nodesByID[$0] }
    }

    private func sum(_ node: Node, _ totals: [Totals?], _ sheet: SVGStyle.Rules) -> Totals {
        func target(_ id: Substring) -> Totals { nodesByID[id].flatMap { totals[$0] } ?? Totals() }
        let drawn = strokes.withLetters(node.own)
        var sum = drawn
        if widestStroke * 20 > unit || isLost { sum.area = sum.forms }
        sum.points += sum.area * SVGCost.area + strokes.points(drawn)
        for (id, area) in node.painted { sum.points += area * paintedArea(id) }
        for child in node.children { sum.add(totals[child] ?? Totals()) }
        for (id, times) in node.uses { sum.add(target(id), times: times) }
        var more = 0.0
        if usedScale > 1 {
            for (id, times) in node.uses { more += strokes.points(target(id), enlarged: usedScale) * times }
        }
        if usedWidth > 0, strokes.isDrawn {
            for (id, times) in node.uses { more += strokes.points(target(id), width: usedWidth) * times }
        }
        for (id, times) in node.draws { more += target(id).points * times }
        for (id, use) in node.filters { more += filter(id, target(id), use.share, use.count) }
        let group = Tally(totals: sum, count: 1, share: node.share, isGroup: true)
        more += points(of: node.effects, on: group, target)
        for key in node.classes.map({ "." + $0 }) + (node.id.map { ["#" + $0] } ?? []) {
            more += points(of: sheet.byKey[key], on: group, target) + linePoints(of: sheet.byKey[key], on: group)
        }
        for (name, tally) in node.forms {
            more += points(of: sheet.byKey["." + name], on: tally, target) + linePoints(of: sheet.byKey["." + name], on: tally)
            more += Double(sheet.counts["." + name] ?? 0) * tally.count * SVGCost.rule
        }
        let own = Tally(totals: drawn, count: node.own.elements, share: node.own.elements, isGroup: true)
        more += points(of: sheet.everywhere, on: own, target) + linePoints(of: sheet.everywhere, on: own)
        more += Double(sheet.everywhereCount) * node.own.elements * SVGCost.rule
        for name in node.classes { more += Double(sheet.counts["." + name] ?? 0) * SVGCost.rule }
        sum.points = min(sum.points + more, 1e15)
        return sum
    }

    /// What a gradient or a pattern adds to a form that covers the drawing.
    private func paintedArea(_ id: Substring) -> Double {
        nodesByID[id].map { nodes[$0].isPattern } == true ? SVGCost.patternArea : SVGCost.paintedArea
    }

    private func filter(_ id: Substring, _ target: Totals, _ share: Double, _ count: Double) -> Double {
        guard let index = nodesByID[id] else { return 0 }
        let covered = nodes[index].reach.map { min(share * $0, count) } ?? count
        let points = target.points + nodes[index].steps.points
        return points * covered + (10 + nodes[index].steps.usePoints) * count
    }

    /// What properties cost on what they fall upon.
    private func points(of effects: SVGEffects?, on tally: Tally, _ target: (Substring) -> Totals) -> Double {
        guard let effects, !effects.isEmpty else { return 0 }
        let totals = tally.totals
        var points = effects.layer * tally.share + (2 + effects.clips) * tally.count
        if tally.isGroup, totals.forms > 1 { points += effects.groupLayer * tally.share }
        for id in effects.contents { points += target(id).points * tally.count }
        for id in effects.masks { points += target(id).points * tally.count + SVGCost.mask * tally.share }
        for id in effects.filters { points += filter(id, target(id), tally.share, tally.count) }
        for id in effects.paints { points += target(id).points * totals.forms + paintedArea(id) * (totals.area + totals.textArea) }
        for id in effects.endMarkers { points += 2 * (target(id).points + 3) * totals.forms }
        for id in effects.markers { points += (target(id).points + 3) * totals.vertices }
        if effects.dashes < .infinity { points += strokes.points(totals, period: effects.dashes) }
        return min(points, 1e15)
    }

    /// What a rule costs by the lines that it gives to what it falls upon; what an element itself says of its lines is
    /// counted with its corners.
    private func linePoints(of effects: SVGEffects?, on tally: Tally) -> Double {
        guard let effects, strokes.isDrawn, effects.strokes || effects.strokeWidth > 0 else { return 0 }
        return strokes.points(tally.totals, width: max(effects.strokeWidth, effects.strokes ? max(namedWidth, 1) : 0))
    }
}
