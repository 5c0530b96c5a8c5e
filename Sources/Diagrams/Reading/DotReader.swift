import Limits

/// Reads graphs in Graphviz' language: nodes, edges, clusters, what they are called and how they are drawn. Nothing is loaded: what
/// would have Graphviz open a file is refused.
struct DotReader {
    var graph = Graph()
    var tokens: [DotToken] = []
    var index = 0
    var isDirected = true
    /// How many bytes labels have more than is written, since a node's name stands in them.
    var filledIn = 0

    /// What nodes and edges get that say nothing else.
    struct Defaults {
        var node: [String: String] = [:]
        var edge: [String: String] = [:]
    }

    static func read(_ source: String) throws(DiagramRefusal) -> Graph {
        var reader = DotReader()
        reader.tokens = try DotToken.all(source)
        try reader.readAll()
        guard !reader.graph.nodes.isEmpty else { throw DiagramRefusal(.empty, line: 0) }
        return reader.graph
    }

    var word: String? { index < tokens.count ? tokens[index].text : nil }
    var isQuoted: Bool { index < tokens.count && tokens[index].isQuoted }
    var line: Int { index < tokens.count ? tokens[index].line : tokens.last?.line ?? 0 }

    func refusal() -> DiagramRefusal { DiagramRefusal(.unreadable(word ?? ""), line: line) }

    func isSign(_ sign: String) -> Bool { word == sign && !isQuoted }

    mutating func take(_ sign: String) throws(DiagramRefusal) {
        guard isSign(sign) else { throw refusal() }
        index += 1
    }

    mutating func readAll() throws(DiagramRefusal) {
        if word?.lowercased() == "strict" { index += 1 }
        switch word?.lowercased() {
        case "digraph": break
        case "graph": isDirected = false
        default: throw refusal()
        }
        index += 1
        if !isSign("{") { index += 1 }
        try take("{")
        var defaults = Defaults()
        _ = try statements(&defaults, in: nil, depth: 0)
    }

    /// Reads up to the closing brace; which nodes were named.
    mutating func statements(_ defaults: inout Defaults, in frame: Int?, depth: Int) throws(DiagramRefusal) -> [Int] {
        guard depth <= 6 else { throw DiagramRefusal(.tooLarge, line: line) }
        var named: [Int] = []
        while !isSign("}") {
            guard word != nil else { throw refusal() }
            if isSign(";") || isSign(",") {
                index += 1
                continue
            }
            named += try statement(&defaults, in: frame, depth: depth)
            guard graph.nodes.count <= Limits.diagramNodes.value, graph.edges.count <= Limits.diagramEdges.value else {
                throw DiagramRefusal(.tooLarge, line: line)
            }
        }
        index += 1
        return named
    }

    mutating func statement(_ defaults: inout Defaults, in frame: Int?, depth: Int) throws(DiagramRefusal) -> [Int] {
        if !isQuoted, let word = word?.lowercased(), ["graph", "node", "edge"].contains(word) {
            index += 1
            let values = try attributes()
            switch word {
            case "node": defaults.node.merge(values) { $1 }
            case "edge": defaults.edge.merge(values) { $1 }
            default: apply(values, toFrame: frame)
            }
            return []
        }
        // `rankdir=LR`
        if index + 1 < tokens.count, tokens[index + 1].text == "=", !tokens[index + 1].isQuoted {
            guard let name = word?.lowercased(), index + 2 < tokens.count else { throw refusal() }
            try refuseFile(name)
            apply([name: tokens[index + 2].text], toFrame: frame)
            index += 3
            return []
        }
        var groups = [try operand(&defaults, in: frame, depth: depth)]
        while isSign("->") || isSign("--") {
            index += 1
            groups.append(try operand(&defaults, in: frame, depth: depth))
        }
        let values = isSign("[") ? try attributes() : [:]
        guard groups.count > 1 else {
            for node in groups[0].isSubgraph ? [] : groups[0].nodes { try apply(values, toNode: node) }
            return groups[0].nodes
        }
        let all = defaults.edge.merging(values) { $1 }
        for (from, to) in zip(groups, groups.dropFirst()) {
            for a in from.nodes {
                for b in to.nodes { graph.edges.append(edge(a, b, all)) }
            }
        }
        return groups.flatMap(\.nodes)
    }

    /// A node, or all of a subgraph.
    mutating func operand(
        _ defaults: inout Defaults, in frame: Int?, depth: Int
    ) throws(DiagramRefusal) -> (nodes: [Int], isSubgraph: Bool) {
        var name: String?
        let isSubgraph = !isQuoted && word?.lowercased() == "subgraph"
        if isSubgraph {
            index += 1
            if !isSign("{") {
                name = word
                index += 1
            }
        }
        if isSubgraph || isSign("{") {
            try take("{")
            var inner = frame
            if let name, name.hasPrefix("cluster") {
                graph.frames.append(Graph.Frame(title: "", parent: frame))
                inner = graph.frames.count - 1
            }
            var own = defaults
            return (try statements(&own, in: inner, depth: depth + 1), true)
        }
        guard let id = word, isQuoted || !"{}[]=;,".contains(id) else { throw refusal() }
        index += 1
        // `a:north`
        while isSign(":") { index += 2 }
        let isNew = graph.position(of: id) == nil
        let node = graph.node(id, in: frame)
        if isNew {
            graph.nodes[node].shape = .round
            try apply(defaults.node, toNode: node)
        }
        return ([node], false)
    }

    mutating func attributes() throws(DiagramRefusal) -> [String: String] {
        var values: [String: String] = [:]
        while isSign("[") {
            index += 1
            while !isSign("]") {
                guard let name = word?.lowercased() else { throw refusal() }
                try refuseFile(name)
                index += 1
                if isSign("=") {
                    guard index + 1 < tokens.count else { throw refusal() }
                    values[name] = tokens[index + 1].text
                    index += 2
                }
                if isSign(",") || isSign(";") { index += 1 }
            }
            index += 1
        }
        return values
    }

    func refuseFile(_ name: String) throws(DiagramRefusal) {
        if ["image", "shapefile", "fontpath", "imagepath", "_background", "stylesheet"].contains(name) {
            throw DiagramRefusal(.loadsFile(name), line: line)
        }
    }
}
