/// Counts how many elements a browser draws when it follows each reference of a drawing.
///
/// Ten symbols that each use the one before ten times are ten billion pictures; such drawings are refused.
struct SVGReferenceGraph {
    private struct Node {
        var id: String?
        var elements = 0
        /// Nodes inside this one.
        var children: [Int] = []
        /// How often ids and classes are referred to here: `#id`, `.class`.
        var mentions: [String: Int] = [:]
    }

    private var nodes = [Node()]
    private var nodesByID: [String: Int] = [:]
    private var open = [0]

    /// Notes an element with what it refers to; with an id it becomes a node that others may refer to.
    mutating func begin(id: String?, classes: String?, references: [Substring]) {
        var current = open.last ?? 0
        if let id {
            nodes.append(Node(id: id))
            nodes[current].children.append(nodes.count - 1)
            current = nodes.count - 1
            if nodesByID[id] == nil { nodesByID[id] = current }
        }
        nodes[current].elements += 1
        for reference in references { nodes[current].mentions["#" + reference, default: 0] += 1 }
        if let classes {
            for name in classes.split(whereSeparator: \.isWhitespace) { nodes[current].mentions["." + name, default: 0] += 1 }
        }
        open.append(current)
    }

    mutating func end() {
        if open.count > 1 { open.removeLast() }
    }

    /// The number of elements drawn, at most `limit` + 1; `styles` tells what classes and ids refer to.
    func drawnElements(styles: [String: Set<Substring>], limit: Int) -> Int {
        let styled = styles.mapValues { ids in ids.compactMap { nodesByID[String($0)] } }
        var totals = [Int?](repeating: nil, count: nodes.count)
        var isOpen = [Bool](repeating: false, count: nodes.count)
        var stack = [0]
        while let node = stack.last {
            if totals[node] != nil {
                stack.removeLast()
                continue
            }
            let targets = targets(of: node, styled: styled)
            if !isOpen[node] {
                isOpen[node] = true
                let pending = targets.map(\.node).filter { totals[$0] == nil && !isOpen[$0] }
                if !pending.isEmpty {
                    stack += pending
                    continue
                }
            }
            // A circle counts as nothing: browsers don't draw it.
            var total = nodes[node].elements
            for target in targets {
                let (product, overflow) = (totals[target.node] ?? 0).multipliedReportingOverflow(by: target.count)
                total = overflow ? limit + 1 : min(total + product, limit + 1)
            }
            totals[node] = total
            stack.removeLast()
        }
        return totals[0] ?? 0
    }

    private func targets(of index: Int, styled: [String: [Int]]) -> [(node: Int, count: Int)] {
        let node = nodes[index]
        var targets = node.children.map { (node: $0, count: 1) }
        for (mention, count) in node.mentions {
            if mention.utf8.first == UInt8(ascii: "#") {
                if let target = nodesByID[String(mention.dropFirst())] { targets.append((target, count)) }
            } else {
                for target in styled[mention] ?? [] { targets.append((target, count)) }
            }
        }
        if let id = node.id {
            for target in styled["#" + id] ?? [] { targets.append((target, 1)) }
        }
        for target in styled["*"] ?? [] { targets.append((target, node.elements)) }
        return targets
    }
}
