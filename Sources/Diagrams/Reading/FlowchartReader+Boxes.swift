import Limits

/// Boxes, with their names, shapes and words.
extension FlowchartReader {
    mutating func skipBlanks() {
        while index < text.count, text[index].isWhitespace { index += 1 }
    }

    func has(_ sign: String, at place: Int? = nil) -> Bool { text[(place ?? index)...].starts(with: sign) }

    /// `A & B`
    mutating func group() throws(DiagramRefusal) -> [Int] {
        var nodes = [try node()]
        while true {
            skipBlanks()
            guard index < text.count, text[index] == "&" else { return nodes }
            index += 1
            nodes.append(try node())
        }
    }

    mutating func node() throws(DiagramRefusal) -> Int {
        skipBlanks()
        let start = index
        while index < text.count, isName(index) { index += 1 }
        guard index > start else { throw refusal() }
        let node = graph.node(String(text[start..<index]), in: open.last)
        guard graph.nodes.count <= Limits.diagramNodes.value else { throw DiagramRefusal(.tooLarge, line: line) }
        if index < text.count, has("@{") { return try attributes(node) }
        try shape(of: node)
        if has(":::") {
            index += 3
            while index < text.count, text[index].isLetter || text[index].isNumber || text[index] == "_" { index += 1 }
        }
        return node
    }

    /// A hyphen or a point belongs to a name where a letter follows.
    func isName(_ place: Int) -> Bool {
        let character = text[place]
        if character.isLetter || character.isNumber || character == "_" { return true }
        guard character == "-" || character == "." || character == "/" || character == "!" || character == "#" else { return false }
        return place + 1 < text.count && (text[place + 1].isLetter || text[place + 1].isNumber) && place > 0 && text[place - 1] != "-"
            && text[place - 1] != "=" && (text[place - 1].isLetter || text[place - 1].isNumber)
    }

    static let shapes: [(open: String, closes: [String], shape: Graph.Shape)] = [
        ("(((", [")))"], .doubled), ("((", ["))"], .circle), ("([", ["])"], .stadium), ("[[", ["]]"], .box), ("[(", [")]"], .cylinder),
        ("{{", ["}}"], .hexagon), ("[/", ["/]", "\\]"], .slanted), ("[\\", ["\\]", "/]"], .slanted), ("[", ["]"], .box),
        ("(", [")"], .round),
        ("{", ["}"], .diamond), (">", ["]"], .box),
    ]

    mutating func shape(of node: Int) throws(DiagramRefusal) {
        guard index < text.count, let found = Self.shapes.first(where: { has($0.open) }) else { return }
        let start = index + found.open.count
        var end = start
        var isQuoted = false
        while end < text.count {
            if text[end] == "\"" { isQuoted.toggle() }
            if !isQuoted, let close = found.closes.first(where: { has($0, at: end) }) {
                graph.nodes[node].label = MermaidLines.label(String(text[start..<end]))
                graph.nodes[node].shape = found.shape
                index = end + close.count
                return
            }
            end += 1
        }
        throw refusal()
    }

    /// `A@{ shape: diam, label: "words" }`
    mutating func attributes(_ node: Int) throws(DiagramRefusal) -> Int {
        guard let end = text[index...].firstIndex(of: "}") else { throw refusal() }
        let words = String(text[(index + 2)..<end])
        index = end + 1
        for part in words.split(separator: ",") {
            let pair = part.split(separator: ":", maxSplits: 1).map { MermaidLines.trimmed(String($0)) }
            guard pair.count == 2 else { continue }
            if pair[0] == "label" { graph.nodes[node].label = MermaidLines.label(pair[1]) }
            if pair[0] == "shape" { graph.nodes[node].shape = Self.named[MermaidLines.label(pair[1])] ?? .box }
        }
        return node
    }

    static let named: [String: Graph.Shape] = [
        "diam": .diamond, "diamond": .diamond, "decision": .diamond, "rounded": .round, "stadium": .stadium, "pill": .stadium,
        "terminal": .stadium,
        "circle": .circle, "circ": .circle, "cyl": .cylinder, "cylinder": .cylinder, "database": .cylinder, "hex": .hexagon,
        "hexagon": .hexagon,
        "lean-r": .slanted, "lean-l": .slanted, "text": .plain, "dbl-circ": .doubled,
    ]
}
