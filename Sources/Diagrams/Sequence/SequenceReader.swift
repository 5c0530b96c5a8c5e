import Limits

/// Reads Mermaid's `sequenceDiagram`.
struct SequenceReader {
    private var sequence = Exchange()
    private var positions: [String: Int] = [:]
    private var open = 0
    private var line = 0

    static func read(_ lines: MermaidLines) throws(DiagramRefusal) -> Exchange {
        var reader = SequenceReader()
        reader.sequence.title = lines.title
        for line in lines.lines {
            reader.line = line.number
            try reader.read(line.text)
            guard reader.sequence.participants.count <= Limits.diagramNodes.value / 4,
                reader.sequence.events.count <= Limits.diagramEdges.value
            else { throw DiagramRefusal(.tooLarge, line: line.number) }
        }
        guard reader.open == 0 else { throw DiagramRefusal(.unreadable("end"), line: reader.line) }
        guard !reader.sequence.participants.isEmpty else { throw DiagramRefusal(.empty, line: lines.headLine) }
        return reader.sequence
    }

    private static let silent: Set<String> = [
        "activate", "deactivate", "destroy", "link", "links", "accTitle:", "accDescr:", "accTitle", "accDescr",
    ]

    private mutating func read(_ text: String) throws(DiagramRefusal) {
        var text = text
        if text.hasSuffix(";") { text.removeLast() }
        let word = String(text.prefix { $0 != " " })
        let rest = MermaidLines.trimmed(String(text.dropFirst(word.count)))
        switch word {
        case "participant", "actor": return add(rest, isPerson: word == "actor")
        case "create":
            let inner = rest.split(separator: " ", maxSplits: 1).map(String.init)
            if inner.count == 2 { add(inner[1], isPerson: inner[0] == "actor") }
            return
        case "autonumber":
            sequence.isNumbered = true
            return
        case "title", "title:":
            sequence.title = MermaidLines.label(rest)
            return
        case "loop", "alt", "opt", "par", "critical", "break", "rect", "box", "par_over":
            open += 1
            guard open <= 6 else { throw DiagramRefusal(.tooLarge, line: line) }
            // Colours of a background are not drawn.
            let isColour = word == "rect" || word == "box"
            return sequence.events.append(.open(kind: isColour ? "" : word, words: isColour ? "" : MermaidLines.label(rest)))
        case "else", "and", "option":
            guard open > 0 else { throw DiagramRefusal(.unreadable(text), line: line) }
            return sequence.events.append(.part(words: MermaidLines.label(rest)))
        case "end" where rest.isEmpty:
            guard open > 0 else { throw DiagramRefusal(.unreadable(text), line: line) }
            open -= 1
            return sequence.events.append(.close)
        case "note", "Note": return try note(rest)
        default: break
        }
        if Self.silent.contains(word) { return }
        try message(text)
    }

    private mutating func add(_ words: String, isPerson: Bool) {
        let parts = words.firstRange(of: " as ").map { (String(words[..<$0.lowerBound]), String(words[$0.upperBound...])) }
        let position = participant(parts?.0 ?? words)
        if let label = parts?.1 { sequence.participants[position].label = MermaidLines.label(label) }
        sequence.participants[position].isPerson = isPerson
    }

    private mutating func participant(_ name: String) -> Int {
        let id = MermaidLines.trimmed(name)
        if let known = positions[id] { return known }
        positions[id] = sequence.participants.count
        sequence.participants.append(Exchange.Participant(id: id, label: MermaidLines.label(id)))
        return sequence.participants.count - 1
    }

    private mutating func note(_ words: String) throws(DiagramRefusal) {
        guard let colon = words.firstIndex(of: ":") else { throw DiagramRefusal(.unreadable(words), line: line) }
        let text = MermaidLines.label(String(words[words.index(after: colon)...]))
        let place = String(words[..<colon])
        for (start, side) in [("over ", Exchange.Note.Side.over), ("left of ", .left), ("right of ", .right)] where place.hasPrefix(start) {
            let names = place.dropFirst(start.count).split(separator: ",").map { participant(String($0)) }
            guard let first = names.min(), let last = names.max() else { break }
            return sequence.events.append(.note(Exchange.Note(from: first, to: last, side: side, text: text)))
        }
        throw DiagramRefusal(.unreadable(words), line: line)
    }

    private static let arrows: [(mark: String, isDotted: Bool, start: Graph.Tip, end: Graph.Tip)] = [
        ("<<-->>", true, .arrow, .arrow), ("<<->>", false, .arrow, .arrow), ("-->>", true, .none, .arrow), ("->>", false, .none, .arrow),
        ("-->", true, .none, .none), ("->", false, .none, .none), ("--x", true, .none, .cross), ("-x", false, .none, .cross),
        ("--)", true, .none, .arrow), ("-)", false, .none, .arrow),
    ]

    private mutating func message(_ text: String) throws(DiagramRefusal) {
        let colon = text.firstIndex(of: ":") ?? text.firstIndex(of: "：") ?? text.endIndex
        let ends = text[..<colon]
        var best: (range: Range<Substring.Index>, arrow: Int)?
        for (number, arrow) in Self.arrows.enumerated() {
            guard let range = ends.firstRange(of: arrow.mark) else { continue }
            if best.map({ range.lowerBound < $0.range.lowerBound }) ?? true { best = (range, number) }
        }
        guard let best else { throw DiagramRefusal(.unreadable(text), line: line) }
        let (from, to) = (MermaidLines.trimmed(String(ends[..<best.range.lowerBound])), String(ends[best.range.upperBound...]))
        let target = MermaidLines.trimmed(String(MermaidLines.trimmed(to).drop { "+-".contains($0) }))
        guard !from.isEmpty, !target.isEmpty else { throw DiagramRefusal(.unreadable(text), line: line) }
        let arrow = Self.arrows[best.arrow]
        let words = colon < text.endIndex ? MermaidLines.label(String(text[text.index(after: colon)...])) : ""
        let (a, b) = (participant(from), participant(target))
        sequence.events.append(
            .message(Exchange.Message(from: a, to: b, text: words, isDotted: arrow.isDotted, start: arrow.start, end: arrow.end)))
    }
}
