/// Ways between boxes, with their tips and words.
extension FlowchartReader {
    mutating func link() throws(DiagramRefusal) -> (label: String, line: Graph.Line, start: Graph.Tip, end: Graph.Tip) {
        var start = Graph.Tip.none
        if let tip = Self.tips[text[index]], index + 1 < text.count, "-=".contains(text[index + 1]) {
            start = tip
            index += 1
        }
        var label = ""
        var kind = Graph.Line.solid
        guard index < text.count else { throw refusal() }
        switch text[index] {
        case "~": kind = .hidden
        case "=": kind = .thick
        case "-": kind = index + 1 < text.count && text[index + 1] == "." ? .dotted : .solid
        default: throw refusal()
        }
        let from = index
        while index < text.count, "-=.~".contains(text[index]) { index += 1 }
        guard index - from > 1 else { throw refusal() }
        // Two signs, and words up to the rest of the way.
        let isOpen = kind == .dotted ? text[index - 1] == "." : kind != .hidden && index - from == 2
        var end = try tip()
        if isOpen, end == .none {
            let closing = kind == .dotted ? ".-" : kind == .thick ? "==" : "--"
            let first = index
            while index < text.count, !has(closing) { index += 1 }
            guard index < text.count else { throw refusal() }
            label = MermaidLines.label(String(text[first..<index]))
            while index < text.count, "-=.".contains(text[index]) { index += 1 }
            end = try tip()
        }
        skipBlanks()
        if index < text.count, text[index] == "|" {
            guard let close = text[(index + 1)...].firstIndex(of: "|") else { throw refusal() }
            label = MermaidLines.label(String(text[(index + 1)..<close]))
            index = close + 1
        }
        return (label, kind, start, end)
    }

    static let tips: [Character: Graph.Tip] = ["<": .arrow, "x": .cross, "o": .dot]

    /// What a way ends with; a letter only where no word begins with it.
    mutating func tip() throws(DiagramRefusal) -> Graph.Tip {
        guard index < text.count else { throw refusal() }
        if text[index] == ">" {
            index += 1
            return .arrow
        }
        guard let tip = Self.tips[text[index]], text[index] != "<", index + 1 < text.count, text[index + 1] == " " || text[index + 1] == "|"
        else { return .none }
        index += 1
        return tip
    }
}
