/// A diagram of Mermaid's as lines without comments, and of which kind it is.
struct MermaidLines {
    enum Kind: Equatable {
        case flowchart
        case sequence
        case other(String)
    }

    struct Line {
        var text: String
        /// In the block, from 0.
        var number: Int
    }

    private(set) var kind = Kind.other("")
    private(set) var lines: [Line] = []
    /// What follows the kind: `TD`.
    private(set) var head = ""
    private(set) var headLine = 0
    private(set) var title: String?

    init(_ source: String) {
        var isInHead = false
        var hasKind = false
        for (number, part) in source.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = Self.trimmed(String(part))
            if line.isEmpty || line.hasPrefix("%%") { continue }
            if line == "---", !hasKind {
                isInHead.toggle()
                continue
            }
            if isInHead {
                if line.hasPrefix("title:") { title = Self.trimmed(String(line.dropFirst(6)).filter { $0 != "\"" }) }
                continue
            }
            if !hasKind {
                hasKind = true
                let first = line.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                let words = first[0].split(separator: " ", maxSplits: 1).map(String.init)
                headLine = number
                switch words.first ?? "" {
                case "graph", "flowchart", "flowchart-elk": kind = .flowchart
                case "sequenceDiagram": kind = .sequence
                case let other: kind = .other(other)
                }
                head = words.count > 1 ? words[1] : ""
                if first.count > 1 { lines.append(Line(text: first[1], number: number)) }
                continue
            }
            lines.append(Line(text: line, number: number))
        }
    }

    static func trimmed(_ text: String) -> String {
        var part = Substring(text)
        while let last = part.last, last.isWhitespace { part.removeLast() }
        while let first = part.first, first.isWhitespace { part.removeFirst() }
        return String(part)
    }

    /// Words as they are shown: breaks of lines, names of characters, without quotes and Markdown's marks.
    static func label(_ text: String) -> String {
        var text = trimmed(text)
        if text.count > 1, let first = text.first, first == "\"", text.last == "\"" { text = String(text.dropFirst().dropLast()) }
        if text.count > 1, text.first == "`", text.last == "`" { text = String(text.dropFirst().dropLast()).replacing("**", with: "") }
        for mark in ["<br/>", "<br />", "<br>", "\\n"] { text = text.replacing(mark, with: "\n") }
        for (name, sign) in [("#quot;", "\""), ("#amp;", "&"), ("#lt;", "<"), ("#gt;", ">"), ("#35;", "#"), ("#59;", ";")] {
            text = text.replacing(name, with: sign)
        }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { trimmed(String($0)) }.joined(separator: "\n")
    }
}
