/// A word, a quoted text or a sign of Graphviz' language.
struct DotToken {
    var text: String
    var isQuoted = false
    /// In the block, from 0.
    var line: Int

    /// Long, since it is the table of what each sign begins, in one pass.
    static func all(_ source: String) throws(DiagramRefusal) -> [DotToken] {
        var tokens: [DotToken] = []
        let text = Array(source.unicodeScalars)
        var index = 0
        var line = 0
        func at(_ offset: Int) -> Unicode.Scalar? { index + offset < text.count ? text[index + offset] : nil }
        while let scalar = at(0) {
            if scalar == "\n" { line += 1 }
            if scalar.properties.isWhitespace {
                index += 1
            } else if scalar == "#" || scalar == "/" && at(1) == "/" {
                while let next = at(0), next != "\n" { index += next == "\n" ? 0 : 1 }
            } else if scalar == "/", at(1) == "*" {
                index += 2
                while let next = at(0), !(next == "*" && at(1) == "/") {
                    if next == "\n" { line += 1 }
                    index += 1
                }
                index += 2
            } else if scalar == "\"" {
                var word = String.UnicodeScalarView()
                let start = line
                index += 1
                while let next = at(0), next != "\"" {
                    if next == "\n" { line += 1 }
                    if next == "\\", at(1) == "\"" { index += 1 }
                    if let kept = at(0) { word.append(kept) }
                    index += 1
                }
                guard at(0) != nil else { throw DiagramRefusal(.unreadable("\""), line: start) }
                index += 1
                tokens.append(DotToken(text: String(word), isQuoted: true, line: start))
            } else if scalar == "-", at(1) == ">" || at(1) == "-" {
                tokens.append(DotToken(text: at(1) == ">" ? "->" : "--", line: line))
                index += 2
            } else if "{}[]=;,:".unicodeScalars.contains(scalar) {
                tokens.append(DotToken(text: String(scalar), line: line))
                index += 1
            } else if scalar == "<" {
                throw DiagramRefusal(.unreadable("<…>"), line: line)
            } else {
                var word = String.UnicodeScalarView()
                while let next = at(0), !next.properties.isWhitespace, !"{}[]=;,:\"<>".unicodeScalars.contains(next),
                    !(next == "-" && (at(1) == ">" || at(1) == "-"))
                {
                    word.append(next)
                    index += 1
                }
                guard !word.isEmpty else { throw DiagramRefusal(.unreadable(String(scalar)), line: line) }
                tokens.append(DotToken(text: String(word), line: line))
            }
        }
        return tokens
    }
}
